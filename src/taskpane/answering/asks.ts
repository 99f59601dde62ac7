import {
  checklistOf,
  directedTarget,
  noteNow,
  whyClosed,
  type RowChecklist,
} from "../../editing/answers";
import type { RowAssessment } from "../../scoring/assessment";
import type { Evaluated } from "../session-state";

/** How a question stands to a row: it waits for an answer, or an answer may be given or changed. */
export type Asking = "needed" | "offered" | null;

/** What a person can answer to one row. */
export interface Asks {
  readonly score: Asking;
  readonly checklist: { readonly list: RowChecklist; readonly asking: "needed" | "offered" } | null;
  readonly note: Asking;
  /** Whether the target already says its direction; null where it has none to turn. */
  readonly direction: "said" | "unsaid" | null;
}

type Scored = Pick<Evaluated, "assessment" | "judged">;

/** What may be answered to a row, and what waits. Questions whose cell nobody may write are left out. */
export function asksOf(row: RowAssessment, { assessment, judged }: Scored): Asks {
  const list = checklistOf(row, assessment.rulebook);
  const ticked = list !== null && whyClosed(list.cell) === null;
  const asked = scoreAsking(row);
  // what the person has set already may be changed, and waits no more
  const scored = asked === "needed" && judged?.has(row.cell?.cell ?? "") ? "offered" : asked;
  return {
    score: ticked && scored === "needed" ? "offered" : scored,
    checklist: ticked ? { list, asking: scored === "needed" ? "needed" : "offered" } : null,
    note: noteAsking(row),
    direction: directionOf(row),
  };
}

/** Whether anything at all can be answered. */
export function asksAnything({ score, checklist, note, direction }: Asks): boolean {
  return score !== null || checklist !== null || note !== null || direction !== null;
}

/** A score that a rule gives is nobody's to set; every other one is the person's. */
function scoreAsking({ status, cell, standing, score }: RowAssessment): Asking {
  const isTheirs = status === "manual" || status === "unreadable" || status === "assumed";
  if (!isTheirs || whyClosed(cell) !== null) return null;
  if (status === "assumed") return standing === null || standing === score ? null : "needed";
  return standing === null ? "needed" : "offered";
}

function noteAsking(row: RowAssessment): Asking {
  const cell = row.of.kind === "indicator" ? row.of.indicator.note : null;
  if (whyClosed(cell) !== null) return null;
  if (row.needsNote) return "needed";
  return row.deviates || noteNow(row) !== null ? "offered" : null;
}

function directionOf(row: RowAssessment): Asks["direction"] {
  const target = directedTarget(row);
  const cell = row.of.kind === "indicator" ? row.of.indicator.target : null;
  if (target === null || whyClosed(cell) !== null) return null;
  return target.directionSource === "operator" ? "said" : "unsaid";
}
