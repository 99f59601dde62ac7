import type { MessagePort } from "node:worker_threads";
import type { FileJob, Order } from "../job";
import { fileWork, runFile } from "../run-file";
import type { WorkerMessage } from "./thread-hand";

/** A worker thread's side: does one job after the other, as they come. */
export async function serveJobs(port: MessagePort, order: Order): Promise<void> {
  const tell = (message: WorkerMessage) => {
    port.postMessage(message);
  };
  const work = await fileWork(order.command);
  tell({ ready: true });
  // a file that was given beforehand begins when the one before it has ended
  let before = Promise.resolve();
  port.on("message", (job: FileJob) => {
    before = before.then(async () => {
      tell({ result: await runFile(work, job, order) });
    });
  });
}
