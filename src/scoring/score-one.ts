import type { Rulebook } from "../rulebooks/rulebook";
import type { ValueCell, ValueContext } from "../values/value";
import type { RowAssessment } from "./assessment";
import { settle } from "./choices";
import { scoreTurned, turned } from "./control-rate";
import { Decimal, parseDecimal } from "./decimal";
import { judge, type Judged } from "./finish";
import { readPair } from "./read-pair";
import type { Places } from "./rounding";

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
  const choices = settle(rulebook);
  const { target, actual } = readPair(pair.target, pair.actual, context, (one) =>
    turned(one, context, choices),
  );
  const points = pair.points === null ? null : parseDecimal(pair.points);
  const usable = points?.gte(0) ? points : null;
  const texts = { targetText: pair.target.text, actualText: pair.actual.text };
  const outcome = scoreTurned(
    { target, actual, ...texts, points: usable ?? new Decimal(1), rulebook },
    context,
    choices,
  );
  const judged = judge(outcome, decimals, usable);
  return { target, actual, ...(usable ? judged : withoutScore(judged)) };
}

/** Without points there is no score to give; how the pair is read and whether it is met remain. */
function withoutScore(judged: Judged): Judged {
  return { ...judged, score: null, unrounded: null, steps: [], suggestion: null };
}
