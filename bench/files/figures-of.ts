import type { Figure } from "../section";

/** Milliseconds of all runs, ours and a peer's, on the same work. */
export interface Match {
  readonly what: string;
  readonly ours: readonly number[];
  readonly peer: string;
  /** Null where the peer could not be run. */
  readonly theirs: readonly number[] | null;
  /** How often faster we promise to be, with the promise in words; null where none is made. */
  readonly promise: { readonly times: number; readonly words: string } | null;
}

/** The line of the page that tells a match, by its medians. */
export function figureOf({ what, ours, peer, theirs, promise }: Match): Figure {
  const own = median(ours);
  const reach = promise ? { reach: promise.words } : {};
  if (!theirs) return { what, ours: inTime(own), peer: `${peer}: not run`, ...reach, held: null };
  const other = median(theirs);
  const times = other / own;
  return {
    what,
    ours: inTime(own),
    peer: `${peer} ${inTime(other)}`,
    ratio: times >= 1 ? `${times.toFixed(1)} × faster` : `${(1 / times).toFixed(1)} × slower`,
    ...reach,
    held: promise ? times >= promise.times : null,
  };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** `12.3 ms`, `310 ms`, `2.41 s`. */
export function inTime(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  if (ms >= 1_000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 20 ? 1 : 0)} ms`;
}
