import { said } from "../../language/said";
import { standingNumber, type RowAssessment } from "../../scoring";
import { decimalOf, ZERO } from "../../scoring/decimal";
import { extraLimit } from "../../scoring/extras";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { eachRow, nameOf } from "../reading/row-facts";
import { numbersOf } from "../reading/row-numbers";
import type { RowView } from "../view";

/** RULES 2.1: 0 ≤ S ≤ P. */
export const scoreAbovePoints: FormCheck = {
  id: "score-above-points",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分超出分值范围", "Score outside its points"),
  outcomes: ["error"],
  message: said(
    "“{row}”得分 {score}，分值是 {points}。得分应在 0 到分值之间，请改得分或核对分值。",
    "{row} scores {score} of {points} points. A score lies between 0 and its points; correct either.",
  ),
  why: said(
    "得分一档最高不能超过该指标的分值上限，也不能是负数；超出会使总分虚高。",
    "A score never exceeds the points of its row nor falls below 0, or the total is wrong.",
  ),
  citation: noteOfForm(1, "得分一档最高不能超过该指标分值上限。"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("分值 10，得分填了 12", "project", { H16: "12" }, "H16"),
      bad("得分填成负数", "project", { H17: "-0.4" }, "H17"),
    ],
    good: [
      good("得分等于分值", "project"),
      good("得分 10.00 与分值 10 是同一个数", "project", { H16: "10.00" }),
      good("得分是 0", "project", { F16: "'0%", H16: "0" }),
    ],
  },
  run: (view) => [...eachRow(view, find), ...view.assessment.rows.flatMap(ofExtra)],
};

function find(row: RowView): Hit | null {
  const { cell, points, indicator } = row;
  const { standing: score, points: most } = numbersOf(row);
  if (!cell || points === null || !score || !most) return null;
  if (score.gte(ZERO) && score.lte(most)) return null;
  return {
    at: cell,
    with: [indicator.points],
    values: { row: nameOf(row), score: cell.text, points },
    seen: cell.text,
    expected: said("0 到 {points}", "0 to {points}", { points }),
  };
}

/** A bonus or a deduction of more than its row allows. */
function ofExtra({ of, cell, name }: RowAssessment): Hit[] {
  const score = standingNumber(cell);
  const points = of.kind === "extra" ? extraLimit(of.indicator) : null;
  if (of.kind !== "extra" || !cell || points === null || score === null) return [];
  if (decimalOf(score).abs().lte(points)) return [];
  const least = of.extra === "bonus" ? "0" : `-${points}`;
  return [
    {
      at: cell,
      with: [of.indicator.points],
      values: { row: name, score: cell.text, points },
      seen: cell.text,
      expected: said("{least} 到 {points}", "{least} to {points}", { least, points }),
    },
  ];
}
