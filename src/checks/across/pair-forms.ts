import type { Form, Indicator } from "../../forms/form";
import { grouped } from "../../scoring/grouped";
import { fold } from "../../values";
import { once } from "../../values/once";
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
  const byProject = (kind: Form["kind"]) =>
    grouped(
      forms.filter(({ form }) => form.kind === kind),
      ({ form }) => projectKey(form),
    );
  const evaluations = byProject("project-self-evaluation");
  return [...byProject("target-table")].flatMap(([key, [targets, ...twins]]) => {
    const [evaluation, ...others] = evaluations.get(key) ?? [];
    const alone = others.length === 0 && twins.length === 0;
    return key !== "" && targets && evaluation && alone ? [{ targets, evaluation }] : [];
  });
}

/** The row of the same name; null where there is none or more than one. */
export function rowOfName(rows: readonly Indicator[], name: string): Indicator | null {
  const key = nameKey(name);
  const [row, ...others] = rowsByName(rows).get(key) ?? [];
  return key !== "" && row && others.length === 0 ? row : null;
}

const rowsByName = once((rows: readonly Indicator[]) =>
  grouped(rows, ({ level3 }) => nameKey(level3?.text)),
);
