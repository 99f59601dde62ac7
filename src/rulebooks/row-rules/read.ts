import type { Citation } from "../citation";
import { printedCitation } from "../printed/cite";
import type { Note } from "../printed/note";
import type { RowRule } from "../row-rule";
import { bandScores } from "./bands";
import { checklist } from "./checklist";
import type { RowRuleKind } from "./kind";
import { proportion } from "./proportion";
import { stepDeduction } from "./step-deduction";
import { yesNo } from "./yes-no";

/** A row's own rule and the cell that prints it. */
export interface RowRuleReading {
  readonly rule: RowRule;
  readonly citation: Citation;
}

const KINDS: readonly RowRuleKind[] = [checklist, stepDeduction, bandScores, yesNo, proportion];

/** No cell prints a rule as long as this; patterns take their time over such a text. */
const LONGEST = 4_000;

/**
 * Reads the 评分标准 of one row. Null where it is not wholly understood as one kind of rule, or where
 * two kinds could be read in it: such a row is left to the other printed rules or to a person.
 */
export function readRowRule(note: Note): RowRuleReading | null {
  if (note.text.length > LONGEST) return null;
  const rules = KINDS.flatMap((kind) => kind.read(note.text) ?? []);
  const [rule, other] = rules;
  if (!rule || other) return null;
  return { rule, citation: printedCitation(note.text.replace(/\s+/gu, ""), [note.cell]) };
}
