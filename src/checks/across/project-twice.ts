import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";
import { projectKey } from "./pair-forms";

/** The same project, evaluated for the same year on two forms of the workbook. */
export const projectTwice: WorkbookCheck = {
  id: "project-twice",
  on: "workbook",
  title: said("同一项目有两张自评表", "A project is evaluated twice"),
  outcomes: ["warning"],
  message: said(
    "“{name}”在 {sheet}!{cell} 已有一张同年度的自评表。请确认以哪张为准，删去另一张。",
    "{name} already has a form for the same year at {sheet}!{cell}. Keep one and delete the other.",
  ),
  why: said(
    "重复的表会让汇总多算一个项目、多算一份预算。",
    "A second form counts the project and its budget twice in every summary.",
  ),
  citation: reviewPractice("项目", "一个项目一个年度一张自评表"),
  falseAlarms: [
    said("两个同名项目，编码不同。", "Two projects of the same name and different codes."),
  ],
  examples: {
    bad: [
      {
        about: "旧稿没有删",
        sheets: [
          { base: "project", name: "自评表" },
          { base: "project", name: "自评表 (2)" },
        ],
        found: { sheet: "自评表 (2)", cell: "C4" },
      },
    ],
    good: [
      {
        about: "两个不同的项目",
        sheets: [{ base: "project" }, { base: "common" }],
      },
      {
        about: "同一项目的上一年度",
        sheets: [
          { base: "project", name: "2021" },
          { base: "project", name: "2020", set: { A3: "（2020年度）" } },
        ],
      },
    ],
  },
  run,
};

function run({ forms }: WorkbookView): Hit[] {
  const seen = new Map<string, { sheet: string; cell: string }>();
  return forms.flatMap(({ form }): Hit[] => {
    const name = form.fields.projectName;
    if (form.kind !== "project-self-evaluation" || !name || name.text === "") return [];
    const code = form.fields.projectCode?.text ?? "";
    const key = [projectKey(form), code, form.year ?? ""].join("|");
    const first = seen.get(key);
    seen.set(key, first ?? { sheet: form.sheet, cell: name.cell });
    if (!first) return [];
    return [
      {
        at: { sheet: form.sheet, cell: name.cell, text: name.text },
        values: { name: name.text, ...first },
        seen: name.text,
        expected: said("一张自评表", "one form"),
      },
    ];
  });
}
