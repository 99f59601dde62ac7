import type { Fund, FundColumn, FundLine, FormCell, NotUnderstood } from "../form";
import { said } from "../../language/said";
import { toA1 } from "../../sheet/address";
import type { Board, Spot } from "./board";
import { cellUnder } from "./columns";
import { fundHeaderIn, nameKey, type FundHeader } from "./fund-header";
import type { NamedColumns } from "./header";
import { labelKey } from "./label";
import { isBlockHeading, isFundLabel, type Lexicon } from "./lexicon";
import { moneyUnitIn } from "./money-unit";
import { rulesOf } from "./printed-rules";
import { ratePointsOf } from "./rate-points";
import type { Site } from "./sites";

export interface FundReading {
  readonly fund: Fund;
  /** Rows of the block, the row of column names included. */
  readonly rows: { readonly from: number; readonly to: number };
  /** Rules printed in the block's 得分计算方法 column. */
  readonly rules: readonly FormCell[];
  readonly notUnderstood: readonly NotUnderstood[];
}

const COLUMNS: readonly FundColumn[] = [
  "initialBudget",
  "annualBudget",
  "executed",
  "points",
  "rate",
  "score",
];

/** 20, 1,350,000元, 100.00%, —, /, nothing: what a fund line's cells hold. Sentences are not. */
const AMOUNT = /^([-+]?[\d.,]+(%|分|[十百千万亿]*元?)?|[-—–/\\×xX*·•.无]*|#.+[!?]?)$/;
/** An amount inside a name: name and value share one cell. */
const MIXED = /[\d.]+(亿|万|千)?元/;

type Row = ReadonlyMap<FundColumn, FormCell | null>;

function bestColumns(header: FundHeader): Map<FundColumn, NamedColumns> {
  const best = new Map<FundColumn, NamedColumns>();
  for (const column of COLUMNS) {
    const cells = header.cells.filter(({ role }) => role === column);
    const [first] = [...cells].sort((one, other) => one.rank - other.rank);
    if (first) best.set(column, first);
  }
  return best;
}

/** The name of a line: the nearest text to the left of the columns that is not the block's label. */
function nameOf(board: Board, row: number, header: FundHeader, site: Site, lexicon: Lexicon) {
  const first = header.cells[0]?.left ?? site.left;
  for (let column = first - 1; column >= site.left; column--) {
    const text = board.textAt(row, column);
    const area = board.areaOf(row, column);
    if (text === "" || area.top <= header.row || isFundLabel(text, lexicon)) continue;
    let start = area.left;
    while (start > site.left && board.textAt(row, start - 1) === text) start--;
    return board.cellAt(row, start);
  }
  return null;
}

/** 二、整体绩效目标实现情况（60分）: the next section of a form. */
const SECTION = /^[一二三四五六七八九十]+、/;

function lineName(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function roleOf(name: string, { fundRoles }: Lexicon): FundLine["role"] {
  return fundRoles.find(nameKey(name))?.role ?? "part";
}

/** Text and amounts mixed in one cell; a line with a usual name stays one, whatever it holds. */
function isLoose(name: string, texts: readonly string[], lexicon: Lexicon): boolean {
  if (roleOf(name, lexicon) !== "part") return false;
  return MIXED.test(name) || texts.some((text) => !AMOUNT.test(text));
}

function strangeCell({ row, column, text }: Spot): NotUnderstood {
  return {
    cell: toA1({ row, column }),
    text,
    why: said(
      "资金部分的这一格把文字和金额写在一起，没有当作资金行读取。需要时请把金额单独填入对应的列。",
      "This cell of the fund block mixes text and amounts and was not read as a fund line. Put the amount into its own column if it is needed.",
    ),
  };
}

function strangeColumn(cell: NamedColumns): NotUnderstood {
  return {
    cell: toA1({ row: cell.row, column: cell.left }),
    text: cell.text,
    why: said(
      "不认识资金部分的这一列“{text}”，没有读取它。若它是预算数或执行数，请改用常用列名后重新识别。",
      "The fund column “{text}” is not known and was not read. If it holds a budget or an executed amount, give it a usual name and recognise the form again.",
      { text: cell.text.replace(/\s+/g, "") },
    ),
  };
}

/** Whether the block has ended: another part of the form, or nothing at all. */
function endsBlock(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const spots = board.spotsIn(row, site.left, site.right);
  const [first] = spots;
  if (!first) return board.areaOf(row, site.left).top === row;
  const alone = spots.every(({ text }) => text === first.text);
  if (alone && SECTION.test(labelKey(first.text))) return true;
  if (isBlockHeading(first.text, lexicon)) return true;
  const isGoal = spots.some(({ text }) => lexicon.goal.find(text)?.role !== undefined);
  const field = lexicon.fields.find(first.text);
  return isGoal || (field !== null && lexicon.fundRoles.find(first.text) === null);
}

function readRow(board: Board, row: number, columns: ReadonlyMap<FundColumn, NamedColumns>): Row {
  return new Map([...columns].map(([role, column]) => [role, cellUnder(board, row, column)]));
}

function lineOf(nameCell: FormCell, name: string, lexicon: Lexicon, row: Row): FundLine {
  const cell = (column: FundColumn) => row.get(column) ?? null;
  return {
    name: lineName(name),
    role: roleOf(name, lexicon),
    nameCell,
    initialBudget: cell("initialBudget"),
    annualBudget: cell("annualBudget"),
    executed: cell("executed"),
    points: cell("points"),
    rate: cell("rate"),
    score: cell("score"),
  };
}

/** The 项目资金 block of a form: the first row of fund columns above `until`, and its lines. */
export function readFund(
  board: Board,
  site: Site,
  rows: { readonly from: number; readonly until: number },
  lexicon: Lexicon,
): FundReading | null {
  for (let row = rows.from; row < rows.until; row++) {
    const header = fundHeaderIn(board, row, [site.left, site.right], lexicon);
    if (header) return readBlock(board, site, header, rows.until, lexicon);
  }
  return null;
}

function readBlock(
  board: Board,
  site: Site,
  header: FundHeader,
  until: number,
  lexicon: Lexicon,
): FundReading {
  const columns = bestColumns(header);
  const lines: FundLine[] = [];
  const rules: FormCell[] = [];
  const notUnderstood = header.cells.filter(({ role }) => role === null).map(strangeColumn);
  let row = header.row + 1;
  for (; row < until && !endsBlock(board, row, site, lexicon); row++) {
    const cells = readRow(board, row, columns);
    const texts = [...cells.values()].map((cell) => cell?.text.replace(/\s/g, "") ?? "");
    const named = nameOf(board, row, header, site, lexicon);
    const label = lines.length === 0 ? blockLabel(board, row, header, site) : null;
    const nameCell = named ?? (texts.some((text) => text !== "") ? label : null);
    if (!nameCell) continue;
    if (isLoose(nameCell.text, texts, lexicon)) {
      notUnderstood.push(...board.spotsIn(row, site.left, site.right).map(strangeCell));
      continue;
    }
    const line = lineOf(nameCell, nameCell.text, lexicon, cells);
    lines.push(named ? line : { ...line, role: "total" });
    const known = new Set(rules.map(({ cell }) => cell));
    rules.push(...rulesIn(board, row, header).filter(({ cell }) => !known.has(cell)));
  }
  const unit = moneyUnitIn(board, { from: site.top, to: row - 1 }, site, header.row);
  const ratePoints = ratePointsOf(board, site, header, row - 1, lines);
  const fund: Fund = { unit, lines, ratePoints, purpose: null, payments: [] };
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

/** A block of one line may have no name but the block's own label (项目资金). */
function blockLabel(board: Board, row: number, header: FundHeader, site: Site): FormCell | null {
  const first = header.cells[0]?.left ?? site.left;
  const [label] = [header.row, row].flatMap((at) => board.spotsIn(at, site.left, first - 1));
  return label ? board.cellAt(label.row, label.column) : null;
}
