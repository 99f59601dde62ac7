import { said, type Said } from "../../language/said";
import { hasNote } from "../../scoring";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { haveRatio, measured } from "../reading/measured";
import { eachValue, isDeducted, nameOf } from "../reading/row-facts";
import { isFactorApart } from "../reading/unit-factor";
import type { RowView } from "../view";

/** E13: twice the target or more, and no word on it. */
export const overFulfilment: FormCheck = {
  id: "over-fulfilment",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("超额很多而没有说明", "Far beyond the target, without a word"),
  outcomes: ["warning", "error"],
  message: said(
    "“{row}”完成值 {actual} 是指标值 {target} 的 {times} 倍，{next}",
    "{row}: the actual {actual} is {times} times the target {target}; {next}",
  ),
  why: said(
    "完成值远高于指标值，说明年初指标值定低了，审核会要求说明，有的地方还要扣分。",
    "An actual far beyond the target shows a target set too low; reviewers ask, some forms deduct.",
  ),
  citation: noteOfForm(
    2,
    "若年初指标值设定偏低，则得分计算方法应用（全年实际值（B）—年度指标值（A））/年度指标值（A）*100%。",
  ),
  falseAlarms: [
    said(
      "指标值本来很小（1 次）时，多做一两次就会提示。",
      "With a very small target (once), one more already counts as twice.",
    ),
  ],
  examples: {
    bad: [
      bad("指标 500 件，完成 1100 件，没有说明", "project", { F15: "1100件" }, "F15"),
      bad(
        "完成 2600 件，落入表内的扣分档，没有说明",
        "project",
        { F15: "2600件", H15: "12" },
        "F15",
        "error",
      ),
      bad("6 次做成 150 次，表上没有扣分规定", "common", { E12: "6处", F12: "150处" }, "F12"),
    ],
    good: [
      good("超额一成", "project"),
      good("超额一倍，已说明", "project", { F15: "1100件", I15: "年中政策放宽，申请量增加。" }),
      good("反向指标，用得少是好事", "project", { F19: "40万元" }),
      good("反向指标超了一倍多：是没有完成，由得分和说明的检查报告", "project", { F19: "250万元" }),
      good("要求在 ±5% 之内：偏出一倍不是超额", "project", { E16: "±5%", F16: "'12%" }),
      good("完成值像是填了元：由单位的检查报告", "project", { F20: "3000000万元" }),
      good("只差一点到两倍", "project", { F15: "999件" }),
    ],
  },
  run: (view) => eachValue(view, find),
};

function find(row: RowView): Hit | null {
  const { indicator } = row;
  const pair = measured(row);
  const isFar = pair && haveRatio(pair) && pair.b.gte(pair.a.times(2));
  if (!indicator.actual || !isFar || hasNote(indicator.note)) return null;
  if (pair.target.direction === "reverse" || pair.target.band || isFactorApart(row)) return null;
  const deducted = isDeducted(row);
  return {
    at: indicator.actual,
    with: [indicator.target, indicator.note],
    values: {
      row: nameOf(row),
      actual: indicator.actual.text,
      target: indicator.target?.text ?? "",
      times: plain(pair.b.div(pair.a), 1),
      next: deducted ? deduction(row) : indicator.note ? ASK : ASK_ANYWHERE,
    },
    seen: indicator.actual.text,
    expected: said("写明超额的原因", "a word on why"),
    outcome: deducted && row.status === "computed" && indicator.note ? "error" : "warning",
    citation: deducted ? row.citation : null,
  };
}

const ASK = said(
  "没有说明。请在偏差原因栏写明为什么超额这么多，下年把指标值定得合适些。",
  "no word is said on it. Say why in the note, and set next year's target closer.",
);

/** On a form without a column for it. */
const ASK_ANYWHERE = said(
  "没有说明。请写明为什么超额这么多，下年把指标值定得合适些。",
  "no word is said on it. Say why, and set next year's target closer.",
);

function deduction({ score, points }: RowView): Said {
  return said(
    "按表内规则属于指标值设定偏低，{points} 分应得 {score}，且没有说明。请写明原因并核对得分。",
    "by the printed rule the target was too low: {score} of {points} points. Say why and check the score.",
    { score: score ?? "", points: points ?? "" },
  );
}
