import { isMainThread, parentPort, workerData } from "node:worker_threads";
import type { FileJob } from "./job";
import { run } from "./run";
import { runFile } from "./run-file";

// The same file is the program and, started by pool.ts, its worker thread.
if (isMainThread) {
  void run(process.argv.slice(2), process).then((status) => {
    process.exitCode = status;
  });
} else if (parentPort && (workerData as { ziping?: string }).ziping === "file-jobs") {
  const port = parentPort;
  port.on("message", (job: FileJob) => {
    void runFile(job).then((result) => {
      port.postMessage(result);
    });
  });
}
