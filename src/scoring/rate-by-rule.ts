import type { RowRule } from "../rulebooks";
import type { Citation } from "../rulebooks/rulebook";
import type { SettledChoices } from "./choices";
import type { Decimal } from "./decimal";
import { assuming, type Outcome } from "./outcome";
import type { RateShare } from "./rate-share";
import { readPair } from "./read-pair";
import { scoreByRule } from "./own-rules";
import { rateText } from "./rules/execution-rate";

/** A ladder or a deduction that is printed for the execution rate. */
export interface RatePrinted {
  readonly rule: RowRule;
  readonly citation: Citation;
}

const NAME = "预算执行率";

/** What the rate of the fund block scores: by the rule printed for it, else the rate of the points. */
export function scoreRate(
  { share, outcome }: RateShare,
  points: Decimal,
  printed: RatePrinted | null,
  choices: SettledChoices,
): Outcome {
  const usual = outcome(points);
  if (!printed || share === null || usual.kind === "unscored") return usual;
  const context = { name: NAME };
  const pair = readPair({ text: "100%" }, { text: `${share.times(100).toFixed()}%` }, context);
  const scored = scoreByRule(printed.rule, {
    ...pair,
    points,
    targetText: "100%",
    actualText: rateText(share),
    citation: printed.citation,
    choices,
    name: NAME,
  });
  if (scored.kind === "unscored") return scored;
  const [rate] = usual.steps;
  const steps = rate ? [rate, ...scored.steps] : scored.steps;
  return assuming({ ...scored, steps }, usual.assumptions);
}
