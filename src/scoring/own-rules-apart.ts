import { NotFetchedYet } from "../language/not-fetched-yet";
import { loadRowRules } from "../rulebooks/own-rules-apart";
import type { RowRule } from "../rulebooks/row-rule";
import type { Outcome } from "./outcome";
import type { RuledRow } from "./rules/ruled-row";
import type * as Scorers from "./score-by-rule";

/** Stands in for own-rules.ts in the pane's scripts, as the file beside the readers says why. */
let here: typeof Scorers | null = null;

/** Fetches what reads and scores by rules of rows, once. */
export async function loadOwnRules(): Promise<void> {
  const [scorers] = await Promise.all([
    import(/* webpackChunkName: "few-forms" */ "./score-by-rule"),
    loadRowRules(),
  ]);
  here = scorers;
}

/** Throws NotFetchedYet until it has been fetched. */
export function scoreByRule(rule: RowRule, row: RuledRow): Outcome {
  if (here === null) throw new NotFetchedYet();
  return here.scoreByRule(rule, row);
}
