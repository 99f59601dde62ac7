import type { FormCell, IndicatorColumn } from "../../forms/form";
import { toA1, type CellRange } from "../../sheet/address";
import { cellAt, type Grid } from "../../sheet/grid";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";
import { pointsElsewhere, tellsReason, tellsUndone } from "./note-words";

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

/** Where else the reason of a deviating row stands: beside it, a row off, in its actual, or in a report. */
export function noteElsewhere(view: FormView, { indicator }: RowView): Place | null {
  const { sheet } = view.form;
  const { actual, note } = indicator;
  if (note && pointsElsewhere(note.text)) return { sheet, cell: note.cell, text: note.text };
  if (note && note.text.trim() !== "") return null;
  if (actual && tellsReason(actual.text)) return { sheet, cell: actual.cell, text: actual.text };
  return besideRow(view, indicator) ?? aRowOff(view, indicator) ?? inRemarks(view);
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

/** A reason that slipped into the row above or below, which has full marks and nothing to explain. */
function aRowOff({ form, rows }: FormView, { row, note }: RowView["indicator"]): Place | null {
  const beside = rows.find(
    (other) =>
      Math.abs(other.indicator.row - row) === 1 &&
      other.indicator.note?.cell !== note?.cell &&
      other.met === true &&
      other.standing !== null &&
      other.standing === other.points &&
      tellsUndone(other.indicator.note?.text ?? "") !== null,
  );
  const cell = beside?.indicator.note;
  return cell ? { sheet: form.sheet, cell: cell.cell, text: cell.text } : null;
}

/** Labels under the table whose cell may hold the reasons of all rows. */
const REMARKS =
  /^(?:其他需要?说明的?(?:事项|问题|情况)?|(?:偏差|未完成).{0,10}原因.{0,10}|备注|情况说明)[:：]?$/u;

const inRemarks = once(({ form, grid, rows }: FormView): Place | null => {
  const last = rows.reduce((most, { indicator }) => Math.max(most, indicator.row), -Infinity);
  for (let row = last + 1; row <= form.area.bottom; row++) {
    const texts = cellsOf(grid, row, form.area);
    const label = texts.findIndex(({ text }) => REMARKS.test(text.replace(/\s/gu, "")));
    const found =
      label < 0 ? undefined : texts.slice(label + 1).find(({ text }) => tellsReason(text));
    if (found) return { sheet: form.sheet, ...found };
  }
  return null;
});

function cellsOf(grid: Grid, row: number, area: CellRange): { cell: string; text: string }[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => {
    const column = area.left + at;
    return { cell: toA1({ row, column }), text: cellAt(grid, row, column).text };
  });
}
