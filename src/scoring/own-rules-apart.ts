import { NotFetchedYet } from "../language/not-fetched-yet";
import { loadRowRules } from "../rulebooks/own-rules-apart";
import type { RowRule } from "../rulebooks/row-rule";
import type { Outcome } from "./outcome";
import type { RuledRow } from "./rules/ruled-row";
import type * as Scorers from "./score-by-rule";
import type * as Pairs from "./uncommon-pairs";

/** Stands in for own-rules.ts in the pane's scripts, as the file beside the readers says why. */
let here: (typeof Scorers & typeof Pairs) | null = null;

/** Fetches what reads and scores by rules of rows, once. */
export async function loadOwnRules(): Promise<void> {
  const [scorers, pairs] = await Promise.all([
    import(/* webpackChunkName: "few-forms" */ "./score-by-rule"),
    import(/* webpackChunkName: "few-forms" */ "./uncommon-pairs"),
    loadRowRules(),
  ]);
  here = { ...scorers, ...pairs };
}

/** Throws NotFetchedYet until it has been fetched. */
function fetched(): typeof Scorers & typeof Pairs {
  if (here === null) throw new NotFetchedYet();
  return here;
}

/** This and the others throw NotFetchedYet until they have been fetched. */
export function scoreByRule(rule: RowRule, row: RuledRow): Outcome {
  return fetched().scoreByRule(rule, row);
}

export const byCalendar: typeof Pairs.byCalendar = (pair) => fetched().byCalendar(pair);
export const overYear: typeof Pairs.overYear = (pair) => fetched().overYear(pair);
export const bySum: typeof Pairs.bySum = (pair) => fetched().bySum(pair);
export const asTimes: typeof Pairs.asTimes = (pair) => fetched().asTimes(pair);
export const saidOfYear: typeof Pairs.saidOfYear = (...said) => fetched().saidOfYear(...said);
export const pairedDays: typeof Pairs.pairedDays = (...two) => fetched().pairedDays(...two);
export const pairedParts: typeof Pairs.pairedParts = (...two) => fetched().pairedParts(...two);
