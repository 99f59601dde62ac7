import { columnIndex, parseA1, parseRange } from "../../sheet/address";
import { NO_FACTS } from "../../sheet/facts";
import type { Grid } from "../../sheet/grid";
import { viewOf, type WorkbookView } from "../view";
import { BASES } from "./bases";
import type { Base } from "./base";
import type { Example, ExampleSheet } from "./example";
import { typedCell, type TypedCell } from "./typed-cell";

/** An example as a host would read it. */
export function exampleWorkbook(example: Example): WorkbookView {
  const grids = example.sheets.map(gridOf);
  return viewOf(grids, { ...NO_FACTS, ...example.facts });
}

function gridOf(sheet: ExampleSheet): Grid {
  const base: Base = BASES[sheet.base];
  const cells = cellsOf(base, sheet.set ?? {});
  const width = Math.max(...cells.map((row) => row.length));
  const filled = cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? EMPTY));
  return {
    sheet: sheet.name ?? base.sheet,
    visibility: sheet.visibility ?? "visible",
    used: { top: 0, left: 0, bottom: filled.length - 1, right: width - 1 },
    values: filled.map((row) => row.map(({ value }) => value)),
    texts: filled.map((row) => row.map(({ text }) => text)),
    formulas: filled.map((row) => row.map(({ formula }) => formula)),
    formats: filled.map((row) => row.map(({ format }) => format)),
    merges: [...base.merges, ...(sheet.merges ?? [])].flatMap((area) => parseRange(area) ?? []),
    hiddenRows: new Set((sheet.hiddenRows ?? []).map((row) => row - 1)),
    hiddenColumns: new Set((sheet.hiddenColumns ?? []).map(columnIndex)),
    locked: null,
  };
}

const EMPTY = typedCell("");

/** The base's cells with the example's own; a cell beyond the base extends the sheet. */
function cellsOf(base: Base, set: Readonly<Record<string, string>>): TypedCell[][] {
  const cells = base.rows.map((row) => row.map((text) => typedCell(text ?? "")));
  for (const [address, text] of Object.entries(set)) {
    const at = parseA1(address);
    if (!at) throw new Error(`No cell address: ${address}`);
    while (cells.length <= at.row) cells.push([]);
    const row = (cells[at.row] ??= []);
    while (row.length <= at.column) row.push(EMPTY);
    row[at.column] = typedCell(text);
  }
  return cells;
}
