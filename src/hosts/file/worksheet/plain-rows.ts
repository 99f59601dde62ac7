import { MAX_ROW } from "../../../sheet/address";
import { unescapeCellText } from "../xml/characters";
import { ATTRIBUTES, PlainAttributes, resolved, TEXT } from "../xml/plain";
import type { CellValue } from "../../../sheet/grid";
import { formulaIn, storedCell, type CellContents } from "./cell-contents";
import type { StoredCell, StoredFormula, StoredRow } from "./model";
import { AROUND_NUMBER, PlainCell, plainNumber } from "./plain-cell";
import { storedRow } from "./row-reader";

const ROW = new RegExp(`<row r="(\\d{1,7})"(${ATTRIBUTES})(?:( ?/)|)>`, "y");
const ROW_END = "</row>";

const FORMULA = `<f(${ATTRIBUTES})(?: ?/>|>(${TEXT})</f>)`;
const VALUE = `<v(?:>(${TEXT})</v>| ?/()>)`;
const INLINE = `<is><t(?: xml:space="preserve")?>(${TEXT})</t></is>`;
const CONTENT = new RegExp(`(?:${FORMULA})?(?:${VALUE}|${INLINE})?</c>`, "y");

/**
 * Reads rows that are spelled as the common programs spell them, all of a row in one look, which
 * is many times faster than tag by tag. It understands only what it is sure of, and any other row
 * is left to the parser, which is also the one to tell what is wrong with it.
 */
export class PlainRows {
  private readonly attributes = new PlainAttributes();
  private readonly tag = new PlainCell();

  constructor(
    private readonly xml: string,
    private readonly contents: CellContents,
  ) {}

  /** The row that begins at `start`, and where it ends; null where it is spelled otherwise. */
  read(start: number): { readonly row: StoredRow; readonly end: number } | null {
    ROW.lastIndex = start;
    const found = ROW.exec(this.xml);
    const attributes = found && this.attributes.read(found[2] ?? "");
    const row = Number(found?.[1]) - 1;
    if (!attributes || "r" in attributes || !(row >= 0 && row <= MAX_ROW)) return null;
    const openEnd = ROW.lastIndex;
    const selfClosing = found[3] !== undefined;
    const cells = new Map<number, StoredCell>();
    const closeStart = selfClosing ? openEnd : this.readCells(openEnd, row, cells);
    if (!selfClosing && !this.xml.startsWith(ROW_END, closeStart)) return null;
    const place = { name: "row", start, openEnd, closeStart, selfClosing };
    const end = selfClosing ? openEnd : closeStart + ROW_END.length;
    return { row: storedRow(row, attributes, place, cells), end };
  }

  /** Puts plain cells into the map; tells where the first other thing stands. */
  private readCells(from: number, row: number, cells: Map<number, StoredCell>): number {
    let at = from;
    for (;;) {
      const cell = this.readCell(at, row);
      // of two cells with one address, the parser knows which counts
      if (!cell || cells.has(cell.column)) return at;
      cells.set(cell.column, cell);
      at = cell.end;
    }
  }

  /** The cell that begins at `start`; null where it is spelled otherwise. */
  readCell(start: number, row: number): StoredCell | null {
    const { tag } = this;
    if (!tag.read(this.xml, start)) return null;
    const { column, style, end } = tag;
    if (tag.selfClosing) return { row, column, start, end, style, value: null, formula: null };
    const number = plainNumber(this.xml, end);
    if (number === null) return this.readContent(start, row);
    const value = this.value(tag.type, number);
    if (value === undefined) return null;
    const behind = end + number.length + AROUND_NUMBER;
    return storedCell({ row, column, start, end: behind, style, value, formula: null });
  }

  /** A cell whose tag has been read, and in which more than a number may stand. */
  private readContent(start: number, row: number): StoredCell | null {
    const { column, style, type, end } = this.tag;
    CONTENT.lastIndex = end;
    const found = CONTENT.exec(this.xml);
    if (!found) return null;
    const [, formulaTag, formulaText = "", v, noV, is] = found;
    const formula = formulaTag === undefined ? null : this.formula(formulaTag, formulaText);
    const value = this.value(type, v ?? noV, is);
    if (formula === undefined || value === undefined) return null;
    return storedCell({ row, column, start, end: CONTENT.lastIndex, style, value, formula });
  }

  private formula(tag: string, text: string): StoredFormula | null | undefined {
    const attributes = this.attributes.read(tag);
    const meant = resolved(text);
    return attributes && meant !== null ? formulaIn(attributes, meant) : undefined;
  }

  private value(type: string, v?: string, is?: string): CellValue | undefined {
    const content = resolved(v ?? "");
    const inline = resolved(is ?? "");
    if (content === null || inline === null) return undefined;
    const hasValue = v !== undefined || is !== undefined;
    return this.contents.value({ type, hasValue, content, inline: unescapeCellText(inline) });
  }
}
