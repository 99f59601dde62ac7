import type { Fund, FundColumn, FundLine, FormCell } from "../../form";
import type { Board } from "../board";
import { cellUnder } from "../header/columns";
import { isAmount, isNumber } from "../fund-amount";
import { readBeside } from "./fund-beside";
import { columnsOfFund } from "./fund-columns";
import { endsBlock, startsSection } from "./fund-end";
import { fundHeaderIn, unknownBefore, type FundHeader } from "./fund-header";
import { lineOf, lineRole, nameOf, roleInBlock, type FundCells } from "./fund-lines";
import { listHeaderIn } from "./fund-list";
import { strangeCell, strangeColumn, type FundReading } from "./fund-reading";
import { withTotal } from "./fund-total";
import type { NamedColumns } from "../header/header-cell";
import { labelKey } from "../label";
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import { rulesOf } from "../printed-rules";
import { ratePointsOf } from "./rate-points";
import type { Site } from "../sites";

/** 资金使用情况（万元）: a heading over the whole block. */
const ABOUT_FUNDS = /资金|预算|执行/;

/** 其中： in a row of its own, over its parts. */
const ONLY_PARTS = /^其中:?$/;

/** An amount inside a name: name and value share one cell. */
const MIXED = /[\d.]+(亿|万|千)?元|[:：]\s*\d[\d.,]*$/;

/** Text and amounts mixed in one cell; a line with a usual name stays one, whatever it holds. */
function isLoose(name: string, texts: readonly string[], lexicon: Lexicon): boolean {
  if (lineRole(name, lexicon) !== "part") return false;
  return MIXED.test(name) || texts.some((text) => !isAmount(text));
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
  for (const headerIn of [fundHeaderIn, listHeaderIn])
    for (let row = rows.from; row < rows.until; row++) {
      const header = headerIn(board, row, span, lexicon);
      if (header) return readBlock(board, site, header, rows.until, lexicon);
    }
  return readBeside(board, site, rows, lexicon);
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
  const unknown = [...unknownBefore(board, header, site, lexicon), ...strange];
  const notUnderstood = [...unknown.map(strangeColumn), ...read.notUnderstood];
  const words = { site, lexicon };
  let row = header.bottom + 1;
  for (; row < until && !endsBlock(board, row, site, lexicon); row++) {
    const cells = readRow(board, row, columns);
    const texts = [...cells.values()].map((cell) => cell?.text ?? "");
    const named = nameOf(board, row, header, site, lexicon);
    const label = lines.length === 0 ? blockLabel(board, row, header, site, texts) : null;
    const nameCell = named ?? label;
    if (
      !nameCell ||
      (ONLY_PARTS.test(labelKey(nameCell.text)) && texts.every((text) => text === ""))
    )
      continue;
    if (startsSection(nameCell, lines, texts, lexicon)) break;
    if (isLoose(nameCell.text, texts, lexicon)) {
      notUnderstood.push(...board.spotsIn(row, site.left, site.right).map(strangeCell));
      continue;
    }
    const role = named ? roleInBlock(board, nameCell, lines, header, words) : "total";
    lines.push(lineOf(nameCell, role, cells));
    const known = new Set(rules.map(({ cell }) => cell));
    rules.push(...rulesIn(board, row, header).filter(({ cell }) => !known.has(cell)));
  }
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
