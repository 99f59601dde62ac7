import { said, type Said } from "../../language/said";
import { plain, roundHalfUp } from "../../scoring/decimal";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { fundFactor } from "../reading/fund-factor";
import { isPartOfGap } from "../reading/fund-gaps";
import {
  figuresBesideEmptyTotal,
  fundLines,
  lacksLargerBudget,
  type LineReading,
} from "../reading/fund";
import { ratePoints } from "../reading/points";
import { decimalsOf } from "../reading/row-facts";
import { percentText, rateGap, ratePlaces } from "../reading/rate-text";
import type { FormView } from "../view";

/** 财政拨款 with the same amounts as the total. */
const SAME = { E8: "100.00", F8: "98.50", I8: "9.85", E9: "100.00", F9: "98.50" };

/** E3: the printed 执行率 is not executed ÷ budget. */
export const rateText: FormCheck = {
  id: "rate-text",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("执行率与金额不符", "The execution rate does not follow from the amounts"),
  outcomes: ["error", "warning"],
  message: said(
    "“{line}”的执行率填的是 {printed}，按 {executed} ÷ {budget} 算是 {rate}。请改执行率{score}，或核对金额。",
    "The rate of {line} says {printed}; {executed} ÷ {budget} gives {rate}. Correct the rate{score}, or check the amounts.",
  ),
  why: said(
    "执行率由全年执行数除以全年预算数得出，审核时会重新计算。",
    "The rate is the executed amount over the annual budget, and a reviewer recomputes it.",
  ),
  citation: partOfForm("项目资金：执行率", "执行率（B/A）"),
  falseAlarms: [
    said(
      "金额按万元四舍五入后印得很短，执行率按元算得更准。",
      "Amounts printed in short 万元, and a rate computed from the exact yuan.",
    ),
  ],
  examples: {
    bad: [
      bad("98.50÷100.00 填成 100%", "project", { H8: "100%", I8: "10" }, "H8"),
      bad("其中一行的执行率算错", "project", { H9: "88.50%" }, "H9"),
      bad(
        "末位多了一个单位",
        "project",
        { E8: "1000.00", F8: "985.00", H8: "98.51%" },
        "H8",
        "warning",
      ),
      bad("总额和财政拨款一样算错：一条", "project", { ...SAME, H8: "90%", H9: "90%" }, "H8"),
      bad("按年初预算数算的执行率", "common", { H6: "105.08%", I6: "10" }, "H6", "warning"),
    ],
    good: [
      good("执行数按元填：由单位的检查报告", "project", { F8: "985000.00", F9: "985000.00" }),
      good("其中一行的预算填少了、合不上总额：由合计的检查报告", "project", { E9: "90.00" }),
      good("执行率只写到整数：98.50% 写成 99%", "project", { H8: "99%" }),
      good("金额本身四舍五入过，执行率在它的误差之内", "project", {
        F8: "3.36",
        E8: "3.40",
        H8: "98.79%",
        F9: "3.36",
        E9: "3.40",
        H9: "98.82%",
      }),
      good("超过 100% 的写成 100%：由执行数的检查报告", "project", { F8: "120.00", H8: "100%" }),
      good("预算和执行都是 0，没有执行率可算", "project", { H10: "0.00%", H11: "100%" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  if (figuresBesideEmptyTotal(view.form).length > 0 || lacksLargerBudget(view.form)) return [];
  const hits = fundLines(view.form).flatMap((reading) => {
    const hit =
      fundFactor(reading) || isPartOfGap(reading, view.form) ? null : judge(reading, view);
    return hit ? [{ hit, ...reading }] : [];
  });
  const total = hits.find(({ line }) => line.role === "total");
  // 其中：当年财政拨款 mostly holds what the total holds, and then the same slip
  return hits.filter((one) => one === total || !total || !isSame(one, total)).map(({ hit }) => hit);
}

function isSame(one: LineReading, other: LineReading): boolean {
  const texts = ({ line, budget }: LineReading) =>
    [line.rate, line.executed, budget?.cell].map((cell) => cell?.text ?? "").join("|");
  return texts(one) === texts(other);
}

function judge(reading: LineReading, view: FormView): Hit | null {
  const { line, budget, amounts, rate, printed } = reading;
  if (!line.rate || !budget || !rate || !printed) return null;
  const gap = rateGap(reading, budget.amount);
  // over 100 % that is printed as 100 % is capped; the amounts are another check's matter
  if (gap.eq(0) || (rate.gt(1) && printed.eq(1))) return null;
  const { initial } = amounts;
  const onInitial = initial !== null && initial.gt(0) && rateGap(reading, initial).eq(0);
  const values = {
    line: line.name,
    printed: line.rate.text,
    executed: line.executed?.text ?? "",
    budget: budget.cell?.text ?? plain(budget.amount),
    rate: percentText(rate),
    score: line.role === "total" ? alsoScore(view, rate) : NOTHING,
  };
  return {
    at: line.rate,
    with: [line.executed, budget.cell, line.score],
    values,
    seen: line.rate.text,
    expected: said("{rate}", "{rate}", { rate: values.rate }),
    outcome: (gap.lte("1.5") && ratePlaces(line.rate) > 0) || onInitial ? "warning" : "error",
    suggestion: onInitial ? ON_INITIAL : null,
  };
}

/** A score that was taken from the wrong rate goes wrong with it. */
function alsoScore(view: FormView, rate: Decimal): Said {
  const points = ratePoints(view)?.points;
  const standing = view.rate?.standing;
  if (!points || standing === null || standing === undefined) return NOTHING;
  const exact = (rate.gt(1) ? new Decimal(1) : rate).times(points);
  const score = roundHalfUp(exact, 2);
  // 2.9 for 2.89 is what it should be, rounded; full marks for less are not
  const isRounded = roundHalfUp(exact, decimalsOf(standing)).eq(standing) && !points.eq(standing);
  if (score.eq(standing) || isRounded) return NOTHING;
  return said("（得分相应为 {score}）", " (the score is then {score})", { score: plain(score) });
}

const NOTHING = said("", "");
const ON_INITIAL = said(
  "现在的执行率是按年初预算数算的；预算调整过的，应按全年（调整后）预算数算。",
  "The rate was taken on the initial budget; after an adjustment the annual budget counts.",
);
