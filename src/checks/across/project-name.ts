import type { Form } from "../../forms/form";
import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { partOfForm } from "../citations";
import type { FormView, WorkbookView } from "../view";
import { nameKey, projectKey } from "./pair-forms";

const SAME_ROWS = {
  ...{ C4: "公共法律服务", D15: "热线接听人次", D16: "驻点律师人数", D17: "热线接通率" },
  ...{ D18: "投诉办结时间", D19: "项目总成本", D20: "服务站点覆盖率", D21: "法律服务知晓率" },
};

/** A target table and a self-evaluation with the same indicators and two names of the project. */
export const projectName: WorkbookCheck = {
  id: "project-name",
  on: "workbook",
  title: said("项目名称与绩效目标表不一致", "The project’s name differs from the target table"),
  outcomes: ["question"],
  message: said(
    "这张自评表的指标与绩效目标表（{sheet}）相同，项目名称却一个是“{name}”，一个是“{other}”。请核对名称；是两个项目的，不用改。",
    "This form has the indicators of the target table on {sheet}, and another name: “{name}” and “{other}”. Check it; two projects may stay.",
  ),
  why: said(
    "名称不一致，收表单位对不上批复的项目，目标也没有核对。",
    "With two names the bureau cannot find what it approved, and the targets were not compared.",
  ),
  citation: partOfForm("项目名称", "项目名称应与批复的绩效目标一致"),
  falseAlarms: [said("两个项目用了同一套指标。", "Two projects that share one set of indicators.")],
  examples: {
    bad: [
      {
        about: "指标相同，名称少了几个字",
        sheets: [{ base: "target" }, { base: "project", set: SAME_ROWS }],
        found: { sheet: "自评表", cell: "C4" },
      },
    ],
    good: [
      {
        about: "名称和指标都不同",
        sheets: [{ base: "target" }, { base: "project" }],
      },
      {
        about: "名称相同",
        sheets: [
          { base: "target" },
          { base: "project", set: { ...SAME_ROWS, C4: "公共法律服务经费" } },
        ],
      },
    ],
  },
  run,
};

/** Fewer indicators may be alike by chance. */
const FEWEST = 3;
const MOST_OF = 0.6;

function run({ forms }: WorkbookView): Hit[] {
  const of = (kind: Form["kind"]) => forms.filter(({ form }) => form.kind === kind);
  const [targets, evaluations] = [of("target-table"), of("project-self-evaluation")];
  const unpaired = (some: readonly FormView[], others: readonly FormView[]) =>
    some.filter(({ form }) => !others.some((one) => projectKey(one.form) === projectKey(form)));
  const left = unpaired(targets, evaluations);
  return unpaired(evaluations, targets).flatMap(({ form }): Hit[] => {
    const name = form.fields.projectName;
    const other = left.find((one) => haveSameRows(one.form, form));
    const named = other?.form.fields.projectName ?? other?.form.title;
    if (!name || name.text.trim() === "" || !other || !named) return [];
    return [
      {
        at: { sheet: form.sheet, cell: name.cell, text: name.text },
        values: { sheet: other.form.sheet, name: name.text, other: named.text },
        seen: name.text,
        expected: said("{name}", "{name}", { name: named.text }),
      },
    ];
  });
}

function haveSameRows(one: Form, other: Form): boolean {
  const keys = ({ indicators }: Form) =>
    new Set(indicators.map(({ level3 }) => nameKey(level3?.text)).filter((key) => key !== ""));
  const [first, second] = [keys(one), keys(other)];
  const shared = [...first].filter((key) => second.has(key)).length;
  return shared >= FEWEST && shared >= first.size * MOST_OF;
}
