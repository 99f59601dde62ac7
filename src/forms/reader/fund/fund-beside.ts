import type { FundColumn, FundLine, FormCell, NotUnderstood } from "../../form";
import type { FundColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isAmount, isNumber, isUnitOnly } from "../fund-amount";
import { endsBlock } from "./fund-end";
import { SOURCE } from "./fund-total";
import { nameKey } from "./fund-header";
import { lineOf, lineRole } from "./fund-lines";
import { strangeBeside, type FundReading } from "./fund-reading";
import { labelKey } from "../label";
import { gluedParts } from "../labelled";
import { isFundLabel, type Lexicon } from "../lexicon";
import { moneyUnitIn, unitBehind } from "../money-unit";
import { ratePointsIn } from "./rate-points";
import type { Site } from "../sites";

const BUDGETS: readonly (FundColumnRole | undefined)[] = ["initialBudget", "annualBudget"];

/** A label with the cell of its amount right beside it. */
interface Pair {
  readonly label: Spot;
  readonly value: FormCell;
  /** Of what came in, and not of the fund. */
  readonly isIncome?: boolean;
}

/** A line as it comes together from several cells: 财政拨款 beside 预算数, and again beside 执行数. */
interface OpenLine {
  readonly name: FormCell;
  readonly cells: Map<FundColumn, FormCell | null>;
}

/** The amount behind a label, past blank cells; the empty cell beside it where none was filled in. */
function valueOf(board: Board, label: Spot, next: Spot | undefined, site: Site): FormCell | null {
  const beside = board.labelEnd(label) + 1;
  if (beside > site.right) return null;
  if (next && (isAmount(next.text) || isUnitOnly(next.text))) {
    const value = board.cellAt(next.row, next.column);
    return isUnitOnly(value.text) ? { ...value, text: "" } : value;
  }
  const isFree = board.textAt(label.row, beside) === "";
  return isFree && board.areaOf(label.row, beside).top === label.row
    ? board.cellAt(label.row, beside)
    : null;
}

/** 得分 9.5: no colon between. */
const PLAIN = /^([\p{Script=Han}（()）]{2,10})\s*([-+]?\d[\d.,]*%?)$/u;

/** 执行数（万元）：190 in one cell, which nobody may write an amount over. */
function gluedPairs(board: Board, spot: Spot, { fundColumns }: Lexicon): Pair[] {
  const isName = (text: string) => fundColumns.find(text) !== null;
  const [, name = "", amount = ""] = PLAIN.exec(spot.text.trim()) ?? [];
  const parts = isName(name) ? [{ label: name, value: amount }] : gluedParts(spot.text, isName);
  if (!parts.every(({ value }) => isNumber(value))) return [];
  const cell = { ...board.cellAt(spot.row, spot.column), value: null, locked: true };
  return parts.map(({ label, value }) => ({
    label: { ...spot, text: label },
    value: { ...cell, text: value },
  }));
}

/**
 * 年度收入 | 预算数 | 1100 beside 年度支出 | 预算数 | 1100: what came in is not what the rate is of. The name
 * may stand in a row above, merged down or not.
 */
function isIncome(board: Board, { row, column, text }: Spot, site: Site, lexicon: Lexicon) {
  if (lexicon.fundColumns.find(text) === null) return false;
  const names = [row, row - 1].map((at) => board.spotsIn(at, site.left, site.right));
  const own = names.flatMap((spots) => spots.findLast((one) => one.column < column) ?? []);
  const name = own.find((one) => !isNumber(one.text));
  const isSpent = names.flat().some((one) => /支出/.test(one.text));
  return isSpent && name !== undefined && /收入/.test(name.text);
}

function pairsIn(board: Board, row: number, site: Site, lexicon: Lexicon): Pair[] {
  return board.spotsIn(row, site.left, site.right).flatMap((label, index, spots) => {
    const glued = gluedPairs(board, label, lexicon);
    if (glued.length > 0) return glued;
    if (isAmount(label.text) || isUnitOnly(label.text)) return [];
    const value = valueOf(board, label, spots[index + 1], site);
    return value ? [{ label, value, isIncome: isIncome(board, label, site, lexicon) }] : [];
  });
}

