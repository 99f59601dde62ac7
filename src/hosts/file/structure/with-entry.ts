import type { NewPrint } from "../../../sheet/new-sheet";
import { escapeXml } from "../xml/characters";
import { replaceAll } from "../xml/replace";
import { relationshipId, type StartTag } from "../xml/scan";
import type { SheetList } from "./sheet-list";

/** What the workbook part says of a new sheet. */
export interface NewEntry {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relation: string;
  readonly titleRows: NewPrint["titleRows"];
}

/** The workbook part with the sheet behind the last one, spelled like it, and its print titles. */
export function withEntry(list: SheetList, entry: NewEntry): string {
  const { sheets, prefix, sheetsEnd } = list;
  const idName = idNameOf(sheets.at(-1)?.tag);
  const sheetId = sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  const xml = `<${prefix}sheet name="${escapeXml(entry.name)}" sheetId="${sheetId}" ${idName}="${entry.relation}"/>`;
  const additions = [{ start: sheetsEnd, end: sheetsEnd, text: xml }, ...titles(list, entry)];
  return replaceAll(list.xml, additions);
}

/** Under which prefix the part names relationships; Excel's own where it has no sheet yet. */
function idNameOf(last: StartTag | undefined): string {
  if (!last) return "r:id";
  const id = relationshipId(last);
  const found = Object.entries(last.attributes).find(
    ([name, value]) => name.includes(":") && value === id,
  );
  return found?.[0] ?? "r:id";
}

/** Print titles are a name of the sheet's own (ECMA-376 part 1, 18.2.5). */
function titles(list: SheetList, { name, titleRows }: NewEntry) {
  if (!titleRows) return [];
  const { prefix, sheets, namesElement, namesPlace } = list;
  const rows = `$${titleRows.first + 1}:$${titleRows.last + 1}`;
  const formula = escapeXml(`'${name.replaceAll("'", "''")}'!${rows}`);
  const own =
    `<${prefix}definedName name="_xlnm.Print_Titles" localSheetId="${sheets.length}">` +
    `${formula}</${prefix}definedName>`;
  const end = list.names.at(-1)?.end;
  if (namesElement && end !== undefined) return [{ start: end, end, text: own }];
  const text = `<${prefix}definedNames>${own}</${prefix}definedNames>`;
  return namesElement
    ? [{ start: namesElement.tag.start, end: namesElement.end, text }]
    : [{ start: namesPlace, end: namesPlace, text }];
}
