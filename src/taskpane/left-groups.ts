import type { Left, LeftReason } from "../editing/plan";
import type { Evaluated } from "./sight";

/** How the pane sorts what is left to the person. */
export type LeftGroup = "judge" | "note" | "kept";

const GROUP: Record<LeftReason, LeftGroup> = {
  manual: "judge",
  unreadable: "judge",
  "note-missing": "note",
  "kept-score": "kept",
  incomplete: "kept",
  formula: "kept",
  locked: "kept",
  "not-applicable": "kept",
  "no-cell": "kept",
  "shown-otherwise": "kept",
};

/** What one form leaves to the person, by group, in the order of the sheet. */
export function groupLeft({ plan, assessment, judged }: Evaluated): Record<LeftGroup, Left[]> {
  // A kept score that differs from what the tool works out waits to be confirmed; one that a
  // person gave by their own judgement, here or where it is theirs to give, does not.
  const toConfirm = new Set(
    assessment.rows.filter((row) => row.status === "assumed").map((row) => row.cell?.cell),
  );
  const groups: Record<LeftGroup, Left[]> = { judge: [], note: [], kept: [] };
  for (const item of plan.left) {
    const confirm =
      item.reason === "kept-score" && toConfirm.has(item.cell) && !judged?.has(item.cell);
    groups[confirm ? "judge" : GROUP[item.reason]].push(item);
  }
  return groups;
}
