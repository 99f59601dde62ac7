import type { FormCell } from "../../forms/form";
import { textAt } from "../../sheet/grid";
import { once } from "../../values/once";
import type { Outcome } from "../finding";
import type { FormView, RowView } from "../view";
import { directionDoubt } from "./direction-doubt";
import { isDeducted } from "./row-facts";
import { numbersOf } from "./row-numbers";
import { isActualAsCoefficient, isUnsettled } from "./rule-score";

/**
 * Why a row needs a note (2.5): points are missing, or the target is not met though none are.
 * Null where it needs none. Over-fulfilment has a check of its own.
 */
export const deviationOf = once((row: RowView): "points" | "target" | null => {
  if (row.status === "notApplicable") return null;
  const { points, standing, score } = numbersOf(row);
  // a score below zero is no score: it is put right first
  if (standing?.lt(0)) return null;
  const isShort = points !== null && standing !== null && standing.lt(points);
  if (isDeducted(row) && !(isShort && standing.lt(score ?? standing))) return null;
  // points lost by a slip of arithmetic are put right, not explained
  if (isShort) return isActualAsCoefficient(row) ? null : "points";
  // with a wrong unit or direction nobody can tell; that is found first
  return row.met === false && !isUnsettled(row) ? "target" : null;
});

/** Points that are off are certain; a target that is only assumed to be missed is not. */
export function certaintyOf(row: RowView, view: FormView): Outcome {
  const { note } = row.indicator;
  if (note && !asksForReasons(view, note)) return "question";
  const isOpen = row.status === "assumed" || directionDoubt(row) !== null;
  return deviationOf(row) === "points" || !isOpen ? "error" : "question";
}

/** The cell where the note of a deviating row should stand; null where the form has none. */
export function noteCellOf(row: RowView): FormCell | null {
  return deviationOf(row) === null ? null : row.indicator.note;
}

const DEMAND =
  /(?:说明|写明|注明|填写|填列).{0,14}(?:原因|理由|依据)|原因.{0,12}(?:措施|说明)|(?:原因|理由).{0,8}(?:填|写)/u;

/**
 * Whether the form asks for the reason of a deviation: its column is there for that, or its printed
 * rules demand one. 备注 alone demands nothing.
 */
export function asksForReasons({ form, grid }: FormView, { column }: FormCell): boolean {
  const first = Math.min(...form.indicators.map(({ row }) => row));
  const above = Array.from({ length: Math.max(first - form.area.top, 0) }, (_, at) =>
    textAt(grid, first - 1 - at, column).replace(/\s/gu, ""),
  );
  const heading = above.find((text) => text !== "") ?? "";
  const isRemarks = /^备注(?!.*(?:原因|理由|措施|偏差))/u.test(heading);
  return !isRemarks || form.printedNotes.some(({ text }) => DEMAND.test(text.replace(/\s/gu, "")));
}

/** What the heading of the note column asks for: 偏差原因分析及改进措施 both, 未完成原因 the reason alone. */
export function demandOf({ grid, form }: FormView, note: FormCell): "both" | "reason" {
  for (let row = note.row - 1; row >= form.area.top; row--) {
    const text = textAt(grid, row, note.column).replace(/\s/gu, "");
    if (/原因|措施|说明|备注/u.test(text) && text.length <= 30)
      return text.includes("措施") ? "both" : "reason";
  }
  const printed = form.printedNotes.some(({ text }) => /原因.{0,12}措施/u.test(text));
  return printed ? "both" : "reason";
}
