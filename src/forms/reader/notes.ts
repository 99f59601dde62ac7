import type { FormCell } from "../form";
import type { Board, Spot } from "./board";
import { isAttachment, isNoteHeading, type Lexicon } from "./lexicon";
import { isHeadingOnly, isRemark, printsGrades, rulesOf, saysHowToScore } from "./printed-rules";
import { NUMBERED } from "./rows/row-kind";
import type { Site } from "./sites";
import { titleIn } from "./title";

export interface NotesReading {
  readonly notes: readonly FormCell[];
  /** Last row of the notes; the row before them where there are none. */
  readonly lastRow: number;
}

const GAP = 3;

/**
 * Rules printed in rows of the form that hold other things too: cells that begin with 注：, and the
 * limits of the grades behind 评价等级.
 */
export function notesAmong(
  board: Board,
  site: Site,
  rows: readonly number[],
  lexicon: Lexicon,
): FormCell[] {
  return rows.flatMap((row) =>
    board
      .spotsIn(row, site.left, site.right)
      .filter(({ text }, index, spots) => text !== spots[index - 1]?.text)
      .filter(({ text }) => isNoteHeading(text, lexicon) || printsGrades(text))
      .filter(({ text }) => !isHeadingOnly(text) && !isRemark(text, text))
      .flatMap(({ column, text }) => {
        const cell = board.cellAt(row, column);
        return rulesOf(text).map((rule) => ({ ...cell, text: rule }));
      }),
  );
}

/** Whether a row opens the printed rules. */
function opens(spots: readonly Spot[], lexicon: Lexicon): boolean {
  const text = spots[0]?.text ?? "";
  if (isNoteHeading(text, lexicon) || (NUMBERED.test(text) && text.length > 8)) return true;
  return spots.every((other) => other.text === text) && saysHowToScore(text);
}

function isForeign(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const spots = board.spotsIn(row, site.left, site.right);
  const [first] = spots;
  if (!first) return false;
  const different = new Set(spots.map(({ text }) => text)).size;
  const named = titleIn(board, row, site.left, site.right, lexicon);
  return different > 2 || isAttachment(first.text) || named !== null;
}

/** The rule text under a table: from a heading or the first numbered rule to the next document. */
export function readNotes(board: Board, site: Site, after: number, lexicon: Lexicon): NotesReading {
  const notes: FormCell[] = [];
  let lastRow = after;
  let open = false;
  let blank = 0;
  for (let row = after + 1; row <= site.bottom && blank <= GAP; row++) {
    const spots = board.spotsIn(row, site.left, site.right);
    const [first] = spots;
    if (!first) {
      blank++;
      continue;
    }
    if (isForeign(board, row, site, lexicon)) break;
    const starts = opens(spots, lexicon);
    if (!starts && (!open || blank > 0)) break;
    open = true;
    blank = 0;
    lastRow = row;
    let before = "";
    for (const { column, text } of spots) {
      if (text === before || isHeadingOnly(text) || isRemark(first.text, text)) continue;
      before = text;
      const cell = board.cellAt(row, column);
      notes.push(...rulesOf(text).map((rule) => ({ ...cell, text: rule })));
    }
  }
  return { notes, lastRow };
}
