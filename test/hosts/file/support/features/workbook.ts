import { DECLARATION, zip, type Parts } from "../package";
import { MACROS, WORKBOOK_PARTS } from "./workbook-parts";

const EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OPEN = "application/vnd.openxmlformats-officedocument";
const MICROSOFT = "application/vnd.ms-excel";

const TYPES: readonly (readonly [string, string])[] = [
  ["xl/worksheets/sheet1.xml", `${EXCEL}.worksheet+xml`],
  ["xl/worksheets/sheet2.xml", `${EXCEL}.worksheet+xml`],
  ["xl/worksheets/sheet3.xml", `${EXCEL}.worksheet+xml`],
  ["xl/theme/theme1.xml", `${OPEN}.theme+xml`],
  ["xl/styles.xml", `${EXCEL}.styles+xml`],
  ["xl/sharedStrings.xml", `${EXCEL}.sharedStrings+xml`],
  ["xl/calcChain.xml", `${EXCEL}.calcChain+xml`],
  ["xl/externalLinks/externalLink1.xml", `${EXCEL}.externalLink+xml`],
  ["xl/drawings/drawing1.xml", `${OPEN}.drawing+xml`],
  ["xl/charts/chart1.xml", `${OPEN}.drawingml.chart+xml`],
  ["xl/ctrlProps/ctrlProp1.xml", `${MICROSOFT}.controlproperties+xml`],
  ["xl/tables/table1.xml", `${EXCEL}.table+xml`],
  ["xl/comments1.xml", `${EXCEL}.comments+xml`],
  ["xl/threadedComments/threadedComment1.xml", `${MICROSOFT}.threadedcomments+xml`],
  ["xl/persons/person.xml", `${MICROSOFT}.person+xml`],
  ["xl/cellimages.xml", "application/vnd.wps-officedocument.cellimage+xml"],
  ["docProps/app.xml", `${OPEN}.extended-properties+xml`],
  ["docProps/custom.xml", `${OPEN}.custom-properties+xml`],
];

const DEFAULTS = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  bin: `${EXCEL}.printerSettings`,
  png: "image/png",
  vml: `${OPEN}.vmlDrawing`,
};

/** The parts of a workbook with everything in it that a real one may carry. */
export function featureParts(macros: boolean): Parts {
  const main = macros ? `${MICROSOFT}.sheet.macroEnabled.main+xml` : `${EXCEL}.sheet.main+xml`;
  const overrides = [["xl/workbook.xml", main] as const, ...TYPES];
  if (macros) overrides.push(["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"]);
  return {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      Object.entries(DEFAULTS)
        .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
        .join("") +
      overrides
        .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
        .join("") +
      "</Types>",
    ...WORKBOOK_PARTS,
    ...(macros ? MACROS : {}),
  };
}

/** The same as a file: .xlsx, or .xlsm with macros. */
export function featureWorkbook(macros = false): Uint8Array {
  return zip(featureParts(macros));
}
