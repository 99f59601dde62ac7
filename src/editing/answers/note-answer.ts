import { said } from "../../language/said";
import { hasNote, isUnfilledNote, withoutGaps, type RowAssessment } from "../../scoring";
import { refused, textEdit, type Answered } from "./answered";
import { noteHalves, noteText, type NoteHalves } from "./note-text";

/** A deviation note in its two halves, or as one text where the person keeps it whole. */
export type NoteDraft =
  ({ readonly kind: "halves" } & NoteHalves) | { readonly kind: "whole"; readonly text: string };

/**
 * The note that stands in the row's cell, ready for editing; nothing that a person wrote is lost, and
 * the gaps of a begun note are taken out. Null where nothing is said yet.
 */
export function noteNow({ of }: RowAssessment): NoteDraft | null {
  const cell = of.kind === "indicator" ? of.indicator.note : null;
  if (!cell || !(hasNote(cell) || isUnfilledNote(cell.text))) return null;
  const text = withoutGaps(cell.text);
  const halves = noteHalves(text);
  if (!halves) return text.trim() === "" ? null : { kind: "whole", text };
  return halves.reason + halves.remedy === "" ? null : { kind: "halves", ...halves };
}

/** Writes the note into the row's own cell; a half that is empty is left out with its heading. */
export function noteAnswer(sheet: string, { of }: RowAssessment, draft: NoteDraft): Answered {
  const cell = of.kind === "indicator" ? of.indicator.note : null;
  const text = draft.kind === "whole" ? draft.text.trim() : noteText(draft);
  if (text === "") return refused(NOTHING_SAID);
  return isUnfilledNote(text) ? refused(GAP_LEFT) : textEdit(sheet, cell, text);
}

const NOTHING_SAID = said(
  "还没有写内容。请写明为什么偏离，再写怎么改进。",
  "Nothing is written yet. Say why it deviates, then what will be done.",
);
const GAP_LEFT = said(
  "还有【】里的空没有补上。请填好或删掉，再写入。",
  "A gap in 【】 is still open. Fill it in or take it out, then write.",
);
