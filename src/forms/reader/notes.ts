import type { FormCell } from "../form";
import type { Board } from "./board";
import { labelKey } from "./label";
import { isAttachment, isNoteHeading, type Lexicon } from "./lexicon";
import { NUMBERED } from "./row-kind";
import type { Site } from "./sites";
import { titleIn } from "./title";

export interface NotesReading {
  readonly notes: readonly FormCell[];
  /** Last row of the notes; the row before them where there are none. */
  readonly lastRow: number;
}

const GAP = 3;
/** A number that opens a rule: at the start, on a new line, or behind the end of a sentence. */
const RULE_START =
  /(^|[\n\r。；;.，,：:]\s*|\s{2,})(?:(\d{1,2})(?:[.．](?!\d)|、|[)）](?=\S))|([①-⑳])|[(（](\d{1,2})[)）])/g;
const HEADING =
  /^\(?(填报|填表|填写|评分)?(注意事项|填表说明|填报说明|填写说明|编制说明|说明|备注|附注|注)\)?[:.]?$/;

/** Whether the text is nothing but the heading of the rules. */
function isHeadingOnly(text: string): boolean {
  return HEADING.test(labelKey(text));
}

/** The rules of one cell, cut where a next higher number begins; the words stay as printed. */
export function rulesOf(text: string): string[] {
  const starts: number[] = [];
  let last = 0;
  for (const found of text.matchAll(RULE_START)) {
    const [, lead = "", plain, circled, bracketed] = found;
    const number = circled ? (circled.codePointAt(0) ?? 0) - 0x245f : Number(plain ?? bracketed);
    // numbers only rise; 60、80 and the like are no rules' numbers
    if (number <= last || number > last + 3) continue;
    last = number;
    starts.push(found.index + lead.length);
  }
  if (starts.length < 2) return [text.trim()];
  const before = text.slice(0, starts[0]).trim();
  const rules = starts.map((from, index) => text.slice(from, starts[index + 1]).trim());
  return before === "" || isHeadingOnly(before) ? rules : [before, ...rules];
}

/** Rules printed in rows of the form that hold other things too: cells that begin with 注：. */
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
      .filter(({ text }) => isNoteHeading(text, lexicon) && !isHeadingOnly(text))
      .flatMap(({ column, text }) => {
        const cell = board.cellAt(row, column);
        return rulesOf(text).map((rule) => ({ ...cell, text: rule }));
      }),
  );
}

/** Whether a row opens the printed rules. */
function opens(text: string, lexicon: Lexicon): boolean {
  return isNoteHeading(text, lexicon) || (NUMBERED.test(text) && text.length > 8);
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
    const starts = opens(first.text, lexicon);
    if (!starts && (!open || blank > 0)) break;
    open = true;
    blank = 0;
    lastRow = row;
    let before = "";
    for (const { column, text } of spots) {
      if (text === before || isHeadingOnly(text)) continue;
      before = text;
      const cell = board.cellAt(row, column);
      notes.push(...rulesOf(text).map((rule) => ({ ...cell, text: rule })));
    }
  }
  return { notes, lastRow };
}
