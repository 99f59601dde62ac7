import type { Fund, FundColumn, FundLine, FormCell } from "../../form";
import type { Board } from "../board";
import { cellUnder } from "../header/columns";
import { isAmount, isNumber } from "../fund-amount";
import { columnsOfFund } from "./fund-columns";
import { endsBlock, startsSection } from "./fund-end";
import { fundHeaderIn, unknownBefore, type FundHeader } from "./fund-header";
import { lineOf, lineRole, nameOf, roleInBlock, type FundCells } from "./fund-lines";
import { listHeaderIn } from "./fund-list";
import {
  dividedColumn,
  strangeCell,
  strangeColumn,
  unreadFund,
  type FundReading,
} from "./fund-reading";
import { withTotal } from "./fund-total";
import { readUncommon, withWholeAbove } from "./uncommon";
import type { NamedColumns } from "../header/header-cell";
import { labelKey } from "../label";
import { isNoteHeading, type Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import { rulesOf } from "../printed-rules";
import { ratePointsOf } from "./rate-points";
import type { Site } from "../sites";

/** 资金使用情况（万元）: a heading over the whole block. */
const ABOUT_FUNDS = /资金|预算|执行/;

/** 其中： in a row of its own, over its parts; 备注：尾款转到下年支付, of which no merge is left. */
const NO_LINE = /^(?:其中:?$|(?:备?注|说明|附注):.)/;

/** An amount inside a name: name and value share one cell. */
const MIXED = /(?<![\d.])[\d.]+(亿|万|千)?元|[:：]\s*\d[\d.,]*$/;

/** Text and amounts mixed in one cell; a line with a usual name stays one, whatever it holds. */
function isLoose(name: string, texts: readonly string[], lexicon: Lexicon): boolean {
  if (lineRole(name, lexicon) !== "part") return false;
  return MIXED.test(name) || texts.some((text) => !isAmount(text));
}

/** （A）, （B/A）, （10分）, （万元）: what stands below a column's name in a row of its own. */
const MARK = /^\((?:[A-Z]\d?(?:\/[A-Z]\d?)?(?:[*×]100%?)?|\d+分|%|[百千万亿]*元)\)$/;

function marksColumns(board: Board, row: number, { cells }: FundHeader, { right }: Site): boolean {
  const marks = board.spotsIn(row, cells[0]?.left ?? right, right);
  return marks.length > 1 && marks.every(({ text }) => MARK.test(labelKey(text)));
}

const isScored = ({ cells }: FundHeader) =>
  cells.some(({ role }) => role === "points" || role === "score");

/** 总分 | 100 | 98 below the amounts: a label of scores, and no amount. */
function isScoreTotal(
  board: Board,
  row: number,
  site: Site,
  cells: FundCells,
  { rowLabels }: Lexicon,
): boolean {
  const [first] = board.spotsIn(row, site.left, site.right);
  const amounts = [cells.get("initialBudget"), cells.get("annualBudget"), cells.get("executed")];
  const isTotal = first !== undefined && rowLabels.find(first.text)?.role === "total";
  return isTotal && !amounts.some((cell) => cell && cell.text !== "" && cell.column > first.column);
}

function readRow(
  board: Board,
  row: number,
  columns: ReadonlyMap<FundColumn, NamedColumns>,
): FundCells {
  return new Map([...columns].map(([role, column]) => [role, cellUnder(board, row, column)]));
}

/** The 项目资金 block of a form: the first row of fund columns above `until`, and its lines. */
export function readFund(
  board: Board,
  site: Site,
  rows: { readonly from: number; readonly until: number },
  lexicon: Lexicon,
): FundReading | null {
  const span = [site.left, site.right] as const;
  for (const headerIn of [fundHeaderIn, listHeaderIn]) {
    const headers: FundHeader[] = [];
    for (let row = rows.from; row < rows.until; row++) {
      const header = headerIn(board, row, span, lexicon);
      if (header) headers.push(header);
    }
    // a list of tasks with their amounts stands before the block that is scored
    const header = headers.find(isScored) ?? headers[0];
    const next = headers.find(({ row }) => header && row > header.bottom)?.row ?? rows.until;
    const block = header && readBlock(board, site, header, next, lexicon);
    if (block?.fund.lines.every(({ role }) => role !== "total")) {
      return withWholeAbove(block, board, site, rows, lexicon);
    }
    if (block) return block;
  }
  return readUncommon(board, site, rows, lexicon);
}

function readBlock(
  board: Board,
  site: Site,
  header: FundHeader,
  until: number,
  lexicon: Lexicon,
): FundReading {
  const read = columnsOfFund(header);
  const { columns } = read;
  const lines: FundLine[] = [];
  const rules: FormCell[] = [];
  const strange = header.cells.filter(({ role }) => role === null);
  const isKnown = ({ text }: NamedColumns) => lexicon.fundColumns.find(text) !== null;
  const notUnderstood = [
    ...unknownBefore(board, header, site, lexicon).map(strangeColumn),
    ...strange.map((cell) => (isKnown(cell) ? dividedColumn(cell) : strangeColumn(cell))),
    ...read.notUnderstood,
  ];
  const words = { site, lexicon };
  let row = header.bottom + 1;
  for (; row < until && !endsBlock(board, row, site, lexicon); row++) {
    const cells = readRow(board, row, columns);
    // a text merged across the amounts is a heading and no line
    if ([...cells.values()].every((cell) => cell === null)) {
      if (isNoteHeading(board.textAt(row, site.left), lexicon)) break;
      continue;
    }
    if (row === header.bottom + 1 && marksColumns(board, row, header, site)) continue;
    const texts = [...cells.values()].map((cell) => cell?.text ?? "");
    const named = nameOf(board, row, header, site, lexicon);
    const label = lines.length === 0 ? blockLabel(board, row, header, site, texts) : null;
    const nameCell = named ?? label;
    if (isScoreTotal(board, row, site, cells, lexicon)) break;
    if (!nameCell || (NO_LINE.test(labelKey(nameCell.text)) && texts.every((text) => text === "")))
      continue;
    const spots = board.spotsIn(row, site.left, site.right);
    if (startsSection(spots, nameCell, lines, texts, lexicon)) break;
    if (isLoose(nameCell.text, texts, lexicon)) {
      notUnderstood.push(...spots.map(strangeCell));
      continue;
    }
    const role = named ? roleInBlock(board, nameCell, lines, header, words) : "total";
    lines.push(lineOf(nameCell, role, cells));
    const known = new Set(rules.map(({ cell }) => cell));
    rules.push(...rulesIn(board, row, header).filter(({ cell }) => !known.has(cell)));
  }
  // 主管部门 beside the amounts ends the block before it begins
  const [first] = header.cells;
  const isFilled = first && isNumber(board.textAt(header.bottom + 1, first.left));
  if (lines.length === 0 && isFilled)
    notUnderstood.push(unreadFund({ ...first, column: first.left }));
  const unit = moneyUnitIn(board, { from: site.top, to: row - 1 }, site, header.row);
  const ratePoints = ratePointsOf(board, site, header, row - 1, lines);
  const named = withTotal(lines, lexicon);
  const fund: Fund = { unit, lines: named, ratePoints, purpose: null, payments: [] };
  return { fund, rows: { from: header.row, to: row - 1 }, rules, notUnderstood };
}

/** Rules in a line's 得分计算方法 cell, or numbered ones that a form prints in its 原因 column. */
function rulesIn(board: Board, row: number, header: FundHeader): FormCell[] {
  return header.cells.flatMap((column) => {
    const cell =
      column.role === "rule" || column.role === "ignored" ? cellUnder(board, row, column) : null;
    if (!cell || cell.text === "") return [];
    const rules = rulesOf(cell.text);
    const counts = column.role === "rule" || rules.length > 1;
    return counts ? rules.map((text) => ({ ...cell, text })) : [];
  });
}

/**
 * A block of one line may have no name but the block's own label (项目资金), beside it or over its
 * columns; without any, it goes by the first of these.
 */
function blockLabel(
  board: Board,
  row: number,
  header: FundHeader,
  site: Site,
  texts: readonly string[],
): FormCell | null {
  const first = header.cells[0]?.left ?? site.left;
  const [beside] = [header.row, row].flatMap((at) => board.spotsIn(at, site.left, first - 1));
  if (!texts.some(beside ? (text) => text !== "" : isNumber)) return null;
  const [above, more] = board.spotsIn(header.row - 1, site.left, site.right);
  const alone = above && !more && ABOUT_FUNDS.test(above.text) ? above : null;
  const label = beside ?? alone ?? { row: header.row, column: first };
  return board.cellAt(label.row, label.column);
}
