import { isLeftover } from "../../checks/reading/instruction";
import type { ClosingName, Form } from "../../forms/form";
import { hasNote } from "../../scoring";
import type { Block } from "../document";
import { gap, paragraph } from "./blocks";
import { ended, linesOf } from "./prose";

/** What the form itself says in words under its table; empty where it says nothing, or the template's words. */
export function closingLines(form: Form, name: ClosingName): readonly string[] {
  const cell = form.closing[name];
  return !cell || !hasNote(cell) || isLeftover(cell.text) ? [] : linesOf(cell.text).map(ended);
}

/** The same as paragraphs, or a gap that says what belongs there. */
export function tellClosing(form: Form, name: ClosingName, missing: string): readonly Block[] {
  const lines = closingLines(form, name);
  return lines.length > 0 ? lines.map((line) => paragraph(line)) : [paragraph(gap(missing))];
}
