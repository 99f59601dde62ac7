import { VALUE_ERROR, type ErrorValue, type Matrix, type Scalar } from "../value";
import { criterionTest } from "./criterion";
import type { Condition } from "./function";

export interface Places {
  /** How many places meet the conditions, those beyond the used cells included. */
  readonly count: number;
  /** What the other block holds at the places among the used cells. */
  readonly values: readonly Scalar[];
}

/**
 * The places at which the cells of several blocks of the same size meet a condition each, with the
 * values of one more block there. #VALUE! where the sizes differ.
 */
export function placesWhere(
  conditions: readonly Condition[],
  date1904: boolean,
  taken: Matrix | null,
): Places | ErrorValue {
  const blocks = [...conditions.map(([range]) => range), ...(taken ? [taken] : [])];
  const [first] = blocks;
  if (!first || !blocks.every((block) => isAsLarge(block, first))) return VALUE_ERROR;
  const rows = Math.max(...blocks.map((block) => block.filledRows));
  const columns = Math.max(...blocks.map((block) => block.filledColumns));
  const tests = conditions.map(([range, criterion]) => ({
    cells: cellsUpTo(range, rows, columns),
    test: criterionTest(criterion, date1904),
  }));
  let places: number[] | null = null;
  for (const { cells, test } of tests) {
    places = places ? places.filter((place) => test(cells[place] ?? null)) : placesIn(cells, test);
  }
  const met = places ?? [];
  const others = first.rows * first.columns - rows * columns;
  const othersMeet = others > 0 && tests.every(({ test }) => test(null));
  const values = taken ? cellsUpTo(taken, rows, columns) : [];
  return {
    count: met.length + (othersMeet ? others : 0),
    values: met.map((place) => values[place] ?? null),
  };
}

function isAsLarge(block: Matrix, other: Matrix): boolean {
  return block.rows === other.rows && block.columns === other.columns;
}

function placesIn(cells: readonly Scalar[], test: (value: Scalar) => boolean): number[] {
  const places: number[] = [];
  for (let place = 0; place < cells.length; place += 1) {
    if (test(cells[place] ?? null)) places.push(place);
  }
  return places;
}

/** The cells of a block row by row, as many as the most filled block has. */
function cellsUpTo(block: Matrix, rows: number, columns: number): readonly Scalar[] {
  if (block.filledRows === rows && block.filledColumns === columns) return block.cells();
  return Array.from({ length: rows * columns }, (_, place) =>
    block.at(Math.floor(place / columns), place % columns),
  );
}
