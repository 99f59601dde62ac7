import { said, type Said } from "../../language/said";
import type { BandScores } from "../../rulebooks/row-rule";
import { convert, dimensionOf, GREATEST_SHARE } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal, parseDecimal } from "../decimal";
import { manual, type Unscored } from "../outcome";
import type { Measured } from "./measured";
import type { RuledRow } from "./ruled-row";

/** The numbers at which the bands begin and end. */
export function limitsOf(bands: BandScores["bands"]): readonly string[] {
  return bands.flatMap(({ from, to }) => [from, to].flatMap((end) => end?.number ?? []));
}

/** Which band holds a number; -1 for none. */
export function bandOf({ bands }: BandScores, number: Decimal): number {
  return bands.findIndex(({ from, to }) => {
    const { from: low, to: high } = { from: from?.number ?? number, to: to?.number ?? number };
    const above = from?.included === false ? number.gt(low) : number.gte(low);
    return above && (to?.included === false ? number.lt(high) : number.lte(high));
  });
}

/** Whether the bands print no unit and their limits look like shares of 1. */
export function isInRatios({ unit, bands }: BandScores): boolean {
  if (unit !== null) return false;
  return limitsOf(bands).every((limit) => new Decimal(limit).abs().lte(GREATEST_SHARE));
}

/** A percentage on the scale of the limits, and what is said where they print no unit. */
export function onScale(percent: Decimal, rule: BandScores, text: string): Measured {
  // nothing is nothing in percent and as a share
  const bare = rule.unit === null && !isOfZero(rule);
  if (!bare) return { number: percent, assumptions: [] };
  if (!isInRatios(rule)) {
    return { number: percent, assumptions: [said(AS_PERCENT.zh, AS_PERCENT.en, { text })] };
  }
  // 1.02 beside ≤1.05 is a ratio itself, whatever the indicator's name made of it
  const bareText = parseDecimal(text.normalize("NFKC"));
  if (bareText?.abs().lte(GREATEST_SHARE) === true) return { number: bareText, assumptions: [] };
  const assumptions = [said(AS_RATIO.zh, AS_RATIO.en, { text })];
  return { number: percent.div(100), assumptions };
}

function isOfZero({ bands }: BandScores): boolean {
  return limitsOf(bands).every((limit) => new Decimal(limit).eq(0));
}

/**
 * An amount against limits without a unit: a count is taken as it is counted (0.02万人 is 200); of
 * anything else the limits must be in the target's own unit.
 */
export function bareNumber(actual: Quantity, row: RuledRow): Measured | Unscored {
  const { target, actualText: text } = row;
  const counted = convert(actual.number, actual.unit, null);
  if (counted !== null) return { number: new Decimal(counted), assumptions: actual.assumptions };
  const shared = target.kind === "quantity" && target.unit === actual.unit;
  const values = { text, unit: actual.unit ?? "" };
  if (!shared || dimensionOf(actual.unit) === null) {
    return manual(said(NO_UNIT.zh, NO_UNIT.en, values));
  }
  const assumed = said(AS_TARGET.zh, AS_TARGET.en, values);
  return { number: new Decimal(actual.number), assumptions: [...actual.assumptions, assumed] };
}

const AS_RATIO: Said = said(
  "评分标准的界限没有写单位，按比值（1 即 100%）与完成值“{text}”比较，请核对。",
  "The rule's limits have no unit; they were compared with “{text}” as ratios, 1 being 100 %. Please check.",
);
const AS_PERCENT: Said = said(
  "评分标准的界限没有写单位，按百分数与完成值“{text}”比较，请核对。",
  "The rule's limits have no unit; they were compared with “{text}” as percentages. Please check.",
);
const AS_TARGET: Said = said(
  "评分标准的界限没有写单位，按指标值的单位“{unit}”理解，请核对。",
  "The rule's limits have no unit; the target's “{unit}” was taken. Please check.",
);
const NO_UNIT: Said = said(
  "评分标准的界限没有写单位，不能与完成值“{text}”比较，请您判断并填写得分。",
  "The rule's limits have no unit and cannot be compared with “{text}”. Please judge and set the score.",
);
