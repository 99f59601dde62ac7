import type { Replacement } from "../xml/replace";
import { CellContents } from "./cell-contents";
import type { SheetModel, StoredCell, StoredRow } from "./model";
import type { Patch } from "./patch";
import { PlainRows } from "./plain-rows";
import type { SheetContext } from "./reader";

/**
 * The model of a sheet of which single cells were replaced, without formulas before and after. What
 * was written is read back from the new XML; all else is known, and has only moved. Null where more
 * than that has changed, or is spelled uncommonly: then all must be read anew.
 */
export function rewritten(
  model: SheetModel,
  { xml, replacements }: Patch,
  { strings, date1904 }: Pick<SheetContext, "strings" | "date1904">,
): SheetModel | null {
  const { sheetData, dimension } = model;
  const first = replacements[0]?.start ?? 0;
  if (sheetData.name !== "sheetData" || first < sheetData.openEnd) return null;
  if (dimension && dimension.place.start > first) return null;
  const cells = new PlainRows(xml, new CellContents(strings, date1904));
  const mover = new Mover(model.xml, replacements, cells);
  const rows = new Map<number, StoredRow>();
  for (const [number, row] of model.rows) {
    const moved = mover.row(row);
    if (!moved) return null;
    rows.set(number, moved);
  }
  if (!mover.isDone) return null;
  const closeStart = sheetData.closeStart + mover.shift;
  return { ...model, xml, rows, sheetData: { ...sheetData, closeStart } };
}

/** Goes once through rows and cells in the order in which they stand, and refuses any other order. */
class Mover {
  /** How much further back everything stands from here on. */
  shift = 0;
  private next = 0;
  private behind = 0;

  constructor(
    private readonly old: string,
    private readonly replacements: readonly Replacement[],
    private readonly cells: PlainRows,
  ) {}

  get isDone(): boolean {
    return this.next === this.replacements.length;
  }

  row(row: StoredRow): StoredRow | null {
    const { start, openEnd, closeStart } = row.place;
    if (start < this.behind) return null;
    const { shift } = this;
    if (shift === 0 && closeStart <= this.nextStart()) {
      this.behind = closeStart;
      return row;
    }
    const cells = new Map<number, StoredCell>();
    for (const cell of row.cells.values()) {
      const moved = this.cell(cell);
      if (!moved) return null;
      cells.set(cell.column, moved);
    }
    this.behind = closeStart;
    const place = { start: start + shift, openEnd: openEnd + shift };
    return {
      ...row,
      place: { ...row.place, ...place, closeStart: closeStart + this.shift },
      cells,
    };
  }

  private nextStart(): number {
    return this.replacements[this.next]?.start ?? Infinity;
  }

  private cell(cell: StoredCell): StoredCell | null {
    if (cell.start < this.behind) return null;
    this.behind = cell.end;
    if (cell.start === this.nextStart()) return this.replaced(cell);
    const { row, column, style, value, formula } = cell;
    const [start, end] = [cell.start + this.shift, cell.end + this.shift];
    return { row, column, start, end, style, value, formula };
  }

  private replaced(cell: StoredCell): StoredCell | null {
    const { end = 0, text = "" } = this.replacements[this.next] ?? {};
    if (end !== cell.end || cell.formula || !this.old.startsWith("<c ", cell.start)) return null;
    const start = cell.start + this.shift;
    const now = this.cells.readCell(start, cell.row);
    if (now?.column !== cell.column || now.formula || now.end !== start + text.length) return null;
    this.shift = now.end - end;
    this.next += 1;
    return now;
  }
}
