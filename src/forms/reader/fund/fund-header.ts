import { byText } from "../../../values/by-text";
import type { FundColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { divisionsBelow } from "./fund-division";
import { ownColumns, withReachingDown } from "./fund-side";
import type { NamedColumns } from "../header/header-cell";
import { isHeadedByPoints } from "../header/points-column";
import { isNumber } from "../fund-amount";
import type { Meaning } from "../word-index";
import { bareKey, labelKey, withoutMark } from "../label";
import { isFundLabel, type Lexicon } from "../lexicon";

export interface FundHeader {
  readonly row: number;
  /** Where the block begins, if another's columns stand left of it. */
  readonly left?: number;
  /** The row below the names where that divides some of them; else their own. */
  readonly bottom: number;
  /** Names from the first known one on; `role` is null where no word knows the name. */
  readonly cells: readonly (NamedColumns & {
    readonly role: FundColumnRole | null;
    rank: number;
  })[];
}

type Role = Meaning<FundColumnRole>;

const AMOUNTS: readonly (FundColumnRole | null)[] = ["initialBudget", "annualBudget", "executed"];

/** The row of column names of a fund block, if this row is one. */
export function fundHeaderIn(
  board: Board,
  row: number,
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): FundHeader | null {
  const { fundRoles, fundColumns, columns } = lexicon;
  const printed = board.spotsIn(row, left, right);
  // most rows, the indicators', have no such name at all
  if (printed.length < 2 || printed.every(({ text }) => fundColumns.find(text) === null))
    return null;
  const spots = withReachingDown(board, row, printed, (text) => fundColumns.find(text)?.role);
  const found = spots.map(({ text }) => fundColumns.find(text));
  const roles = rolesOf(board, spots, found);
  // a heading over the lines' names (年度预算数（万元）) is no column of amounts
  const roleOf = (name: string) => fundRoles.find(nameKey(name))?.role ?? null;
  const divisions = divisionsBelow(board, spots, roleOf);
  const names = ({ column }: Spot) =>
    !divisions.has(column) && roleOf(board.textAt(row + 1, column)) !== null;
  const from = spots.findIndex((spot, index) => {
    const role = roles[index]?.role;
    // 年度预算（万元） beside the block, before 年初预算数 | 全年预算数
    const again = roles.slice(index + 1).some((other) => other?.role === role);
    const isLabel = again && isFundLabel(spot.text, lexicon);
    const isName = role !== undefined && role !== "ignored" && !names(spot);
    return (
      isName && !isLabel && !reachesDown(board, spot, spots) && !isBesideNames(board, spots, index)
    );
  });
  const known = new Set(roles.map((role) => role?.role).filter((role) => role !== undefined));
  if (spots.some((spot, index) => hasAmountBeside(board, spot, spots[index + 1], lexicon)))
    return null;
  if (headsNames(board, row, [left, right], lexicon)) return null;
  const amounts = AMOUNTS.filter((role) => role && known.has(role)).length;
  // amounts that nobody knows, before 分值 | 支出率 | 得分 and over 年度资金总额: its score is read
  const isScored = () =>
    known.has("points") &&
    known.has("score") &&
    board.spotsIn(row + 1, left, right).some(({ text }) => roleOf(text) === "total");
  if (from < 0 || known.size < 2 || (amounts === 0 && !isScored())) return null;
  if (amounts < 2 && spots.some(({ text }) => isLevel(columns.find(text)?.role))) return null;
  const isPoints = (spot: Spot) =>
    known.has("score") &&
    !known.has("points") &&
    isHeadedByPoints(board, { ...spot, left: spot.column, right: spot.column }, row);
  const cells = spots.slice(from).flatMap((spot, index, all) => {
    if (index > 0 && all[index - 1]?.text === spot.text) return [];
    const next = all.slice(index + 1).find(({ text }) => text !== spot.text);
    const whole = divisions.get(spot.column);
    const meaning = whole === null ? null : (roles[from + index] ?? null);
    const end = board.labelEnd(spot);
    return [
      {
        text: spot.text,
        row,
        left: spot.column,
        right: next ? Math.max(end, next.column - 1) : end,
        ...whole,
        role: meaning?.role ?? (isPoints(spot) ? "points" : null),
        rank: meaning?.rank ?? 0,
      },
    ];
  });
  const bottom = divisions.size > 0 ? row + 1 : row;
  return { row, bottom, cells, ...ownColumns(board, row, cells, roleOf) };
}

/** 年度预算 over 年初预算数 | 全年预算数, beside what was spent: the row below names the columns. */
function headsNames(
  board: Board,
  row: number,
  [left, right]: readonly [number, number],
  { fundColumns }: Lexicon,
): boolean {
  const below = board.spotsIn(row + 1, left, right);
  const roles = new Set(below.map(({ text }) => fundColumns.find(text)?.role));
  const amounts = AMOUNTS.filter((role) => role && roles.has(role)).length;
  return amounts >= 2 && !below.some(({ text }) => isNumber(text));
}

/** 预算资金（万元） beside the amounts is merged over their rows, too, as no name of a column is. */
function reachesDown(board: Board, spot: Spot, spots: readonly Spot[]): boolean {
  const bottomOf = ({ row, column }: Spot) => board.areaOf(row, column).bottom;
  const [first, ...others] = spots;
  return spot === first && others.every((other) => bottomOf(other) < bottomOf(spot));
}

/** 预算资金（万元） over a blank, with 年度资金总额 behind that: the same label, whose merge was lost. */
function isBesideNames(board: Board, [first, next]: readonly Spot[], index: number): boolean {
  if (index > 0 || !first || !next || board.textAt(first.row + 1, first.column) !== "")
    return false;
  const behind = Array.from({ length: next.column - first.column }, (_, at) => first.column + at);
  return behind.some((column) => /\p{Script=Han}/u.test(board.textAt(first.row + 1, column)));
}

/** 中央 | 省级 | 其他 | 合计 | 执行数: the budget, where the columns before it are its sources. */
const SUM_OF_SOURCES = /^(资金|金额|预算|预算数)?(合计|总计|总额|小计)$/;

/** 年中调整数, 财政拨款数: what the budget was changed by, or what came of it, beside the budget. */
const CHANGE =
  /^((年中|全年|预算|本年|年度)*(调整|调增|调减|追加|追减|增减|收回|核减|压减|调剂)(预算)?|(财政|实际|累计)?(资金)?(拨款|拨付|到账|下拨))(数|额|金额|资金)?$/;

/** 年度拨付金额: what was spent, where no column says so and one the rate. */
const PAID = /^(年度|全年|本年度?|实际|累计|财政)*(资金)?(拨付|支付)(数|额|金额|资金)?$/;

const nameOf = byText((text) => bareKey(labelKey(withoutMark(text))));

/** 调整预算 beside 年初预算 and 全年预算数: what came of the change, or the change. */
const CHANGE_OR_SUM = /^(全年|年中)?调整预算(数|额|金额)?$/;

/** Whether such a column holds the change: with it the first budget makes the year's, in the row below. */
function isChangeOnly(board: Board, sums: readonly Spot[], own: readonly (Role | null)[]): boolean {
  const at = (test: (spot: Spot, role: Role | null) => boolean) =>
    sums.find((spot, index) => test(spot, own[index] ?? null));
  const change = at(({ text }) => CHANGE_OR_SUM.test(nameOf(text)));
  const first = at((_, role) => role?.role === "initialBudget");
  const whole = at((spot, role) => role?.role === "annualBudget" && spot !== change);
  if (!change || !first || !whole) return false;
  const below = [first, change, whole].map(({ row, column }) => board.textAt(row + 1, column));
  const [one, more, both] = below.map((text) => Number(text.replace(/[,，\s]/g, "") || NaN));
  return Math.abs((one ?? NaN) + (more ?? NaN) - (both ?? NaN)) < 1e-6;
}

/** What each name means; a plain 合计 is the budget where another says what was spent of it. */
function rolesOf(board: Board, spots: readonly Spot[], found: readonly (Role | null)[]) {
  const isApart = isChangeOnly(board, spots, found);
  const own = found.map((one, at) =>
    isApart && CHANGE_OR_SUM.test(nameOf(spots[at]?.text ?? "")) ? null : one,
  );
  const has = (role: FundColumnRole) => own.some((one) => one?.role === role);
  const change = { role: "ignored" as const, rank: 0 };
  const isChange = ({ text }: Spot) =>
    has("annualBudget") && [CHANGE, CHANGE_OR_SUM].some((one) => one.test(nameOf(text)));
  const roles = own.map((one, at) => one ?? (spots[at] && isChange(spots[at]) ? change : null));
  const sums = spots.filter(({ text }) => SUM_OF_SOURCES.test(nameOf(text)));
  const [sum] = sums;
  // 年初预算 | 年中调整 | 小计: what both make
  const isChanged = spots.some(({ text }) => CHANGE.test(nameOf(text)));
  const isBudget =
    !has("annualBudget") && (has("initialBudget") ? isChanged : has("executed")) && sum;
  const budget = { role: "annualBudget" as const, rank: 2 };
  const spent = { role: "executed" as const, rank: 2 };
  const isSpent = !has("executed") && has("rate");
  const isOnly = sums.every(({ text }) => text === sum?.text);
  return spots.map(({ text }, index) => {
    if (isBudget && isOnly && text === sum.text) return budget;
    if (isSpent && PAID.test(nameOf(text))) return spent;
    return roles[index] ?? (isBudget && CHANGE.test(nameOf(text)) ? change : null);
  });
}

/**
 * Whether the name has an amount behind it (预算数 | 15) and so is no column's; over an amount it is,
 * and the number the points that head the next.
 */
function hasAmountBeside(
  board: Board,
  { text, row, column }: Spot,
  next: Spot | undefined,
  { fundColumns }: Lexicon,
): boolean {
  const role = fundColumns.find(text)?.role;
  const isBeside = role !== undefined && AMOUNTS.includes(role) && isNumber(next?.text ?? "");
  return isBeside && !isNumber(board.textAt(row + 1, column));
}

/** Columns of 中央, 省级, 自筹 and the like before the sum of them all. */
const SOURCE_COLUMN = /中央|上级|[省市县区州旗镇乡地]|本级|地方|其他|其它|自筹|财政|单位|结转/;

/** Names that nobody knows over amounts before the first known column; sources of money apart. */
export function unknownBefore(
  board: Board,
  { row, cells, left }: FundHeader,
  site: { readonly left: number },
  lexicon: Lexicon,
): NamedColumns[] {
  const first = cells[0]?.left ?? site.left;
  return board
    .spotsIn(row, left ?? site.left, first - 1)
    .filter(({ text }) => !isFundLabel(text, lexicon) && !SOURCE_COLUMN.test(text))
    .filter(({ text }) => !isLeftOut(text, cells, lexicon))
    .filter(({ column, text }) => !isNumber(text) && isNumber(board.textAt(row + 1, column)))
    .map((spot) => ({ text: spot.text, row, left: spot.column, right: board.labelEnd(spot) }));
}

/** What came in is the nearest to a budget where nothing says what was planned, and so is said. */
const CAME_IN = /到位/;

function isLeftOut(text: string, cells: FundHeader["cells"], { fundColumns }: Lexicon): boolean {
  if (fundColumns.find(text)?.role !== "ignored") return false;
  return !CAME_IN.test(text) || cells.some(({ role }) => role?.endsWith("Budget"));
}

/** A line's name without 其中 and list marks. */
export function nameKey(name: string): string {
  return bareKey(
    labelKey(name)
      .replace(/^其中[:-]?/, "")
      .replace(/^(\d|\([一二三四五六七八九十]\))[.、]?/, "")
      .replace(/(.)小计$/, "$1"),
  );
}

function isLevel(role: string | undefined): boolean {
  return role === "level1" || role === "level2";
}
