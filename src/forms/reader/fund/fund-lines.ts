import type { FundColumn, FundLine, FormCell, FundRole } from "../../form";
import type { Board } from "../board";
import { isAmount, wholeOf } from "../fund-amount";
import { nameKey, type FundHeader } from "./fund-header";
import { labelKey } from "../label";
import { isFundLabel, type Lexicon } from "../lexicon";
import type { Site } from "../sites";

export type FundCells = ReadonlyMap<FundColumn, FormCell | null>;

/** 财政拨款 | 小计: the line is named by what it sums up. */
const SUBTOTAL = /^小计$/;

/** The nearest name to the left of a column in a row, the block's own label apart. */
function nameLeftOf(
  board: Board,
  row: number,
  from: number,
  header: FundHeader,
  { site, lexicon }: { readonly site: Site; readonly lexicon: Lexicon },
): FormCell | null {
  for (let column = from - 1; column >= site.left; column--) {
    const text = board.textAt(row, column);
    const area = board.areaOf(row, column);
    if (text === "" || area.top <= header.bottom || isFundLabel(text, lexicon)) continue;
    // 完成情况 of a task is none either
    if (lexicon.goal.find(board.textAt(header.row, column))?.role === "actual") continue;
    // where a merge was lost, the label of the block is printed again
    if (text === board.textAt(header.row, column)) continue;
    // an amount under a column that nobody knows is no name
    if (isAmount(text)) continue;
    let start = area.left;
    while (start > site.left && board.textAt(row, start - 1) === text) start--;
    return board.cellAt(row, start);
  }
  return null;
}

/** The name of a line: the nearest text to the left of the columns that is not the block's label. */
export function nameOf(
  board: Board,
  row: number,
  header: FundHeader,
  site: Site,
  lexicon: Lexicon,
): FormCell | null {
  const words = { site, lexicon };
  const first = header.cells[0]?.left ?? site.left;
  const name = nameLeftOf(board, row, first, header, words);
  if (!name || !SUBTOTAL.test(labelKey(name.text))) return name;
  return nameLeftOf(board, row, name.column, header, words) ?? name;
}

export function lineRole(name: string, { fundRoles }: Lexicon): FundRole {
  return fundRoles.find(nameKey(name))?.role ?? "part";
}

/** （一）财政拨款小计 and 1、一般公共预算, which is of it. */
export const GROUP = /^\([一二三四五六七八九十]+\)/;
export const MEMBER = /^\d{1,2}[.、]/;

/**
 * What a line is among those above it. One that a usual line holds is a part of that, whatever its
 * name: 1、一般公共预算 below （一）财政拨款小计, or beside 财政拨款 in a column of its own.
 */
export function roleInBlock(
  board: Board,
  name: FormCell,
  lines: readonly FundLine[],
  header: FundHeader,
  { site, lexicon }: { readonly site: Site; readonly lexicon: Lexicon },
): FundRole {
  const role = lineRole(name.text, lexicon);
  const grouped = lines.some((line) => GROUP.test(labelKey(line.name)));
  if (grouped && MEMBER.test(labelKey(name.text))) return "part";
  const beside = nameLeftOf(board, name.row, name.column, header, { site, lexicon });
  const holds = beside !== null && beside.row < name.row ? lineRole(beside.text, lexicon) : "part";
  return holds === "part" || holds === "total" ? role : "part";
}

export function lineOf(nameCell: FormCell, role: FundRole, cells: FundCells): FundLine {
  const cell = (column: FundColumn) => {
    const own = cells.get(column) ?? null;
    return own && wholeOf(own);
  };
  return {
    name: nameCell.text.replace(/\s+/g, " ").trim(),
    role,
    nameCell,
    initialBudget: cell("initialBudget"),
    annualBudget: cell("annualBudget"),
    executed: cell("executed"),
    points: cell("points"),
    rate: cell("rate"),
    score: cell("score"),
  };
}
