/** The signals by which a run is asked to stop, and the exit status that a shell expects of each. */
export const STOP_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export type StopSignal = keyof typeof STOP_STATUS;

const SIGNALS = Object.keys(STOP_STATUS) as readonly StopSignal[];

/** What happens at the first, the second and every later signal. */
export interface StopSteps {
  readonly finish: () => void;
  readonly cutOff: () => void;
  /** The last thing done before the program is gone. */
  readonly leave: () => void;
}

/** Listens for signals while a run is on. */
export class Stop {
  /** The first signal that came; null while none has. */
  signal: StopSignal | null = null;
  private count = 0;

  constructor(private readonly steps: StopSteps) {
    for (const signal of SIGNALS) process.on(signal, this.hear);
  }

  /** Gives the signals back to the system. */
  close(): void {
    for (const signal of SIGNALS) process.off(signal, this.hear);
  }

  private readonly hear = (signal: StopSignal): void => {
    this.signal ??= signal;
    this.count++;
    if (this.count === 1) this.steps.finish();
    else if (this.count === 2) this.steps.cutOff();
    else this.leave(this.signal);
  };

  /**
   * Dies of the signal, as if nobody had listened; shells call that the same status. To exit would take
   * the threads down in the midst of their work, over which the engine now and then aborts.
   */
  private leave(signal: StopSignal): void {
    this.steps.leave();
    // where there are no signals, one sent would end the program with another status
    if (process.platform === "win32") process.exit(STOP_STATUS[signal]);
    this.close();
    process.kill(process.pid, signal);
  }
}
