import type { Rulebook } from "../rulebooks/rulebook";
import type { ValueCell, ValueContext } from "../values/value";
import type { RowAssessment } from "./assessment";
import { Decimal, parseDecimal } from "./decimal";
import { judge, type Judged } from "./finish";
import { readPair } from "./read-pair";
import type { Places } from "./rounding";
import { scorePair } from "./score-pair";

/** One target and actual, without a form around them. */
export interface OnePair {
  readonly target: ValueCell;
  readonly actual: ValueCell;
  readonly context: ValueContext;
  /** Null where no points are known: the pair is then judged, not scored. */
  readonly points: string | null;
  readonly rulebook: Rulebook;
  readonly decimals: Places;
}

/** Reads and scores one pair. Never throws. */
export function scoreOne(pair: OnePair): Judged & Pick<RowAssessment, "target" | "actual"> {
  const { context, rulebook, decimals } = pair;
  const { target, actual } = readPair(pair.target, pair.actual, context);
  const points = pair.points === null ? null : parseDecimal(pair.points);
  const usable = points?.gte(0) ? points : null;
  const outcome = scorePair({
    target,
    actual,
    targetText: pair.target.text,
    actualText: pair.actual.text,
    points: usable ?? new Decimal(1),
    rulebook,
  });
  const judged = judge(outcome, decimals);
  return { target, actual, ...(usable ? judged : withoutScore(judged)) };
}

/** Without points there is no score to give; how the pair is read and whether it is met remain. */
function withoutScore(judged: Judged): Judged {
  return { ...judged, score: null, unrounded: null, steps: [], suggestion: null };
}
