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
  const groups = forms.map(groupLeft);
  return {
    kind: "written",
    sheet,
    edits,
    toJudge: groups.flatMap(({ judge }) => judge).length,
    withoutNote: groups.flatMap(({ note }) => note).length,
    marksFailed: null,
  };
}
