import { formAfter } from "../../editing/answers";
import type { Edit } from "../../sheet/edit";
import { evaluate } from "../evaluate";
import type { ScoringSettings } from "../scoring-settings";
import type { Evaluated } from "../session-state";

/**
 * The scores, total and grade that follow from an answer. On a sheet that was in step before, all
 * that is open afterwards follows from the answer alone and is written with it; on another, a
 * person has yet to recalculate, and nothing is written that they did not ask for.
 */
export function consequences(
  now: Evaluated,
  answer: readonly Edit[],
  settings: ScoringSettings,
): readonly Edit[] {
  if (now.plan.edits.length > 0 || answer.length === 0) return [];
  // one score that changes its rule must not change the decimal places of all the others
  const decimals = settings.decimals ?? placesOf(now);
  const { plan } = evaluate(formAfter(now.form, answer), { ...settings, decimals });
  const own = new Set(answer.map(({ cell }) => cell));
  return plan.edits.filter(({ cell }) => !own.has(cell));
}

function placesOf({ assessment }: Evaluated): ScoringSettings["decimals"] {
  const { places } = assessment.decimals;
  return places === 0 || places === 1 || places === 2 ? places : null;
}
