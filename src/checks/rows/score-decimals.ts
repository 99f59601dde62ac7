import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { againstRule, decimalsOf, eachRow, nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** What scores are rounded to at most. */
const USUAL = 2;

/** One score with more decimals than any score is printed with. */
export const scoreDecimals: FormCheck = {
  id: "score-decimals",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分的小数位过多", "Too many decimals"),
  outcomes: ["question"],
  message: said(
    "“{row}”得分显示为 {score}，有 {places} 位小数，其他得分最多 {others} 位。请四舍五入到相同的位数，再核对总分。",
    "{row} shows {score} with {places} decimals; the others have {others} at most. Round it alike and check the total.",
  ),
  why: said(
    "各行小数位不一，印出的得分相加就对不上总分。",
    "With mixed decimals the printed scores no longer add up.",
  ),
  citation: reviewPractice("得分", "得分保留相同的小数位数，一般不超过两位"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("其他得分最多一位，这一行四位", "project", { F20: "288.75万元", H20: "14.4375" }, "H20"),
      bad("三位小数", "project", { F17: "'96.15%", H17: "9.615" }, "H17"),
    ],
    good: [
      good("得分本来就不对，由另一项检查指出", "project", { H17: "9.615" }),
      good("一位小数", "project"),
      good("两位小数是常例", "project", { F17: "'96.15%", H17: "9.62" }),
      good("所有扣分的行都用三位", "project", {
        F17: "'96.15%",
        H17: "9.615",
        F16: "'90.01%",
        H16: "9.475",
      }),
      good("末尾的零不算", "project", { H17: "9.600" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const decimals = new Map(
    view.rows.flatMap(({ cell, standing }) =>
      cell && standing !== null ? [[cell.cell, decimalsOf(cell.text)] as const] : [],
    ),
  );
  const most = [...decimals.values()].sort((one, other) => other - one);
  return eachRow(view, (row) => find(row, view, decimals, most));
}

/** `most`: the decimals of all scores, from the most down. */
function find(
  row: RowView,
  view: FormView,
  decimals: ReadonlyMap<string, number>,
  most: readonly number[],
): Hit | null {
  const places = row.cell ? (decimals.get(row.cell.cell) ?? 0) : 0;
  const [first = 0, second = 0] = most;
  const others = places === first ? second : first;
  if (!row.cell || places <= USUAL || others > USUAL || most.length < 2) return null;
  // a score that is not the rule's is found as such
  if ((againstRule(row, view) ?? 0) !== 0) return null;
  return {
    at: row.cell,
    values: { row: nameOf(row), score: row.cell.text, places, others },
    seen: row.cell.text,
    expected: said("不超过 {most} 位小数", "{most} decimals at most", {
      most: Math.max(others, USUAL),
    }),
  };
}
