import type { CellLook, SheetLook } from "../../src/hosts/file/appearance";
import { parseA1, parseRange } from "../../src/sheet/address";
import type { CellValue, Grid } from "../../src/sheet/grid";
import { SheetView } from "../../src/workbench/grid/sheet-view";

/** What a test says of a sheet; everything else is plain. */
export interface SheetSketch {
  /** Values by row, from A1. */
  readonly rows: readonly (readonly CellValue[])[];
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly formulas?: Readonly<Record<string, string>>;
  readonly formats?: Readonly<Record<string, string>>;
  readonly locked?: readonly string[];
  readonly looks?: Readonly<Record<string, Partial<CellLook>>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
}

export const PLAIN: CellLook = {
  fontName: "宋体",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  color: null,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  vertical90: false,
  indent: 0,
  top: null,
  right: null,
  bottom: null,
  left: null,
};

export function gridOf(sketch: SheetSketch): Grid {
  const width = Math.max(0, ...sketch.rows.map((row) => row.length));
  const table = <T>(pick: (value: CellValue, address: string) => T): T[][] =>
    sketch.rows.map((row, y) =>
      Array.from({ length: width }, (_, x) =>
        pick(row[x] ?? null, String.fromCharCode(65 + x) + String(y + 1)),
      ),
    );
  return {
    sheet: "自评表",
    visibility: "visible",
    used: { top: 0, left: 0, bottom: sketch.rows.length - 1, right: width - 1 },
    values: table((value) => value),
    texts: table((value) => (value === null ? "" : String(value))),
    formulas: table((_, address) => sketch.formulas?.[address] ?? null),
    formats: table((_, address) => sketch.formats?.[address] ?? "General"),
    merges: (sketch.merges ?? []).map((area) => parseRange(area)!),
    hiddenRows: new Set(sketch.hiddenRows),
    hiddenColumns: new Set(sketch.hiddenColumns),
    locked: sketch.locked ? table((_, address) => sketch.locked!.includes(address)) : null,
  };
}

export function lookOf(sketch: SheetSketch): SheetLook {
  const looks = new Map(
    Object.entries(sketch.looks ?? {}).map(([address, look]) => {
      const { row, column } = parseA1(address)!;
      return [`${String(row)}:${String(column)}`, { ...PLAIN, ...look }];
    }),
  );
  return {
    columnWidth: () => 64,
    rowHeight: (row) => sketch.rowHeights?.[row] ?? null,
    style: (row, column) => looks.get(`${String(row)}:${String(column)}`) ?? PLAIN,
    showGridLines: true,
  };
}

export const viewOf = (sketch: SheetSketch): SheetView =>
  new SheetView(gridOf(sketch), lookOf(sketch));

export const at = (address: string) => parseA1(address)!;
