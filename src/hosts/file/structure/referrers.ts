import { scanXml } from "../xml/scan";
import { tokenize } from "@borgar/fx/xlsx";
import type { SheetList } from "./sheet-list";
import { sheetNamed } from "./insert-sheet";

/** Elements that hold formulas: of cells, conditional formats, validations and their extensions. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2", "sqref"]);

/**
 * Where formulas and names outside a sheet refer to it: names of names and of sheets. `index` is the
 * sheet's place, `others` the other sheets' XML by path.
 */
export function referrersTo(
  sheet: string,
  index: number,
  list: SheetList,
  others: ReadonlyMap<string, string>,
): string[] {
  const names = list.names
    .filter(({ localTo, formula }) => localTo !== index && mentions(formula, sheet))
    .map(({ name }) => name);
  const sheets = [...others]
    .filter(([path, xml]) => formulasIn(xml, path).some((formula) => mentions(formula, sheet)))
    .map(([path]) => path);
  return [...names, ...sheets];
}

function formulasIn(xml: string, path: string): string[] {
  const formulas: string[] = [];
  let reading = false;
  scanXml(xml, path, {
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

/** Whether a formula names the sheet before a `!`, alone or as an end of `1月:3月!`. */
function mentions(formula: string, sheet: string): boolean {
  if (!formula.includes("!")) return false;
  const isIt = sheetNamed(sheet);
  return tokenize(formula).some(({ type, value }) => {
    if (type !== "context" && type !== "context_quote") return false;
    const bare = value.startsWith("'") ? value.slice(1, -1).replaceAll("''", "'") : value;
    // `[1]Sheet1!` is a sheet of another workbook
    if (bare.startsWith("[")) return false;
    return bare.split(":").some((name) => isIt({ name }));
  });
}
