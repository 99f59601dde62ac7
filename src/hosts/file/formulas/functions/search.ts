import { areEqual, compare } from "../compare";
import { CannotCompute, isError, type Matrix, type Scalar } from "../value";
import { textMatcher } from "./wildcards";

/** A row or a column of cells. */
export interface Line {
  readonly length: number;
  at(index: number): Scalar;
}

export function columnOf(block: Matrix, column: number): Line {
  return { length: block.filledRows, at: (row) => block.at(row, column) };
}

export function rowOf(block: Matrix, row: number): Line {
  return { length: block.filledColumns, at: (column) => block.at(row, column) };
}

/** Where the first cell equal to the value stands, or −1; texts may hold wildcards. */
export function findEqual(line: Line, wanted: Scalar): number {
  const sought = wanted ?? 0;
  const matches = typeof sought === "string" ? textMatcher(sought) : null;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (matches && typeof value === "string" ? matches(value) : value === sought) return index;
  }
  return -1;
}

/**
 * Where the last cell not above the value stands in ascending cells, or −1. Cells of another kind are
 * passed over. In cells so unsorted that the place depends on how Excel searches, throws CannotCompute.
 */
export function findNotAbove(line: Line, wanted: Scalar): number {
  return lastBefore(line, wanted, (order) => order <= 0);
}

/** Where the last cell not below the value stands in descending cells, or −1. */
export function findNotBelow(line: Line, wanted: Scalar): number {
  const place = lastBefore(line, wanted, (order) => order >= 0);
  const repeated = place > 0 && areEqual(line.at(place), line.at(place - 1)) === true;
  if (repeated) throw new CannotCompute("which of equal cells MATCH takes in descending order");
  return place;
}

function lastBefore(line: Line, wanted: Scalar, passes: (order: number) => boolean): number {
  const sought = wanted ?? 0;
  let last = -1;
  let ended = false;
  for (let index = 0; index < line.length; index += 1) {
    const value = line.at(index);
    if (typeof value !== typeof sought || isError(value) || value === null) continue;
    const order = compare(value, sought);
    const passed = !isError(order) && passes(order);
    if (passed && ended) throw new CannotCompute("a lookup among unsorted cells");
    if (passed) last = index;
    else ended = true;
  }
  return last;
}
