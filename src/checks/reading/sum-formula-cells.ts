import { columnIndex, MAX_ROW, parseRange, type CellRange } from "../../sheet/address";

/** The areas of its own sheet that a formula uses, by what it makes of a text that looks like a number. */
export interface FormulaCells {
  /** Arguments of SUM and its like, which pass a text by. */
  readonly summed: readonly CellRange[];
  /** Everything else: + and − and the other functions turn such a text into its number. */
  readonly read: readonly CellRange[];
}

const SUMS = new Set(
  "SUM SUBTOTAL AGGREGATE SUMIF SUMIFS SUMPRODUCT AVERAGE AVERAGEIF AVERAGEIFS PRODUCT".split(" "),
);

const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!`,
    String.raw`[A-Z_][\w.]*(?=\()`,
    `${CELL}(?::${CELL})?(?![\\p{L}\\d_])`,
    String.raw`${COLUMN}:${COLUMN}(?![\p{L}\d_])`,
    String.raw`[\p{L}\p{N}_.]+`,
    String.raw`[^\s]`,
  ].join("|"),
  "giu",
);

/** Reads which cells a formula uses, and how. Another sheet's cells are left out. */
export function formulaCells(formula: string, sheet: string): FormulaCells {
  const tokens = formula.replace(/^=/u, "").match(TOKEN) ?? [];
  const summed: CellRange[] = [];
  const read: CellRange[] = [];
  // the function that each open bracket belongs to; a bare bracket is nobody's
  const open: string[] = [];
  tokens.forEach((token, at) => {
    if (token === "(") open.push((tokens[at - 1] ?? "").toUpperCase());
    if (token === ")") open.pop();
    // LOG10( is no cell
    const area = tokens[at + 1] === "(" ? null : areaOf(token);
    const prefix = tokens[at - 1]?.endsWith("!") === true ? tokens[at - 1] : undefined;
    if (!area || (prefix !== undefined && sheetOf(prefix) !== sheet)) return;
    const before = tokens[at - (prefix === undefined ? 1 : 2)] ?? "";
    const alone = /^[(,]$/u.test(before) && /^[),]$/u.test(tokens[at + 1] ?? "");
    (alone && SUMS.has(open.at(-1) ?? "") ? summed : read).push(area);
  });
  return { summed, read };
}

function sheetOf(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/gu, "").replace(/''/gu, "'");
}

function areaOf(token: string): CellRange | null {
  const bare = token.replace(/\$/gu, "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/iu.exec(bare);
  if (columns?.[1] && columns[2]) {
    const [left, right] = [columnIndex(columns[1]), columnIndex(columns[2])];
    return {
      ...{ top: 0, bottom: MAX_ROW },
      ...{ left: Math.min(left, right), right: Math.max(left, right) },
    };
  }
  return /^[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/iu.test(bare) ? parseRange(bare) : null;
}
