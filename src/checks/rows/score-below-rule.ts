import { said, type Said } from "../../language/said";
import { hasNote } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import type { Outcome } from "../finding";
import { CHECK_ROUNDING, isCutFine } from "../reading/cut-off";
import { eachRow, nameOf } from "../reading/row-facts";
import { numbersOf } from "../reading/row-numbers";
import { howScored, isOpen, isPrinted, unlessOpen } from "../reading/rule-score";
import { isBelowRule, isTakenOff } from "../reading/taken-off";
import { compareWith, unreadRule } from "../reading/unread-rule";
import type { FormView, RowView } from "../view";

/** E6: fewer points than the rule gives. */
export const scoreBelowRule: FormCheck = {
  id: "score-below-rule",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("得分低于按规则应得的分", "Score below what the rule gives"),
  outcomes: ["error", "warning", "question"],
  message: said(
    "“{row}”得分填 {score}，按规则应得 {due}（{how}）。{next}",
    "{row} scores {score}; the rule gives {due} ({how}). {next}",
  ),
  why: said(
    "得分应由指标值和完成值算出；少给的分没有依据，总分和等级会跟着偏低。",
    "A score follows from target and actual; points taken off at will pull down total and grade.",
  ),
  citation: noteOfForm(2, "正向指标：全年实际值（B）/年度指标值（A）*该指标分值"),
  falseAlarms: [
    said(
      "单位主动从严扣分并在偏差原因中写明时，得分可以低于计算值。",
      "A unit may score itself more strictly than the rule and say so in the note.",
    ),
  ],
  examples: {
    bad: [
      bad("98% 对 ≥95% 已达标，只填 9 分，没有说明", "project", { H16: "9" }, "H16"),
      bad(
        "96% 对 100%，应得 9.6，填了 8，说明只讲了原因",
        "project",
        { H17: "8" },
        "H17",
        "warning",
      ),
      bad(
        "第三位小数舍去了：14.866 写成 14.86",
        "project",
        { F15: "495.54件", H15: "14.86", I15: "因个别案件跨年；下年提前立案。" },
        "H15",
        "question",
      ),
      bad("表上没有印计分规则，已达标却少给 2 分", "common", { H16: "8" }, "H16"),
      bad(
        "定性指标填了完成程度 75%，得分低于折算",
        "project",
        { E20: "挽回受援人经济损失明显", F20: "'75%", H20: "6" },
        "H20",
        "question",
      ),
      bad(
        "表内另印了计分办法，没有读懂",
        "common",
        { H12: "18", A20: "注：各项指标由考核组对照《养护考核细则》评定得分。" },
        "H12",
        "question",
      ),
    ],
    good: [
      good("数量写成“≤”，得分按“≥”算：由方向的检查问一次", "project", {
        ...{ E15: "≤500件", F15: "480件", H15: "14.4" },
      }),
      good("得分正是按比例算出的", "project"),
      good("按表内习惯保留一位小数：91.5 折算为 9.2", "project", { F17: "'91.5%", H17: "9.2" }),
      good("把完成值当系数，由另一项检查指出", "project", { H16: "9.8" }),
    ],
  },
  run: (view) => eachRow(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const { cell, score, standing, indicator } = row;
  if (!cell || score === null || standing === null || !isBelowRule(row, view)) return null;
  const { note } = indicator;
  const noted = hasNote(note);
  const unread = unreadRule(row, view);
  const { unrounded } = numbersOf(row);
  const isCut = unrounded !== null && isCutFine(standing, unrounded);
  const isCertain = isTakenOff(row, view) || (!noted && isPrinted(row));
  const outcome: Outcome = isCertain ? "error" : "warning";
  return {
    at: cell,
    with: [indicator.target, indicator.actual, indicator.points, note],
    values: {
      row: nameOf(row),
      score: cell.text,
      due: score,
      how: howScored(row),
      next: unread ? compareWith(unread) : isCut ? CHECK_ROUNDING : next(row, noted),
    },
    seen: cell.text,
    expected: said("{score}", "{score}", { score }),
    outcome: unread || isCut ? "question" : unlessOpen(row, outcome),
    citation: row.citation,
  };
}

function next(row: RowView, noted: boolean): Said {
  if (isOpen(row)) return SETTLE;
  return noted
    ? said(
        "请改得分；确需从严扣分的，在说明中写明多扣的理由。",
        "Correct the score, or say in the note why more was taken off.",
      )
    : said(
        "请改得分；确需从严扣分的，在偏差原因栏写明原因和改进措施。",
        "Correct the score, or write in the note why points were taken off and what will be done.",
      );
}

const SETTLE = said(
  "这样理解不一定对；得分由您评定的，请确认并在说明中写明依据。",
  "This reading may be wrong; where the score is your judgement, confirm it and give its grounds.",
);
