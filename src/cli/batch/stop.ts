/** The signals by which a run is asked to stop, and the exit status that a shell expects of each. */
export const STOP_STATUS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

export type StopSignal = keyof typeof STOP_STATUS;

const SIGNALS = Object.keys(STOP_STATUS) as readonly StopSignal[];

/** What happens at the first, the second and every later signal. */
export interface StopSteps {
  readonly finish: () => void;
  readonly cutOff: () => void;
  readonly leave: (status: number) => void;
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
    else this.steps.leave(STOP_STATUS[this.signal]);
  };
}
