import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import type { FileJob, FileResult, Order } from "../job";
import { discardDraft } from "../write-whole";
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

/**
 * How much a heap may grow over what is in use before it is cleared up, in per cent. Left to itself the
 * engine lets some 30 MB of each thread's garbage gather over thousands of files; clearing it up takes
 * a few milliseconds every few hundred.
 */
const HEAP_GROWTH = 50;

/**
 * Half of a thread's room for short-lived objects, which a heap fills in turns: enough for all that a
 * usual file leaves behind, so that what is cleared up is dead and need not be copied. A quarter of it
 * costs a run over a thousand files a seventh more time, twice of it saves none.
 */
const YOUNG_HALF_MEGABYTES = 16;

/**
 * How much of other functions the engine copies into one that it optimises, in bytes of its own code
 * (its default is nine times that). Every thread compiles the whole program for itself, by which the
 * engine spent over a third of a run over a thousand files; the code that comes of less is as fast.
 */
const INLINED_BYTES = 100;

/**
 * Hands that are threads of `program`, which must answer `WorkerStart` by serving jobs. Their heaps, and
 * that of the thread which hires them, are held to what the work needs however many files there are.
 */
export function threadHands(program: string): Hire {
  setFlagsFromString(`--heap-growing-percent=${String(HEAP_GROWTH)}`);
  setFlagsFromString(`--max-inlined-bytecode-size-cumulative=${String(INLINED_BYTES)}`);
  // every heap keeps the room for short-lived objects that it begins with; the hiring thread's would
  // otherwise become the engine's most, which it has no other way to be told
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString(`--min-semi-space-size=${String(YOUNG_HALF_MEGABYTES)}`);
  return (order, limits) => new ThreadHand(program, order, limits);
}

/**
 * A worker thread, and a new one after it was lost: a file on which it runs out of memory, dies or
 * stays forever costs that file alone.
 */
class ThreadHand implements Hand {
  private worker: Worker | null = null;
  private isReady = false;
  private isDismissed = false;
  private inHand: Promise<unknown> | null = null;

  constructor(
    private readonly program: string,
    private readonly order: Order,
    private readonly limits: Limits,
  ) {
    // it loads while the first file is still being looked for
    this.worker = this.start();
  }

  async do(job: FileJob): Promise<FileResult> {
    const worker = (this.worker ??= this.start());
    const attempt = this.attempt(worker, job);
    this.inHand = attempt;
    const end = await attempt;
    this.inHand = null;
    if ("result" in end) return end.result;
    if (this.worker === worker) this.worker = null;
    await ended(worker);
    discardDraft(job.output);
    return failedResult(job.file, this.order, lost(end.loss, end.detail, this.limits));
  }

  async dismiss(): Promise<void> {
    this.isDismissed = true;
    if (this.inHand) await Promise.race([this.inHand, wait(GRACE_MS, null, { ref: false })]);
    if (this.worker) await ended(this.worker);
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
    worker.once("message", () => {
      this.isReady = true;
    });
    // one that dies between two files costs none of them: the next is given to a new one
    worker
      .on("error", () => undefined)
      .on("exit", () => {
        if (this.worker === worker) this.worker = null;
      });
    return worker;
  }

  /** Settles with the result, or with how the worker was lost over it. */
  private attempt(worker: Worker, job: FileJob): Promise<Attempt> {
    return new Promise((resolve) => {
      let timer: NodeJS.Timeout | null = null;
      const settle = (attempt: Attempt) => {
        if (timer) clearTimeout(timer);
        worker.off("message", hear).off("error", fail).off("exit", leave);
        resolve(attempt);
      };
      const watch = () => {
        timer = setTimeout(() => {
          settle({ loss: "took-too-long", detail: "" });
        }, this.limits.seconds * 1000);
      };
      const hear = (message: WorkerMessage) => {
        if ("result" in message) settle(message);
        else watch();
      };
      const fail = (error: NodeJS.ErrnoException) => {
        const isMemory = error.code === "ERR_WORKER_OUT_OF_MEMORY";
        settle({ loss: isMemory ? "out-of-memory" : "crashed", detail: error.message });
      };
      const leave = (code: number) => {
        settle({ loss: this.isDismissed ? "cut-off" : "crashed", detail: `exit ${String(code)}` });
      };
      worker.on("message", hear).on("error", fail).on("exit", leave);
      if (this.isReady) watch();
      worker.postMessage(job);
    });
  }
}

type Attempt = { readonly result: FileResult } | { readonly loss: Loss; readonly detail: string };

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
