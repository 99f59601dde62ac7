import type { FormCell, FundLine } from "../../form";
import type { Board, Spot } from "../board";
import { isAmount, isNumber } from "../fund-amount";
import { lineRole } from "./fund-lines";
import { bareKey, labelKey } from "../label";
import { isBlockHeading, isFundLabel, type Lexicon } from "../lexicon";
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

/** 资金管理情况, 项目组织实施情况: what is told beside the amounts. */
const TOLD = /(管理|实施|使用|监管|绩效)(的)?情况$/;
/** 情况说明, 存在问题和改进措施: how its columns are called. */
const TOLD_IN = /说明|问题|措施|情况/;

/**
 * Whether a row of words opens another part of the form (资金管理情况 | 情况说明): it begins further to the
 * left than the lines do, or says what it tells of; it names none of the usual lines and holds no
 * amount.
 */
export function startsSection(
  spots: readonly Spot[],
  name: FormCell,
  lines: readonly FundLine[],
  texts: readonly string[],
  lexicon: Lexicon,
): boolean {
  const [line] = lines;
  const [first] = spots;
  const isWords = texts.some((one) => !isAmount(one)) && !texts.some(isNumber);
  if (!line || !first || !isWords) return false;
  const isUsual = [first, name].some(
    ({ text }) => lineRole(text, lexicon) !== "part" || /\d/.test(text),
  );
  const told = bareKey(labelKey(first.text));
  const isTold = TOLD.test(told) && texts.some((text) => TOLD_IN.test(text));
  return (
    !isUsual && !isFundLabel(first.text, lexicon) && (first.column < line.nameCell.column || isTold)
  );
}
