import { planEdits } from "../editing";
import type { Form } from "../forms/form";
import { rulebookById } from "../rulebooks";
import { assess, rulebookOf } from "../scoring";
import type { ScoringSettings } from "./scoring-settings";
import type { Evaluated } from "./session-state";

/** Scores a form as the person wants it scored, and plans what a recalculation would write. */
export function evaluate(form: Form, settings: ScoringSettings): Evaluated {
  const { rulebook: id, decimals, choices } = settings;
  const base = id === null ? null : rulebookById(id);
  const assessment = assess(form, {
    choices,
    ...(base === null ? {} : { rulebook: base }),
    ...(decimals === null ? {} : { decimals }),
  });
  const rules = rulebookOf(form, base ?? undefined);
  return { form, rules, assessment, plan: planEdits(form, assessment) };
}