/** 年度资金总额 | 100 over 全年执行数 | 95: the budget, where no name says so. */
function isWhole({ label, value, isIncome }: Pair, lexicon: Lexicon): boolean {
  const isTotal = lineRole(label.text, lexicon) === "total" && /资金|预算|经费/.test(label.text);
  return isTotal && !isIncome && isNumber(value.text);
}

/** Whether amounts beside their labels begin in the row: 预算数 | 15 beside or above 执行数 | 10.5. */
function beginsIn(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const roleOf = ({ label, isIncome }: Pair) =>
    isIncome ? undefined : lexicon.fundColumns.find(label.text)?.role;
  const own = pairsIn(board, row, site, lexicon);
  const budget = own.find((pair) => BUDGETS.includes(roleOf(pair)) || isWhole(pair, lexicon));
  if (!budget) return false;
  const below = [row + 1, row + 2, row + 3, row + 4].flatMap((at) =>
    pairsIn(board, at, site, lexicon).filter(({ label }) => label.column === budget.label.column),
  );
  const next = pairsIn(board, row + 1, site, lexicon);
  const spent = [...own, ...below, ...next].find((pair) => roleOf(pair) === "executed");
  const isNamed = below.some(({ label }) => lineRole(label.text, lexicon) !== "part");
  return (
    spent !== undefined && ([budget, spent].some(({ value }) => isNumber(value.text)) || isNamed)
  );
}

/** Follows the rows of a block and puts each amount into the line and column it belongs to. */
class Lines {
  readonly open = new Map<string, OpenLine>();
  readonly taken = new Set<string>();
  /** Which column of amounts the labels in a column of the sheet speak of. */
  private readonly current = new Map<number, FundColumnRole>();

  constructor(private readonly lexicon: Lexicon) {}

  /** Whether the row had anything to read. */
  take(board: Board, pairs: readonly Pair[], ofRow: FormCell | null): boolean {
    let took = false;
    let before: FundColumnRole | undefined;
    const isTotal = ofRow === null || lineRole(ofRow.text, this.lexicon) === "total";
    const key = isTotal ? "" : nameKey(ofRow.text);
    for (const pair of pairs) {
      const { label, value } = pair;
      const line = lineRole(label.text, this.lexicon);
      const isUsual = line !== "part" && line !== "total";
      const isLine = isUsual && (before ?? this.current.get(label.column)) !== undefined;
      const own = this.ownRole(pair, isLine);
      if (own) this.current.set(label.column, own);
      // 预算资金总额 | 120 | 其中：财政资金 | 100 | 上年结转 | 20 in one row
      const isOfIt = isUsual || /^其中/.test(labelKey(label.text));
      const role = own ?? this.current.get(label.column) ?? (isOfIt ? before : undefined);
      // 98% below amounts is none
      if (!role || (!own && value.text.endsWith("%"))) continue;
      before = role;
      took = true;
      this.taken.add(board.cellAt(label.row, label.column).cell).add(value.cell);
      if (role === "ignored" || role === "rule") continue;
      const name = { ...board.cellAt(label.row, label.column), text: label.text };
      if (own) this.add(key, ofRow ?? name, role, value);
      else this.add(nameKey(label.text), name, role, value);
    }
    return took;
  }

  /** What the label says its amount is; 上年结转 behind an amount is a line, and else of another year. */
  private ownRole(pair: Pair, isLine: boolean): FundColumnRole | undefined {
    const { label } = pair;
    const found = this.lexicon.fundColumns.find(label.text)?.role;
    if (found) return found === "ignored" && isLine ? undefined : found;
    const isFirst = this.open.size === 0 && !this.current.has(label.column);
    return isFirst && isWhole(pair, this.lexicon) ? "annualBudget" : undefined;
  }

  add(key: string, name: FormCell, role: FundColumn, value: FormCell): void {
    const line: OpenLine = this.open.get(key) ?? { name, cells: new Map() };
    // 预算执行率（10分） beside a blank only heads what follows
    if (!line.cells.get(role)?.text) line.cells.set(role, value);
    this.open.set(key, line);
  }

  /** What the amounts print behind them where no label says it. */
  unit(): string | null {
    const cells = [...this.open.values()].flatMap((line) => [...line.cells.values()]);
    return unitBehind(cells.map((cell) => cell?.text ?? ""));
  }

