import { said, type Said } from "../../language/said";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { shareDoubt } from "../reading/direction-doubt";
import { directedOf } from "../reading/direction-facts";
import { eachValue, nameOf, shown } from "../reading/row-facts";
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
      good("要求达到 100%", "project", { E17: "达到100%" }),
      good("增长率可以超过 100%", "project", { D20: "办案数量增长率", E20: "≥120%", F20: "'130%" }),
      good("任务完成率可以超额", "project", { D16: "年度任务完成率", E16: "≥100%", F16: "'102%" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const directed = directedOf(row);
  const doubt = directed && shareDoubt(directed);
  if (!directed || !doubt) return null;
  const { cell } = directed;
  return {
    at: cell,
    values: {
      row: nameOf(row),
      target: shown(cell.text),
      ...(doubt === "beyond" ? BEYOND : AT_LEAST),
    },
    seen: cell.text,
    expected: said("100%，或低一些的“≥”值", "100 %, or ≥ something lower"),
    outcome: doubt === "beyond" ? "warning" : "question",
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
