import { readFileSync } from "node:fs";
import { FileHost } from "../../src/hosts/file";
import { rangeToA1 } from "../../src/sheet/address";
import { cellAt, type Grid } from "../../src/sheet/grid";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../excel-simulator/model/description";

/** A sheet as a host has read it, as the simulated Excel's. */
export function sheetDescription(grid: Grid): SheetDescription {
  const cells: Record<string, CellDescription> = {};
  for (let row = grid.used.top; row <= grid.used.bottom; row++) {
    for (let column = grid.used.left; column <= grid.used.right; column++) {
      const { address, value, formula, format } = cellAt(grid, row, column);
      const locked = grid.locked?.[row - grid.used.top]?.[column - grid.used.left] ?? true;
      const content = { value, format, locked, ...(formula !== null && { formula }) };
      const isPlain = value === null && formula === null && format === "General";
      if (!isPlain || !locked) cells[address] = content;
    }
  }
  return {
    name: grid.sheet,
    cells,
    visibility: VISIBILITY[grid.visibility],
    merges: (grid.merges ?? []).map(rangeToA1),
    hiddenRows: [...grid.hiddenRows],
    hiddenColumns: [...grid.hiddenColumns],
    protection: grid.locked ? {} : null,
  };
}

const VISIBILITY = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** An .xlsx of the project as the simulated Excel's open workbook. */
export async function workbookOf(file: string): Promise<WorkbookDescription> {
  const host = FileHost.open(new Uint8Array(readFileSync(file)), file);
  return { sheets: (await host.read("all")).map(sheetDescription) };
}
