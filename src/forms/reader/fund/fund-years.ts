import type { Board } from "../board";
import { isNumber } from "../fund-amount";
import { isHeadLabel } from "../head-label";
import { labelKey } from "../label";
import { readLabelled, type Labelled } from "../labelled";
import { isFundLabel, type Lexicon } from "../lexicon";
import type { Site } from "../sites";
import { WordIndex } from "../word-index";

/** 2024年, or with what the amount is: 2024年预算, 2024年度财政资金. */
const YEAR =
  /^(20\d\d)年度?(?:的?(?:财政|项目|部门|支出)*(?:预算|资金|投资|经费)(?:安排)?(?:数|额|总额|金额)?)?$/;
const BARE = /^20\d\d年度?$/;
const WORDS = new WordIndex<"year">([{ role: "year", names: [], patterns: [YEAR] }]);

/** Whether the text is a year, or an amount's name that begins with one. */
export function isYearLabel(text: string): boolean {
  return WORDS.find(text) !== null;
}

/** The year that a line of the fund names (2024年预算); null where it names none. */
export function yearOfLine(name: string): number | null {
  const year = YEAR.exec(labelKey(name.split(/[:：]/, 1)[0] ?? ""))?.[1];
  return year === undefined ? null : Number(year);
}

/** Amounts beside their years. A bare year counts beside or under a label of the funds. */
export function readYears(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): Labelled<"year">[] {
  const span = [site.left, site.right] as const;
  const isOther = (text: string) => lexicon.fundPairs.find(text) !== null;
  const isAbout = (text: string) => isFundLabel(text, lexicon) || isOther(text);
  const isLabel = (text: string) =>
    isYearLabel(text) || isAbout(text) || isHeadLabel(text, lexicon);
  const mayHold = (_: "year", text: string) => isNumber(text);
  const found = readLabelled(board, rows, span, WORDS, isLabel, mayHold).filter(({ value }) =>
    isNumber(value.text),
  );
  const known = new Set<number>();
  for (const row of rows) {
    const first = found.find(({ label }) => label.row === row)?.label;
    const texts = Array.from({ length: (first?.column ?? site.right + 1) - site.left }, (_, at) =>
      board.textAt(row, site.left + at),
    );
    if (texts.some(isAbout) || (first && known.has(row - 1))) known.add(row);
  }
  return found.filter(({ label }) => !BARE.test(labelKey(label.text)) || known.has(label.row));
}
