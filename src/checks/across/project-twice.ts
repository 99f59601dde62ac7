import type { Form } from "../../forms/form";
import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";
import { nameKey, projectKey } from "./pair-forms";

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
      {
        about: "旧稿里还没有填实施单位",
        sheets: [
          { base: "project", name: "自评表" },
          { base: "project", name: "旧稿", set: { G5: "" } },
        ],
        found: { sheet: "旧稿", cell: "C4" },
      },
    ],
    good: [
      {
        about: "两个不同的项目",
        sheets: [{ base: "project" }, { base: "common" }],
      },
      {
        about: "两个单位各评各的一份",
        sheets: [
          { base: "project", name: "中心" },
          { base: "project", name: "县里", set: { G5: "某县法律援助中心" } },
        ],
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
  const seen = new Map<string, Form[]>();
  return forms.flatMap(({ form }): Hit[] => {
    const name = form.fields.projectName;
    if (form.kind !== "project-self-evaluation" || !name || name.text === "") return [];
    const code = form.fields.projectCode?.text ?? "";
    const key = [projectKey(form), code, form.year ?? ""].join("|");
    const before = seen.get(key) ?? [];
    const first = before.find((other) => sameUnit(other, form));
    seen.set(key, [...before, form]);
    if (!first) return [];
    return [
      {
        at: { sheet: form.sheet, cell: name.cell, text: name.text },
        values: {
          name: name.text,
          sheet: first.sheet,
          cell: first.fields.projectName?.cell ?? "",
        },
        seen: name.text,
        expected: said("一张自评表", "one form"),
      },
    ];
  });
}

/** Two units each evaluate their part of one project; a form that names no unit may be anybody's. */
function sameUnit(one: Form, other: Form): boolean {
  const differ = (field: "unit" | "department") => {
    const [mine, theirs] = [one, other].map(({ fields }) => nameKey(fields[field]?.text));
    return mine && theirs ? mine !== theirs : null;
  };
  return !(differ("unit") ?? differ("department") ?? false);
}
