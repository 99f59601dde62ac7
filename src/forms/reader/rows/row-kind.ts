import type { Board, Spot } from "../board";
import { repeatsHeader } from "../header/columns";
import { isPageNumber } from "../continued";
import { LEVELS } from "../header/header-groups";
import { PLAIN_NAME } from "../header/header-rows";
import { extraIn } from "../../words/extras";
import { LEVEL_WORD } from "../../words/levels";
import { meaningOf, type Header } from "../header/header-cell";
import { labelKey } from "../label";
import { labelledKind, POINTS, toldKind } from "./labelled-row";
import { isAttachment, isBlockHeading, isNoteHeading, type Lexicon } from "../lexicon";
import { saysHowToScore } from "../printed-rules";
import type { Site } from "../sites";
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

/** One text right across the table: the heading of a block (年度绩效目标2(40分), 约束性指标). */
function isBlock(board: Board, row: number, header: Header, only: Spot): boolean {
  // also where its merge was lost
  if (extraIn(only.text)) return true;
  const third = header.cells[Math.min(2, header.cells.length - 1)];
  return board.areaOf(row, only.column).right >= (third?.left ?? header.right);
}

/** 产出指标, alone, with its points or with the goal of its block; what says more is an indicator. */
function isHeading([first, ...others]: readonly Spot[]): boolean {
  if (others.length < 2) return true;
  return others.every(({ text }) => text === first?.text || POINTS.test(text));
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
  if (isBlockHeading(first.text, lexicon) && first.column <= header.left && isHeading(spots))
    return "block";
  const alone = spots.every(({ text }) => text === first.text);
  if (alone && isPageNumber(first.text)) return "header";
  if (alone && first.column <= header.left) {
    if (isRule(first.text) || titleIn(board, row, site.left, site.right, lexicon)) return "end";
    if (isBlock(board, row, header, first)) return "block";
  }
  if (repeatsHeader(board, row, header) || isNameRow(spots)) return "header";
  if (namesLevels(spots, lexicon)) return "heading";
  return toldKind(board, row, site, header, lexicon) ?? "indicator";
}

/** 名称 | 名称 | 名称 under the levels: what stands in their columns. */
function isNameRow([first, second]: readonly Spot[]): boolean {
  return first?.text === second?.text && PLAIN_NAME.test(labelKey(first?.text ?? ""));
}

/** 一级指标 | 二级指标 | 指标名称 beside names that nobody knows. */
function namesLevels(spots: readonly Spot[], { columns }: Lexicon): boolean {
  const roles = spots.map(({ text }) => columns.find(text)?.role);
  const levels = roles.filter((role) => role && LEVELS.includes(role));
  // 三级指标 | 指标要求 | 扣分 over what is taken off
  return levels.length > 0 && (new Set(levels).size > 1 || spots.some(isTakenOff));
}

/** 扣分: what a block of constraints has where the others have 得分. */
export function isTakenOff({ text }: { readonly text: string }): boolean {
  return /^扣分(值|数)?$/.test(labelKey(text));
}

/**
 * Whether a row below a gap still looks like part of the table: a level that says what it is (加分项
 * comes below a first total, too), or a named (or template) row that leaves its levels to the rows
 * above, as no other table begins.
 */
export function goesOn(board: Board, row: number, header: Header, lexicon: Lexicon): boolean {
  const texts = new Map<string, string>();
  for (const cell of header.cells) {
    const role = meaningOf(cell, lexicon.columns)?.role;
    if (role) texts.set(role, labelKey(board.textAt(row, cell.left)));
  }
  const has = (role: string) => Boolean(texts.get(role));
  if (["level1", "level2"].some((role) => LEVEL_WORD.test(texts.get(role) ?? ""))) return true;
  if (["level1", "level2", "level3"].some((role) => extraIn(texts.get(role) ?? ""))) return true;
  const named = !has("level1") && !has("level2") && has("level3");
  const valued = ["target", "actual", "points", "score"].some(has);
  return named && (valued || isTemplateName(texts.get("level3") ?? ""));
}
