import { structureRefusal } from "../../../sheet/structure-refusals";
import type { NewSheet, NewStyle } from "../../../sheet/new-sheet";
import { laidOut } from "../../laid-out-sheet";
import type { Package } from "../container/package";
import type { Workbook } from "../parts/workbook";
import { DEFAULT_STYLE, type CellStyle } from "../styles/cell-styles";
import { styleIndex } from "../styles/new-styles";
import { plainStyleSheet } from "../styles/plain-style-sheet";
import { StyleSheetText } from "../styles/style-sheet-text";
import { addPart, freshName } from "./add-part";
import { readSheetList, refuseLockedStructure } from "./sheet-list";
import { sheetXml } from "./sheet-xml";
import { withEntry } from "./with-entry";

/**
 * Adds a worksheet behind the last one: its part, its entry, its relationship, its type and the
 * styles it needs; nothing else changes. Throws HostError; the package may then be half changed.
 */
export function insertSheetPart(
  parts: Package,
  workbook: Workbook,
  styles: readonly CellStyle[],
  given: NewSheet,
): void {
  const list = readSheetList(parts, workbook.path);
  refuseLockedStructure(list);
  const sheet = laidOut(given);
  const isNamed = sheetNamed(sheet.name);
  if (list.sheets.some(isNamed)) throw structureRefusal("sheet-exists", { sheet: sheet.name });

  const styleOf = dress(parts, workbook, sheet, list.namespace, styles[0] ?? DEFAULT_STYLE);
  const xml = sheetXml(sheet, list.namespace, styleOf);
  const name = freshName(parts, workbook.path, "worksheets/sheet");
  const id = addPart(parts, workbook.path, { name, kind: "worksheet", xml });
  const { titleRows } = sheet.print;
  parts.write(workbook.path, withEntry(list, { name: sheet.name, relation: id, titleRows }));
}

/** Excel takes two names for one that differ in case alone. */
export function sheetNamed(name: string): (sheet: { readonly name: string }) => boolean {
  const wanted = name.toLowerCase();
  return (sheet) => sheet.name.toLowerCase() === wanted;
}

/** Adds the styles of a sheet to the stylesheet, which is made where the workbook has none. */
function dress(
  parts: Package,
  workbook: Workbook,
  { cells }: NewSheet,
  namespace: string,
  base: CellStyle,
): (style: NewStyle) => number {
  const styles = new Set(cells.flatMap(({ style }) => style ?? []));
  if (styles.size === 0) return () => 0;
  const path = workbook.parts.styles ?? addStyleSheet(parts, workbook.path, namespace);
  const sheet = new StyleSheetText(parts.text(path), path);
  const indexes = new Map([...styles].map((style) => [style, styleIndex(sheet, style, base)]));
  parts.write(path, sheet.toString());
  return (style) => indexes.get(style) ?? 0;
}

function addStyleSheet(parts: Package, workbookPath: string, namespace: string): string {
  const xml = plainStyleSheet(namespace);
  const name = parts.has(`${folderOf(workbookPath)}styles.xml`)
    ? freshName(parts, workbookPath, "styles")
    : "styles.xml";
  addPart(parts, workbookPath, { name, kind: "styles", xml });
  return folderOf(workbookPath) + name;
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);
