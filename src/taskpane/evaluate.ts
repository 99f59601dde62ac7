import { planEdits } from "../editing";
import type { Form } from "../forms/form";
import { rulebookById } from "../rulebooks";
import { assess, rulebookOf, type AssessOptions } from "../scoring";
import type { Assessment } from "../scoring/assessment";
import { judgement, type ScoringSettings } from "./scoring-settings";
import type { Evaluated } from "./sight";

/** Scores a form as the person wants it scored, and plans what a recalculation would write. */
export function evaluate(form: Form, settings: ScoringSettings): Evaluated {
  const options = assessOptions(settings);
  const assessment = assess(form, options);
  const rules = rulebookOf(form, options.rulebook);
  return {
    form,
    rules,
    assessment,
    plan: planEdits(form, assessment, { formulas: settings.formulas }),
    judged: judgedIn(form, assessment, settings),
  };
}

function judgedIn(form: Form, { rows }: Assessment, { judged }: ScoringSettings): Set<string> {
  const own = rows.filter(
    ({ cell, standing }) =>
      cell !== null && standing !== null && judged.has(judgement(form.sheet, cell.cell, standing)),
  );
  return new Set(own.flatMap(({ cell }) => cell?.cell ?? []));
}

/** The settings as scoring and checks take them. */
export function assessOptions({ rulebook, decimals, choices }: ScoringSettings): AssessOptions {
  const base = rulebook === null ? null : rulebookById(rulebook);
  return {
    choices,
    ...(base === null ? {} : { rulebook: base }),
    ...(decimals === null ? {} : { decimals }),
  };
}
