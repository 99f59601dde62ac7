import { parseA1, toA1 } from "../sheet/address";
import type { Edit } from "../sheet/edit";

/** A row that was put into a sheet, or taken out of it. */
export interface MovedRow {
  readonly sheet: string;
  /** Zero-based row that came in or went out. */
  readonly row: number;
  readonly way: "in" | "out";
}

/** The edits under the addresses that their cells have now; those of a row taken out are gone with it. */
export function movedByRow(edits: readonly Edit[], { sheet, row, way }: MovedRow): Edit[] {
  return edits.flatMap((edit) => {
    const at = edit.sheet === sheet ? parseA1(edit.cell) : null;
    if (at === null || at.row < row) return [edit];
    if (way === "out" && at.row === row) return [];
    return [{ ...edit, cell: toA1({ ...at, row: at.row + (way === "in" ? 1 : -1) }) }];
  });
}
