import { extentOf, laidOut } from "../../src/hosts/laid-out-sheet";
import { toA1 } from "../../src/sheet/address";
import type { Grid } from "../../src/sheet/grid";
import type { NewCell, NewSheet } from "../../src/sheet/new-sheet";

/** What a host would read of a sheet that was just inserted. */
export function gridOf(given: NewSheet): Grid {
  const sheet = laidOut(given);
  const used = extentOf(sheet) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  const cells = new Map(sheet.cells.map((cell) => [toA1(cell), cell]));
  const table = <T>(of: (cell: NewCell | undefined) => T): T[][] =>
    Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (__, column) => of(cells.get(toA1({ row, column })))),
    );
  return {
    sheet: sheet.name,
    visibility: "visible",
    used,
    values: table((cell) => cell?.value ?? null),
    texts: table((cell) => String(cell?.value ?? "")),
    formulas: table(() => null),
    formats: table((cell) => cell?.style?.format ?? "General"),
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    locked: null,
  };
}
