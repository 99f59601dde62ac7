import { planEdits } from "../editing";
import type { Form } from "../forms/form";
import { rulebooks, type ChosenRulebook } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import { assess, rulebookOf, type AssessOptions } from "../scoring";
import type { ScoringSettings } from "./scoring-settings";
import type { Evaluated } from "./session-state";

/** Scores a form as the person wants it scored, and plans what a recalculation would write. */
export function evaluate(form: Form, settings: ScoringSettings): Evaluated {
  const rules = rulebookOf(form);
  const assessment = assess(form, optionsOf(settings));
  return { form, rules, recognised: baseOf(rules), assessment, plan: planEdits(form, assessment) };
}

function optionsOf({ decimals, choices }: ScoringSettings): AssessOptions {
  return { choices, ...(decimals === null ? {} : { decimals }) };
}

/** The rulebook that a form's own printed rules took the place of. */
function baseOf({ rulebook }: ChosenRulebook): Rulebook {
  const isBase = ({ id }: Rulebook) => rulebook.id === id || rulebook.id.startsWith(`${id}+`);
  return rulebooks.find(isBase) ?? rulebook;
}
