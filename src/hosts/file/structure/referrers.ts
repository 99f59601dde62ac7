import { tokenize } from "@borgar/fx/xlsx";
import { scanXml } from "../xml/scan";
import { sheetNamed } from "./insert-sheet";
import type { SheetList } from "./sheet-list";

/** Elements that hold formulas: of cells, conditional formats, validations and their extensions. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);

/**
 * The names and the sheets that refer to a sheet, itself and its own names aside. `index` is the
 * sheet's place, `others` the other sheets' XML by name.
 */
export function referrersTo(
  index: number,
  list: SheetList,
  others: ReadonlyMap<string, string>,
): string[] {
  const names = list.names
    .filter(({ localTo, formula }) => localTo !== index && mentions(formula, index, list))
    .map(({ name }) => name);
  const sheets = [...others]
    .filter(([name, xml]) =>
      formulasIn(xml, name).some((formula) => mentions(formula, index, list)),
    )
    .map(([name]) => name);
  return [...names, ...sheets];
}

function formulasIn(xml: string, part: string): string[] {
  const formulas: string[] = [];
  let reading = false;
  scanXml(xml, part, {
    open: ({ local }) => {
      reading = FORMULAS.has(local);
      if (reading) formulas.push("");
    },
    close: () => {
      reading = false;
    },
    text: (text) => {
      if (reading) formulas[formulas.length - 1] += text;
    },
  });
  return formulas;
}

/** Whether a formula names the sheet before a `!`, alone or within `'1月:3月'!`. */
function mentions(formula: string, index: number, { sheets }: SheetList): boolean {
  if (!formula.includes("!")) return false;
  const placeOf = (name: string) => sheets.findIndex(sheetNamed(name));
  return prefixesIn(formula).some((prefix) => {
    const places = prefix.split(":").map(placeOf);
    // the sheets between the two ends of a prefix belong to it
    return Math.min(...places) <= index && index <= Math.max(...places) && !places.includes(-1);
  });
}

/** What stands before each `!` of a formula, without quotes; other workbooks' sheets left out. */
function prefixesIn(formula: string): string[] {
  const tokens = tokenize(formula, { mergeRefs: false });
  return tokens.flatMap(({ type, value }, at) => {
    if (type === "context_quote") return value.slice(1, -1).replaceAll("''", "'");
    if (type !== "context") return [];
    // without quotes, the first end of `甲:丙!` is a token of its own
    const isSpan = tokens[at - 1]?.value === ":" && tokens[at - 2]?.type === "range_named";
    return isSpan ? `${tokens[at - 2]?.value ?? ""}:${value}` : value;
  });
}
