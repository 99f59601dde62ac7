import type { Fund, Indicator } from "../../form";
import { byText } from "../../../values/by-text";
import { labelKey } from "../label";
import { EXACT, FULL, fundPoints, numberOf, rowPoints } from "./form-points";

/** How deep a number stands: 一、 over （一） over 1、 over （1） or ①, and 其中 under all of them. */
const DEPTHS: readonly RegExp[] = [
  /^[一二三四五六七八九十]{1,3}[、.]/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^\d{1,2}[、.](?!\d)/,
  /^(?:\(\d{1,2}\)|\d{1,2}\))/,
  /^其中/,
];
const OF_WHICH = DEPTHS.length - 1;
const CIRCLED = /^\s*[①-⑳]/;

const depthIn = byText((text) =>
  // labelKey makes 1 of ①
  CIRCLED.test(text) ? OF_WHICH - 1 : DEPTHS.findIndex((one) => one.test(labelKey(text))),
);

/** -1 for a name without a number. */
function depthOf({ level3 }: Indicator): number {
  return depthIn(level3?.text ?? "");
}

/** The rows right below a row that stand one number deeper, 其中 alone under a name without a number. */
function partsBelow(
  rows: readonly Indicator[],
  depths: readonly number[],
  at: number,
): Indicator[] {
  const own = depths[at] ?? -1;
  const isPart = (depth: number) => (own < 0 ? depth === OF_WHICH : depth > own);
  let end = at + 1;
  while (isPart(depths[end] ?? -1) && rows[end]?.level1?.text === rows[at]?.level1?.text) end++;
  const direct = Math.min(...depths.slice(at + 1, end));
  return rows.slice(at + 1, end).filter((_, next) => depths[at + 1 + next] === direct);
}

/**
 * The rows, those marked that are nothing but the sum of the numbered rows below them (一、示范区建立
 * 15, and under it 1、 5, 2、 5, 3、 5): counted as well, they would count twice. Points tell it, where
 * the form has any, unless all rows together make the full marks; else the scores do.
 */
export function withSums(rows: readonly Indicator[], fund: Fund | null): readonly Indicator[] {
  const depths = rows.map(depthOf);
  if (depths.every((depth) => depth < 0)) return rows;
  const whole = rowPoints({ indicators: rows });
  if (whole !== null && Math.abs(whole + fundPoints(fund) - FULL) < EXACT) return rows;
  const column = whole === null ? "score" : "points";
  return rows.map((row, at) => {
    const parts = partsBelow(rows, depths, at);
    const own = parts.length < 2 ? 0 : numberOf(row[column]);
    const cells = new Set([row, ...parts].map((one) => one[column]?.cell));
    // a cell merged over the head and its parts is no sum of them
    if (own <= 0 || cells.size <= parts.length) return row;
    const sum = parts.reduce((all, one) => all + numberOf(one[column]), 0);
    const isSum = Math.abs(sum - own) < EXACT && parts.every((one) => numberOf(one[column]) > 0);
    return isSum ? { ...row, sumOf: parts.length } : row;
  });
}
