import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { FileJob, FileResult } from "./job";
import { runFile } from "./run-file";

/** Below this many files a second thread costs more than it saves. */
const WORTH_A_THREAD = 4;

/**
 * Does all jobs over the cores and hands on the results in the order of the jobs, each as soon as
 * it and all before it are done.
 */
export async function runFiles(
  jobs: readonly FileJob[],
  done: (result: FileResult, index: number) => void,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.ceil(jobs.length / WORTH_A_THREAD));
  const inOrder = orderly(done);
  if (threads <= 1) {
    for (const [index, job] of jobs.entries()) inOrder(index, await runFile(job));
    return;
  }
  let next = 0;
  const take = () => (next < jobs.length ? next++ : null);
  await Promise.all(Array.from({ length: threads }, () => workThrough(jobs, take, inOrder)));
}

/** One thread that takes jobs until none is left. */
function workThrough(
  jobs: readonly FileJob[],
  take: () => number | null,
  done: (index: number, result: FileResult) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: { ziping: "file-jobs" } });
    let index = take();
    const hand = () => {
      const job = index === null ? undefined : jobs[index];
      if (job) worker.postMessage(job);
      else
        void worker.terminate().then(() => {
          resolve();
        }, reject);
    };
    worker.on("message", (result: FileResult) => {
      if (index !== null) done(index, result);
      index = take();
      hand();
    });
    worker.on("error", reject);
    hand();
  });
}

/** Holds results back until all before them were handed on. */
function orderly(done: (result: FileResult, index: number) => void) {
  const waiting = new Map<number, FileResult>();
  let turn = 0;
  return (index: number, result: FileResult) => {
    waiting.set(index, result);
    for (let ready = waiting.get(turn); ready; ready = waiting.get(turn)) {
      waiting.delete(turn);
      done(ready, turn++);
    }
  };
}
