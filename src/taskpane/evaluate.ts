import { planEdits } from "../editing";
import type { Form } from "../forms/form";
import { assess, rulebookOf, type AssessOptions } from "../scoring";
import type { ScoringSettings } from "./scoring-settings";
import type { Evaluated } from "./session-state";

/** Scores a form as the person wants it scored, and plans what a recalculation would write. */
export function evaluate(form: Form, settings: ScoringSettings): Evaluated {
  const recognised = rulebookOf(form);
  const rules = recognised;
  const assessment = assess(form, optionsOf(settings));
  return { form, rules, recognised, assessment, plan: planEdits(form, assessment) };
}

function optionsOf({ decimals, choices }: ScoringSettings): AssessOptions {
  return { choices, ...(decimals === null ? {} : { decimals }) };
}
