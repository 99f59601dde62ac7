import type { Form, FormCell } from "../../src/forms/form";
import type { Edit } from "../../src/sheet/edit";

/** What a cell shows of a written value. */
function shows(value: Edit["after"]["value"], format: string): string {
  if (typeof value !== "number") return value === null ? "" : String(value);
  return format.includes("%") ? `${String(Number((value * 100).toFixed(2)))}%` : String(value);
}

const isCell = (node: object): node is FormCell => "cell" in node && "formula" in node;

/** The form as it would be read again after the edits; fails where an edit's `before` is not so. */
export function applied(form: Form, edits: readonly Edit[]): Form {
  const byCell = new Map(edits.map((edit) => [edit.cell, edit]));
  const change = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(change);
    if (typeof node !== "object" || node === null) return node;
    const edit = isCell(node) ? byCell.get(node.cell) : undefined;
    if (!edit || !isCell(node)) {
      return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(value)]));
    }
    expect(edit.before).toEqual({ value: node.value, formula: node.formula });
    return { ...node, ...edit.after, text: shows(edit.after.value, node.format) };
  };
  return change(form) as Form;
}
