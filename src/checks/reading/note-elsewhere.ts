import type { FormCell, IndicatorColumn } from "../../forms/form";
import { toA1 } from "../../sheet/address";
import { cellAt } from "../../sheet/grid";
import type { FormView, RowView } from "../view";
import { pointsElsewhere, tellsReason } from "./note-words";

const COLUMNS: readonly IndicatorColumn[] = [
  "level1",
  "level2",
  "level3",
  "target",
  "actual",
  "points",
  "score",
  "note",
];

/** A cell as a hit points to it. */
type Place = Pick<FormCell, "cell" | "text"> & { readonly sheet: string };

/** Where else the reason of a deviating row stands: beside it, in its actual, or in a report. */
export function noteElsewhere(view: FormView, { indicator }: RowView): Place | null {
  const { sheet } = view.form;
  const { actual, note } = indicator;
  if (note && pointsElsewhere(note.text)) return { sheet, cell: note.cell, text: note.text };
  if (note && note.text.trim() !== "") return null;
  if (actual && tellsReason(actual.text)) return { sheet, cell: actual.cell, text: actual.text };
  return besideRow(view, indicator);
}

function besideRow({ form, grid }: FormView, indicator: RowView["indicator"]): Place | null {
  const known = COLUMNS.flatMap((column) => indicator[column] ?? []).concat(
    [indicator.rule, indicator.description, indicator.basis].flatMap((cell) => cell ?? []),
  );
  const texts = new Set(known.map(({ text }) => text));
  for (let column = form.area.left; column <= form.area.right + 1; column++) {
    const { text } = cellAt(grid, indicator.row, column);
    const cell = toA1({ row: indicator.row, column });
    if (tellsReason(text) && !texts.has(text.trim())) return { sheet: form.sheet, cell, text };
  }
  return null;
}
