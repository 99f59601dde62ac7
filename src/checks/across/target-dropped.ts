import { said } from "../../language/said";
import { readTarget } from "../../values";
import type { Hit, WorkbookCheck } from "../check";
import { partOfForm } from "../citations";
import type { WorkbookView } from "../view";
import { nameKey, targetPairs } from "./pair-forms";

const NAME = { C4: "公共法律服务经费" };
const ROWS = {
  D15: "热线接听人次",
  D16: "驻点律师人数",
  D17: "热线接通率",
  D18: "投诉办结时间",
  D19: "项目总成本",
  D20: "服务站点覆盖率",
  D21: "法律服务知晓率",
  D22: "群众满意度",
};

/** Indicators of the target table that the self-evaluation leaves out. One finding a form. */
export const targetDropped: WorkbookCheck = {
  id: "target-dropped",
  on: "workbook",
  title: said("绩效目标表中的指标没有自评", "An indicator of the target table is not evaluated"),
  outcomes: ["warning"],
  message: said(
    "绩效目标表（{sheet}）中的 {names} 在自评表里没有找到。请补上，或说明为什么不评。",
    "The target table ({sheet}) has {names}, which the self-evaluation lacks. Add or explain them.",
  ),
  why: said(
    "年初批复的指标要逐项自评，不能只挑完成得好的。",
    "Every indicator that was set has to be evaluated, not just those that went well.",
  ),
  citation: partOfForm("绩效指标", "绩效指标：一级指标、二级指标、三级指标、年度指标值"),
  falseAlarms: [
    said(
      "自评表把指标名称改写了，意思没变。",
      "The self-evaluation words an indicator differently and means the same.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "目标表有知晓率，自评表没有",
        sheets: [
          { base: "target" },
          { base: "project", set: { ...NAME, ...ROWS, D21: "咨询服务人次" } },
        ],
        found: { sheet: "自评表", cell: "D15" },
      },
    ],
    good: [
      {
        about: "逐项都有，“不涉及”的不用评",
        sheets: [{ base: "target" }, { base: "project", set: { ...NAME, ...ROWS } }],
      },
      {
        about: "名称前多了“指标1：”",
        sheets: [
          { base: "target" },
          { base: "project", set: { ...NAME, ...ROWS, D15: "指标1：热线接听人次" } },
        ],
      },
      { about: "没有对应的自评表", sheets: [{ base: "target" }, { base: "project" }] },
    ],
  },
  run,
};

function run(view: WorkbookView): Hit[] {
  return targetPairs(view).flatMap(({ targets, evaluation }): Hit[] => {
    const evaluated = new Set(evaluation.form.indicators.map((row) => nameKey(row.level3?.text)));
    const dropped = targets.form.indicators.filter((row) => {
      const applies = readTarget(row.target ?? { text: "" }, {}).kind !== "notApplicable";
      const key = nameKey(row.level3?.text);
      return applies && key !== "" && key !== "不涉及" && !evaluated.has(key);
    });
    const first = evaluation.form.indicators.find((row) => row.level3)?.level3;
    if (dropped.length === 0 || !first) return [];
    const names = dropped.map((row) => `“${row.level3?.text ?? ""}”`).join("、");
    return [
      {
        at: { sheet: evaluation.form.sheet, cell: first.cell, text: first.text },
        values: { sheet: targets.form.sheet, names },
        seen: said("缺 {count} 项", "", { count: dropped.length }).zh,
        expected: said("目标表的每一项", "every indicator of the target table"),
      },
    ];
  });
}
