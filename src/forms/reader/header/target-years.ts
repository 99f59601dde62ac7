import type { Board } from "../board";
import type { HeaderCell } from "./header-cell";
import type { ColumnWords } from "./header-groups";
import { labelKey } from "../label";
import { termName } from "./terms";

/** 2025年, or 第一年 of a term whose years nobody says. */
const YEAR = /^(20\d\d|第[一二三四五1-5](?=年))(年度?)?$/;
/** What stands behind the years: the sum of their term, which is no year's target. */
const WHOLE = /^(合计|总计|小计|累计|总目标|总指标值?|总体)$/;
/** （2025年度） beside nothing but 单位：万元, or a title with its year; 2025—2027年 is no year. */
const STATED = /^\(?(20\d\d)年度\)?$|^\((20\d\d)年\)$|^(?:预算|填报|自评)?年度:(20\d\d)年?$/;
const TITLED = /^(?!.*20\d\d年?[-—–~至到]).*(20\d\d)年.*表(?:\([^()]*\))?$/;
/** So far above the column names a form says its year. */
const ABOVE = 25;

function yearOfForm(board: Board, { row, right }: HeaderCell): string | null {
  for (let above = row - 1; above >= Math.max(board.top, row - ABOVE); above--) {
    const spots = board.spotsIn(above, board.left, right);
    for (const { text } of spots.length <= 2 ? spots : []) {
      const key = labelKey(text);
      const found = STATED.exec(key) ?? TITLED.exec(key);
      const year = found?.slice(1).find((one) => one !== undefined);
      if (year !== undefined) return year;
    }
  }
  return null;
}

/**
 * The target over several years (指标值 over 2025年 | 2026年 | 2027年 | 合计): the form's own year is
 * the target, the others are the term's. A form that says no year of them has several targets. Empty
 * where the target is not divided so.
 */
export function targetYears(
  board: Board,
  upper: readonly HeaderCell[],
  columns: ColumnWords,
): HeaderCell[] {
  const [first] = upper;
  if (!first) return [];
  const row = first.row + 1;
  const names = board
    .spotsIn(row, first.left, board.right)
    .filter(({ column, text }) => upper.findLast(({ left }) => left <= column)?.text !== text);
  const heading = upper.findLast(({ left }) => left <= (names[0]?.column ?? -1));
  const end = names.at(-1)?.column ?? Infinity;
  if (!heading || columns.find(heading.text)?.role !== "target" || end > heading.right) return [];
  const years = names.map(({ text }) => YEAR.exec(labelKey(text))?.[1] ?? null);
  const known = years.filter((year) => year !== null);
  const isTerm =
    known.length >= 2 &&
    new Set(known).size === known.length &&
    names.every(({ text }, at) => years[at] !== null || WHOLE.test(labelKey(text)));
  if (!isTerm) return [];
  const own = yearOfForm(board, first);
  const isStated = own !== null && known.includes(own);
  return names.map(({ text, column }, at) => {
    const place = { row, left: column, right: (names[at + 1]?.column ?? heading.right + 1) - 1 };
    const isTerms = years[at] === null || (isStated && years[at] !== own);
    if (isTerms) return { ...place, text: termName(text) };
    return { ...place, text: `${text}(${heading.text})`, role: isStated ? "target" : "further" };
  });
}
