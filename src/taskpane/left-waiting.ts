import type { Left } from "../editing/plan";
import type { RowAssessment } from "../scoring/assessment";
import { groupLeft } from "./left-groups";
import type { Evaluated } from "./session-state";

/** Something that waits for the person, with the row that it is about. */
export interface Waiting {
  readonly item: Left;
  readonly row: RowAssessment;
  readonly asks: "score" | "note";
  /** The same after another reading. */
  readonly key: string;
}

/** What a form leaves to the person and can be answered in the pane, in the order of the sheet. */
export function waitingIn(evaluated: Evaluated): Waiting[] {
  const { judge, note } = groupLeft(evaluated);
  return evaluated.plan.left.flatMap((item) => {
    const asks = judge.includes(item) ? "score" : note.includes(item) ? "note" : null;
    const row = asks && evaluated.assessment.rows.find((one) => isAbout(one, item, asks));
    return asks && row ? [{ item, row, asks, key: `${asks} ${item.cell}` }] : [];
  });
}

/** Rows may share a score cell, which is then asked about for the first of them alone. */
function isAbout(row: RowAssessment, { cell }: Left, asks: Waiting["asks"]): boolean {
  if (asks === "score") return row.cell?.cell === cell && row.status !== "notApplicable";
  return row.needsNote && row.of.kind === "indicator" && row.of.indicator.note?.cell === cell;
}
