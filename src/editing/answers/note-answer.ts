import { said } from "../../language/said";
import { hasNote, type RowAssessment } from "../../scoring";
import { refused, textEdit, type Answered } from "./answered";
import { noteHalves, noteText, type NoteHalves } from "./note-text";

/** A deviation note in its two halves, or as one text where the person keeps it whole. */
export type NoteDraft =
  ({ readonly kind: "halves" } & NoteHalves) | { readonly kind: "whole"; readonly text: string };

/** The note that stands in the row's cell, ready for editing; nothing of it is lost. Null where none stands. */
export function noteNow({ of }: RowAssessment): NoteDraft | null {
  const cell = of.kind === "indicator" ? of.indicator.note : null;
  if (!cell || !hasNote(cell)) return null;
  const halves = noteHalves(cell.text);
  return halves ? { kind: "halves", ...halves } : { kind: "whole", text: cell.text };
}

/** Writes the note into the row's own cell; a half that is empty is left out with its heading. */
export function noteAnswer(sheet: string, { of }: RowAssessment, draft: NoteDraft): Answered {
  const cell = of.kind === "indicator" ? of.indicator.note : null;
  const text = draft.kind === "whole" ? draft.text.trim() : noteText(draft);
  return text === "" ? refused(NOTHING_SAID) : textEdit(sheet, cell, text);
}

const NOTHING_SAID = said(
  "还没有写内容。请写明为什么偏离，再写怎么改进。",
  "Nothing is written yet. Say why it deviates, then what will be done.",
);
