import type { Form, FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { standingNumber } from "../../scoring";
import { formHasPoints } from "../../scoring/total";
import { Decimal, plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { headingGaps } from "../reading/headed";
import {
  isMisplaced,
  printedTotalPoints,
  rateOnTop,
  ratePoints,
  sumPoints,
  withRatePoints,
} from "../reading/points";
import type { FormView } from "../view";

const FULL = 100;

/** E1: 分值 do not add up to 100, nor to what the total row prints. */
export const pointsSum: FormCheck = {
  id: "points-sum",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("分值合计不对", "The points do not add up"),
  outcomes: ["error", "warning"],
  message: said(
    "各行分值相加{rate}是 {sum}，应为 {should}。{why}请核对各行分值。",
    "The points{rate} add up to {sum} instead of {should}. {why}Check the rows.",
  ),
  why: said(
    "各项分值之和必须等于全表满分，否则总分和等级都不成立。",
    "The points have to make the form’s full marks, or neither total nor grade holds.",
  ),
  citation: reviewPractice("分值合计", "执行率分值与各项指标分值之和等于总分行的分值，通常为 100"),
  falseAlarms: [
    said(
      "满分不是 100 的表，又没有在总分行写出满分。",
      "A form with other full marks than 100 that its total row does not print.",
    ),
  ],
  examples: {
    bad: [
      bad("各行分值合计 105，总分行写 100", "project", { G15: "20" }, "G23"),
      bad("指标已有 100 分，执行率的 10 分另加", "project", { G15: "25" }, "G23"),
      bad("总分行没有写分值，合计 95", "project", { G16: "5", G23: "" }, "G23", "warning"),
    ],
    good: [
      good("执行率 10 分，指标 90 分", "project"),
      good("满分 90 分，总分行也写 90", "project", { G8: "—", I8: "—", G23: "90" }),
      good("总分行写错、各行之和正是 100：由另一项检查报告", "project", { G23: "90" }),
      good("标题印 50 分、下面少 5 分：由标题的检查报告", "project", {
        B15: "产出指标（50分）",
        G15: "10",
      }),
      good("没有逐行分值的表", "twenty-eighty"),
      good("一行有得分而没有分值：由那一行的检查报告", "project", { G16: "" }),
      good("资金栏有执行率得分，没有分值一列", "project", {
        G7: "",
        G8: "",
        G9: "",
        G10: "",
        G11: "",
      }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form } = view;
  const rows = sumPoints(form.indicators);
  const cannotTell = rows.unreadable || rows.sum.eq(0) || !formHasPoints(form);
  // the whole form's points in the fund row: another check's finding
  if (cannotTell || isMisplaced(view.rate)) return [];
  const onTop = rateOnTop(view);
  const sum = rows.sum.plus(ratePoints(view)?.points ?? 0);
  const printed = printedTotalPoints(view);
  if (sum.eq(FULL) || (printed?.eq(sum) && !onTop)) return [];
  if (isExplained(view, sum) || isRatesOwn(view, sum) || isOfRowsWithout(view, sum)) return [];
  const at = cellOf(form, rows.cells);
  return at ? [hitAt(at, view, sum, onTop)] : [];
}

/** Whether a heading that its rows miss explains the whole difference: then it is reported there. */
function isExplained(view: FormView, sum: Decimal): boolean {
  const should = printedTotalPoints(view) ?? new Decimal(FULL);
  const gaps = headingGaps(view).map((gap) => gap.sum.sum.minus(gap.points));
  return gaps.length > 0 && gaps.reduce((all, one) => all.plus(one)).eq(sum.minus(should));
}

/** Whether rows that have a score and no points, each with a finding of its own, may bring what is missing. */
function isOfRowsWithout(view: FormView, sum: Decimal): boolean {
  const { without } = sumPoints(view.form.indicators);
  const scores = without.map(({ score }) => standingNumber(score));
  if (without.length === 0 || scores.includes(null)) return false;
  const should = printedTotalPoints(view) ?? new Decimal(FULL);
  const least = scores.reduce((all, score) => all.plus(score ?? 0), new Decimal(0));
  return should.minus(sum).gte(least) && least.gt(0);
}

/** Points that an execution rate mostly carries. */
const MOST_RATE = 20;

/** Whether what is missing are the rate's points, in a form that scores it and prints none for it. */
function isRatesOwn(view: FormView, sum: Decimal): boolean {
  const score = view.form.fund?.lines.find(({ role }) => role === "total")?.score;
  const scored = standingNumber(score ?? null);
  if (ratePoints(view) || scored === null) return false;
  const missing = new Decimal(FULL).minus(sum);
  return missing.lte(MOST_RATE) && new Decimal(scored).gt(0) && missing.gte(scored);
}

function cellOf({ total }: Form, points: readonly FormCell[]): FormCell | null {
  return total?.points ?? total?.score ?? points.at(-1) ?? null;
}

function hitAt(at: FormCell, view: FormView, sum: Decimal, onTop: boolean): Hit {
  const rows = sumPoints(view.form.indicators);
  const printed = printedTotalPoints(view);
  const should = onTop || !printed ? String(FULL) : plain(printed);
  return {
    at,
    with: [ratePoints(view)?.cell, ...rows.cells],
    values: {
      rate: withRatePoints(view),
      sum: plain(sum),
      should,
      why: why(onTop, rows.without.length),
    },
    seen: plain(sum),
    expected: said("{should}", "{should}", { should }),
    outcome: printed || onTop ? "error" : "warning",
  };
}

function why(onTop: boolean, without: number): Said {
  if (onTop)
    return said(
      "指标分值已经是 100，执行率的分值又加在上面。",
      "The indicators alone make 100 and the execution rate comes on top. ",
    );
  if (without === 0) return said("", "");
  return said("有 {rows} 行没有分值。", "{rows} rows carry no points. ", { rows: without });
}
