import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import { holdsWords, type RowAssessment } from "../scoring";
import { sameNumber } from "../scoring/decimal";
import { joinParts, leaves, NOTHING, type Part } from "./draft-plan";
import { writeNumber } from "./write-number";

/** Where a score is written, and what with. */
export interface ScorePlace {
  readonly sheet: string;
  /** What gives a computed score in Excel; null where a value is to stand. */
  readonly formula: string | null;
  /** Whether the same plan writes the execution rate, which a formula of the rate's score multiplies. */
  readonly rateWritten: boolean;
}

/** What a recalculation does with one row's score (RULES 6) and its note. */
export function scoreEdits(row: RowAssessment, place: ScorePlace): Part {
  return joinParts([scoreCell(row, place), missingNote(row)]);
}

function scoreCell(row: RowAssessment, place: ScorePlace): Part {
  const { cell, name, status } = row;
  if (!cell) return NOTHING;
  switch (status) {
    case "computed":
      return holdsWords(cell) && cell.formula === null
        ? leaves(cell, "kept-score", name, keptWords(shortened(cell.text), row.score))
        : written(cell, row, place);
    case "assumed":
      return assumed(cell, row, place);
    case "notApplicable":
      return row.points === null && row.standing === null
        ? NOTHING
        : leaves(cell, "not-applicable", name, row.reason ?? NOT_APPLICABLE);
    case "unreadable":
      return leaves(cell, "unreadable", name, row.reason ?? UNREADABLE);
    case "manual":
      return row.standing === null
        ? leaves(cell, "manual", name, manualWhy(row))
        : leaves(cell, "kept-score", name, keptJudgement(row.standing, manualWhy(row)));
  }
}

function written(cell: FormCell, row: RowAssessment, place: ScorePlace): Part {
  const { score, name, of } = row;
  if (score === null) return NOTHING;
  const { sheet, formula, rateWritten } = place;
  const followsWrites = rateWritten && of.kind === "rate";
  return writeNumber({ sheet, cell, number: score, name, formula, followsWrites });
}

/** An assumed score fills an empty cell; a different score that stands there is the person's. */
function assumed(cell: FormCell, row: RowAssessment, place: ScorePlace): Part {
  const { score, standing, name } = row;
  const differs = standing !== null && score !== null && !sameNumber(standing, score);
  const stands = differs ? standing : holdsWords(cell) ? shortened(cell.text) : null;
  if (stands === null || score === null || cell.formula !== null) {
    return written(cell, row, place);
  }
  return leaves(cell, "kept-score", name, keptAssumed(stands, score, row.assumption));
}

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > 20 ? `${line.slice(0, 20)}…` : line;
}

/** A deviating row whose note cell says nothing, listed at the note cell. */
function missingNote(row: RowAssessment): Part {
  const note = noteCell(row);
  if (!row.needsNote || !note) return NOTHING;
  return leaves(note, "note-missing", row.name, note.text === "" ? NOTE_EMPTY : NOTE_SAYS_NOTHING);
}

/** The row's note cell, or null where the form has none. */
export function noteCell({ of }: RowAssessment): FormCell | null {
  return of.kind === "indicator" ? of.indicator.note : null;
}

/** Whether a note cell is to be marked: deviating row, and the cell is really empty. */
export function marksNote(row: RowAssessment): boolean {
  const note = noteCell(row);
  if (!row.needsNote || !note) return false;
  return note.text === "" && note.formula === null && (note.value === null || note.value === "");
}

function manualWhy({ reason, suggestion }: RowAssessment): Said {
  const why = reason ?? MANUAL;
  return suggestion
    ? { zh: why.zh + suggestion.why.zh, en: `${why.en} ${suggestion.why.en}` }
    : why;
}

function keptJudgement(standing: string, why: Said): Said {
  return {
    zh: `已填 ${standing} 分，保留不动。${why.zh}`,
    en: `The score ${standing} stands and is kept. ${why.en}`,
  };
}

/** Words are somebody's: a judgement, or another column's text in a row that has slipped. */
function keptWords(words: string, score: string | null): Said {
  return said(
    "得分一格写的是“{words}”，保留不动；按规则应为 {score} 分。请核对有没有错列；要写入，先清空这一格。",
    "The score cell reads “{words}” and is kept; the rule gives {score}. See that the row has not slipped; clear the cell to have it written.",
    { words, score: score ?? "—" },
  );
}

function keptAssumed(standing: string, score: string, assumption: Said | null): Said {
  const why = assumption ?? ASSUMED;
  return {
    zh: `已填“${standing}”，按推算为 ${score} 分，保留您填的；请确认以哪个为准。${why.zh}`,
    en: `${standing} stands, ${score} would follow; yours is kept. Please confirm. ${why.en}`,
  };
}

const MANUAL = said("得分由您判断。", "The score is yours to judge.");
const ASSUMED = said("该推算含有假设。", "The score rests on an assumption.");
const NOT_APPLICABLE = said("本行不适用，不计分。", "The row does not apply and is not scored.");
const UNREADABLE = said("单元格读不懂，没有计分。", "The cell cannot be read; not scored.");
const NOTE_EMPTY = said(
  "有扣分或未达标，偏差原因及改进措施还空着，请补写。",
  "The row falls short and its deviation note is empty. Please write reason and remedy.",
);
const NOTE_SAYS_NOTHING = said(
  "有扣分或未达标，偏差原因一格没有写出原因，请补写原因和改进措施。",
  "The row falls short and its note says nothing. Please write reason and remedy.",
);
