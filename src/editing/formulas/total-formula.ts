import type { FormCell } from "../../forms/form";
import { Decimal, fromStored, sum } from "../../scoring/decimal";
import type { Assessment, RowAssessment } from "../../scoring";
import type { Edit } from "../../sheet/edit";
import type { CellValue } from "../../sheet/grid";
import { rangeToA1 } from "../../sheet/address";

/** A function takes at most 255 arguments. */
const MOST_RANGES = 200;
const FEWEST_PLACES = 2;

/**
 * The sum of the score cells that count, less the deductions, as they will stand after `edits`; rounded,
 * because sums of binary numbers end in noise. Null where the total is no such sum (rescaled, a score
 * kept as text).
 */
export function totalFormula(
  { rows, total }: Pick<Assessment, "rows" | "total">,
  edits: readonly Edit[],
): string | null {
  const counting = rows.filter(({ counts }) => counts !== null);
  const added = counting.filter((row) => !isDeduction(row));
  const cells = added.flatMap((row) => cellAdded(row, edits) ?? []);
  const taken = counting.filter(isDeduction).flatMap((row) => cellTaken(row) ?? []);
  if (total === null || cells.length === 0) return null;
  if (cells.length + taken.length < counting.length) return null;
  if (!sum(counting.map(({ counts }) => counts ?? "0")).eq(total)) return null;
  const ranges = rangesOf(cells);
  if (ranges.length > MOST_RANGES) return null;
  const places = Math.max(FEWEST_PLACES, ...counting.map(({ counts }) => placesOf(counts ?? "")));
  // 2 and -2 both take two off
  const less = taken.map(({ cell }) => `-ABS(N(${cell}))`).join("");
  return `=ROUND(SUM(${ranges.join(",")})${less},${String(places)})`;
}

function isDeduction({ of }: RowAssessment): boolean {
  return of.kind === "extra" && of.extra === "deduction";
}

/** The cell of a deduction that holds a number; its sign is the form's own custom. */
function cellTaken({ cell }: RowAssessment): FormCell | null {
  return typeof cell?.value === "number" ? cell : null;
}

/** The row's score cell where it will hold the very number that counts. */
function cellAdded({ cell, counts }: RowAssessment, edits: readonly Edit[]): FormCell | null {
  if (!cell || counts === null) return null;
  const edit = edits.find((one) => one.cell === cell.cell);
  const value: CellValue = edit ? edit.after.value : cell.value;
  const number = typeof value === "number" ? fromStored(value) : null;
  return number?.eq(new Decimal(counts)) ? cell : null;
}

/** Cells that stand right below one another as one range. */
function rangesOf(cells: readonly FormCell[]): readonly string[] {
  const ranges: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, column } of cells) {
    const above = ranges.at(-1);
    if (above?.left === column && above.bottom === row - 1) above.bottom = row;
    else ranges.push({ top: row, bottom: row, left: column, right: column });
  }
  return ranges.map(rangeToA1);
}

function placesOf(number: string): number {
  return /\.(\d+)$/u.exec(number)?.[1]?.length ?? 0;
}
