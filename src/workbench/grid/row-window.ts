import type { Axis } from "./axis";

/** Rows drawn at a time; more than four screens of an ordinary sheet. */
export const ROWS_AT_ONCE = 200;
/** Rows kept drawn above the first visible one. */
const ABOVE = 60;
/** The window moves in steps, so that scrolling rarely draws anything. */
const STEP = 20;

/** A run of drawn rows, by place (not by sheet index), both ends included. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Where the window begins when `firstVisible` is the topmost visible place. */
export function windowStart(firstVisible: number, count: number): number {
  const wanted = Math.floor(Math.max(0, firstVisible - ABOVE) / STEP) * STEP;
  return Math.max(0, Math.min(wanted, count - ROWS_AT_ONCE));
}

/**
 * The rows to draw: the window, and the active cell's row wherever it is, as a row that is taken
 * away would take the keyboard focus with it.
 */
export function segments(rows: Axis, wanted: number, activeRow: number): Segment[] {
  const count = rows.shown.length;
  // the sheet may have become shorter since the last scrolling
  const start = Math.max(0, Math.min(wanted, count - ROWS_AT_ONCE));
  const to = Math.min(start + ROWS_AT_ONCE, count) - 1;
  const middle: Segment[] = to < start ? [] : [{ from: start, to }];
  const active = rows.place(activeRow);
  if (active >= count) return middle;
  if (active < start) return [{ from: active, to: active }, ...middle];
  if (active > to) return [...middle, { from: active, to: active }];
  return middle;
}
