interface Expected {
  readonly sheet: string;
  readonly range: string;
  readonly until: number;
}

/** An echo comes within moments; whatever comes later is somebody's doing. Milliseconds. */
const LIFETIME = 5_000;

/**
 * Remembers what this host has just written, to know the echo of its own writes among the events.
 * Excel 2021 before 1.14 does not say who made a change.
 */
export class Echoes {
  #expected: Expected[] = [];

  expect(sheet: string, range: string): void {
    this.#expected.push({ sheet, range, until: Date.now() + LIFETIME });
  }

  /** Whether an echo of this range was expected; each is expected once. */
  take(sheet: string, range: string): boolean {
    const now = Date.now();
    this.#expected = this.#expected.filter(({ until }) => until >= now);
    const at = this.#expected.findIndex((one) => one.sheet === sheet && one.range === range);
    if (at < 0) return false;
    this.#expected.splice(at, 1);
    return true;
  }
}
