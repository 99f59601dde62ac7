import type { Form, FormCell } from "../../forms/form";
import type { Edit } from "../../sheet/edit";
import type { CellValue } from "../../sheet/grid";

/**
 * The form as it will be read once the edits stand, to see what follows from them before anything
 * is written. Formulas that depend on an edited cell keep their last result.
 */
export function formAfter(form: Form, edits: readonly Edit[]): Form {
  const byCell = new Map(edits.map((edit) => [edit.cell, edit.after.value]));
  return replaced(form, byCell) as Form;
}

function replaced(node: unknown, values: ReadonlyMap<string, CellValue>): unknown {
  if (Array.isArray(node)) return node.map((one) => replaced(one, values));
  if (typeof node !== "object" || node === null) return node;
  if (isFormCell(node)) {
    const value = values.get(node.cell);
    return value === undefined ? node : { ...node, value, formula: null, text: shown(value, node) };
  }
  return Object.fromEntries(
    Object.entries(node).map(([name, one]) => [name, replaced(one, values)]),
  );
}

function isFormCell(node: object): node is FormCell {
  return "cell" in node && "formula" in node && "text" in node;
}

/** The value's own part of what its cell shows: a label that shares the cell (总分：96) is no part of it. */
function shown(value: CellValue, { value: before, text }: FormCell): string {
  const after = value === null ? "" : String(value);
  const label =
    typeof before === "string" && before.endsWith(text) ? before.slice(0, -text.length) : "";
  return label !== "" && text !== "" && after.startsWith(label) ? after.slice(label.length) : after;
}
