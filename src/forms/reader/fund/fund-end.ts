import type { FormCell, FundLine } from "../../form";
import type { Board } from "../board";
import { isAmount, isNumber } from "../fund-amount";
import { lineRole } from "./fund-lines";
import { labelKey } from "../label";
import { isBlockHeading, type Lexicon } from "../lexicon";
import type { Site } from "../sites";

/** 二、整体绩效目标实现情况（60分）: the next section of a form. */
const SECTION = /^[一二三四五六七八九十]+、/;

/** Whether the block has ended: another part of the form, or nothing at all. */
export function endsBlock(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const spots = board.spotsIn(row, site.left, site.right);
  const [first] = spots;
  if (!first) return board.areaOf(row, site.left).top === row;
  const alone = spots.every(({ text }) => text === first.text);
  if (alone && SECTION.test(labelKey(first.text))) return true;
  if (isBlockHeading(first.text, lexicon)) return true;
  const isGoal = spots.some(({ text }) => lexicon.goal.find(text)?.role !== undefined);
  const field = lexicon.fields.find(first.text);
  return isGoal || (field !== null && lexicon.fundRoles.find(first.text) === null);
}

/**
 * Whether a row of words opens another part of the form (资金管理情况 | 情况说明): it names none of the
 * usual lines, stands further to the left than they do, and holds no amount.
 */
export function startsSection(
  { text, column }: FormCell,
  lines: readonly FundLine[],
  texts: readonly string[],
  lexicon: Lexicon,
): boolean {
  const [first] = lines;
  const isWords = texts.some((one) => !isAmount(one)) && !texts.some(isNumber);
  const isUsual = lineRole(text, lexicon) !== "part" || /\d/.test(text);
  return first !== undefined && column < first.nameCell.column && isWords && !isUsual;
}
