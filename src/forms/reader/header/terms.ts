import type { Board } from "../board";
import type { HeaderCell } from "./header-cell";

/** A heading over columns that speak of several years, which no self-evaluation is about. */
const LONG_TERM = /中?长期|实施期/;
const TERM_GOAL = /^(中长?期|长期|实施期)(总体|绩效)*目标/;
const YEARS_GOAL = /^(年度|当年|本年度?)(总体|绩效)*目标/;
/** So far above the column names stand the two goals in words. */
const ABOVE = 6;

/** The name of a column under this heading: one for several years says so. */
export function nameUnder(heading: string, name: string): string {
  return LONG_TERM.test(heading) ? termName(name) : name;
}

/** The name of a column that is of several years. */
export function termName(name: string): string {
  return `${name}(长期)`;
}

/** Whether the column is of several years, as its heading or its place says. */
export function isOfTerm({ text }: HeaderCell): boolean {
  return text.endsWith("(长期)");
}

/**
 * 三级指标 | 指标值 | 三级指标 | 指标值 under 中期目标 | 年度目标, as the Ministry's form for several years
 * prints it: of names that repeat, all but the last are the term's. Without such goals above, a
 * repeated name stays in doubt.
 */
export function withTerms(board: Board, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const repeats = (cell: HeaderCell, at: number) =>
    cells.slice(at + 1).some(({ text }) => text === cell.text);
  const [first] = cells;
  if (!first || !cells.some(repeats) || !hasTerms(board, first)) return cells;
  return cells.map((cell, at) =>
    repeats(cell, at) ? { ...cell, text: termName(cell.text) } : cell,
  );
}

/** Whether a row above names the goal of a term and, behind it, the year's. */
function hasTerms(board: Board, { row: header, left }: HeaderCell): boolean {
  for (let row = header - 1; row >= Math.max(board.top, header - ABOVE); row--) {
    const texts = board.spotsIn(row, left, board.right).map(({ text }) => text.replace(/\s/g, ""));
    const term = texts.findIndex((text) => TERM_GOAL.test(text));
    if (term >= 0 && texts.slice(term + 1).some((text) => YEARS_GOAL.test(text))) return true;
  }
  return false;
}
