/** Milliseconds of work without a breath that nobody notices. */
const UNNOTICED = 40;

/** How far long work has got. `total` is 0 while it is not known yet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Tells when work has gone on so long that the page should come to its turn. */
export class Breath {
  private last = performance.now();

  isDue(): boolean {
    return performance.now() - this.last >= UNNOTICED;
  }

  /** Lets the page draw and hear its keys. A message, since hidden pages hold timers back. */
  async take(): Promise<void> {
    await new Promise<void>((resume) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resume();
      };
      port2.postMessage(null);
    });
    this.last = performance.now();
  }
}

/** What work in steps comes to, done in one go. */
export function lastOf<Made>(steps: Generator<unknown, Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
