import { rangeToA1 } from "../../../sheet/address";
import type { CellContent } from "../../../sheet/edit";
import type { CellValue } from "../../../sheet/grid";
import { inOrder, replaceInOrder, type Replacement } from "../xml/replace";
import { heirCellXml, newCellXml, recalculatedCellXml, rewrittenCellXml } from "./cell-xml";
import { contentIn, isSameContent, storedCell, styleAt } from "./content";
import type { ElementPlace, SheetModel, StoredCell, StoredRow } from "./model";
import { reaching } from "./range";
import { heirsOf } from "./shared-handover";

/** A cell's new content. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** A formula cell's new result; undefined takes the stored one away. */
export interface ResultWrite {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | undefined;
}

/** A sheet's new XML, and what it has in place of which stretches of the old one, in their order. */
export interface Patch {
  readonly xml: string;
  readonly replacements: readonly Replacement[];
}

/**
 * The sheet's XML with these cells written; everything else as it was, byte for byte. A cell that
 * is given back what it holds in `original`, the sheet as the file has it, is also spelled as there.
 */
export function patchCells(
  model: SheetModel,
  writes: readonly CellWrite[],
  original: SheetModel,
): Patch {
  const prefix = prefixOf(model);
  const replacements: Replacement[] = [];
  const missing: CellWrite[] = [];
  const written = new Set<StoredCell>();
  for (const write of writes) {
    const cell = storedCell(model, write.row, write.column);
    if (cell) {
      written.add(cell);
      const text =
        originalXml(original, write) ?? rewrittenCellXml(model.xml, cell, write.content, prefix);
      replacements.push({ start: cell.start, end: cell.end, text });
    } else if (write.content.value !== null || write.content.formula !== null) {
      missing.push(write);
    }
  }
  for (const heir of heirsOf(model, written)) {
    const { start, end } = heir.cell;
    replacements.push({ start, end, text: heirCellXml(model.xml, heir, prefix) });
  }
  missing.sort((a, b) => a.row - b.row || a.column - b.column);
  replacements.push(...insertions(model, missing, prefix), ...widenedDimension(model, missing));
  return patched(model, replacements);
}

function patched({ xml }: SheetModel, unordered: readonly Replacement[]): Patch {
  const replacements = inOrder(unordered);
  return { xml: replaceInOrder(xml, replacements), replacements };
}

function originalXml(original: SheetModel, { row, column, content }: CellWrite): string | null {
  const cell = storedCell(original, row, column);
  // the element of a shared formula means nothing without the others, which may have changed
  if (!cell || (cell.formula && cell.formula.kind !== "normal")) return null;
  const { value } = content;
  if (cell.value !== value || !isSameContent(contentIn(original, cell), content)) return null;
  return original.xml.slice(cell.start, cell.end);
}

/** The sheet's XML with these formula cells' results replaced; the formulas stay as written. */
export function patchResults(model: SheetModel, results: readonly ResultWrite[]): Patch {
  const prefix = prefixOf(model);
  const replacements = results.flatMap(({ row, column, value }) => {
    const cell = storedCell(model, row, column);
    if (!cell) return [];
    const text = recalculatedCellXml(model.xml, cell, value, prefix);
    return [{ start: cell.start, end: cell.end, text }];
  });
  return patched(model, replacements);
}

/** New cells in their rows; `writes` are in order. */
function insertions(
  model: SheetModel,
  writes: readonly CellWrite[],
  prefix: string,
): Replacement[] {
  const found: Replacement[] = [];
  const newRows: NewRow[] = [];
  for (const [row, cells] of groupByRow(writes)) {
    const stored = model.rows.get(row);
    const texts = cells.map((write) => ({
      column: write.column,
      text: newCellXml(write, styleAt(model, row, write.column), write.content, prefix),
    }));
    if (stored) {
      found.push(...intoRow(model.xml, stored, texts));
    } else {
      const content = texts.map(({ text }) => text).join("");
      newRows.push({ row, text: `<${prefix}row r="${row + 1}">${content}</${prefix}row>` });
    }
  }
  return [...found, ...intoSheet(model, newRows)];
}

interface NewCell {
  readonly column: number;
  readonly text: string;
}

interface NewRow {
  readonly row: number;
  readonly text: string;
}

function intoRow(xml: string, stored: StoredRow, cells: readonly NewCell[]): Replacement[] {
  const { place } = stored;
  const tag = xml.slice(place.start, place.openEnd);
  const wide = widenedSpans(tag, stored, cells);
  if (place.selfClosing) return [filled(place, wide, cells)];
  const inserted = cells.map(({ column, text }) => insertion(cellPlace(stored, column), text));
  if (wide === tag) return inserted;
  return [{ start: place.start, end: place.openEnd, text: wide }, ...inserted];
}

/** `spans` names the columns that a row's cells stand in; a cell outside would make it untrue. */
function widenedSpans(tag: string, { spans }: StoredRow, cells: readonly NewCell[]): string {
  if (!spans) return tag;
  const columns = cells.map(({ column }) => column);
  const first = Math.min(spans.first, ...columns);
  const last = Math.max(spans.last, ...columns);
  if (first === spans.first && last === spans.last) return tag;
  return tag.replace(attributeOf("spans"), `$1"${first + 1}:${last + 1}"`);
}

/** Likewise `dimension`, the area that the sheet's cells stand in. */
function widenedDimension(model: SheetModel, writes: readonly CellWrite[]): Replacement[] {
  if (!model.dimension) return [];
  const { range, place } = model.dimension;
  const wide = writes.reduce(reaching, range);
  if (rangeToA1(wide) === rangeToA1(range)) return [];
  const tag = model.xml.slice(place.start, place.openEnd);
  const text = tag.replace(attributeOf("ref"), `$1"${rangeToA1(wide)}"`);
  return [{ start: place.start, end: place.openEnd, text }];
}

function intoSheet(model: SheetModel, rows: readonly NewRow[]): Replacement[] {
  const { sheetData, xml } = model;
  if (rows.length > 0 && sheetData.selfClosing) {
    return [filled(sheetData, xml.slice(sheetData.start, sheetData.openEnd), rows)];
  }
  const stored = [...model.rows.values()];
  return rows.map(({ row, text }) => {
    const next = stored.find((other) => other.row > row);
    return insertion(next?.place.start ?? sheetData.closeStart, text);
  });
}

/** Before the first cell that stands further right. */
function cellPlace(row: StoredRow, column: number): number {
  for (const cell of row.cells.values()) if (cell.column > column) return cell.start;
  return row.place.closeStart;
}

/** A self-closing element opened up for content. */
function filled(
  place: ElementPlace,
  tag: string,
  content: readonly { readonly text: string }[],
): Replacement {
  const open = tag.replace(/\s*\/>$/, ">");
  const text = `${open}${content.map((one) => one.text).join("")}</${place.name}>`;
  return { start: place.start, end: place.openEnd, text };
}

function insertion(at: number, text: string): Replacement {
  return { start: at, end: at, text };
}

/** An attribute in a start tag, its name kept as `$1`. */
function attributeOf(name: string): RegExp {
  return new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
}

function groupByRow(writes: readonly CellWrite[]): Map<number, CellWrite[]> {
  const rows = new Map<number, CellWrite[]>();
  for (const write of writes) {
    const row = rows.get(write.row);
    if (row) row.push(write);
    else rows.set(write.row, [write]);
  }
  return rows;
}

/** The prefix of the sheet's elements, with its colon; empty where they have none. */
function prefixOf(model: SheetModel): string {
  const { name } = model.sheetData;
  return name.slice(0, name.indexOf(":") + 1);
}
