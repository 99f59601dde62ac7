import { said } from "../language/said";
import type { FundLine, Indicator } from "../forms/form";
import { readRowRule, rulebookOfRow } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Value } from "../values/value";
import type { Decimal } from "./decimal";
import { assuming, manual, type Outcome } from "./outcome";
import type { RatePrinted } from "./rate-by-rule";
import { isRateName } from "./rate-note";
import type { RateShare } from "./rate-share";
import { rateText } from "./rules/execution-rate";

/** What the execution rate of the fund block scores for given points, by a row's own rule where it has one. */
export type RateOutcome = (points: Decimal, own: RatePrinted | null) => Outcome;

/**
 * The outcome for a row of the indicator table that carries the rate's points (预算执行率 10 分, with
 * a dash for its target), on forms whose fund block prints none; null where the block gives no rate.
 */
export function rateForIndicators({ share }: RateShare, outcome: RateOutcome): RateOutcome | null {
  if (share === null) return null;
  const assumption = said(
    "本行没有指标值，按资金栏的执行率 {rate} 计分；请核对。",
    "The row has no target; the execution rate {rate} of the fund block was taken. Please check.",
    { rate: rateText(share) },
  );
  return (points, own) => assuming(outcome(points, own), [assumption]);
}

/** A bare row of the rate beside a fund block that is scored itself: whether it counts twice is a person's. */
export function scoredInBlock({ score, nameCell }: FundLine): RateOutcome {
  const why = said(
    "执行率已在资金栏（{cell}）计分，本行没有指标值和完成值；是否重复计分请您核对，并填写得分。",
    "The execution rate is scored in the fund block ({cell}) and this row has no target or actual. Please check whether it counts twice and set the score.",
    { cell: (score ?? nameCell).cell },
  );
  return () => manual(why);
}

/**
 * By what rule a row is scored that has nothing but the execution rate to go by: null for the common
 * one, undefined for any other row, and for a rule that is not understood.
 */
export function ruleOfRateRow(
  { level3, level2, rule }: Indicator,
  { target, actual }: { readonly target: Value; readonly actual: Value },
  rulebook: Rulebook,
): RatePrinted | null | undefined {
  if (!isBare(target) || !isRateName(level3?.text || level2?.text || "")) return undefined;
  if (!rule || rule.text === "") return null;
  if (!isBare(actual)) return undefined;
  const own = readRowRule({ text: rule.text, cell: rule.cell });
  if (own) return own;
  return rulebookOfRow(rulebook, { text: rule.text, cell: rule.cell }) ? null : undefined;
}

function isBare(value: Value): boolean {
  return value.kind === "missing" || (value.kind === "notApplicable" && value.how === "dash");
}
