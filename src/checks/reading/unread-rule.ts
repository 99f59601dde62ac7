import { said, type Said } from "../../language/said";
import type { PrintedRule } from "../../rulebooks";
import { rulebookOf } from "../../scoring";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { isPrinted } from "./rule-score";

/** Words of how a row is scored. */
const SCORING = /满分|得分|不得|[得记计扣减]\p{Script=Han}{0,6}[\d.]*分|分值|比[例率]/u;
/** The grade of the total, and the execution rate, have rules of their own. */
const OF_GRADES = /优.{0,20}良.{0,20}[中差]/u;
const OF_RATE = /执行率/u;
const OF_ROWS = /指标|完成|达[到标]/u;

/** Printed rules on the scores of rows that were found and not understood. */
const unreadRules = once(({ form }: FormView): readonly PrintedRule[] =>
  rulebookOf(form).printed.filter(({ understood, text }) => {
    const bare = text.replace(/\s/gu, "");
    if (understood || !SCORING.test(bare)) return false;
    return OF_ROWS.test(bare) || !(OF_GRADES.test(bare) || OF_RATE.test(bare));
  }),
);

/**
 * The rule of the form's own that may score the row otherwise and was not understood; null where
 * there is none, or the row was scored by a rule that the form prints.
 */
export function unreadRule(row: RowView, view: FormView): PrintedRule | null {
  return isPrinted(row) ? null : (unreadRules(view)[0] ?? null);
}

/** What to do about a score that a rule was compared with which is not the form's own. */
export function compareWith({ cell }: PrintedRule): Said {
  return said(
    "本表印有自己的计分规则（{cell}），没有读懂，这里按通用规则算。请对照原文核对得分，符合表内规则的不用改。",
    "The form prints a rule of its own ({cell}) that was not understood; this is by the common rule. Compare the score with it; one that follows it may stay.",
    { cell },
  );
}
