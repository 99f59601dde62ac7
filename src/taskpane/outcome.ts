import type { Edit } from "../sheet/edit";
import { groupLeft } from "./left-groups";
import type { Evaluated, Outcome } from "./session-state";

export type Written = Extract<Outcome, { kind: "written" }>;

/** What a recalculation did, with what it left to the person in these forms. */
export function writtenOutcome(
  sheet: string,
  edits: readonly Edit[],
  forms: readonly Evaluated[],
): Written {
  const groups = groupLeft(forms.flatMap(({ plan }) => plan.left));
  return {
    kind: "written",
    sheet,
    edits,
    toJudge: groups.judge.length,
    withoutNote: groups.note.length,
    marksFailed: null,
  };
}
