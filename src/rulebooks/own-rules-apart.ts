import { NotFetchedYet } from "../language/not-fetched-yet";
import type { Note } from "./printed/note";
import type * as Reader from "./row-rules/read";

/**
 * Stands in for own-rules.ts in the pane's scripts (webpack.config.js): most forms print no rules in
 * their rows, and what reads and scores by such rules is an eighth of what the pane would have to
 * fetch before it shows a form. It is fetched where a form prints some, and else once the form is on
 * the screen.
 */
let here: typeof Reader | null = null;

/** Fetches what reads the rules of rows, once. */
export async function loadRowRules(): Promise<void> {
  here = await import(/* webpackChunkName: "few-forms" */ "./row-rules/read");
}

/** Throws NotFetchedYet until it has been fetched: a rule that waits to be read is not no rule. */
export function readRowRule(note: Note): Reader.RowRuleReading | null {
  if (here === null) throw new NotFetchedYet();
  return here.readRowRule(note);
}
