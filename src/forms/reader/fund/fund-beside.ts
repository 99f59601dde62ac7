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
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import { ratePointsIn } from "./rate-points";
import type { Site } from "../sites";

const BUDGETS: readonly (FundColumnRole | undefined)[] = ["initialBudget", "annualBudget"];

/** A label with the cell of its amount right beside it. */
interface Pair {
  readonly label: Spot;
  readonly value: FormCell;
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

function pairsIn(board: Board, row: number, site: Site): Pair[] {
  return board.spotsIn(row, site.left, site.right).flatMap((label, index, spots) => {
    if (isAmount(label.text) || isUnitOnly(label.text)) return [];
    const value = valueOf(board, label, spots[index + 1], site);
    return value ? [{ label, value }] : [];
  });
}

/** Whether amounts beside their labels begin in the row: 预算数 | 15 beside or above 执行数 | 10.5. */
function beginsIn(board: Board, row: number, site: Site, lexicon: Lexicon): boolean {
  const roleOf = ({ label }: Pair) => lexicon.fundColumns.find(label.text)?.role;
  const own = pairsIn(board, row, site);
  const budget = own.find((pair) => BUDGETS.includes(roleOf(pair)));
  if (!budget) return false;
  const below = [row + 1, row + 2, row + 3, row + 4].flatMap((at) =>
    pairsIn(board, at, site).filter(({ label }) => label.column === budget.label.column),
  );
  const spent = [...own, ...below].find((pair) => roleOf(pair) === "executed");
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
  take(board: Board, pairs: readonly Pair[]): boolean {
    let took = false;
    for (const { label, value } of pairs) {
      const own = this.lexicon.fundColumns.find(label.text)?.role;
      if (own) this.current.set(label.column, own);
      const role = own ?? this.current.get(label.column);
      if (!role) continue;
      took = true;
      this.taken.add(board.cellAt(label.row, label.column).cell).add(value.cell);
      if (role === "ignored" || role === "rule") continue;
      this.add(own ? "" : nameKey(label.text), board.cellAt(label.row, label.column), role, value);
    }
    return took;
  }

  add(key: string, name: FormCell, role: FundColumn, value: FormCell): void {
    const line: OpenLine = this.open.get(key) ?? { name, cells: new Map() };
    // 预算执行率（10分） beside a blank only heads what follows
    if (!line.cells.get(role)?.text) line.cells.set(role, value);
    this.open.set(key, line);
  }

  lines(): FundLine[] {
    return [...this.open].map(([key, { name, cells }]) =>
      lineOf(name, key === "" ? "total" : lineRole(name.text, this.lexicon), cells),
    );
  }
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

/**
 * 合计 | 中央资金 | 省级资金 over the amounts of rows named 年初预算数, 全年执行数: behind the whole, each
 * column of a usual name or of a source is a line.
 */
function takeSources(
  board: Board,
  row: number,
  names: number,
  site: Site,
  lines: Lines,
  lexicon: Lexicon,
): void {
  const [first, whole, ...others] = board.spotsIn(row, site.left, site.right);
  const role = first ? lexicon.fundColumns.find(first.text)?.role : undefined;
  const isSum = whole && lineRole(board.textAt(names, whole.column), lexicon) === "total";
  if (!isSum || !role || role === "ignored" || role === "rule") return;
  for (const { column, text } of others) {
    const name = board.cellAt(names, column);
    if (name.row !== names || !SOURCE.test(labelKey(name.text)) || !isNumber(text)) continue;
    const value = board.cellAt(row, column);
    lines.add(nameKey(name.text), name, role, value);
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
      if (!lines.take(board, pairsIn(board, row, site))) break;
      if (row === from) takeHeadings(board, row, site, lines, lexicon);
      takeSources(board, row, from - 1, site, lines, lexicon);
      const left = board.spotsIn(row, site.left, site.right).filter(({ text }) => isNumber(text));
      const strange = left.filter((spot) => !lines.taken.has(board.cellAt(row, spot.column).cell));
      notUnderstood.push(...strange.map(strangeBeside));
    }
    const unit = moneyUnitIn(board, { from: site.top, to: row - 1 }, site, from);
    const ratePoints = hasPoints(lines) ? null : ratePointsIn(labelsBeside(board, from, site));
    const fund = { unit, lines: lines.lines(), ratePoints, purpose: null, payments: [] };
    return { fund, rows: { from, to: row - 1 }, rules: [], notUnderstood };
  }
  return null;
}
