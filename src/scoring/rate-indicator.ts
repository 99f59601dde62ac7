import { said } from "../language/said";
import type { Indicator } from "../forms/form";
import type { Value } from "../values/value";
import type { Decimal } from "./decimal";
import { assuming, type Outcome } from "./outcome";
import type { RateShare } from "./rate-share";
import { rateText } from "./rules/execution-rate";

/** What the execution rate of the fund block scores for given points. */
export type RateOutcome = (points: Decimal) => Outcome;

/** Names of a row that is scored by the execution rate and by nothing else. */
const RATE = /^(?:项目|部门|财政|年度|全年|资金|预算|经费|支出|总|的)*执行率$/u;

/**
 * The outcome for a row of the indicator table that carries the rate's points (预算执行率 10 分, with
 * a dash for its target), on forms whose fund block prints none; null where the block gives no rate.
 */
export function rateForIndicators({ share, outcome }: RateShare): RateOutcome | null {
  if (share === null) return null;
  const assumption = said(
    "本行没有指标值，按资金栏的执行率 {rate} 计分；请核对。",
    "The row has no target; the execution rate {rate} of the fund block was taken. Please check.",
    { rate: rateText(share) },
  );
  return (points) => assuming(outcome(points), [assumption]);
}

/** Whether a row has nothing but the execution rate to be scored by. */
export function isRateIndicator({ level3, level2, rule }: Indicator, target: Value): boolean {
  const name = level3?.text || level2?.text || "";
  const isBare =
    target.kind === "missing" || (target.kind === "notApplicable" && target.how === "dash");
  const bare = name.replace(/\s|[（(].*?[）)]/gu, "");
  return isBare && (rule?.text ?? "") === "" && RATE.test(bare);
}
