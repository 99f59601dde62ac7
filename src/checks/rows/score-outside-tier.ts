import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { eachRow, nameOf, shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A tier gives a range; a score outside it contradicts the tier that the row itself names. */
export const scoreOutsideTier: FormCheck = {
  id: "score-outside-tier",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分与达成档次不符", "Score outside its tier"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”完成值写“{actual}”，得分 {score} 不在这一档内：{tier}请改得分或完成情况。",
    "{row}: the actual says “{actual}”, and {score} lies outside that tier: {tier} Correct either.",
  ),
  why: said(
    "定性指标按达成、部分达成、未达成三档打分，档次和得分要一致。",
    "Qualitative rows are scored within three tiers; tier and score have to agree.",
  ),
  citation: reviewPractice(
    "定性指标",
    "按达成年度指标、部分达成、未达成三档，在各档区间内合理确定分值",
  ),
  falseAlarms: [
    said(
      "本地另有档次区间而没有印在表上时，只作提问。",
      "Where a form prints no tiers, the usual ones are only asked about.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "部分达成却给满分",
        "project",
        { E20: "维护受援人权益", F20: "部分达成年度指标并具有一定效果" },
        "H20",
        "question",
      ),
      bad(
        "表内印了三档，达成却只给一半",
        "project",
        {
          E20: "维护受援人权益",
          F20: "达成年度指标",
          H20: "7",
          A27: "3.定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含80%）、80%-60%（含60%）、60%-0%合理确定分值。",
        },
        "H20",
      ),
    ],
    good: [
      good("达成，得满分", "project", { E20: "维护受援人权益", F20: "达成年度指标" }),
      good("部分达成，得 11 分", "project", {
        E20: "维护受援人权益",
        F20: "部分达成年度指标并具有一定效果",
        H20: "11",
      }),
      good("没有写档次，得分由人定", "project", {
        E20: "维护受援人权益",
        F20: "成效明显",
        H20: "10",
      }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, { assessment }: FormView): Hit | null {
  const { cell, standing, suggestion, indicator, status } = row;
  const range = suggestion?.range;
  if (!cell || standing === null || !suggestion || !range || status !== "manual") return null;
  const score = new Decimal(standing);
  if (score.gte(range.from) && score.lte(range.to)) return null;
  const printed = assessment.rulebook.tiers.find(({ citation }) => citation.cell !== undefined);
  return {
    at: cell,
    with: [indicator.actual, indicator.points],
    values: {
      row: nameOf(row),
      actual: shown(indicator.actual?.text),
      score: cell.text,
      tier: suggestion.why,
    },
    seen: cell.text,
    expected: said("{from} – {to}", "{from} – {to}", range),
    outcome: printed ? "warning" : "question",
    citation: printed?.citation ?? null,
  };
}
