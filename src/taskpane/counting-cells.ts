import type { Form } from "../forms/form";
import { parseRange, rangeToA1, type CellRange } from "../sheet/address";

/**
 * Whether an edit of the range can change a score, a total or what is said about them. Everything
 * inside the form counts except the header fields and the goal texts, which nothing is computed
 * from. A range that cannot be read (whole rows inserted, say) counts: better one mark too many.
 */
export function countsFor(form: Form, range: string): boolean {
  const edited = parseRange(range);
  if (edited === null) return true;
  return touches(form, edited) && !idleCells(form).has(rangeToA1(edited));
}

function idleCells(form: Form): Set<string> {
  const cells = [...Object.values(form.fields), form.goal.expected, form.goal.actual];
  return new Set(cells.flatMap((cell) => (cell ? [cell.cell] : [])));
}

function touches(form: Form, edited: CellRange): boolean {
  const printed = form.printedNotes.some((note) => overlap(pointRange(note), edited));
  return printed || overlap(form.area, edited);
}

function pointRange({ row, column }: { row: number; column: number }): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
