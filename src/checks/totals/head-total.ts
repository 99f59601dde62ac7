import { said } from "../../language/said";
import { standingNumber } from "../../scoring";
import { Decimal, plain, roundHalfUp } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { decimalsOf } from "../reading/row-facts";
import { standingTotal } from "../reading/standing-scores";
import type { FormView } from "../view";

/** The head says one total and the total row another. */
export const headTotalDiffers: FormCheck = {
  id: "head-total",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("表头的总分与总分行不一致", "Two totals that differ"),
  outcomes: ["error"],
  message: said(
    "表头填的自评得分是 {head}，总分行（{cell}）是 {total}，两处不一致。请核对后改成同一个分数。",
    "The form's head says {head}, the total row ({cell}) {total}. Check, and write one score in both.",
  ),
  why: said(
    "一张表只有一个自评总分，两处不同，审核时不知道以哪个为准。",
    "A form has one total; of two that differ nobody knows which one holds.",
  ),
  citation: reviewPractice("总分", "表头填写的自评得分与总分行一致"),
  falseAlarms: [
    said(
      "表头填的是复核或上年的分数，而标签写成了自评得分时。",
      "The head may hold a reviewer's or last year's score under the label of this one.",
    ),
  ],
  examples: {
    bad: [
      bad("表头自评得分 98，总分行 99.45", "project", { F6: "自评得分", G6: "98" }, "G6"),
      bad("标签和分数在同一格", "project", { A3: "自评得分：95分" }, "A3"),
    ],
    good: [
      good("表头没有总分", "project"),
      good("两处一致", "project", { F6: "自评得分", G6: "99.45" }),
      good("表头取了一位小数", "project", { F6: "自评得分", G6: "99.5" }),
      good("表头的自评得分还空着", "project", { F6: "自评得分", G6: "" }),
      good("总分行还没有填", "project", { F6: "自评得分", G6: "98", H23: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const head = view.form.total?.inHead;
  const number = head && standingNumber(head);
  const below = standingTotal(view);
  if (!head || !number || !below) return [];
  // 99.45 below and 99.5 above are one total
  const above = new Decimal(number);
  if (roundHalfUp(below.total, decimalsOf(plain(above))).eq(above)) return [];
  return [
    {
      at: head,
      with: [below.cell],
      values: {
        head: plain(above),
        cell: below.cell.cell,
        total: plain(below.total),
      },
      seen: head.text,
      expected: said("{total}", "{total}", { total: plain(below.total) }),
    },
  ];
}
