import { ApiError } from "../api-error";
import type { Area } from "../model/area";
import type { Cell } from "../model/cell";
import { text } from "./arguments";
import type { RangeRef } from "./range-ref";
import { bind, type ApiObject, type Surface } from "./surface";

/** What all cells of a block agree on; null where they differ, as in Excel. */
function common<T>(range: RangeRef, pick: (cell: Readonly<Cell>) => T): T | null {
  const all = range.sheet.block(range.area, pick).flat();
  return all.every((one) => one === all[0]) ? (all[0] ?? null) : null;
}

function each({ sheet, area }: RangeRef, change: (cell: Cell) => void): void {
  const { top, left, bottom, right }: Area = area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) change(sheet.cellToChange(row, column));
  }
}

/** Excel calls a cell without fill white. */
export const NO_FILL = "#FFFFFF";

const fillSurface: Surface<RangeRef> = {
  name: "RangeFill",
  scalars: {
    Color: {
      since: "1.1",
      get: (range) => common(range, (cell) => cell.fill ?? NO_FILL) ?? "",
      set(range, color) {
        range.sheet.refuseFormatting();
        const fill = text(color);
        each(range, (cell) => (cell.fill = fill));
      },
    },
  },
  methods: {
    Clear: {
      since: "1.1",
      call(range) {
        range.sheet.refuseFormatting();
        each(range, (cell) => (cell.fill = null));
        return null;
      },
    },
  },
};

const protectionSurface: Surface<RangeRef> = {
  name: "FormatProtection",
  scalars: {
    Locked: {
      since: "1.2",
      get: (range) => common(range, (cell) => cell.locked),
      set(range, locked) {
        range.sheet.refuseFormatting();
        each(range, (cell) => (cell.locked = locked === true));
      },
    },
  },
};

/** The size that all lines of a range have; null where they differ, as in Excel. */
function size(sizes: ReadonlyMap<number, number>, from: number, to: number): number | null {
  const first = sizes.get(from) ?? 0;
  for (let line = from; line <= to; line++) if ((sizes.get(line) ?? 0) !== first) return null;
  return first;
}

function setSize(sizes: Map<number, number>, from: number, to: number, given: unknown): void {
  if (typeof given !== "number" || given < 0) throw new ApiError("InvalidArgument");
  for (let line = from; line <= to; line++) sizes.set(line, given);
}

const formatSurface: Surface<RangeRef> = {
  name: "RangeFormat",
  scalars: {
    ColumnWidth: {
      since: "1.2",
      get: ({ sheet, area }) => size(sheet.columnWidths, area.left, area.right),
      set({ sheet, area }, width) {
        setSize(sheet.columnWidths, area.left, area.right, width);
      },
    },
    RowHeight: {
      since: "1.2",
      get: ({ sheet, area }) => size(sheet.rowHeights, area.top, area.bottom),
      set({ sheet, area }, height) {
        sheet.refuseSizing();
        setSize(sheet.rowHeights, area.top, area.bottom, height);
      },
    },
  },
  navigations: {
    Fill: { since: "1.1", get: (range) => bind(fillSurface, range) },
    Protection: { since: "1.2", get: (range) => bind(protectionSurface, range) },
  },
};

export function rangeFormat(range: RangeRef): ApiObject {
  return bind(formatSurface, range);
}

/** Sets number formats; null leaves a cell's format. */
export function setNumberFormats(range: RangeRef, formats: readonly (readonly unknown[])[]): void {
  range.sheet.refuseFormatting();
  formats.forEach((line, y) => {
    line.forEach((format, x) => {
      if (format === null) return;
      const cell = range.sheet.cellToChange(range.area.top + y, range.area.left + x);
      cell.format = text(format);
    });
  });
}
