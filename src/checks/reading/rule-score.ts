import { putTogether } from "../../language/put-together";
import type { Said } from "../../language/said";
import { Decimal, roundHalfUp } from "../../scoring/decimal";
import type { Outcome } from "../finding";
import type { RowView } from "../view";
import { directionDoubt } from "./direction-doubt";
import { haveRatio, isNegativeCount, measured } from "./measured";
import { numbersOf } from "./row-numbers";
import { isFactorApart } from "./unit-factor";

/** How the rule came to its score, as one sentence: the steps between what is read and the rounding. */
export function howScored({ steps, score }: RowView): Said {
  const told = steps.slice(0, -1);
  const given = told.length > 0 ? told : steps;
  return putTogether(
    given.map(({ zh }) => zh.replace(/[。；;]$/u, "")).join("；") || (score ?? ""),
    () => given.map(({ en }) => en.replace(/\.$/u, "")).join("; ") || (score ?? ""),
  );
}

/** Whether the form itself prints the rule that gives the row's score. */
export function isPrinted({ citation }: RowView): boolean {
  return citation?.cell !== undefined;
}

/** Whether the row's score hangs on something that a person may see otherwise. */
export function isOpen(row: RowView): boolean {
  return row.status !== "computed" || row.choices.length > 0 || directionDoubt(row) !== null;
}

/** The outcome of a score that is not the rule's; `certain` where nothing was assumed. */
export function unlessOpen(row: RowView, certain: Outcome): Outcome {
  return isOpen(row) ? "question" : certain;
}

/** Target met, and the percentage achieved used as the coefficient: 98 % of 98 % scored 98 %. */
export function isActualAsCoefficient(row: RowView): boolean {
  const { standing, points } = numbersOf(row);
  if (row.met !== true || !standing || !points || standing.gte(points)) return false;
  const percent = percentBelowWhole(row.actual);
  if (percent === null) return false;
  const taken = percent.times(points).div(100);
  return [1, 2].some((places) => roundHalfUp(taken, places).eq(standing));
}

/** A percentage above 0 and below 100, or null. */
export function percentBelowWhole(value: RowView["actual"]): Decimal | null {
  if (value?.kind !== "quantity" || value.unit !== "%") return null;
  const number = new Decimal(value.number);
  return number.gt(0) && number.lt(100) ? number : null;
}

/**
 * Whether something in the row is wrong or asked about that has to be settled before its score can be
 * judged: a unit, a sign, a direction, or a direction with which the score is right the other way round.
 */
export function isUnsettled(row: RowView): boolean {
  const doubt = directionDoubt(row);
  if (isFactorApart(row) || isNegativeCount(row)) return true;
  return doubt === "wrong" || (doubt === "asked" && isRightTurned(row));
}

/** Whether the score that stands is the rule's with the direction turned, and not as it is written. */
function isRightTurned(row: RowView): boolean {
  const { standing, points, score } = numbersOf(row);
  const pair = measured(row);
  if (!pair || !haveRatio(pair) || !standing || !points || score?.eq(standing)) return false;
  // a cost without any sign is an upper bound by custom, and its overspending is asked about
  if (pair.target.operator === "=") return false;
  const { a, b, target } = pair;
  const reached = target.direction === "forward" ? a.div(b) : b.div(a);
  const turned = reached.gt(1) ? points : reached.times(points);
  return [0, 1, 2].some((places) => roundHalfUp(turned, places).eq(standing));
}
