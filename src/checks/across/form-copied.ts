import type { Form } from "../../forms/form";
import { said } from "../../language/said";
import { fold } from "../../values";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { FormView, WorkbookView } from "../view";
import { projectKey } from "./pair-forms";

/** Rows that say 100 % throughout, as those of any two projects may. */
const ALL_DONE = Object.fromEntries(
  [15, 16, 17, 20, 21, 22].flatMap((row) => [
    [`E${String(row)}`, "'100%"],
    [`F${String(row)}`, "'100%"],
  ]),
);

/** Two projects whose rows are the same down to the figures: one form was copied from the other. */
export const formCopied: WorkbookCheck = {
  id: "form-copied",
  on: "workbook",
  title: said("两个项目的指标和完成值完全相同", "Two projects with the very same rows"),
  outcomes: ["warning"],
  message: said(
    "“{name}”的指标、指标值和完成值与“{other}”（{sheet}）完全相同，像是复制了那张表只改了名称。请改成本项目的内容。",
    "{name} has the very indicators, targets and actuals of {other} ({sheet}), as if copied and renamed. Write this project's own.",
  ),
  why: said(
    "不同的项目不会完成得一模一样，审核时一眼就能看出是复制的。",
    "Two projects do not achieve the very same; a reviewer sees the copy at once.",
  ),
  citation: reviewPractice("填报内容", "各项目据实填报，不得套用其他项目的自评表"),
  falseAlarms: [
    said("同一项工作拆成两个项目申报。", "One piece of work that was budgeted as two projects."),
  ],
  examples: {
    bad: [
      {
        about: "复制了一张，只改了项目名称",
        sheets: [
          { base: "project", name: "一" },
          { base: "project", name: "二", set: { C4: "人民调解补贴" } },
        ],
        found: { sheet: "二", cell: "C4" },
      },
    ],
    good: [
      {
        about: "指标相同，完成的数不同",
        sheets: [
          { base: "project", name: "一" },
          { base: "project", name: "二", set: { C4: "人民调解补贴", F15: "506件" } },
        ],
      },
      {
        about: "各行都只写 100%，两个项目可以一样",
        sheets: [
          { base: "project", name: "一", set: ALL_DONE },
          { base: "project", name: "二", set: { ...ALL_DONE, C4: "人民调解补贴" } },
        ],
      },
      {
        about: "同一项目的两张表：由另一项检查报告",
        sheets: [
          { base: "project", name: "一" },
          { base: "project", name: "二" },
        ],
      },
    ],
  },
  run,
};

/** So many figures that are no plain 100 % are not alike by chance. */
const FEWEST = 3;

function run({ forms }: WorkbookView): Hit[] {
  const seen = new Map<string, Form>();
  return forms.flatMap((view): Hit[] => {
    const { form } = view;
    const name = form.fields.projectName;
    if (form.kind !== "project-self-evaluation" || !name || !isTelling(view)) return [];
    const rows = form.indicators.map(({ level3, target, actual }) =>
      [level3, target, actual].map((cell) => fold(cell?.text ?? "")).join("|"),
    );
    const key = [form.year ?? "", ...rows].join("\n");
    const first = seen.get(key);
    if (!first) seen.set(key, form);
    if (!first || projectKey(first) === projectKey(form)) return [];
    return [
      {
        at: { sheet: form.sheet, cell: name.cell, text: name.text },
        values: {
          name: name.text,
          other: first.fields.projectName?.text ?? "",
          sheet: first.sheet,
        },
        seen: name.text,
        expected: said("本项目的指标和完成值", "this project's own rows"),
      },
    ];
  });
}

function isTelling({ rows }: FormView): boolean {
  const figures = rows.flatMap(({ actual }) =>
    actual?.kind === "quantity" && !["0", "100"].includes(actual.number) ? [actual.number] : [],
  );
  return new Set(figures).size >= FEWEST;
}
