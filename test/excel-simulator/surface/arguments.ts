import { ApiError } from "../api-error";
import { parseArea, WHOLE_SHEET, type Area } from "../model/area";
import { RangeRef } from "./range-ref";
import { isApiObject } from "./surface";

/** A whole number; `fallback` where the client left it out. */
export function wholeNumber(value: unknown, fallback?: number): number {
  const given = value ?? fallback;
  if (typeof given !== "number" || !Number.isInteger(given)) throw new ApiError("InvalidArgument");
  return given;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

/** An address with or without its sheet; the whole sheet where it is left out. */
export function area(value: unknown): Area {
  if (value === null || value === undefined) return WHOLE_SHEET;
  const given = text(value);
  const found = parseArea(given.slice(given.lastIndexOf("!") + 1));
  if (!found) throw new ApiError("InvalidArgument");
  return found;
}

/** An argument that is a range object, or an address on the given range's sheet. */
export function range(value: unknown, near: RangeRef): RangeRef {
  if (isApiObject(value) && value.target instanceof RangeRef) return value.target;
  return new RangeRef(near.sheet, area(value));
}

/** A block of inputs of the range's own shape; a single input stands for all cells. */
export function block(value: unknown, rows: number, columns: number): readonly unknown[][] {
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  const lines: readonly unknown[] = value;
  const fits = (line: unknown): line is unknown[] => Array.isArray(line) && line.length === columns;
  if (lines.length !== rows || !lines.every(fits)) throw new ApiError("InvalidArgument");
  return lines;
}
