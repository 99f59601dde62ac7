import type { Said } from "../../language/said";
import type { Form } from "../../forms/form";
import type { RowAssessment } from "../../scoring";
import { REASON_GAP, REMEDY_GAP } from "./compose";
import { deviationFacts } from "./facts";

/** A deviation note begun: the facts stand, the reason and the remedy are gaps for the person. */
export interface NoteStart {
  /** For the note cell; `isUnfilledNote` until both gaps are filled. */
  readonly text: string;
  /** What the tool knows: target, actual, by how much, late, the points lost. */
  readonly facts: Said;
}

/**
 * Begins the note of a deviating row. The facts are the tool's; the reason is never invented. Null
 * where the row does not deviate, or nothing is known that a note could begin with.
 */
export function noteStart(row: RowAssessment, form: Pick<Form, "fund">): NoteStart | null {
  if (!row.deviates) return null;
  const facts = deviationFacts(row, form);
  if (!facts) return null;
  const text = `偏离原因：${facts.zh}。${REASON_GAP}；改进措施：${REMEDY_GAP}`;
  return { text, facts };
}
