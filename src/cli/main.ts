import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { serveJobs } from "./batch/serve-jobs";
import { threadHands, type WorkerStart } from "./batch/thread-hand";
import { codeOf } from "./file-error";
import { run } from "./run";

/** As a shell says of a program whose reader has gone: 128 and SIGPIPE. */
const READER_GONE = 141;

// The same file is the program and, started by thread-hand.ts, its worker thread.
if (isMainThread) void main();
else if (parentPort && (workerData as Partial<WorkerStart>).ziping === "file-jobs") {
  void serveJobs(parentPort, (workerData as WorkerStart).order);
}

async function main(): Promise<void> {
  const { stdin, stdout, stderr } = process;
  let broken: string | null = null;
  stdout.on("error", (error) => (broken ??= codeOf(error)));
  // nobody hears what is said of that
  stderr.on("error", () => undefined);
  try {
    const hire = threadHands(__filename);
    process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, hire });
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    stderr.write(`程序出错，没有完成。请把下面的内容交给维护人员：\n${detail}\n`);
    process.exitCode = 2;
  }
  if (broken === "EPIPE") process.exitCode = READER_GONE;
  else if (broken !== null) {
    stderr.write(`结果没能全部输出（${broken}），输出不完整。请检查磁盘空间后再试。\n`);
    process.exitCode = 2;
  }
}
