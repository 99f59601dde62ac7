import { durationWords, TimeLeft, timeLeftWords } from "./time-left";

const BAR_WIDTH = 30;
/** A terminal need not be drawn more often than an eye follows. */
const REDRAW_MS = 100;
/** In a log a line now and then is enough, and a short run needs none. */
const LINE_MS = 10_000;
/** Back to the start of the line, and clear it. */
const CLEAR = "\r\x1b[K";

export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * How far a run is, on stderr: a bar on a terminal, elsewhere a line every ten seconds, and of one
 * file nothing. Other lines go through `say`, so that the bar never stands in their way.
 */
export class Progress {
  private finished = 0;
  private failed = 0;
  private isDrawn = false;
  private hasSpoken = false;
  private last: number;
  private readonly start: number;
  private readonly timeLeft: TimeLeft;

  constructor(
    private readonly total: number,
    private readonly screen: Screen,
    private readonly clock: () => number,
  ) {
    this.start = clock();
    this.last = this.start;
    this.timeLeft = new TimeLeft(total, this.start);
    this.draw();
  }

  /** One more file is done. */
  step(isFailed: boolean): void {
    this.finished++;
    if (isFailed) this.failed++;
    const now = this.clock();
    const left = this.timeLeft.after(this.finished, now);
    if (now - this.last < (this.screen.isTTY ? REDRAW_MS : LINE_MS)) return;
    this.last = now;
    if (this.screen.isTTY) this.draw(left);
    else if (this.total > 1) {
      this.screen.write(`${this.words(left)}\n`);
      this.hasSpoken = true;
    }
  }

  /** A line of its own. */
  say(line: string): void {
    this.clear();
    this.screen.write(`${line}\n`);
  }

  /** Takes the bar away, for what is printed on the same terminal. It comes back with the next step. */
  clear(): void {
    if (!this.isDrawn) return;
    this.screen.write(CLEAR);
    this.isDrawn = false;
    this.last = -Infinity;
  }

  /** The bar goes; where there was something to wait for, one line says how it went. */
  end(): void {
    this.clear();
    if (!this.hasSpoken || this.finished < this.total) return;
    this.say(`${this.counts()}，用时 ${durationWords(this.clock() - this.start)}`);
  }

  private draw(left: number | null = null): void {
    if (!this.screen.isTTY || this.total < 2) return;
    const words = this.words(left);
    const room = (this.screen.columns ?? 80) - width(words) - 4;
    const size = Math.min(BAR_WIDTH, room);
    const filled = Math.floor((this.finished / this.total) * size);
    const bar = size < 5 ? "" : `[${"█".repeat(filled)}${"·".repeat(size - filled)}] `;
    this.screen.write(`${CLEAR}${bar}${words}`);
    this.isDrawn = true;
    if (this.clock() - this.start >= LINE_MS) this.hasSpoken = true;
  }

  private words(left: number | null): string {
    const percent = Math.floor((this.finished / this.total) * 100);
    const rest = left === null || left === 0 ? "" : `，${timeLeftWords(left)}`;
    const done = `${String(this.finished)}/${String(this.total)}（${String(percent)}%）`;
    return `${done}${rest}${this.failedWords()}`;
  }

  private counts(): string {
    return `共 ${String(this.total)} 个文件${this.failedWords()}`;
  }

  private failedWords(): string {
    return this.failed === 0 ? "" : `，${String(this.failed)} 个未能使用`;
  }
}

/** In columns of a terminal, where a Chinese character or mark takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > "\u2fff" ? 2 : 1), 0);
}
