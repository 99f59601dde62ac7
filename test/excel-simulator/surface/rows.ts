import { ApiError } from "../api-error";
import { columnsOf, intersection, LAST_COLUMN, rowsOf, type Area } from "../model/area";
import { range as rangeArgument } from "./arguments";
import { rangeObject } from "./range";
import { RangeRef } from "./range-ref";
import type { MethodMember } from "./surface";

/** Inserting, deleting and copying, as far as single whole rows and formats go. */
export const rowMethods: Record<string, MethodMember<RangeRef>> = {
  Insert: {
    since: "1.1",
    call(range, [shift], { workbook }) {
      workbook.moveRows(
        range.sheet,
        { kind: "insert", row: rowFor(range, shift, "Down") },
        "add-in",
      );
      return rangeObject(new RangeRef(range.sheet, range.area));
    },
  },
  Delete: {
    since: "1.1",
    call(range, [shift], { workbook }) {
      workbook.moveRows(range.sheet, { kind: "delete", row: rowFor(range, shift, "Up") }, "add-in");
      return null;
    },
  },
  CopyFrom: {
    since: "1.9",
    call(range, [from, type]) {
      if (type !== "Formats") throw new ApiError("ApiNotFound", "Only formats are copied here.");
      const source = rangeArgument(from, range);
      range.sheet.refuseFormatting();
      copyFormats(source, range);
      return null;
    },
  },
};

function rowFor({ area }: RangeRef, shift: unknown, wanted: string): number {
  const isWhole = columnsOf(area) > LAST_COLUMN && rowsOf(area) === 1;
  if (!isWhole || shift !== wanted) {
    throw new ApiError("ApiNotFound", "Only one whole row at a time is moved here.");
  }
  return area.top;
}

/** Refuses to cut through a merged area, as pasting into a part of one does. */
function copyFormats(source: RangeRef, target: RangeRef): void {
  if (rowsOf(source.area) !== rowsOf(target.area)) throw new ApiError("InvalidArgument");
  const down = target.area.top - source.area.top;
  const across = target.area.left - source.area.left;
  for (const one of [source, target]) {
    const cut = one.sheet.merges.some(
      (merge) => intersects(merge, one.area) && !holds(one.area, merge),
    );
    if (cut) throw new ApiError("InvalidArgument");
  }
  const merges = source.sheet.merges.filter((merge) => holds(source.area, merge));
  for (const { top, left, bottom, right } of merges) {
    target.sheet.merge({
      top: top + down,
      bottom: bottom + down,
      left: left + across,
      right: right + across,
    });
  }
  source.sheet
    .block(source.area, (cell) => cell)
    .forEach((line, y) => {
      line.forEach(({ format, fill, locked, look }, x) => {
        const cell = target.sheet.cellToChange(target.area.top + y, target.area.left + x);
        Object.assign(cell, { format, fill, locked, look });
      });
    });
}

function intersects(a: Area, b: Area): boolean {
  return intersection(a, b) !== null;
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}
