import { said, type Said } from "../language/said";
import type { ChoiceOptions } from "../rulebooks";
import { directionByName, directionOfName } from "../values";
import { assumed } from "../values/reasons";
import type { Quantity, Value, ValueContext } from "../values/value";
import { assumedBy, type SettledChoices } from "./choices";
import type { Outcome } from "./outcome";
import type { Pair } from "./pair";
import { scorePair } from "./score-pair";

/** Decision 7.2: 控制率, 变动率 and their like without an operator, whose direction is a choice. */
function isOpen(target: Value, context: ValueContext): target is Quantity {
  if (target.kind !== "quantity" || target.operator !== "=" || target.explicit) return false;
  return target.directionSource === "name" && wordOf(target, context) !== null;
}

/** The word that speaks of a control rate, in the row's name or beside the target's number. */
function wordOf(target: Quantity, context: ValueContext): string | null {
  const named = directionByName(context) ?? directionOfName(target.description ?? "");
  return named && !named.certain ? named.word : null;
}

/** The target in the direction chosen for it; what was assumed of it is said with the score. */
export function turned(target: Value, context: ValueContext, choices: SettledChoices): Value {
  if (!isOpen(target, context)) return target;
  const idle = assumed.reverseByName(wordOf(target, context) ?? "").zh;
  return {
    ...target,
    direction: choices["control-rate"].option,
    assumptions: target.assumptions.filter((one) => one.zh !== idle),
  };
}

/** Scores a pair whose direction may be a choice, and says so where it makes a difference. */
export function scoreTurned(pair: Pair, context: ValueContext, choices: SettledChoices): Outcome {
  const outcome = scorePair(pair);
  const { target } = pair;
  if (outcome.kind === "unscored" || !isOpen(target, context)) return outcome;
  const direction = target.direction === "forward" ? "reverse" : "forward";
  const other = scorePair({ ...pair, target: { ...target, direction } });
  if (other.kind === "scored" && other.score.eq(outcome.score) && other.met === outcome.met) {
    return outcome;
  }
  const word = wordOf(target, context) ?? "";
  const taken = READ[choices["control-rate"].option](word);
  return {
    ...outcome,
    assumptions: [...outcome.assumptions, ...assumedBy("control-rate", choices, taken)],
    choices: [...(outcome.choices ?? []), "control-rate"],
  };
}

const READ: Readonly<Record<ChoiceOptions["control-rate"], (word: string) => Said>> = {
  reverse: (word) =>
    said(
      "没有写“≥”或“≤”，因“{word}”按越低越好（反向）计算。",
      "No ≥ or ≤ is printed; “{word}” is scored as less is better.",
      { word },
    ),
  forward: (word) =>
    said(
      "没有写“≥”或“≤”，“{word}”按越高越好（正向）计算。",
      "No ≥ or ≤ is printed; “{word}” is scored as more is better.",
      { word },
    ),
};
