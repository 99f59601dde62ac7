import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import type { Edit } from "../../sheet/edit";
import type { CellValue } from "../../sheet/grid";
import { edit, type LeftCell } from "../cells";

/** What carrying targets into a form that stands on the sheet will do. */
export interface CarriedInto {
  readonly edits: readonly Edit[];
  /** Cells that were left alone, and targets that found no row. */
  readonly left: readonly LeftCell[];
}

export const NOTHING: CarriedInto = { edits: [], left: [] };

export const leaves = (cell: string, name: string, why: Said): CarriedInto => ({
  edits: [],
  left: [{ cell, name, why }],
});

/** A value for one cell, how it is shown in a sentence, and where the target table has it. */
export interface Filling {
  readonly value: CellValue;
  readonly shown: string;
  readonly from: string;
  /** Whether what stands in the cell says the same. */
  readonly isSame: boolean;
}

/** Fills an empty cell; a filled one is kept, and what it differs by is said. */
export function fillCell(
  sheet: string,
  cell: FormCell,
  name: string,
  { value, shown, from, isSame }: Filling,
): CarriedInto {
  if (cell.text === "" && cell.formula === null) {
    if (cell.locked) return leaves(cell.cell, name, locked(shown));
    return { edits: [edit(sheet, cell, value)], left: [] };
  }
  return isSame ? NOTHING : leaves(cell.cell, name, differs(cell.text, shown, from));
}

export function differs(stands: string, value: string, from: string): Said {
  return said(
    "已填“{stands}”，目标表（{from}）是“{value}”，保留已填的；请核对。",
    "“{stands}” stands, the target table ({from}) has “{value}”; what stands is kept. Please check.",
    { stands, value, from },
  );
}

function locked(value: string): Said {
  return said(
    "单元格受保护，没有写入“{value}”。请取消保护，或请设表人填写。",
    "The cell is protected; “{value}” was not written. Unprotect it or ask its owner.",
    { value },
  );
}
