import type { FundRole } from "../../form";
import type { FundColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import type { NamedColumns } from "../header/header-cell";
import { isNumber } from "../fund-amount";
import { labelKey } from "../label";

type Cell = NamedColumns & { readonly role: FundColumnRole | null; rank: number };

const isBudget = ({ role }: Cell) => role === "initialBudget" || role === "annualBudget";
const isAmount = (cell: Cell) => isBudget(cell) || cell.role === "executed";

/**
 * The names of a row with those of the row above that reach down beside them: 执行率 | 分值 | 得分, where
 * 年初预算数 | 全年预算数 | 全年执行数 stand under a heading of their own.
 */
export function withReachingDown(
  board: Board,
  row: number,
  spots: readonly Spot[],
  roleOf: (text: string) => FundColumnRole | undefined,
): readonly Spot[] {
  const [first] = spots;
  const last = spots.at(-1);
  if (!first || !last || row <= board.top) return spots;
  const above = board.spotsOf(row - 1);
  if (above.length < 2 || above.some(({ text }) => isNumber(text))) return spots;
  const known = new Set(spots.map(({ text }) => roleOf(text)));
  // 年初 | 调整后 under 年度指标值 are no amounts
  if (!known.has("executed") || known.size < 2) return spots;
  const down = above.filter(({ column, text }) => {
    const role = roleOf(text);
    if (role === undefined || known.has(role) || column <= first.column) return false;
    return board.mergedAt(row - 1, column)
      ? board.areaOf(row - 1, column).bottom >= row
      : column > last.column && board.textAt(row, column) === "";
  });
  return down.length === 0 ? spots : [...spots, ...down].sort((a, b) => a.column - b.column);
}

/** The columns of each side: another begins at the budget behind what was spent of the first. */
function sidesOf(cells: readonly Cell[]): Cell[][] {
  const sides: Cell[][] = [];
  for (const cell of cells) {
    const side = sides.at(-1);
    if (side && !(isBudget(cell) && side.some(({ role }) => role === "executed"))) side.push(cell);
    // 支出项目 before its 预算数 is the name of its lines
    else sides.push(side && side.at(-1)?.role === null ? [...side.splice(-1), cell] : [cell]);
  }
  return sides;
}

const INCOME = /收入/;
const BEFORE = /^(上|去|前|上一)年/;

/** Which side is the fund's; -1 where its amounts are only parts of it, null where nothing tells. */
function ownSide(headings: readonly string[], lineRole: (name: string) => FundRole | null) {
  const only = (test: (heading: string) => boolean) => {
    const [one, ...more] = headings.filter(test);
    return one === undefined || more.length > 0 ? null : headings.indexOf(one);
  };
  const roles = headings.map(lineRole);
  if (headings.some((text) => INCOME.test(text))) return only((text) => /支出/.test(text));
  if (headings.some((text) => BEFORE.test(text))) return only((text) => !BEFORE.test(text));
  const whole = only((text) => lineRole(text) === "total");
  return whole ?? (roles.every((role) => role !== null && role !== "total") ? -1 : null);
}

/**
 * Of blocks side by side, each with its 预算数 and 执行数, the one of the fund: 年度支出 and no 年度收入, 合计
 * before 财政拨款, 本年度 and no 上年度; with the points behind them all. Null where there is but one block,
 * or no heading over them that tells.
 */
export function ownColumns(
  board: Board,
  row: number,
  cells: readonly Cell[],
  lineRole: (name: string) => FundRole | null,
): { readonly cells: readonly Cell[]; readonly left?: number } | null {
  const sides = sidesOf(cells);
  if (sides.length < 2) return null;
  const headings = sides.map(([first], at) => {
    const left = first?.left ?? 0;
    const from = sides[at - 1]?.at(-1)?.right ?? board.left - 1;
    // where a merge was lost, the heading may stand over the name of the lines
    const over = board.spotsIn(row - 1, from + 1, left).at(-1)?.text;
    const above = over ?? board.textAt(row - 1, left);
    // 收入 | 预算数 | 决算数: the name of the lines says it
    const name = at === 0 ? board.textAt(row, left - 1) : (first?.text ?? "");
    return labelKey(lineRole(above) !== null || BEFORE.test(above) ? above : `${above}${name}`);
  });
  const at = ownSide(headings, lineRole);
  if (at === null) return null;
  const own = sides[at];
  // 财政拨款 beside 其他资金 without a whole: which of them is scored is not said
  if (!own) {
    const isPart = (cell: Cell) => isAmount(cell) || cell.role === "rate";
    return { cells: cells.map((cell) => (isPart(cell) ? { ...cell, role: null } : cell)) };
  }
  const rates = sides.filter((side) => side.some(({ role }) => role === "rate")).length;
  const isOfAll = ({ role }: Cell) =>
    role === "points" || role === "score" || role === "rule" || (role === "rate" && rates === 1);
  const columns = own[0]?.role === null ? own.slice(1) : own;
  const more = sides.flatMap((side) => (side === own ? [] : side.filter(isOfAll)));
  return { cells: [...columns, ...more], left: own[0]?.left ?? 0 };
}
