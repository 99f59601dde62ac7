import { byText } from "../../values/by-text";
import { bareKey, labelKey } from "../reader/label";

/** A row beside the full marks: adds to the total, takes off, or may do either. */
export type ExtraKind = "bonus" | "deduction" | "either";

/** 一、加分项, 加分项目5分: a number before the words, and points behind them. */
const AROUND = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.]|[:：]?(?<!\d)\d+(?:\.\d+)?分?$/g;
const OF_WHAT = "(?:项|项目|指标|因素|事项|情况|内容|部分|条件)?";
/** Such a row is beside the full marks only where it has no points of its own. */
export const CONSTRAINT = /^(?:约束性?|负面清单)指标$/;
const WHOLE: readonly (readonly [ExtraKind, RegExp])[] = [
  ["either", new RegExp(`^(?:加减|加扣|奖扣|奖惩|增减)分${OF_WHAT}$`)],
  ["either", /^加分项?[/、与和及或](?:减|扣)分项?(?:目|指标)?$/],
  [
    "bonus",
    new RegExp(
      `^(?:额外|特别|奖励性?|其他|创新|表彰)?(?:加分|附加分|奖励分|奖分|附加项)${OF_WHAT}$`,
    ),
  ],
  [
    "deduction",
    new RegExp(`^(?:额外|特别|惩罚性?|其他|违规)?(?:减分|扣分|倒扣分?|罚分)${OF_WHAT}$`),
  ],
  // of what must not happen (资金使用合规, 审计发现问题), with 扣分 instead of points
  ["deduction", CONSTRAINT],
];

/** Cheap to look for first: hardly any name has one of them. */
const HINT = /[加减扣奖罚惩附约负]/;

/** What a name says of a row beside the full marks (加分项, 减分指标（5分）); null for any other. */
export const extraIn = byText((text): ExtraKind | null => {
  if (!HINT.test(text)) return null;
  const key = bareKey(labelKey(text)).replace(AROUND, "");
  return WHOLE.find(([, words]) => words.test(key))?.[0] ?? null;
});

const SIGNS: readonly (readonly [ExtraKind, RegExp])[] = [
  ["deduction", /^[-−–]\d/],
  ["bonus", /^\+\d/],
  ["either", /^(?:±|\+[-/])\d/],
];

/** What the sign before points says (-5, +3, ±5); null without one. */
export function extraBySign(points: string): ExtraKind | null {
  const key = labelKey(points);
  return SIGNS.find(([, sign]) => sign.test(key))?.[0] ?? null;
}
