import type { FormCell } from "../../form";
import type { Board } from "../board";
import { LEVEL_KIND, LEVEL_WORD } from "../../words/levels";
import { cellUnder, type Columns } from "../header/columns";

const LONGEST = 30;

/** 一级 and 二级 as they hold for a row. */
export interface Levels {
  readonly level1: FormCell | null;
  readonly level2: FormCell | null;
}

/** The 一级 above column names that begin inside it, as 指标 | 2020年 | 2021年 does; else null. */
export function levelAround(columns: Columns, before: Levels | null): FormCell | null {
  const hasLevels = columns.byRole.has("level1") || columns.byRole.has("level2");
  return hasLevels ? null : (before?.level1 ?? null);
}

/** 一级 and 二级 hold for the rows below that leave them blank; a new 一级 ends the old 二级. */
export function readLevels(
  board: Board,
  row: number,
  columns: Columns,
  before: Levels | null,
): Levels {
  const around = levelAround(columns, before);
  if (around) {
    const name = columns.byRole.get("level3")?.[0];
    return { level1: around, level2: name ? cellUnder(board, row, name) : null };
  }
  const read = (role: "level1" | "level2") => {
    const column = columns.byRole.get(role)?.[0];
    return column ? cellUnder(board, row, column) : null;
  };
  const inherit = (own: FormCell | null, above: FormCell | null | undefined) =>
    own?.text === "" && above ? above : own;
  const level1 = inherit(read("level1"), before?.level1);
  const same = before !== null && level1?.text === before.level1?.text;
  return { level1, level2: inherit(read("level2"), same ? before.level2 : null) };
}

/** The level of the row before, where it holds for a cell further to the right: 产出指标 over blanks. */
function levelLeftOf({ column }: FormCell, above: FormCell | null | undefined): FormCell | null {
  return above && above.column < column ? above : null;
}

/**
 * The levels that share one column name with the row's own (绩效指标 over a kind and a name): all
 * but the last of the texts under it, and what the row before says further to the left. Null where
 * the table has level columns, or neither says any.
 */
export function levelsWithin(board: Board, row: number, columns: Columns, before: Levels | null) {
  const [name] = columns.byRole.get("level3") ?? [];
  if (!name || columns.byRole.has("level1") || columns.byRole.has("level2")) return null;
  const texts: FormCell[] = [];
  for (let column = name.left; column <= name.right; column++) {
    const cell = board.cellAt(row, column);
    if (cell.text !== "" && cell.text !== texts.at(-1)?.text) texts.push(cell);
  }
  const content = namedByContent(board, row, texts, columns, before);
  if (content) return content;
  const [level3, level2, level1] = [texts.at(-1), texts.at(-2), texts.at(-3)];
  if (!level3) return null;
  if (level2) return { level1: level1 ?? levelLeftOf(level2, before?.level1), level2, level3 };
  // a row that leaves all but its name blank is under the levels of the row before
  const above = levelLeftOf(level3, before?.level2);
  const isUnder = above !== null && name.left <= above.column;
  return isUnder ? { level1: before?.level1 ?? null, level2: above, level3 } : null;
}

const CONTENT = /^(?:指标|评价)内容$/;

/** 绩效指标 over kinds alone, and what is measured under 指标内容 beside it. */
function namedByContent(
  board: Board,
  row: number,
  texts: readonly FormCell[],
  columns: Columns,
  before: Levels | null,
) {
  const column = columns.byRole.get("description")?.find(({ text }) => CONTENT.test(text));
  const level3 = column ? cellUnder(board, row, column) : null;
  if (!level3 || level3.text === "") return null;
  const [first, second] = texts;
  const level1 = first && LEVEL_KIND.test(first.text) ? first : (before?.level1 ?? null);
  if (!level1 || !LEVEL_KIND.test(level1.text)) return null;
  const below = first && first !== level1 ? first : (second ?? null);
  return { level1, level2: below ?? (first ? null : (before?.level2 ?? null)), level3 };
}

/**
 * A level named right across the table (产出指标（50分）), for the rows below it; null where the text
 * is none or the table has no such column.
 */
export function levelAcross(cell: FormCell, columns: Columns): Levels | null {
  const isLevel = cell.text.length <= LONGEST && LEVEL_WORD.test(cell.text);
  return isLevel && columns.byRole.has("level1") ? { level1: cell, level2: null } : null;
}
