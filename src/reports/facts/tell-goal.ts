import type { FormCell } from "../../forms/form";
import type { Block } from "../document";
import { gap, paragraph } from "./blocks";
import { ended, linesOf } from "./prose";

/** A goal word for word, a paragraph a line; a gap that says `missing` where the form has none. */
export function tellGoal(label: string, cell: FormCell | null, missing: string): readonly Block[] {
  const [first, ...more] = linesOf(cell?.text ?? "");
  if (first === undefined) return [paragraph(label, gap(missing))];
  const last = more.pop();
  return last === undefined
    ? [paragraph(label, ended(first))]
    : [paragraph(label, first), ...more.map((line) => paragraph(line)), paragraph(ended(last))];
}
