import type { Board, Spot } from "../board";
import { repeatsHeader } from "../header/columns";
import { isPageNumber } from "../continued";
import { meaningOf, type Header } from "../header/header-cell";
import { labelKey } from "../label";
import { labelledKind, toldKind } from "./labelled-row";
import { isAttachment, isBlockHeading, isNoteHeading, type Lexicon } from "../lexicon";
import { saysHowToScore } from "../printed-rules";
import type { Site } from "../sites";
import { LEVEL_WORD } from "./levels";
import { isTemplateName } from "./template-name";
import { titleIn } from "../title";

/** What a row below the column names is. */
export type RowKind =
  | "indicator"
  | "total"
  | "subtotal"
  | "tail"
  | "header"
  | "block"
  | "blank"
  | "inside"
  | "end"
  /** Names of columns, of which no new header could be made. */
  | "heading"
  /** A label with one text across the columns, of no known meaning. */
  | "strange";

/** 1. … 2. …: rules printed under a table without any heading. */
export const NUMBERED = /^\s*([(（]?\d{1,2}[)）.．、]|[①-⑳])\s*\S/;
/** A level may be numbered too (1.产出指标), but is no sentence. */
const SHORT = 12;

/** Whether the row lies in a merged area that began above it in the table. */
function isInside(board: Board, row: number, site: Site): boolean {
  for (let column = site.left; column <= site.right; column++)
    if (board.areaOf(row, column).top < row) return true;
  return false;
}

/** One text right across the table: the heading of a block (年度绩效目标2(40分)). */
function isBlock(board: Board, row: number, header: Header, only: { column: number }): boolean {
  const third = header.cells[Math.min(2, header.cells.length - 1)];
  return board.areaOf(row, only.column).right >= (third?.left ?? header.right);
}

function isRule(text: string): boolean {
  const numbered = NUMBERED.test(text) && (text.length > SHORT || !LEVEL_WORD.test(text));
  return numbered || saysHowToScore(text);
}

/** What a row is, by its content alone. */
export function kindOfRow(
  board: Board,
  row: number,
  site: Site,
  header: Header,
  lexicon: Lexicon,
): RowKind {
  const spots = board.spotsIn(row, site.left, site.right);
  const [first] = spots;
  if (!first) return isInside(board, row, site) ? "inside" : "blank";
  const labelled = labelledKind(board, row, site, header, lexicon);
  if (labelled) return labelled;
  if (isNoteHeading(first.text, lexicon) || isAttachment(first.text)) return "end";
  const different = new Set(spots.map(({ text }) => text)).size;
  if (isBlockHeading(first.text, lexicon) && different <= 2 && first.column <= header.left)
    return "block";
  const alone = different === 1;
  if (alone && isPageNumber(first.text)) return "header";
  if (alone && first.column <= header.left) {
    if (isRule(first.text) || titleIn(board, row, site.left, site.right, lexicon)) return "end";
    if (isBlock(board, row, header, first)) return "block";
  }
  if (repeatsHeader(board, row, header)) return "header";
  if (namesLevels(spots, lexicon)) return "heading";
  return toldKind(board, row, site, header, lexicon) ?? "indicator";
}

/** 一级指标 | 二级指标 | 指标名称 beside names that nobody knows. */
function namesLevels(spots: readonly Spot[], { columns }: Lexicon): boolean {
  const roles = spots.map(({ text }) => columns.find(text)?.role);
  return (
    ["level1", "level2", "level3"].filter((role) => roles.some((one) => one === role)).length > 1
  );
}

/**
 * Whether a row below a gap still looks like part of the table: a level that says what it is, or a
 * named (or template) row that leaves its levels to the rows above, as no other table begins.
 */
export function goesOn(board: Board, row: number, header: Header, lexicon: Lexicon): boolean {
  const texts = new Map<string, string>();
  for (const cell of header.cells) {
    const role = meaningOf(cell, lexicon.columns)?.role;
    if (role) texts.set(role, labelKey(board.textAt(row, cell.left)));
  }
  const has = (role: string) => Boolean(texts.get(role));
  if (["level1", "level2"].some((role) => LEVEL_WORD.test(texts.get(role) ?? ""))) return true;
  const named = !has("level1") && !has("level2") && has("level3");
  const valued = ["target", "actual", "points", "score"].some(has);
  return named && (valued || isTemplateName(texts.get("level3") ?? ""));
}
