import { planEdits } from "../../editing";
import type { Form } from "../../forms";
import { assess, rulebookOf } from "../../scoring";
import type { Edit } from "../../sheet/edit";
import { rulebookById } from "../../rulebooks";
import { formJson } from "../json/form-json";
import { assessmentJson, leftJson, writtenJson } from "../json/assessment-json";
import { scoreText, type Scored } from "../text/score-text";
import { openWorkbook } from "../workbook-file";
import { writeWhole } from "../write-whole";
import type { FileOutcome, ScoreOptions } from "../job";
import { noForm, recognise } from "./read";

/** `ziping score`: scores every form of one file and writes the copy. Throws FileError, HostError. */
export async function scoreFile(file: string, options: ScoreOptions): Promise<FileOutcome> {
  const host = openWorkbook(file);
  const { forms, remarks } = await recognise(host);
  if (forms.length === 0) throw noForm(remarks.map((remark) => remark.why.zh));

  const scored = forms.map((form) => scoreForm(form, options));
  const edits: Edit[] = scored.flatMap(({ plan }) => [...plan.edits]);
  if (edits.length > 0) await host.write(edits);
  if (options.output !== null) writeWhole(options.output, host.save(), file);

  return {
    json: () => ({
      file,
      output: options.output,
      forms: scored.map(({ form, assessment, why, plan }) => ({
        ...formJson(form, rulebookOf(form).printed),
        assessment: assessmentJson(assessment, why),
        written: writtenJson(plan.edits),
        left: leftJson(plan),
      })),
    }),
    text: () =>
      [file, ...scored.map(scoreText), ...(options.output ? [`  → ${options.output}`] : [])].join(
        "\n",
      ),
  };
}

function scoreForm(form: Form, options: ScoreOptions): Scored {
  const base = (options.rulebook === null ? null : rulebookById(options.rulebook)) ?? undefined;
  const assessment = assess(form, {
    ...(base ? { rulebook: base } : {}),
    choices: options.choices,
    ...(options.decimals === null ? {} : { decimals: options.decimals }),
  });
  return {
    form,
    assessment,
    why: rulebookOf(form, base).why,
    plan: planEdits(form, assessment, { formulas: options.formulas }),
  };
}
