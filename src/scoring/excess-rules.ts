import { isUnderstood, type PrintedRule } from "../rulebooks";
import { Decimal } from "./decimal";
import type { Draft } from "./draft";

/** More than was promised, of which some forms take points. */
const OF_EXCESS =
  /超额|偏低|(?:高于|大于|超[出过])(?:年初|年度|预期|设定|的)*(?:指标值|目标值|计划)|完成率[^,，]{0,4}\d{3}|计算结果.{0,8}\d{3}%|B-A/u;
/** 偏离度超过30%: too much as well as too little. */
const OF_BOTH = /偏[离差][度率]?[^,，]{0,4}\d/u;
/** What is said of it that bears on a score. */
const COSTS = /扣|减|不得|[得计记]|分值/u;
/** Something else that may be exceeded. */
const OTHERS = /成本|超支|预算|控制率|反向|每超/u;
/** From how much on one asks where a rule does not say it: twice the target. */
const TWICE = 100;

/** The sentences of a printed text, without white space. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/[。；;\n]/u).map((sentence) => sentence.replace(/\s/gu, ""));
}

/** A rule on what exceeds its target, of which not every word was read. */
export function speaksOfExcess({ understood, unread, text }: PrintedRule): boolean {
  if (understood) return false;
  return unread.includes("overfulfilment")
    ? about(text).length > 0
    : about(text).some((one) => COSTS.test(one));
}

/** A rule that was read but for what it says of too much: it leaves rows that lost points no doubt. */
export function isOnlyOfExcess({ text, cell }: PrintedRule): boolean {
  const rest = sentencesOf(text).filter((one) => !OF_EXCESS.test(one) || OTHERS.test(one));
  if (rest.length === sentencesOf(text).length) return false;
  return isUnderstood({ text: rest.join("。"), cell });
}

/** Whether a row has so much more than its target that the rule, which was not read, may cost it points. */
export function isExceeded({ of, outcome }: Draft, { text }: PrintedRule): boolean {
  if (outcome.kind !== "scored" || outcome.rule?.kind !== "forward" || of.kind === "rate")
    return false;
  const { target, actual } = outcome.rule;
  const byOwnRule =
    outcome.citation.cell !== undefined && outcome.citation.cell === of.indicator.rule?.cell;
  const excess = new Decimal(actual).minus(target);
  return (
    !byOwnRule && excess.gt(0) && excess.times(100).gte(new Decimal(target).times(leastOf(text)))
  );
}

/** From how many percent of excess on a rule speaks: 30 of 超过30%以上, 20 of 完成率超过120%. */
function leastOf(text: string): number {
  const limits = about(text).flatMap((one) =>
    [
      ...one
        .normalize("NFKC")
        .replace(/(?:扣|得|按)[^,]{0,14}/gu, "")
        .matchAll(/(\d+(?:\.\d+)?)%/gu),
    ].map(([, n]) => Number(n)),
  );
  const least = limits.map((one) => (one > 100 ? one - 100 : one));
  return least.length === 0 ? TWICE : Math.min(...least);
}

function about(text: string): readonly string[] {
  return sentencesOf(text).filter((one) => OF_EXCESS.test(one) || OF_BOTH.test(one));
}
