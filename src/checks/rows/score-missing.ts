import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isErrorText } from "../reading/error-text";
import { once } from "../../values/once";
import { eachCell, filled, nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A row that is filled in but for its score, on a form that has scores. */
export const scoreMissing: FormCheck = {
  id: "score-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("漏填得分", "Score missing"),
  outcomes: ["error"],
  message: said(
    "“{row}”有{points}完成值 {actual}，得分{stands}。请填写得分。",
    "{row} has {points}an actual ({actual}); its score {stands}. Fill in the score.",
  ),
  why: said(
    "漏一行得分，总分就少一行，等级也可能因此不对。",
    "A row without a score is missing from the total, and the grade may be wrong for it.",
  ),
  citation: partOfForm("得分", "每项指标按分值填写得分"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("其他行都有得分，这一行空着", "project", { H16: "" }, "H16"),
      bad("得分格里写了文字", "project", { H21: "待定" }, "H21"),
    ],
    good: [
      good("得分显示 #REF!：由公式错误的检查报告", "project", { H15: "=H99*2|#REF!" }),
      good("每行都有得分", "project"),
      good("没有分值的行不计分", "project", { G22: "—", H22: "—" }),
      good("全年不涉及的行不计分", "project", { F22: "不涉及", H22: "" }),
      good("整张表都还没有得分：由“整张表没有得分”报告", "project", {
        ...Object.fromEntries(
          [15, 16, 17, 18, 19, 20, 21, 22].map((row) => [`H${String(row)}`, ""]),
        ),
      }),
    ],
  },
  run: (view) => (view.rows.some(({ standing }) => standing !== null) ? eachCell(view, find) : []),
};

function find(row: RowView, view: FormView): Hit | null {
  const { indicator, cell, standing } = row;
  if (!cell || standing !== null || !filled(indicator.actual) || !hasPoints(row, view)) return null;
  if (isErrorText(cell.text)) return null;
  return {
    at: cell,
    with: [indicator.actual, indicator.points],
    values: {
      row: nameOf(row),
      points: pointsOf(indicator.points?.text ?? ""),
      actual: indicator.actual?.text ?? "",
      stands: filled(cell)
        ? said("写的是“{text}”，不是数", "says “{text}”, which is no number", { text: cell.text })
        : said("空着", "is empty"),
    },
    seen: cell.text,
    expected: said("得分", "a score"),
  };
}

function pointsOf(points: string): Said {
  return points.trim() === ""
    ? said("", "")
    : said("分值 {points} 和", "{points} points and ", { points });
}

/** Points of its own or shared; a form without points column is told by its other scores. */
function hasPoints({ indicator }: RowView, view: FormView): boolean {
  if (isScoredTogether(indicator, view)) return false;
  if (filled(indicator.points)) return /\d/u.test(indicator.points?.text ?? "");
  return indicator.points === null && hasNoPoints(view);
}

const hasNoPoints = once(({ rows }: FormView): boolean =>
  rows.every(({ indicator }) => indicator.points === null),
);

/** Points cells of rows that have a score. */
const scoredPoints = once(
  ({ rows }: FormView): ReadonlySet<string> =>
    new Set(
      rows.flatMap(({ indicator, standing }) => {
        return standing === null ? [] : (indicator.points?.cell ?? []);
      }),
    ),
);

/** Rows with one points cell may have one score between them. */
function isScoredTogether(
  { points, pointsSharedBy }: RowView["indicator"],
  view: FormView,
): boolean {
  return pointsSharedBy > 1 && points !== null && scoredPoints(view).has(points.cell);
}
