import type { Left, LeftReason } from "../editing/plan";

/** How the pane sorts what is left to the person. */
export type LeftGroup = "judge" | "note" | "kept";

const GROUP: Record<LeftReason, LeftGroup> = {
  manual: "judge",
  unreadable: "judge",
  incomplete: "judge",
  "note-missing": "note",
  "kept-score": "kept",
  formula: "kept",
  locked: "kept",
  "not-applicable": "kept",
  "no-cell": "kept",
};

/** What is left, by group, in the order of the sheet. */
export function groupLeft(left: readonly Left[]): Record<LeftGroup, Left[]> {
  const groups: Record<LeftGroup, Left[]> = { judge: [], note: [], kept: [] };
  for (const item of left) groups[GROUP[item.reason]].push(item);
  return groups;
}
