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
  port.on("message", (job: FileJob) => {
    void runFile(work, job, order).then((result) => {
      tell({ result });
    });
  });
}
