/** What the pace is taken from: long enough to even out, short enough to follow larger files. */
const WINDOW_MS = 30_000;
/** One sample a second is enough, and keeps them few. */
const SAMPLE_MS = 1000;
/** Before this no honest word can be said. */
const FIRST_WORD_MS = 3000;

interface Sample {
  readonly at: number;
  readonly finished: number;
}

/** Tells how long the rest of a run will take, by the pace of the last half minute. */
export class TimeLeft {
  private samples: readonly Sample[];

  constructor(
    private readonly total: number,
    private readonly start: number,
  ) {
    this.samples = [{ at: start, finished: 0 }];
  }

  /** Milliseconds left after `finished` files at the time `now`; null while nothing can be said. */
  after(finished: number, now: number): number | null {
    this.remember({ at: now, finished });
    const left = this.total - finished;
    if (left <= 0) return 0;
    if (finished === 0 || now - this.start < FIRST_WORD_MS) return null;
    const [since = { at: this.start, finished: 0 }] = this.samples;
    // nothing finished in the window: then all that is known is the pace of the whole
    const from = since.finished < finished ? since : { at: this.start, finished: 0 };
    return (left * (now - from.at)) / (finished - from.finished);
  }

  /** Keeps what lies in the window, and the last sample before it. */
  private remember(sample: Sample): void {
    const latest = this.samples.at(-1);
    if (latest && sample.at - latest.at < SAMPLE_MS) return;
    const samples = [...this.samples, sample];
    const inWindow = samples.findIndex(({ at }) => at >= sample.at - WINDOW_MS);
    this.samples = samples.slice(Math.max(0, inWindow - 1));
  }
}

/** `约剩 2 分钟`; never more exact than an estimate can be. */
export function timeLeftWords(ms: number): string {
  const seconds = Math.ceil(ms / 5000) * 5;
  if (seconds < 60) return `约剩 ${String(seconds)} 秒`;
  return `约剩 ${minutesWords(Math.round(ms / 60_000))}`;
}

/** `1 分 20 秒`, for what is over. */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${String(seconds)} 秒`;
  if (seconds >= 3600) return minutesWords(Math.round(seconds / 60));
  return `${String(Math.floor(seconds / 60))} 分 ${String(seconds % 60)} 秒`;
}

function minutesWords(minutes: number): string {
  if (minutes < 60) return `${String(Math.max(1, minutes))} 分钟`;
  return `${String(Math.floor(minutes / 60))} 小时 ${String(minutes % 60)} 分钟`;
}
