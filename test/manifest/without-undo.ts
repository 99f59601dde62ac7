/**
 * What Excel cannot undo on the web, on Windows or on a Mac; such a call clears the person's whole
 * undo history up to it. After "Undo capabilities with the Excel JavaScript API" in Microsoft's
 * documentation of Office Add-ins, as of September 2025; charts, pivot tables and their like apart,
 * of which the product knows nothing.
 */
const MEMBERS = {
  AllowEditRange: "address delete pauseProtection setPassword title",
  AllowEditRangeCollection: "add pauseProtection",
  DataConnectionCollection: "refreshAll",
  DocumentProperties:
    "author category comments company keywords manager revisionNumber subject title",
  LinkedWorkbook: "refresh",
  LinkedWorkbookCollection: "refreshAll",
  NamedItem: "comment",
  Query: "delete refresh",
  QueryCollection: "refreshAll",
  Style:
    "addIndent autoIndent formulaHidden horizontalAlignment includeAlignment includeBorder " +
    "includeFont includeNumber includePatterns includeProtection indentLevel locked numberFormat " +
    "numberFormatLocal orientation readingOrder shrinkToFit textOrientation verticalAlignment wrapText",
  Workbook: "close insertWorksheetsFromBase64 save",
  WorkbookProtection: "protect unprotect",
  Worksheet: "copy delete name position standardWidth visibility",
  WorksheetCollection: "addFromBase64",
  WorksheetProtection:
    "pauseProtection protect resumeProtection setPassword unprotect updateOptions",
  // no part of the documented list; reported by users and confirmed as intended (office-js 3141, 3788)
  Settings: "saveAsync",
  Ribbon: "requestUpdate",
} as const;

/** As in `Worksheet.delete`. */
export const WITHOUT_UNDO: readonly string[] = Object.entries(MEMBERS).flatMap(([type, names]) =>
  names.split(" ").map((name) => `${type}.${name}`),
);
