import { sameNumber } from "../scoring/decimal";
import type { RowAssessment } from "../scoring/assessment";

/** What keeps a score that is known out of its cell: see RULES 6, and `countsOf` of scoring. */
type Obstacle = "locked" | "formula" | "kept";

/**
 * Why the score that counts is not the one the rule gives, or why none counts though the rule gives
 * one; null where the rule's score counts, or where there is none.
 */
export function whyUnwritten({ cell, score, counts }: RowAssessment): Obstacle | null {
  if (cell === null || score === null) return null;
  if (counts !== null && sameNumber(counts, score)) return null;
  if (cell.formula !== null) return "formula";
  return cell.locked ? "locked" : "kept";
}
