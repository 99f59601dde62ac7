import { said, type Said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { directedOf } from "../reading/direction-facts";
import { eachRow, nameOf, shown } from "../reading/row-facts";
import type { RowView } from "../view";

/** E11: a share of a whole that is to be 100 % or more. */
export const directionOfRate: FormCheck = {
  id: "direction-of-rate",
  on: "form",
  kinds: ALL_FORMS,
  title: said("比率要求超过 100%", "A rate of 100 % or more"),
  outcomes: ["question", "warning"],
  message: said(
    "“{row}”的指标值 {target} {problem}。{next}",
    "{row}: the target {target} {problem}. {next}",
  ),
  why: said(
    "合格率、完成率一类最多 100%，“≥100%”没有留出可以达到的余地。",
    "Rates of this kind end at 100 %; “≥ 100 %” leaves no room above.",
  ),
  citation: reviewPractice("年度指标值", "比率指标的目标值应能达到"),
  falseAlarms: [
    said(
      "完成率可以超过 100%（超额完成）时，“≥100%”也说得通。",
      "A completion rate may go beyond 100 %.",
    ),
  ],
  examples: {
    bad: [
      bad("归档率 ≥100%", "project", { E17: "≥100%" }, "E17"),
      bad("合格率大于 100%", "project", { E16: ">100%" }, "E16", "warning"),
      bad("满意度 120%", "project", { E22: "≥120%" }, "E22", "warning"),
    ],
    good: [
      good("归档率 100%", "project"),
      good("增长率可以超过 100%", "project", { D20: "办案数量增长率", E20: "≥120%", F20: "'130%" }),
      good("任务完成率可以超额", "project", { D16: "年度任务完成率", E16: "≥100%", F16: "'102%" }),
    ],
  },
  run: (view) => eachRow(view, find),
};

/** Shares of a whole: none of them can exceed 100 %. */
const SHARE =
  /合格率|优良率|满意[度率]|覆盖率|准确率|及时率|达标率|知晓率|到位率|归档率|入学率|参保率|接种率|建档率|普及率|通过率|验收率|好评率|认可度|占比/u;

function find(row: RowView): Hit | null {
  const directed = directedOf(row);
  if (!directed || directed.target.unit !== "%" || directed.target.direction === "reverse")
    return null;
  const { target, cell, name } = directed;
  if (!SHARE.test(name)) return null;
  const number = new Decimal(target.number);
  const isBeyond = number.gt(100) || (number.eq(100) && target.operator === ">");
  if (!isBeyond && !(number.eq(100) && target.operator === ">=" && target.explicit)) return null;
  return {
    at: cell,
    values: { row: nameOf(row), target: shown(cell.text), ...(isBeyond ? BEYOND : AT_LEAST) },
    seen: cell.text,
    expected: said("100%，或低一些的“≥”值", "100 %, or ≥ something lower"),
    outcome: isBeyond ? "warning" : "question",
  };
}

interface Words {
  readonly problem: Said;
  readonly next: Said;
}

const BEYOND: Words = {
  problem: said("超过了这个比率的上限 100%", "is beyond what this rate can be"),
  next: said("请核对指标值。", "Check the target."),
};
const AT_LEAST: Words = {
  problem: said("不可能超过，只能等于", "can only be equalled, never exceeded"),
  next: said(
    "如要求全部做到，请写“100%”；如可以有余地，请写低一些的值。",
    "Write 100 % if all is meant, or something lower.",
  ),
};
