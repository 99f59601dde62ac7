import type { Form, FormCell } from "../../forms/form";
import { parseRange, toA1, type CellRange } from "../../sheet/address";

const REFERENCE = /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu;
/** What is left of a plain formula once its references are gone: numbers, signs, SUM and ROUND. */
const PLAIN_REST = /^=(?:SUM|ROUND|[\d.,()+\-*/\s])*$/iu;
/** A range larger than this is no sum of fund lines. */
const MOST_CELLS = 200;

/**
 * Whether a cell can be named by a formula in the form's result cells without a circle: it holds no
 * formula, or a plain one over cells of the form that hold none. Whatever cannot be followed from
 * the form alone (another sheet, a name, a cell outside) counts as a circle.
 */
export function standsAlone(cell: FormCell, cells: ReadonlyMap<string, FormCell>): boolean {
  if (cell.formula === null) return true;
  const references = cell.formula.match(REFERENCE) ?? [];
  if (!PLAIN_REST.test(cell.formula.replace(REFERENCE, ""))) return false;
  return references.every((reference) => {
    const range = parseRange(reference.replaceAll("$", ""));
    return range !== null && inRange(range, cells);
  });
}

function inRange(range: CellRange, cells: ReadonlyMap<string, FormCell>): boolean {
  const { top, bottom, left, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return false;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) {
      const cell = cells.get(toA1({ row, column }));
      if (cell?.formula !== null) return false;
    }
  return true;
}

/** The cells of a form that people fill in, by address: amounts, targets, actuals and points. */
export function inputCells({ fund, indicators, total }: Form): ReadonlyMap<string, FormCell> {
  const found = [
    ...(fund?.lines ?? []).flatMap((line) => [
      ...[line.initialBudget, line.annualBudget, line.executed, line.points],
    ]),
    ...indicators.flatMap((row) => [
      ...[row.targetParts?.number ?? row.target, row.actual, row.points],
    ]),
    total?.points ?? null,
  ];
  return new Map(found.flatMap((cell) => (cell ? [[cell.cell, cell] as const] : [])));
}
