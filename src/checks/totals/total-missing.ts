import { said, type Said } from "../../language/said";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { isScored, standingScores, withRateScore } from "../reading/standing-scores";
import type { FormView } from "../view";

/** Every row that is to be scored has its score and the cell of the total has none. */
export const totalMissing: FormCheck = {
  id: "total-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("总分没有填", "The total is missing"),
  outcomes: ["error"],
  message: said(
    "该得分的行都有得分，总分{stands}。各行得分相加{rate}是 {sum}，请填上总分。",
    "Every row that is to be scored has its score and the total {stands}. The scores{rate} make {sum}: enter it.",
  ),
  why: said(
    "总分是自评的结论，等级和汇总都要用它。",
    "The total is what the evaluation comes to: grade and summary are taken from it.",
  ),
  citation: reviewPractice("总分", "总分等于执行率得分与各项指标得分之和"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("八行都有得分，总分空着", "project", { H23: "", I23: "" }, "H23"),
      bad("总分写成了等级", "project", { H23: "优", I23: "" }, "H23"),
      bad("总分一格只画了一道", "project", { H23: "—", I23: "" }, "H23"),
    ],
    good: [
      good("总分填了", "project"),
      good("还有一行没有得分，总分先空着", "project", { H21: "", H23: "", I23: "" }),
      good("整张表没有得分：由另一项检查报告", "project", {
        ...{ H15: "", H16: "", H17: "", H18: "", H19: "", H20: "", H21: "", H22: "" },
        ...{ I8: "", H23: "", I23: "" },
      }),
    ],
  },
  run,
};

const NOTHING = /^[-—–―－/\\\s]*$/u;

/** A grade or another word in the place of the number; a text with any digit is read elsewhere. */
const WORDS = /^[^\d#]{1,12}$/u;

/** What stands in the place of a total; null where it may be one. */
function standsFor(text: string): Said | null {
  if (NOTHING.test(text)) return said("空着", "is empty");
  if (!WORDS.test(text.normalize("NFKC").trim())) return null;
  return said("写的是“{text}”，不是数", "says “{text}”, which is no number", { text: text.trim() });
}

function run(view: FormView): Hit[] {
  const cell = view.form.total?.score;
  const { sum, openRows, cells } = standingScores(view);
  if (!cell || cell.formula !== null) return [];
  const stands = standsFor(cell.text);
  if (!stands) return [];
  if (!isScored(view) || openRows > 0 || sum.eq(0)) return [];
  const total = plain(sum);
  const fill = said(`总分填 ${total}`, `Write ${total}`);
  return [
    {
      at: cell,
      with: cells,
      values: { rate: withRateScore(view), sum: total, stands },
      seen: cell.text,
      expected: said("{sum}", "{sum}", { sum: total }),
      fix: writes(view.form.sheet, cell, Number(total), fill),
    },
  ];
}
