import type { Form } from "../forms/form";
import { NotFetchedYet } from "../language/not-fetched-yet";
import type { Assessment } from "../scoring";
import type { Scores } from "./draft-plan";
import type * as Live from "./formulas/live-scores";

/** Stands in for live-scores.ts in the pane's scripts: few people have their scores as formulas. */
let here: typeof Live | null = null;

/** Fetches what writes scores as formulas, once. */
export async function loadLiveScores(): Promise<void> {
  here = await import(/* webpackChunkName: "few-forms" */ "./formulas/live-scores");
}

/** Throws NotFetchedYet until it has been fetched. */
export function liveScores(form: Form, assessment: Assessment): Scores {
  if (here === null) throw new NotFetchedYet();
  return here.liveScores(form, assessment);
}
