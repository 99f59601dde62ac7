import { parseRange, type CellRange } from "../../sheet/address";
import type { CellValue, Grid } from "../../sheet/grid";
import { contentOf } from "./cell-content";
import { queueLocks } from "./locks";

/** A look at a sheet that has been asked for, and can be read after `context.sync()`. */
export interface SheetLook {
  readonly grid: () => Grid;
  readonly isProtected: () => boolean;
}

export interface LookOptions {
  /** Ask for locked cells too; they count on a protected sheet only. */
  readonly locks: boolean;
  /** Look at these rows and columns instead of the used range. */
  readonly band?: CellRange;
}

const VISIBILITY: Readonly<Record<string, Grid["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Queues everything that makes a grid, so that one round trip fetches it. */
export function queueSheet(sheet: Excel.Worksheet, { locks, band }: LookOptions): SheetLook {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  // cells with values only: a column formatted to its end would be a million cells
  const used = band ? rangeOf(sheet, band) : sheet.getUsedRangeOrNullObject(true);
  used.load("values,text,formulas,numberFormat,rowIndex,columnIndex");
  // merges may reach beyond the values, and cost no more than their addresses
  const merged = sheet.getUsedRangeOrNullObject().getMergedAreasOrNullObject();
  merged.load("areas/items/address");
  const rows = used.getRowProperties({ rowHidden: true });
  const columns = used.getColumnProperties({ columnHidden: true });
  const locked = locks ? queueLocks(used) : null;
  const isProtected = (): boolean => sheet.protection.protected;
  return {
    isProtected,
    grid: () => {
      const about = { sheet: sheet.name, visibility: VISIBILITY[sheet.visibility] ?? "visible" };
      const lockFlags = isProtected() ? (locked?.() ?? []) : null;
      if (used.isNullObject)
        return { ...EMPTY, ...about, merges: mergesOf(merged), locked: lockFlags };
      const top = used.rowIndex;
      const left = used.columnIndex;
      return {
        ...about,
        ...cellsOf(used),
        merges: mergesOf(merged),
        hiddenRows: hiddenFrom(
          top,
          rows.value.map(({ rowHidden }) => rowHidden === true),
        ),
        hiddenColumns: hiddenFrom(
          left,
          columns.value.map(({ columnHidden }) => columnHidden === true),
        ),
        locked: lockFlags,
      };
    },
  };
}

function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

const EMPTY = {
  used: { top: 0, left: 0, bottom: -1, right: -1 },
  values: [],
  texts: [],
  formulas: [],
  formats: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
} as const;

type Cells = Pick<Grid, "used" | "values" | "texts" | "formulas" | "formats">;

function cellsOf(used: Excel.Range): Cells {
  const { rowIndex: top, columnIndex: left, formulas } = used;
  const values: readonly (readonly unknown[])[] = used.values;
  const contents = values.map((line, y) =>
    line.map((value, x) => contentOf(value, formulas[y]?.[x])),
  );
  return {
    used: {
      top,
      left,
      bottom: top + contents.length - 1,
      right: left + (contents[0]?.length ?? 0) - 1,
    },
    values: contents.map((line) => line.map(({ value }): CellValue => value)),
    texts: used.text,
    formulas: contents.map((line) => line.map(({ formula }) => formula)),
    formats: used.numberFormat.map((line) => line.map((format) => String(format))),
  };
}

function mergesOf(merged: Excel.RangeAreas): CellRange[] {
  if (merged.isNullObject) return [];
  return merged.areas.items
    .map(({ address }) => parseRange(address))
    .filter((range) => range !== null);
}

function hiddenFrom(first: number, flags: readonly boolean[]): Set<number> {
  return new Set(flags.flatMap((hidden, offset) => (hidden ? [first + offset] : [])));
}
