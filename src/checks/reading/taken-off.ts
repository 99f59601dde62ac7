import type { FormView, RowView } from "../view";
import { asksForReasons } from "./deviation";
import { noteElsewhere } from "./note-elsewhere";
import { saysNothing } from "./note-words";
import { againstRule } from "./row-facts";
import { isActualAsCoefficient, isOpen, isUnsettled } from "./rule-score";
import { unreadRule } from "./unread-rule";

/** Whether fewer points stand than the rule gives, with nothing in the row to be settled first. */
export function isBelowRule(row: RowView, view: FormView): boolean {
  if (row.standing === null || row.standing.startsWith("-")) return false;
  return againstRule(row, view) === -1 && !isActualAsCoefficient(row) && !isUnsettled(row);
}

/**
 * Whether a row met its target and points are off all the same, without the word that the form asks
 * for: the score is to be put right, or the points to be explained. That is one finding, of the score.
 */
export function isTakenOff(row: RowView, view: FormView): boolean {
  const { met, score, points, indicator } = row;
  const { note } = indicator;
  if (met !== true || score === null || points === null || Number(score) !== Number(points))
    return false;
  if (isOpen(row) || unreadRule(row, view) || !isBelowRule(row, view)) return false;
  return (
    note !== null && saysNothing(note) && asksForReasons(view, note) && !noteElsewhere(view, row)
  );
}
