import { MAX_COLUMN, MAX_ROW, parseA1 } from "../../../sheet/address";
import { attribute, isTrue, type EndTag, type StartTag } from "../xml/scan";
import { closed, opened } from "./place";
import type { ElementPlace, StoredCell, StoredRow } from "./model";

/**
 * Reads the rows of a sheet and tells where each cell stands. Numbers of rows and cells may be left
 * out: an element without one stands behind the one before it.
 */
export class RowReader {
  readonly rows = new Map<number, StoredRow>();
  private row = -1;
  private column = -1;
  private tag: StartTag | null = null;
  private place: ElementPlace | null = null;
  private cells = new Map<number, StoredCell>();

  begin(tag: StartTag): void {
    const number = Number(attribute(tag, "r") ?? NaN);
    this.row = Number.isInteger(number) && number >= 1 ? number - 1 : this.row + 1;
    this.column = -1;
    this.tag = tag;
    this.place = opened(tag);
    this.cells = new Map();
  }

  beginCell(tag: StartTag): void {
    const reference = attribute(tag, "r");
    const ref = reference === undefined ? null : parseA1(reference);
    this.column = ref ? ref.column : this.column + 1;
  }

  position(): { row: number; column: number } {
    return { row: this.row, column: this.column };
  }

  put(cell: StoredCell): void {
    if (cell.row <= MAX_ROW && cell.column <= MAX_COLUMN) this.cells.set(cell.column, cell);
  }

  end(end: EndTag): void {
    const { tag, place, cells, row } = this;
    if (!tag || !place || row > MAX_ROW) return;
    this.rows.set(row, storedRow(row, tag.attributes, closed(place, end), cells));
  }

  /** Puts a whole row that was read otherwise. */
  add(row: StoredRow): void {
    this.row = row.row;
    this.rows.set(row.row, row);
  }
}

/** A row with what the attributes of its element say. */
export function storedRow(
  row: number,
  attributes: StartTag["attributes"],
  place: ElementPlace,
  cells: ReadonlyMap<number, StoredCell>,
): StoredRow {
  const height = Number(attributes.ht ?? NaN);
  const style = attributes.s;
  return {
    row,
    place,
    spans: spansOf(attributes.spans),
    style: style !== undefined && isTrue(attributes.customFormat) ? Number(style) : null,
    height: Number.isFinite(height) ? height : null,
    hidden: isTrue(attributes.hidden),
    cells,
  };
}

function spansOf(spans: string | undefined): StoredRow["spans"] {
  const found = /^(\d+):(\d+)$/.exec(spans ?? "");
  return found ? { first: Number(found[1]) - 1, last: Number(found[2]) - 1 } : null;
}
