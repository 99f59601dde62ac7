import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { convert } from "../../values";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { RowView, WorkbookView } from "../view";
import { nameKey } from "./pair-forms";

/** Figures that a unit has one of, whatever form they stand on: heads, income, spending, carry-over. */
const OF_THE_UNIT =
  /^(年末)?(在职|在编|实有|编制|离退休|从业)(职工|人员)?(人数|人员数|总数|数)?$|^(人员|在职人员)控制率$|^(全年|年度|部门)?(总收入|总支出|收入总额|支出总额|收入合计|支出合计|预算收入|预算支出)$|^(部门)?结转结余率$|^(部门)?预决算差异率$|^“?三公”?经费(控制率|变动率|支出|总额)$/u;

const SECOND = { C4: "另一个项目", D15: "在职人数", E15: "≤90人" };

/** E18: two forms of the same unit and year give one of its figures differently. */
export const figuresDiffer: WorkbookCheck = {
  id: "figures-differ",
  on: "workbook",
  title: said("同一个数在两张表上不一样", "Two forms give one figure differently"),
  outcomes: ["question"],
  message: said(
    "“{name}”这里填 {here}，{sheet}!{cell} 填 {there}。同一单位同一年度应是一个数，请核对。",
    "{name} is {here} here and {there} at {sheet}!{cell}. A unit has one such figure a year: check.",
  ),
  why: said(
    "人数、收支总额这类数，一个单位一年只有一个，前后不一会被退回核对。",
    "Heads and totals of income and spending are one for a unit and year.",
  ),
  citation: reviewPractice("数据一致", "同一单位同一年度的同一数据，各表应一致"),
  falseAlarms: [
    said("两张表统计的时点或口径不同。", "The two forms count at different times or differently."),
  ],
  examples: {
    bad: [
      {
        about: "一张表写在职 90 人，一张表写 80 人",
        sheets: [
          { base: "project", name: "甲", set: { D15: "在职人数", E15: "≤90人", F15: "80人" } },
          { base: "project", name: "乙", set: { ...SECOND, F15: "90人" } },
        ],
        found: { sheet: "乙", cell: "F15" },
      },
      {
        about: "总支出差了 15 万元",
        sheets: [
          {
            base: "project",
            name: "甲",
            set: { D15: "总支出", E15: "≥3000万元", F15: "3230.75万元" },
          },
          {
            base: "project",
            name: "乙",
            set: { C4: "另一个项目", D15: "总支出", E15: "≥3000万元", F15: "3245.27万元" },
          },
        ],
        found: { sheet: "乙", cell: "F15" },
      },
    ],
    good: [
      {
        about: "同一个数，单位写法不同",
        sheets: [
          {
            base: "project",
            name: "甲",
            set: { D15: "总支出", E15: "≥3000万元", F15: "3230.75万元" },
          },
          {
            base: "project",
            name: "乙",
            set: { C4: "另一个项目", D15: "总支出", E15: "≥3000万元", F15: "32307500元" },
          },
        ],
      },
      {
        about: "两个项目各有各的群众满意度",
        sheets: [
          { base: "project", name: "甲", set: { D22: "群众满意度", F22: "'95%" } },
          {
            base: "project",
            name: "乙",
            set: { C4: "另一个项目", D22: "群众满意度", F22: "'91%" },
          },
        ],
      },
      {
        about: "不是同一个单位",
        sheets: [
          { base: "project", name: "甲", set: { D15: "在职人数", E15: "≤90人", F15: "80人" } },
          { base: "project", name: "乙", set: { ...SECOND, F15: "90人", G5: "另一个单位" } },
        ],
      },
      {
        about: "不是同一年度",
        sheets: [
          { base: "project", name: "甲", set: { D15: "在职人数", E15: "≤90人", F15: "80人" } },
          { base: "project", name: "乙", set: { ...SECOND, F15: "90人", A3: "（2020年度）" } },
        ],
      },
    ],
  },
  run,
};

interface Figure {
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
  readonly number: string;
  readonly unit: string | null;
}

function run({ forms }: WorkbookView): Hit[] {
  const first = new Map<string, Figure>();
  return forms.flatMap(({ form, rows }) => {
    const unit = form.fields.unit ?? form.fields.department;
    return rows.flatMap((row): Hit[] => {
      const figure = figureOf(row, form.sheet);
      const name = nameKey(row.indicator.level3?.text);
      if (!figure || !OF_THE_UNIT.test(name)) return [];
      const key = [name, nameKey(unit?.text), form.year ?? ""].join("|");
      const before = first.get(key);
      if (!before) first.set(key, figure);
      if (!before || isSame(before, figure)) return [];
      return [
        {
          at: figure,
          values: { name, here: figure.text, there: before.text, ...placeOf(before) },
          seen: figure.text,
          expected: said("{text}", "{text}", { text: before.text }),
        },
      ];
    });
  });
}

function figureOf({ actual, indicator }: RowView, sheet: string): Figure | null {
  const cell = indicator.actual;
  if (!cell || actual?.kind !== "quantity") return null;
  return { sheet, cell: cell.cell, text: cell.text, number: actual.number, unit: actual.unit };
}

function placeOf({ sheet, cell }: Figure): { sheet: string; cell: string } {
  return { sheet, cell };
}

/** The same amount in whatever unit; of two kinds of units nothing is said. */
function isSame(one: Figure, other: Figure): boolean {
  const inUnit = convert(other.number, other.unit, one.unit);
  return inUnit === null || new Decimal(inUnit).eq(one.number);
}
