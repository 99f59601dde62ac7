import { said } from "../../language/said";
import { readPoints } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { filled } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

const cleared = (column: string) =>
  Object.fromEntries(
    [15, 16, 17, 18, 19, 20, 21, 22].map((row) => [`${column}${String(row)}`, ""] as const),
  );

/** E17: the actuals are filled in, and no row has a score yet. */
export const unscoredForm: FormCheck = {
  id: "unscored-form",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("整张表没有得分", "The form is not scored"),
  outcomes: ["error"],
  message: said(
    "整张表没有得分：{rows} 行指标填了完成值，得分一格也没有填。请先计分（可按“一键重算”，定性指标由您打分），再发送。",
    "The form is not scored: {rows} rows have an actual and none has a score. Score it first (Recalculate; judge the qualitative rows yourself), then send it.",
  ),
  why: said(
    "自评表就是来报得分的；没有得分，总分和等级都无从谈起，会被退回。",
    "The form is there to report scores; without them there is no total and no grade.",
  ),
  citation: partOfForm("得分", "每项指标按分值填写得分"),
  falseAlarms: [
    said(
      "当地要求单位只填完成值，得分由财政部门填写。",
      "A place where the finance office fills in all the scores.",
    ),
  ],
  examples: {
    bad: [
      bad("完成值都填了，得分全空", "project", { ...cleared("H"), H23: "" }, "H15"),
      bad("只有执行率得分和总分", "project", cleared("H"), "H15"),
      bad("得分格里只有横线", "project", { ...cleared("H"), H15: "—", H16: "/", H23: "" }, "H15"),
    ],
    good: [
      good("填好的表", "project"),
      good("漏了一行得分：按行报告", "project", { H16: "" }),
      good("完成值也空着：由“整张表没有填完成值”报告", "project", {
        ...cleared("F"),
        ...cleared("H"),
        H23: "",
      }),
      good("目标表没有得分", "target"),
    ],
  },
  run,
};

function run({ rows }: FormView): Hit[] {
  const [first, ...others] = rows.filter(isWaiting);
  // a score in words is that row's own finding
  const isScored = rows.some(({ cell }) => readPoints(cell).kind !== "none");
  if (!first?.cell || isScored) return [];
  return [
    {
      at: first.cell,
      with: [first.indicator.actual, ...others.map(({ cell }) => cell)],
      values: { rows: others.length + 1 },
      seen: first.cell.text,
      expected: said("每行的得分", "a score for every row"),
    },
  ];
}

/** A row that applies, with an actual and points, and a cell for its score. */
function isWaiting({ indicator, cell, status }: RowView): boolean {
  const { actual, points } = indicator;
  const hasPoints = points === null || /\d/u.test(points.text);
  return cell !== null && status !== "notApplicable" && filled(actual) !== null && hasPoints;
}
