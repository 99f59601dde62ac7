import type { FormCell } from "../../forms/form";
import { hasNote, noteMeant } from "../../scoring";
import type { RowAssessment } from "../../scoring";
import type { Decimal } from "../../scoring/decimal";
import { measured, ratioOf } from "../../checks/reading/measured";
import { isFactorApart } from "../../checks/reading/unit-factor";
import { underHeadings } from "./headed-items";
import type { Item } from "./items";
import { noteHalves, type NoteHalves } from "./note-halves";

/** Something that did not go as promised, whether or not anybody wrote a word on it. */
export interface Deviation {
  readonly item: Item;
  /** Points not scored; null where none are lost. */
  readonly lost: Decimal | null;
  /** The rows whose target is not met. */
  readonly unmet: readonly RowAssessment[];
  /** The rows that achieved twice their target or more, with the multiple. */
  readonly over: readonly { readonly row: RowAssessment; readonly times: Decimal }[];
  readonly note: NoteHalves;
}

/**
 * Every item that scored less than its points, did not meet its target, or went far beyond it
 * (RULES 2.5 and 7.11), the execution rate included, in the order of the sheet.
 */
export function deviationsOf(items: readonly Item[]): readonly Deviation[] {
  const notes = items.flatMap(({ rows }) => rows.map(cellOfNote));
  return underHeadings(items.filter(({ applies }) => applies)).flatMap(
    (item) => deviationOf(item, notes) ?? [],
  );
}

function deviationOf(item: Item, notes: readonly (FormCell | null)[]): Deviation | null {
  const { points, score, rows } = item;
  const lost = points && score?.lt(points) ? points.minus(score) : null;
  const unmet = rows.filter(({ met, status }) => met === false && status !== "notApplicable");
  const over = rows.flatMap((row) => {
    const times = timesOver(row);
    return times ? [{ row, times }] : [];
  });
  if (!lost && unmet.length === 0 && over.length === 0) return null;
  return { item, lost, unmet, over, note: noteOf(rows, notes) };
}

/** B ÷ A from 2 on, where more is better and the units can be believed. */
function timesOver(row: RowAssessment): Decimal | null {
  if (row.of.kind !== "indicator" || row.status === "notApplicable") return null;
  const view = { ...row, indicator: row.of.indicator };
  const pair = measured(view);
  const ratio = pair && ratioOf(pair);
  if (!ratio?.gte(2) || pair?.target.direction === "reverse" || pair?.target.band) return null;
  return isFactorApart(view) ? null : ratio;
}

function cellOfNote({ of }: RowAssessment): FormCell | null {
  return of.kind === "indicator" ? of.indicator.note : null;
}

/** The notes of an item's rows, each cell once; 同上 would say nothing away from the sheet. */
function noteOf(rows: readonly RowAssessment[], all: readonly (FormCell | null)[]): NoteHalves {
  const cells = new Map<string, FormCell>();
  for (const row of rows) {
    const note = cellOfNote(row);
    if (note && hasNote(note)) cells.set(note.cell, noteMeant(note, all));
  }
  return noteHalves([...cells.values()].map(({ text }) => text).join("\n"));
}
