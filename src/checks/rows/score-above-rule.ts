import { said } from "../../language/said";
import { hasNote } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { againstRule, eachRow, isDeducted, isRoundedRule, nameOf } from "../reading/row-facts";
import { numbersOf } from "../reading/row-numbers";
import { howScored, isOpen, isUnsettled, unlessOpen } from "../reading/rule-score";
import { compareWith, unreadRule } from "../reading/unread-rule";
import type { FormView, RowView } from "../view";

/** E5: more points than the rule gives. */
export const scoreAboveRule: FormCheck = {
  id: "score-above-rule",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分高于按规则应得的分", "Score above what the rule gives"),
  outcomes: ["error", "warning", "question"],
  message: said(
    "“{row}”得分填 {score}，按规则应得 {due}（{how}）。{next}",
    "{row} scores {score}; the rule gives {due} ({how}). {next}",
  ),
  why: said(
    "没有完成的部分要按比例扣分，多给的分审核时会退回。",
    "What was not achieved costs its share of the points; a score above that is sent back.",
  ),
  citation: noteOfForm(2, "正向指标：全年实际值（B）/年度指标值（A）*该指标分值"),
  falseAlarms: [
    said(
      "本单位另有评分细则而没有印在表上时，应得分会与这里算的不同。",
      "Where a unit scores by rules that the form does not print, the score due may differ.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "96% 对 100%，应得 9.6，给了满分 10",
        "project",
        { F15: "480件", H15: "14.4", H17: "10" },
        "H17",
      ),
      bad(
        "480 件对 ≥500 件，应得 14.4，填了 14.8",
        "project",
        { F15: "480件", H15: "14.8" },
        "H15",
      ),
      bad(
        "全表取整数，没有完成的一行进位成了满分",
        "project",
        { I8: "10", H16: "8", H17: "10" },
        "H17",
        "warning",
      ),
      bad("检查清单有一项不合格，仍给满分", "scorecard", { G19: "4" }, "G19"),
      bad(
        "超过指标值 4 倍，虽有说明仍给满分，表内规则要扣分",
        "project",
        { F15: "2600件", I15: "偏离原因：年中政策放宽，申请量增加；改进措施：下年调高指标值。" },
        "H15",
        "warning",
      ),
      bad(
        "总成本没写“≤”，按不超过理解，超了支",
        "project",
        { D19: "项目总成本", E19: "100万元", F19: "105万元" },
        "H19",
        "question",
      ),
      bad(
        "控制率没写方向，按越低越好算出的分低于所填的分",
        "project",
        { D19: "“三公”经费控制率", E19: "'80%", F19: "'100%" },
        "H19",
        "question",
      ),
      bad(
        "表内另印了计分办法，没有读懂",
        "common",
        { F12: "9处", A20: "注：各项指标由考核组对照《养护考核细则》评定得分。" },
        "H12",
        "question",
      ),
    ],
    good: [
      good("比较符号写反，由另一项检查指出", "project", {
        D16: "群众投诉率",
        E16: "≥5%",
        F16: "'2%",
      }),
      good("成本写成“≥”而没有超支：由方向的检查问一次", "project", { E19: "≥100万元" }),
      good("完成值的单位像是弄错了，由另一项检查指出", "project", { F19: "985000" }),
      good("得分正是按比例算出的 9.6", "project"),
      good("全表都取整数，9.6 进位成 10", "project", { I8: "10", H17: "10" }),
      good("超额完成，满分封顶", "project", { F15: "560件" }),
      good("得分高于分值，由另一项检查指出", "project", { H17: "12" }),
      good("定性指标，得分由人判断", "project", {
        E17: "归档规范有序",
        F17: "基本规范",
        H17: "10",
      }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const { cell, score, standing, points, indicator } = row;
  if (!cell || score === null || standing === null || points === null) return null;
  if (againstRule(row, view) !== 1 || numbersOf(row).standing?.gt(points)) return null;
  if (isUnsettled(row)) return null;
  const deducted = isDeducted(row);
  const unread = unreadRule(row, view);
  // without a note it is the missing word on over-fulfilment that is found
  if (deducted && !hasNote(indicator.note)) return null;
  return {
    at: cell,
    with: [indicator.target, indicator.actual, indicator.points],
    values: {
      row: nameOf(row),
      score: cell.text,
      due: score,
      how: howScored(row),
      next: unread ? compareWith(unread) : isOpen(row) ? SETTLE : CORRECT,
    },
    seen: cell.text,
    expected: said("{score}", "{score}", { score }),
    outcome: unread
      ? "question"
      : unlessOpen(row, deducted || isRoundedRule(row, view) ? "warning" : "error"),
    citation: row.citation,
  };
}

const CORRECT = said("请改得分，或核对完成值。", "Correct the score or check the actual.");
const SETTLE = said(
  "这样理解不一定对，请核对指标值和完成值，确认得分。",
  "This reading may be wrong: check target and actual, then confirm the score.",
);
