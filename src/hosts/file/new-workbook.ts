import { fileRefusal } from "../../sheet/file-refusals";
import type { NewSheet } from "../../sheet/new-sheet";
import { Archive } from "./container/archive";
import { Package } from "./container/package";
import type { Workbook } from "./parts/workbook";
import { DEFAULT_STYLE } from "./styles/cell-styles";
import { plainStyleSheet } from "./styles/plain-style-sheet";
import { insertSheetPart } from "./structure/insert-sheet";

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook that has no sheet yet, in the order of the archive. */
const EMPTY: Readonly<Record<string, string>> = {
  "[Content_Types].xml":
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  "_rels/.rels":
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml":
    `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
    "<bookViews><workbookView/></bookViews><sheets></sheets></workbook>",
  "xl/_rels/workbook.xml.rels":
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">` +
    `<Relationship Id="rId1" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": plainStyleSheet(MAIN),
};

/** What readers of the package need to know of it while it has no sheet. */
const WORKBOOK: Workbook = {
  path: "xl/workbook.xml",
  sheets: [],
  active: "",
  date1904: false,
  names: new Map(),
  parts: { sharedStrings: null, styles: "xl/styles.xml", theme: null, calcChain: null },
};

/** An archive without entries: its end record alone. */
const EMPTY_ARCHIVE = Uint8Array.of(0x50, 0x4b, 0x05, 0x06, ...new Array<number>(18).fill(0));

/**
 * The bytes of an .xlsx that holds exactly these sheets and opens on the first; the same for the
 * same sheets, whenever it is made. Throws HostError where there is no sheet, where two share a
 * name, or where one cannot be built.
 */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  if (sheets.length === 0) throw fileRefusal("not-a-workbook");
  const parts = new Package(Archive.open(EMPTY_ARCHIVE));
  for (const [path, xml] of Object.entries(EMPTY)) parts.write(path, xml);
  for (const sheet of sheets) insertSheetPart(parts, WORKBOOK, [DEFAULT_STYLE], sheet);
  return parts.save(new Map());
}
