import type { Form } from "../../forms/form";
import { printRules } from "../../rulebooks";
import { rulebookOf } from "../../scoring";

/** Whose wording the official 附件1-1 prints. */
const AS_PRINTED = "beijing-2021";

/**
 * The rules to print under a 附件1-1 drawn for this target table: what a form prints is what it is
 * scored by, so another place's project must not print Beijing's bands. Null: as 附件1-1 prints them.
 */
export function notesFor(target: Form): readonly string[] | null {
  const { rulebook } = rulebookOf(target);
  if (rulebook.id === AS_PRINTED) return null;
  // the points stand in the rows, where a person may set others
  const rules = printRules({ ...rulebook, levelWeights: [] });
  return rules.map((rule, index) => `${String(index + 1)}.${rule}`);
}
