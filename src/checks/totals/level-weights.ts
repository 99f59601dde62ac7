import { said } from "../../language/said";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { loneRow, weightGaps } from "../reading/level-weights";
import type { FormView } from "../view";

const NOTE =
  "5.一级指标分值统一设置为：产出指标50分、效益指标30分、满意度指标10分、预算资金执行率10分。";

/** E1: the level-1 indicators carry other points than the form's note or its rulebook sets. */
export const levelWeights: FormCheck = {
  id: "level-weights",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("一级指标的分值与规定不符", "Level-1 points differ from what is set"),
  outcomes: ["error", "warning"],
  message: said(
    "一级指标的分值与{where}不同：{levels}。请调整各行分值{reason}。",
    "Level-1 points differ from {where}: {levels}. Adjust the rows{reason}.",
  ),
  why: said(
    "一级指标的权重统一规定，单位只在一级指标之内分配分值。",
    "Level-1 weights are set for all; a unit only spreads them over its own rows.",
  ),
  citation: reviewPractice("一级指标权重", "一级指标分值按规定的权重设置"),
  falseAlarms: [
    said(
      "当地另行规定了一级指标权重，又没有印在表上。",
      "Local weights that are not printed on the form.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "表内印明 50/30/10/10，实际填成 40/40/10/10",
        "project",
        { A29: NOTE, G15: "5", G20: "25" },
        "B15",
      ),
      bad(
        "印明“原则上”，留有余地",
        "project",
        { A29: NOTE.replace("统一", "原则上"), G15: "5", G20: "25" },
        "B15",
        "warning",
      ),
      bad("没有印权重，填成 60/20/10", "common", { G12: "30", G16: "10" }, "B12", "warning"),
    ],
    good: [
      good("另设成本指标为一级指标，权重说不准", "project", {
        ...{ A29: NOTE, G15: "5" },
        ...{ B22: "成本指标", C22: "经济成本指标", G22: "20" },
      }),
      good("与表内印明的一致", "project", { A29: NOTE }),
      good("表内没有印，与通行的 50/30/10 一致", "common"),
      good("表上把 90 分一并给了全部指标（四川）", "common", {
        ...{ A11: "绩效指标（90分）", G12: "30", G16: "10" },
      }),
      good("各一级指标的标题自己印着分值，与各行合得上", "common", {
        ...{ B12: "产出指标（60分）", G12: "30", B16: "效益指标（20分）", G16: "10" },
      }),
      good("部门整体自评表没有统一权重", "department", { G11: "5", G16: "15" }),
      good("还有一行没有分值，说不准", "common", { G12: "30", G16: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const gaps = weightGaps(view);
  const [first] = gaps;
  if (!first || gaps.some((gap) => loneRow(gap) !== null)) return [];
  const levels = (every: string) =>
    gaps
      .map(({ level, sum, should }) => `${level} ${plain(sum)}${every}${plain(should)}`)
      .join(every === "，应为 " ? "；" : "; ");
  return [
    {
      at: first.cell,
      with: gaps.flatMap(({ cell, rows }) => [cell, ...rows.map((row) => row.indicator.points)]),
      values: {
        where: first.printed
          ? said("表内印明的", "the form’s own note")
          : said("通行规定的", "the usual rule"),
        levels: { zh: levels("，应为 "), en: levels(", should be ") },
        reason: first.binding ? "" : said("，或说明理由", ", or give a reason"),
      },
      seen: gaps.map(({ level, sum }) => `${level} ${plain(sum)}`).join("、"),
      expected: said("{should}", "{should}", {
        should: gaps.map(({ level, should }) => `${level} ${plain(should)}`).join("、"),
      }),
      outcome: first.binding ? "error" : "warning",
      citation: first.citation,
    },
  ];
}
