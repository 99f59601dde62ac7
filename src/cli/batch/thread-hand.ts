import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { FileJob, FileResult, Order } from "../job";
import { discardDraft } from "../write-whole";
import { limitEngine, YOUNG_HALF_MEGABYTES } from "./engine";
import { failedResult } from "./failed-result";
import type { Hand, Hire, Limits } from "./hand";
import { lost, type Loss } from "./loss";

/** What a worker thread says: that it has loaded, and then one result for each job. */
export type WorkerMessage = { readonly ready: true } | { readonly result: FileResult };

/** What a worker thread is started with. */
export interface WorkerStart {
  readonly ziping: "file-jobs";
  readonly order: Order;
}

/** A thread that cannot be ended (it waits for a dead network drive) must not hold up the others. */
const PATIENCE_MS = 2000;

/**
 * What a thread in the midst of a file is given to end it before it is ended: the engine now and then
 * aborts the whole program where a thread is stopped just as it begins to unpack something.
 */
const GRACE_MS = 300;

/** How often it is looked meanwhile whether the thread has finished. */
const LOOK_MS = 10;

/**
 * Hands that are threads of `program`, which must answer `WorkerStart` by serving jobs. Their heaps, and
 * that of the thread which hires them, are held to what the work needs however many files there are.
 */
export function threadHands(program: string): Hire {
  limitEngine();
  return (order, limits) => new ThreadHand(program, order, limits);
}

/** A file that was given to the worker, the first of them being in work. */
interface Given {
  readonly job: FileJob;
  readonly settle: (result: FileResult) => void;
}

/**
 * A worker thread, and a new one after it was lost: a file on which it runs out of memory, dies or
 * stays forever costs that file alone. Files given beforehand wait in the thread itself, so that it
 * goes on to the next without a word from here.
 */
class ThreadHand implements Hand {
  private worker: Worker | null = null;
  private isReady = false;
  /** It is being ended, and given nothing to do any more: what is given now waits for the next. */
  private isLost = false;
  private isDismissed = false;
  private readonly given: Given[] = [];
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly program: string,
    private readonly order: Order,
    private readonly limits: Limits,
  ) {
    // it loads while the first file is still being looked for
    this.worker = this.start();
  }

  do(job: FileJob): Promise<FileResult> {
    return new Promise((settle) => {
      this.give({ job, settle });
    });
  }

  async dismiss(): Promise<void> {
    this.isDismissed = true;
    const { worker, given } = this;
    if (!worker) return;
    const isDone = () => given.length === 0;
    for (let waited = 0; !isDone() && waited < GRACE_MS; waited += LOOK_MS) {
      await wait(LOOK_MS, null, { ref: false });
    }
    await ended(worker);
  }

  private give(one: Given): void {
    const worker = (this.worker ??= this.start());
    this.given.push(one);
    worker.postMessage(one.job);
    if (this.given.length === 1) this.watch();
  }

  private start(): Worker {
    const workerData: WorkerStart = { ziping: "file-jobs", order: this.order };
    const worker = new Worker(this.program, {
      workerData,
      resourceLimits: {
        maxOldGenerationSizeMb: this.limits.megabytes,
        // both halves, and as much for the large ones
        maxYoungGenerationSizeMb: 3 * YOUNG_HALF_MEGABYTES,
      },
    });
    this.isReady = false;
    return worker
      .on("message", (message: WorkerMessage) => {
        if (worker === this.worker) this.hear(message);
      })
      .on("error", (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        void this.lose(worker, isMemory ? "out-of-memory" : "crashed", error.message);
      })
      .on("exit", (code) => {
        void this.lose(worker, this.isDismissed ? "cut-off" : "crashed", `exit ${String(code)}`);
      });
  }

  private hear(message: WorkerMessage): void {
    if ("ready" in message) this.isReady = true;
    else this.given.shift()?.settle(message.result);
    this.watch();
  }

  /** Gives the file that is in work its time from now on. */
  private watch(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const { worker } = this;
    if (!worker || !this.isReady || this.given.length === 0) return;
    this.timer = setTimeout(() => {
      void this.lose(worker, "took-too-long", "");
    }, this.limits.seconds * 1000);
  }

  /**
   * Of all that were given, this costs the first that is not done, and nobody if all are: the others are
   * given to a new thread. What the thread said last may come only while it ends, after word of its
   * loss, so that nobody is blamed before it has ended.
   */
  private async lose(worker: Worker, loss: Loss, detail: string): Promise<void> {
    if (worker !== this.worker || this.isLost) return;
    this.isLost = true;
    const late = loss === "took-too-long" ? this.given[0] : undefined;
    await ended(worker);
    this.isLost = false;
    this.worker = null;
    this.watch();
    const left = this.given.splice(0);
    const isDoneAfterAll = late !== undefined && late !== left[0];
    const first = isDoneAfterAll ? undefined : left.shift();
    if (first) this.fail(first, loss, detail);
    for (const one of left) {
      if (this.isDismissed) this.fail(one, "cut-off", "");
      else this.give(one);
    }
  }

  private fail({ job, settle }: Given, loss: Loss, detail: string): void {
    discardDraft(job.output);
    settle(failedResult(job.file, this.order, lost(loss, detail, this.limits)));
  }
}

/**
 * Ends a thread and waits until it is gone, but not forever: one that waits in the system itself, for
 * a network drive that has died, does not end. It would not let the program end either, which then
 * has to be killed when all else is done; its exit status is that of a killed program (137).
 */
async function ended(worker: Worker): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<"stuck">((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, "stuck");
  });
  const end = await Promise.race([worker.terminate(), patience]);
  clearTimeout(timer);
  if (end !== "stuck") return;
  worker.unref();
  process.once("exit", () => process.kill(process.pid, "SIGKILL"));
}
