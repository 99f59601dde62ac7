import { said } from "../../language/said";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { loneRow, weightGaps } from "../reading/level-weights";
import { nameOf } from "../reading/row-facts";
import type { FormView } from "../view";

/** 7.13: one row that alone carries more points than its whole level should. */
export const rowOverLevel: FormCheck = {
  id: "row-over-level",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("一行的分值超过整个一级指标", "One row carries more than its level"),
  outcomes: ["error", "warning"],
  message: said(
    "“{row}”一行就有 {points} 分，超过{level}的 {should} 分。请把分值分到各行，或调整到 {should} 分以内。",
    "{row} alone carries {points} points, more than the {should} of {level}. Spread or lower them.",
  ),
  why: said(
    "一行占的分超过整个一级指标，其他指标的权重就被挤掉了。",
    "A row with more than its level’s points takes them from the other levels.",
  ),
  citation: reviewPractice("一级指标权重", "单个指标的分值不超过所属一级指标的分值"),
  falseAlarms: [
    said(
      "当地另行规定了一级指标权重，又没有印在表上。",
      "Local weights that are not printed on the form.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "满意度一行 20 分，规定整个满意度 10 分",
        "common",
        { G18: "20", G12: "10" },
        "G18",
        "warning",
      ),
      bad(
        "表内印明效益 30 分，一行就有 40 分",
        "project",
        {
          A29: "5.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。",
          ...{ G20: "40", G21: "0", G15: "5" },
        },
        "G20",
        "error",
      ),
    ],
    good: [
      good("满意度一行 10 分", "common"),
      good("效益一行正好 30 分", "common", { G16: "30", G17: "—", E17: "", F17: "", H17: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  return weightGaps(view).flatMap((gap) => {
    const row = loneRow(gap);
    const cell = row?.indicator.points;
    if (!row || !cell) return [];
    const should = plain(gap.should);
    return [
      {
        at: cell,
        with: [gap.cell],
        values: { row: nameOf(row), points: row.points ?? "", level: gap.level, should },
        seen: cell.text,
        expected: said("不超过 {should}", "at most {should}", { should }),
        outcome: gap.binding ? "error" : "warning",
        citation: gap.citation,
      },
    ];
  });
}
