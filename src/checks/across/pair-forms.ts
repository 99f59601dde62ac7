import type { Form, Indicator } from "../../forms/form";
import { fold } from "../../values";
import type { FormView, WorkbookView } from "../view";

/** A name for comparing: list marks, 指标1：, blanks and brackets around the whole are no difference. */
export function nameKey(text: string | undefined): string {
  return fold(text ?? "")
    .replace(/^(三级)?指标\d{0,2}[:：.、]/u, "")
    .replace(/^[\d①-⑳]+[.、)）]/u, "")
    .replace(/[\s“”"'《》]/gu, "");
}

/** The project that a form is about: its name, or what its title says before 绩效目标表. */
export function projectKey({ fields, title }: Form): string {
  if (fields.projectName?.text) return nameKey(fields.projectName.text);
  return nameKey(title?.text.replace(/(项目支出)?绩效(目标|自评).*$/u, ""));
}

/** A target table with the self-evaluation of the same project, both in the workbook. */
export interface Pair {
  readonly targets: FormView;
  readonly evaluation: FormView;
}

/** Pairs by project name; a name that stands on more than one form of a kind pairs with none. */
export function targetPairs({ forms }: WorkbookView): Pair[] {
  const ofKind = (kind: Form["kind"]) => forms.filter(({ form }) => form.kind === kind);
  const evaluations = ofKind("project-self-evaluation");
  const tables = ofKind("target-table");
  return tables.flatMap((targets) => {
    const key = projectKey(targets.form);
    const same = (one: FormView) => key !== "" && projectKey(one.form) === key;
    const [evaluation, ...others] = evaluations.filter(same);
    const alone = others.length === 0 && tables.filter(same).length === 1;
    return evaluation && alone ? [{ targets, evaluation }] : [];
  });
}

/** The row of the same name; null where there is none or more than one. */
export function rowOfName(rows: readonly Indicator[], name: string): Indicator | null {
  const key = nameKey(name);
  const [row, ...others] = rows.filter((one) => nameKey(one.level3?.text) === key);
  return key !== "" && row && others.length === 0 ? row : null;
}
