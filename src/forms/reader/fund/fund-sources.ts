import type { FundColumn, FormCell } from "../../form";
import type { FundColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { isNumber } from "../fund-amount";
import { labelKey } from "../label";
import type { Lexicon } from "../lexicon";
import { moneyUnitIn } from "../money-unit";
import type { Site } from "../sites";
import { lineOf, lineRole } from "./fund-lines";
import { strangeBeside, type FundReading } from "./fund-reading";
import { SOURCE } from "./fund-total";
import { ratePointsIn } from "./rate-points";

/** A row of amounts, by what its label says they are. */
interface AmountRow {
  readonly row: number;
  readonly label: Spot;
  readonly role: FundColumn;
}

const BUDGETS: readonly (FundColumnRole | undefined)[] = ["initialBudget", "annualBudget"];
const OF_TOTAL: readonly (FundColumnRole | undefined)[] = ["rate", "points", "score"];

function amountRow(board: Board, row: number, site: Site, lexicon: Lexicon): AmountRow | null {
  for (const label of board.spotsIn(row, site.left, site.right)) {
    if (isNumber(label.text)) return null;
    const role = lexicon.fundColumns.find(label.text)?.role;
    if (role && role !== "ignored" && role !== "rule") return { row, label, role };
  }
  return null;
}

/** The rows of amounts below the names, as far as their labels stand in one column. */
function amountRows(board: Board, names: number, until: number, site: Site, lexicon: Lexicon) {
  const found: AmountRow[] = [];
  for (let row = names + 1; row < until; row++) {
    const next = amountRow(board, row, site, lexicon);
    if (!next || next.label.column !== (found[0] ?? next).label.column) break;
    found.push(next);
  }
  const roles = found.map(({ role }) => role);
  return roles.some((role) => BUDGETS.includes(role)) && roles.includes("executed") ? found : [];
}

/**
 * A fund block whose lines are columns: 中央 | 省级 | 合计 over the amounts of rows named 预算数 and 执行数.
 * Without a column of the whole there is none.
 */
export function readSources(
  board: Board,
  site: Site,
  { from, until }: { readonly from: number; readonly until: number },
  lexicon: Lexicon,
): FundReading | null {
  for (let row = from; row < until - 1; row++) {
    const amounts = amountRows(board, row, until, site, lexicon);
    const [first] = amounts;
    const last = amounts.at(-1);
    if (!first || !last) continue;
    const names = board.spotsIn(row, board.labelEnd(first.label) + 1, site.right);
    const lines = names.filter(
      ({ text, column }) =>
        isNumber(board.textAt(first.row, column)) &&
        (lineRole(text, lexicon) !== "part" || SOURCE.test(labelKey(text))),
    );
    const wholes = lines.filter(({ text }) => lineRole(text, lexicon) === "total");
    if (lines.length < 2 || wholes.length > 1) continue;
    const ofTotal = names.filter(({ text }) =>
      OF_TOTAL.includes(lexicon.fundColumns.find(text)?.role),
    );
    const taken = new Set(
      [...lines, ...(wholes.length > 0 ? ofTotal : [])].map(({ column }) => column),
    );
    const strange = amounts.flatMap((one) =>
      board
        .spotsIn(one.row, site.left, site.right)
        .filter(({ column, text }) => isNumber(text) && !taken.has(column)),
    );
    const unit = moneyUnitIn(board, { from: site.top, to: last.row }, site, row);
    const labels = board.spotsIn(row, site.left, first.label.column);
    const fund = {
      unit,
      lines: lines.map((name) => {
        const isWhole = name === wholes[0];
        const cells = cellsOf(board, amounts, name);
        if (isWhole) addToTotal(board, amounts, ofTotal, cells, lexicon);
        return lineOf(board.cellAt(row, name.column), lineRole(name.text, lexicon), cells);
      }),
      ratePoints: ratePointsIn(labels.map((label) => board.cellAt(row, label.column))),
      purpose: null,
      payments: [],
    };
    const notUnderstood = strange.map(strangeBeside);
    return { fund, rows: { from: row, to: last.row }, rules: [], notUnderstood };
  }
  return null;
}

function cellsOf(board: Board, amounts: readonly AmountRow[], { column }: Spot) {
  return new Map<FundColumn, FormCell | null>(
    amounts.map(({ row, role }) => [role, board.cellAt(row, column)]),
  );
}

/** 执行率 | 得分 behind the sources: the first of the rows that fills it in says it of the whole. */
function addToTotal(
  board: Board,
  amounts: readonly AmountRow[],
  columns: readonly Spot[],
  cells: Map<FundColumn, FormCell | null>,
  { fundColumns }: Lexicon,
): void {
  for (const { text, column } of columns) {
    const role = fundColumns.find(text)?.role;
    if (!role || role === "ignored" || role === "rule" || cells.has(role)) continue;
    const own = amounts.map(({ row }) => board.cellAt(row, column));
    cells.set(role, own.find((cell) => cell.text !== "") ?? own[0] ?? null);
  }
}