  lines(): FundLine[] {
    return [...this.open].map(([key, { name, cells }]) =>
      lineOf(name, key === "" ? "total" : lineRole(name.text, this.lexicon), cells),
    );
  }
}

/** 其中：财政拨款 before 全年预算数 | 15 | 全年执行数 | 10.5: the line that the whole row is of. */
function rowName(
  board: Board,
  [first]: readonly Pair[],
  site: Site,
  lexicon: Lexicon,
): FormCell | null {
  if (!first) return null;
  const { row, column } = first.label;
  const before = board.spotsIn(row, site.left, column - 1).at(-1);
  if (!before || lexicon.fundColumns.find(before.text) || isAmount(before.text)) return null;
  const isLine = lineRole(before.text, lexicon) !== "part" || SOURCE.test(labelKey(before.text));
  return isLine && !isFundLabel(before.text, lexicon) ? board.cellAt(row, before.column) : null;
}

/** 预算执行进度（%） in the row above the amounts, over the rate of the whole. */
function takeHeadings(board: Board, row: number, site: Site, lines: Lines, lexicon: Lexicon): void {
  const total = lines.open.get("");
  for (const spot of board.spotsIn(row - 1, site.left, site.right)) {
    const role = lexicon.fundColumns.find(spot.text)?.role;
    if (role !== "rate" && role !== "score" && role !== "points") continue;
    const value = board.cellAt(row, spot.column);
    if (!total || !isNumber(value.text) || lines.taken.has(value.cell)) continue;
    lines.add("", total.name, role, value);
    lines.taken.add(value.cell);
  }
}

const hasPoints = ({ open }: Lines) => [...open.values()].some(({ cells }) => cells.has("points"));

/** The block's label: the first of its row, or a text alone right above it. */
function labelsBeside(board: Board, row: number, site: Site): FormCell[] {
  const [first] = board.spotsIn(row, site.left, site.right);
  const above = board.spotsIn(row - 1, site.left, site.right);
  return [first, ...(above.length === 1 ? above : [])].flatMap((spot) =>
    spot ? [board.cellAt(spot.row, spot.column)] : [],
  );
}

/**
 * A fund block whose amounts stand beside their labels instead of under column names: 预算数 | 15 |
 * 执行数 | 10.5 over 其中：财政拨款 | 15 | 其中：财政拨款 | 10.5, or one below the other.
 */
export function readBeside(
  board: Board,
  site: Site,
  rows: { readonly from: number; readonly until: number },
  lexicon: Lexicon,
): FundReading | null {
  for (let from = rows.from; from < rows.until; from++) {
    if (!beginsIn(board, from, site, lexicon)) continue;
    const lines = new Lines(lexicon);
    const notUnderstood: NotUnderstood[] = [];
    let row = from;
    for (; row < rows.until && (row === from || !endsBlock(board, row, site, lexicon)); row++) {
      const all = pairsIn(board, row, site, lexicon);
      const pairs = all.filter(({ isIncome }) => !isIncome);
      all.forEach(({ isIncome, value }) => isIncome && lines.taken.add(value.cell));
      if (!lines.take(board, pairs, rowName(board, pairs, site, lexicon))) break;
      if (row === from) takeHeadings(board, row, site, lines, lexicon);
      const left = board.spotsIn(row, site.left, site.right).filter(({ text }) => isNumber(text));
      const strange = left
        .filter(({ column }) => !lines.taken.has(board.cellAt(row, column).cell))
        // where a merge was lost, each of its cells prints the amount
        .filter(({ column, text }) => board.textAt(row, column - 1) !== text);
      notUnderstood.push(...strange.map(strangeBeside));
    }
    const unit = moneyUnitIn(board, { from: site.top, to: row - 1 }, site, from);
    const ratePoints = hasPoints(lines) ? null : ratePointsIn(labelsBeside(board, from, site));
    const fund = {
      unit: unit ?? lines.unit(),
      lines: lines.lines(),
      ratePoints,
      purpose: null,
      payments: [],
    };
    return { fund, rows: { from, to: row - 1 }, rules: [], notUnderstood };
  }
  return null;
}
