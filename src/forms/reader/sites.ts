import type { CellRange } from "../../sheet/address";
import type { Board, Spot } from "./board";
import { fundHeaderIn } from "./fund/fund-header";
import type { Header } from "./header/header-cell";
import type { Lexicon } from "./lexicon";
import { statesMoneyUnit } from "./money-unit";
import { isBareTitle, isTitleRow } from "./title";

/** Where one form may stand: its headers (more than one where pages or blocks repeat it) and limits. */
export interface Site extends CellRange {
  readonly headers: readonly [Header, ...Header[]];
  /** First row of the form's indicators. */
  readonly first: number;
  /** The site of the form right above, where a form begins again without a gap between them. */
  readonly above: Site | null;
}

interface Draft {
  headers: [Header, ...Header[]];
  top: number;
  bottom: number;
  above: Draft | null;
}

/** So many blank rows end whatever stood above them. */
const FAR_APART = 4;

function overlap(one: Header, other: Header): boolean {
  return one.left <= other.right && other.left <= one.right;
}

/** Whether a form begins in the row: a title, 项目名称, or the head of a fund block. */
function beginsForm(board: Board, row: number, [left, right]: Span, lexicon: Lexicon): boolean {
  if (isTitleRow(board, row, [left, right], lexicon)) return true;
  const [first] = board.spotsIn(row, left, right);
  if (first) {
    const field = lexicon.fields.find(first.text.split(/[:：]/, 1)[0] ?? "");
    if (field?.role === "projectName" || field?.role === "department") return true;
  }
  return fundHeaderIn(board, row, [left, right], lexicon) !== null;
}

type Span = readonly [number, number];

/** Up from a form's first row over a title without 表, the year, and the unit's name with 单位：万元. */
function headOf(board: Board, row: number, limit: number, span: Span, lexicon: Lexicon): number {
  let top = row;
  while (top > limit && opensForm(board.spotsIn(top - 1, ...span), lexicon)) top--;
  return top;
}

function opensForm(spots: readonly Spot[], lexicon: Lexicon): boolean {
  // where a merge is lost, each of its cells repeats the text
  const [first, second, more] = spots.filter(({ text }, at) => text !== spots[at - 1]?.text);
  if (isBareTitle(spots, lexicon)) return true;
  if (!first || more) return false;
  if (second) return spots.some(({ text }) => statesMoneyUnit(text));
  return /年度\W?$/.test(first.text) || FIRST_LINE.test(first.text);
}

/** 某县2022年度县级部门预算 above 项目支出绩效自评表: the first line of a title on two rows. */
const FIRST_LINE = /^[^:：。；;，,、]{0,20}20\d\d年度[^:：。；;，,、]{0,20}$/;

/** The row at which the form of `header` begins, if that is below `after`; null if it continues. */
function beginning(board: Board, after: Header, header: Header, lexicon: Lexicon): number | null {
  const span: Span = [Math.min(after.left, header.left) - 2, Math.max(after.right, header.right)];
  for (let row = after.bottom + 1; row < header.top; row++)
    if (beginsForm(board, row, span, lexicon))
      return headOf(board, row, after.bottom + 1, span, lexicon);
  return null;
}

/** Without a title, a form reaches up to the nearest wide gap. */
function topOf(board: Board, header: Header, limit: number, span: Span): number {
  let blank = 0;
  let top = header.top;
  for (let row = header.top - 1; row >= limit && blank < FAR_APART; row--) {
    // a title merged from further to the left is seen above the header all the same
    if (board.isBlank(row, ...span) && board.textAt(row, header.left) === "") blank++;
    else {
      blank = 0;
      top = row;
    }
  }
  return top;
}

/** The first of the names that stand without a gap before the indicator columns (单位名称 | 项目名称). */
function firstName(board: Board, { top, left }: Header): number {
  let column = left;
  while (column > board.left && board.textAt(top, column - 1) !== "") column--;
  return column;
}

/** Divides the sheet among the headers found on it. */
export function sitesOf(board: Board, headers: readonly Header[], lexicon: Lexicon): Site[] {
  const drafts: Draft[] = [];
  for (const header of headers) {
    const before = drafts.findLast(({ headers: [first] }) => overlap(first, header));
    const last = before?.headers.at(-1);
    const start = last ? beginning(board, last, header, lexicon) : null;
    if (before && start === null) before.headers.push(header);
    else {
      if (before && start !== null) before.bottom = start - 1;
      const top = start ?? board.top;
      const above = before && start !== null ? before : null;
      drafts.push({ headers: [header], top, bottom: board.bottom, above });
    }
  }
  const sites = new Map<Draft, Site>();
  for (const draft of drafts) {
    const above = (draft.above && sites.get(draft.above)) ?? null;
    sites.set(draft, { ...withColumns(board, draft, headers), above });
  }
  return [...sites.values()];
}

/** Left and right limits: half way to a neighbour, else up to the first blank column. */
function withColumns(board: Board, draft: Draft, headers: readonly Header[]) {
  const left = Math.min(...draft.headers.map((header) => header.left));
  const right = Math.max(...draft.headers.map((header) => header.right));
  const before = headers.filter((header) => header.right < left).map((header) => header.right + 1);
  const after = headers.filter((header) => header.left > right);
  const limits: Span = [Math.max(board.left, ...before), after.length ? right : board.right];
  const [header] = draft.headers;
  const near = Math.min(left - 3, firstName(board, header));
  const top = topOf(board, header, draft.top, [Math.max(limits[0], near), right]);
  const used = columnsInUse(board, {
    top,
    bottom: lastRow(draft),
    left: limits[0],
    right: limits[1],
  });
  let [from, to] = [left, right];
  while (from > limits[0] && used.has(from - 1)) from--;
  while (to < limits[1] && used.has(to + 1)) to++;
  const first = header.bottom + 1;
  return { headers: draft.headers, first, top, bottom: draft.bottom, left: from, right: to };
}

function lastRow({ headers, bottom }: Draft): number {
  return Math.min(bottom, (headers.at(-1) ?? headers[0]).bottom + 1);
}

function columnsInUse(board: Board, area: CellRange): ReadonlySet<number> {
  const used = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++)
    for (const { column } of board.spotsIn(row, area.left, area.right)) {
      const merged = board.areaOf(row, column);
      const right = Math.min(merged.right, area.right);
      for (let at = column; at <= right; at++) used.add(at);
    }
  return used;
}
