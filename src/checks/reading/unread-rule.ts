import { said, type Said } from "../../language/said";
import type { PrintedRule } from "../../rulebooks";
import { rulebookOf, strangeRowRules } from "../../scoring";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { isPrinted } from "./rule-score";

const unreadRules = once(({ form }: FormView) => strangeRowRules(rulebookOf(form).printed));

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
