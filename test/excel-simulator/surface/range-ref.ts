import { ApiError } from "../api-error";
import { areaText, cellsOf, isUnbounded, LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";

/** What a Range of the client stands for: an area of a sheet. */
export class RangeRef {
  constructor(
    readonly sheet: Sheet,
    readonly area: Area,
  ) {
    const { top, left, bottom, right } = area;
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) {
      throw new ApiError("InvalidArgument");
    }
  }

  get address(): string {
    return `${sheetPrefix(this.sheet.name)}!${areaText(this.area)}`;
  }

  /** A part of this range, by offsets from its corners. */
  part(top: number, left: number, rows: number, columns: number): RangeRef {
    if (rows < 1 || columns < 1) throw new ApiError("InvalidArgument");
    const from = { top: this.area.top + top, left: this.area.left + left };
    return new RangeRef(this.sheet, {
      ...from,
      bottom: from.top + rows - 1,
      right: from.left + columns - 1,
    });
  }

  /** Cell-level reads of unbounded ranges give null, and of very large ones an error. */
  readable<T>(read: () => T): T | null {
    if (isUnbounded(this.area)) return null;
    if (cellsOf(this.area) > MOST_CELLS) throw new ApiError("RangeExceedsLimit");
    return read();
  }
}

/** Excel reads at most five million cells at once. */
const MOST_CELLS = 5_000_000;

/** A sheet's name as it stands before `!`: quoted unless it is a plain word. */
function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Several areas of one sheet. */
export class AreasRef {
  constructor(
    readonly sheet: Sheet,
    readonly areas: readonly Area[],
  ) {}
}
