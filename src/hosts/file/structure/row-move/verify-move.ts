import { rangeToA1, type CellRange } from "../../../../sheet/address";
import { cellAt, type Grid } from "../../../../sheet/grid";
import { HostError } from "../../../../sheet/host-error";
import { mergesWithRow } from "../../../row-merges";
import type { Book } from "../../book";
import type { Move } from "./moved-formula";
import { shiftedRange, shiftedRow } from "./row-shift";

/** Reads the sheet back and holds it against what it was. Throws HostError `write-unverified`. */
export function verifyMove(before: Grid, book: Book, { shift, sheet }: Move): void {
  const now = book.grid(sheet);
  const wrong: string[] = [];
  const { top, bottom, left, right } = before.used;
  for (let row = top; row <= bottom; row += 1) {
    const moved = shiftedRow(shift, row);
    for (let column = left; column <= right && moved !== null; column += 1) {
      const was = cellAt(before, row, column);
      const is = cellAt(now, moved, column);
      const isFormula = was.formula !== null;
      const same = isFormula === (is.formula !== null) && was.format === is.format;
      if (!same || (!isFormula && was.value !== is.value)) wrong.push(is.address);
    }
  }
  const areas = expected(before.merges ?? [], shift);
  if (areas !== texts(now.merges ?? [])) wrong.push(String(shift.row + 1));
  if (wrong.length > 0) throw new HostError("write-unverified", { cells: wrong.join("、") });
}

function expected(merges: readonly CellRange[], shift: Move["shift"]): string {
  if (shift.kind === "insert") return texts(mergesWithRow(merges, shift.row - 1));
  return texts(merges.flatMap((area) => shiftedRange(shift, area) ?? []));
}

function texts(merges: readonly CellRange[]): string {
  return merges.map(rangeToA1).sort().join();
}
