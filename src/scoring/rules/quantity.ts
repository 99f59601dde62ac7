import { said, type Said } from "../../language/said";
import type { Quantity } from "../../values/value";
import { compare, isZero, plain, type Decimal } from "../decimal";
import { manual, type Outcome, type Scored } from "../outcome";
import type { Pair } from "../pair";
import type { ScoreRule } from "../score-rule";
import { forwardRatio, fullMarks } from "./forward-ratio";
import { overfulfilment } from "./overfulfilment";
import { reverseRatio } from "./reverse-ratio";

/** Two amounts of one unit: the target's number A and the actual's number B. */
export interface Amounts {
  readonly a: Decimal;
  readonly b: Decimal;
}

/** What a ratio, or its lack, gives. */
type Marks = Pick<Scored, "raw" | "score" | "steps" | "citation">;

/** Rules 2.2–2.4 and decisions 3 and 4 for a target and an actual in the same unit. */
export function scoreQuantity(
  pair: Pair<Quantity, Quantity>,
  { a, b }: Amounts,
  before: readonly Said[],
): Outcome {
  const { target, points, rulebook } = pair;
  const { ratio: citation, overfulfilment: bands } = rulebook;
  const met = isMet(target, a, b);
  const scored = (marks: Marks, rule?: ScoreRule, deducted = false): Scored => ({
    kind: "scored",
    raw: marks.raw,
    score: marks.score,
    met,
    deducted,
    steps: [...before, openingStep(pair), ...marks.steps],
    citation: marks.citation,
    assumptions: [],
    rule,
  });
  const full = (step: Said): Marks => ({ ...fullMarks(points), steps: [step], citation });
  if (target.band) return met ? scored(full(MET)) : manual(OUTSIDE_BAND, { met });
  if (isNegative(a) || isNegative(b)) return met ? scored(full(MET)) : manual(NEGATIVE, { met });
  const amounts = { target: a.toFixed(), actual: b.toFixed() };
  if (target.direction === "reverse")
    return scored(reverseRatio(a, b, points, citation), { kind: "reverse", ...amounts });
  const rule: ScoreRule = { kind: "forward", ...amounts, overfulfilment: bands };
  if (isZero(a)) return isZero(b) ? scored(full(ZERO_ZERO), rule) : manual(ZERO_TARGET, { met });
  const excess = overfulfilment(a, b, points, bands);
  if (!excess) return scored(forwardRatio(a, b, points, citation), rule);
  const { score, steps, band } = excess;
  return scored({ raw: score, score, steps, citation: band.citation }, rule, true);
}

function isNegative(number: Decimal): boolean {
  return number.s < 0 && !isZero(number);
}

/** Whether B keeps the bound that the target sets; a bare number bounds by its direction. */
export function isMet(target: Quantity, a: Decimal, b: Decimal): boolean {
  if (target.band) return b.abs().lte(a.abs());
  const beyond = compare(b, a);
  switch (target.operator) {
    case ">":
      return beyond > 0;
    case "<":
      return beyond < 0;
    case ">=":
      return beyond >= 0;
    case "<=":
      return beyond <= 0;
    case "=":
      return target.direction === "reverse" ? beyond <= 0 : beyond >= 0;
  }
}

function openingStep({ target, targetText, actualText }: Pair<Quantity>): Said {
  const reverse = target.direction === "reverse";
  return said(
    "指标值 {target}，完成值 {actual}，{direction}",
    "Target {target}, actual {actual}, {directionEn}",
    {
      target: targetText,
      actual: actualText,
      direction: reverse ? "反向指标" : "正向指标",
      directionEn: reverse ? "reverse indicator" : "forward indicator",
    },
  );
}

/** How a converted actual is said: 完成值换算：2.6亿元 = 26000万元. */
export function conversionStep(text: string, number: Decimal, unit: string | null): Said {
  return said(
    "按指标值的单位换算，完成值 {text} = {number}{unit}",
    "In the target's unit the actual {text} is {number}{unit}",
    { text, number: plain(number), unit: unit ?? "" },
  );
}

const MET = said("符合指标值的要求，记满分", "The target is met: full marks");
const ZERO_ZERO = said(
  "指标值和完成值都是 0，视为完成，记满分",
  "Target and actual are both 0: met, full marks",
);
const OUTSIDE_BAND = said(
  "完成值超出指标值的上下范围，表内没有打印超出时怎么扣分，请您判断并填写得分。",
  "The actual lies outside the band; the form prints no deduction for that. Please set the score.",
);
const NEGATIVE = said(
  "指标值或完成值是负数，不能按比率计分，请您判断并填写得分。",
  "A ratio of negative numbers means nothing. Please set the score.",
);
const ZERO_TARGET = said(
  "指标值是 0 而完成值大于 0，比率算不出来，请核对指标值，或由您填写得分。",
  "The target is 0 and the actual is not, so there is no ratio. Check the target or set the score.",
);
