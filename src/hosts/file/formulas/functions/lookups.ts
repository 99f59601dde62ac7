import { toFlag } from "../coerce";
import {
  CannotCompute,
  NOT_AVAILABLE,
  REFERENCE_ERROR,
  Reference,
  VALUE_ERROR,
  isError,
  isMatrix,
  type Area,
  type Matrix,
  type Scalar,
  type Value,
} from "../value";
import { computed } from "../matrix";
import { fixed, type EagerFunction, type FunctionTable } from "./function";
import { columnOf, findEqual, findNotAbove, findNotBelow, rowOf, type Line } from "./search";

/** VLOOKUP and HLOOKUP differ only in which way they go. */
function lookupAlong(way: {
  keys: (table: Matrix) => Line;
  size: (table: Matrix) => number;
  cell: (table: Matrix, place: number, index: number) => Scalar;
}): EagerFunction {
  return fixed(["scalar", "matrix", "number", "scalar?"], (_around, wanted, table, index, near) => {
    if (isError(wanted)) return wanted;
    const nearest = near === undefined ? true : toFlag(near);
    if (isError(nearest)) return nearest;
    const number = Math.trunc(index);
    if (number < 1) return VALUE_ERROR;
    if (number > way.size(table)) return REFERENCE_ERROR;
    const keys = way.keys(table);
    const place = nearest ? findNotAbove(keys, wanted) : findEqual(keys, wanted);
    return place < 0 ? NOT_AVAILABLE : way.cell(table, place, number - 1);
  });
}

/** The single row or column that a block is; the longer side where it is neither. */
function lineOf(block: Matrix): Line {
  return block.columns > block.rows ? rowOf(block, 0) : columnOf(block, 0);
}

const MATCH = fixed(["scalar", "matrix", "number?"], (_around, wanted, block, type = 1) => {
  if (isError(wanted)) return wanted;
  if (block.rows > 1 && block.columns > 1) return NOT_AVAILABLE;
  const line = lineOf(block);
  const find = type === 0 ? findEqual : type > 0 ? findNotAbove : findNotBelow;
  const place = find(line, wanted);
  return place < 0 ? NOT_AVAILABLE : place + 1;
});

const LOOKUP: EagerFunction = {
  ...fixed(
    ["scalar", "matrix", "matrix?"],
    (_around, wanted, keys, results) => {
      if (isError(wanted)) return wanted;
      const place = findNotAbove(lineOf(keys), wanted);
      if (place < 0) return NOT_AVAILABLE;
      if (!results) return lastInLine(keys, place);
      if (results.rows > 1 && results.columns > 1) return NOT_AVAILABLE;
      if (Math.max(results.rows, results.columns) !== Math.max(keys.rows, keys.columns)) {
        throw new CannotCompute("LOOKUP with ranges of different length");
      }
      return results.columns > results.rows ? results.at(0, place) : results.at(place, 0);
    },
    { from: 1, to: 2 },
  ),
  takesArrays: true,
};

/** In a table, LOOKUP finds in the first row or column and answers from the last. */
function lastInLine(table: Matrix, place: number): Scalar {
  return table.columns > table.rows
    ? table.at(table.rows - 1, place)
    : table.at(place, table.columns - 1);
}

/** The cell, row or column of an area at one-based places; 0 means all of them. */
function areaAt({ sheet, range }: Area, row: number, column: number): Value {
  const top = row === 0 ? range.top : range.top + row - 1;
  const left = column === 0 ? range.left : range.left + column - 1;
  if (top > range.bottom || left > range.right) return REFERENCE_ERROR;
  const bottom = row === 0 ? range.bottom : top;
  const right = column === 0 ? range.right : left;
  return new Reference([{ sheet, range: { top, left, bottom, right } }]);
}

function matrixAt(block: Matrix, row: number, column: number): Value {
  if (row > block.rows || column > block.columns) return REFERENCE_ERROR;
  if (row > 0 && column > 0) return block.at(row - 1, column - 1);
  const rows = row === 0 ? block.rows : 1;
  const columns = column === 0 ? block.columns : 1;
  return computed(rows, columns, (y, x) =>
    block.at(row === 0 ? y : row - 1, column === 0 ? x : column - 1),
  );
}

const INDEX = fixed(
  ["any", "number", "number?", "number?"],
  (_around, table, first, second, nth = 1) => {
    if (isError(table)) return table;
    const area = table instanceof Reference ? table.areas[Math.trunc(nth) - 1] : undefined;
    if (table instanceof Reference && !area) return REFERENCE_ERROR;
    if (!area && !isMatrix(table)) throw new CannotCompute("INDEX of a single value");
    const height = area ? area.range.bottom - area.range.top + 1 : (table as Matrix).rows;
    // in a single row the only index counts columns
    const across = second === undefined && height === 1;
    const row = across ? 1 : Math.trunc(first);
    const column = across ? Math.trunc(first) : Math.trunc(second ?? 0);
    if (row < 0 || column < 0) return VALUE_ERROR;
    return area ? areaAt(area, row, column) : matrixAt(table as Matrix, row, column);
  },
);

/** Finding a value in a table. */
export const LOOKUPS: FunctionTable = {
  VLOOKUP: lookupAlong({
    keys: (table) => columnOf(table, 0),
    size: (table) => table.columns,
    cell: (table, place, index) => table.at(place, index),
  }),
  HLOOKUP: lookupAlong({
    keys: (table) => rowOf(table, 0),
    size: (table) => table.rows,
    cell: (table, place, index) => table.at(index, place),
  }),
  MATCH,
  LOOKUP,
  INDEX,
};
