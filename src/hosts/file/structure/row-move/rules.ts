/**
 * What an attribute or a text says of rows. `growing` areas take in a row that is put under their
 * last one, as they belong to the look of the row above; `whole` ones must not be torn.
 */
export type Kind = "cell" | "ranges" | "growing" | "whole" | "row" | "formula" | "fixed-formula";

/** What one element says of rows. */
export interface Rule {
  readonly attributes?: Readonly<Record<string, Kind>>;
  readonly text?: Kind;
}

/**
 * The elements that name rows, by local name, or by parent and local name, in every part that a
 * worksheet leads to (ECMA-376 part 1, chapters 18, 20.5 and 21.2; [MS-XLSX] for the extensions).
 */
export const RULES: Readonly<Record<string, Rule>> = {
  // counted by the sheet itself, or left where it is: Excel keeps the selection's address
  mergeCell: {},
  dimension: {},
  selection: {},
  // the sheet's own sections
  autoFilter: { attributes: { ref: "ranges" } },
  sortState: { attributes: { ref: "ranges" } },
  sortCondition: { attributes: { ref: "ranges" } },
  conditionalFormatting: { attributes: { sqref: "growing" } },
  dataValidation: { attributes: { sqref: "growing" } },
  protectedRange: { attributes: { sqref: "ranges" } },
  ignoredError: { attributes: { sqref: "ranges" } },
  hyperlink: { attributes: { ref: "ranges" } },
  cellWatch: { attributes: { r: "cell" } },
  inputCells: { attributes: { r: "cell" } },
  cellSmartTags: { attributes: { r: "cell" } },
  webPublishItem: { attributes: { sourceRef: "ranges" } },
  controlPr: { attributes: { linkedCell: "formula", listFillRange: "formula" } },
  cfvo: { attributes: { val: "formula" } },
  formula: { text: "formula" },
  formula1: { text: "formula" },
  formula2: { text: "formula" },
  "rowBreaks/brk": { attributes: { id: "row" } },
  // cells, charts and the extensions of sheets spell formulas alike
  f: { text: "formula" },
  sqref: { text: "ranges" },
  "conditionalFormatting/sqref": { text: "growing" },
  "dataValidation/sqref": { text: "growing" },
  // anchors of drawings and controls
  "from/row": { text: "row" },
  "to/row": { text: "row" },
  sp: { attributes: { textlink: "formula" } },
  cxnSp: { attributes: { textlink: "formula" } },
  formControlPr: {
    attributes: {
      fmlaLink: "formula",
      fmlaRange: "formula",
      fmlaTxbx: "formula",
      fmlaGroup: "formula",
    },
  },
  // comments, tables, pivot tables, mapped cells, views with filters of their own
  comment: { attributes: { ref: "cell" } },
  threadedComment: { attributes: { ref: "cell" } },
  table: { attributes: { ref: "ranges" } },
  calculatedColumnFormula: { text: "formula" },
  totalsRowFormula: { text: "formula" },
  location: { attributes: { ref: "whole" } },
  worksheetSource: { attributes: { ref: "ranges" } },
  dataRef: { attributes: { ref: "ranges" } },
  singleXmlCell: { attributes: { r: "cell" } },
  nsvFilter: { attributes: { ref: "ranges" } },
  // the workbook
  definedName: { text: "fixed-formula" },
};

/** What an element of the sheet's own parts says that stands in no table, as newer extensions may. */
export const BY_DEFAULT: Rule = { attributes: { ref: "ranges", sqref: "ranges" } };

/** Elements that say by an attribute `sheet` whose rows they mean. */
export const NAMES_ITS_SHEET: ReadonlySet<string> = new Set(["worksheetSource", "dataRef"]);
