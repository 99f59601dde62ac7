import { ApiError } from "../api-error";
import { areaText } from "../model/area";
import { NO_FILL } from "./range-format";
import type { RangeRef } from "./range-ref";

/** Which properties `getCellProperties` and its like are asked for, as in the client's options. */
interface Wanted {
  readonly address?: boolean;
  readonly rowHidden?: boolean;
  readonly columnHidden?: boolean;
  readonly format?: { readonly fill?: { readonly color?: boolean }; readonly protection?: boolean };
}

const CELL_MEMBERS = ["address", "format"];
const ROW_MEMBERS = ["address", "rowHidden"];
const COLUMN_MEMBERS = ["address", "columnHidden"];
const FORMAT_MEMBERS = ["fill", "protection"];

function wanted(options: unknown, known: readonly string[]): Wanted {
  if (typeof options !== "object" || options === null) throw new ApiError("InvalidArgument");
  refuseUnknown(options, known);
  if ("format" in options && typeof options.format === "object" && options.format !== null) {
    refuseUnknown(options.format, FORMAT_MEMBERS);
  }
  return options;
}

function refuseUnknown(options: object, known: readonly string[]): void {
  const stranger = Object.keys(options).find((key) => !known.includes(key));
  if (stranger) throw new ApiError("ApiNotFound", `${stranger} is not known to the simulator.`);
}

/** One object per cell, in the shape of the range. */
export function cellProperties({ sheet, area }: RangeRef, options: unknown): unknown[][] {
  const { address, format } = wanted(options, CELL_MEMBERS);
  let row = area.top - 1;
  return sheet
    .block({ ...area }, (cell) => cell)
    .map((line) => {
      row++;
      return line.map((cell, x) => {
        const column = area.left + x;
        return {
          ...(address && {
            address: `${sheet.name}!${areaText({ top: row, left: column, bottom: row, right: column })}`,
          }),
          ...(format && {
            format: {
              ...(format.fill && { fill: { color: cell.fill ?? NO_FILL } }),
              ...(format.protection && {
                protection: { locked: cell.locked, formulaHidden: false },
              }),
            },
          }),
        };
      });
    });
}

/** One object per row. */
export function rowProperties({ sheet, area }: RangeRef, options: unknown): unknown[] {
  const { rowHidden, address } = wanted(options, ROW_MEMBERS);
  return numbers(area.top, area.bottom).map((row) => ({
    ...(address && { address: `${sheet.name}!${String(row + 1)}:${String(row + 1)}` }),
    ...(rowHidden && { rowHidden: sheet.hiddenRows.has(row) }),
  }));
}

/** One object per column. */
export function columnProperties({ sheet, area }: RangeRef, options: unknown): unknown[] {
  const { columnHidden } = wanted(options, COLUMN_MEMBERS);
  return numbers(area.left, area.right).map((column) => ({
    ...(columnHidden && { columnHidden: sheet.hiddenColumns.has(column) }),
  }));
}

/** Whether all, none or some (null) of the lines are hidden. */
export function hiddenState(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = numbers(from, to).filter((line) => hidden.has(line)).length;
  if (count === 0) return false;
  return count === to - from + 1 ? true : null;
}

/** Hides or shows lines. */
export function setHidden(hidden: Set<number>, from: number, to: number, hide: boolean): void {
  for (const line of numbers(from, to)) {
    if (hide) hidden.add(line);
    else hidden.delete(line);
  }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_none, index) => from + index);
}
