import type { FundColumnRole } from "../../vocabulary";
import type { Board, Spot } from "../board";
import { divisionsBelow } from "./fund-division";
import type { NamedColumns } from "../header/header-cell";
import { isNumber } from "../fund-amount";
import { bareKey, labelKey } from "../label";
import { isFundLabel, type Lexicon } from "../lexicon";

export interface FundHeader {
  readonly row: number;
  /** The row below the names where that divides some of them; else their own. */
  readonly bottom: number;
  /** Names from the first known one on; `role` is null where no word knows the name. */
  readonly cells: readonly (NamedColumns & {
    readonly role: FundColumnRole | null;
    rank: number;
  })[];
}

const AMOUNTS: readonly (FundColumnRole | null)[] = ["initialBudget", "annualBudget", "executed"];

/** The row of column names of a fund block, if this row is one. */
export function fundHeaderIn(
  board: Board,
  row: number,
  [left, right]: readonly [number, number],
  lexicon: Lexicon,
): FundHeader | null {
  const { fundRoles, columns } = lexicon;
  const spots = board.spotsIn(row, left, right);
  if (spots.length < 2) return null;
  const roles = rolesOf(spots, lexicon);
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
    return isName && !isLabel && !reachesDown(board, spot, spots);
  });
  const known = new Set(roles.map((role) => role?.role).filter((role) => role !== undefined));
  if (spots.some((spot, index) => hasAmountBeside(spot, spots[index + 1], lexicon))) return null;
  if (from < 0 || known.size < 2 || !AMOUNTS.some((role) => role && known.has(role))) return null;
  const amounts = AMOUNTS.filter((role) => role && known.has(role)).length;
  if (amounts < 2 && spots.some(({ text }) => isLevel(columns.find(text)?.role))) return null;
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
        role: meaning?.role ?? null,
        rank: meaning?.rank ?? 0,
      },
    ];
  });
  return { row, bottom: divisions.size > 0 ? row + 1 : row, cells };
}

/** 预算资金（万元） beside the amounts is merged over their rows, too, as no name of a column is. */
function reachesDown(board: Board, spot: Spot, spots: readonly Spot[]): boolean {
  const bottomOf = ({ row, column }: Spot) => board.areaOf(row, column).bottom;
  const [first, ...others] = spots;
  return spot === first && others.every((other) => bottomOf(other) < bottomOf(spot));
}

/** 中央 | 省级 | 其他 | 合计 | 执行数: the budget, where the columns before it are its sources. */
const SUM_OF_SOURCES = /^(资金|金额|预算|预算数)?(合计|总计|总额|小计)$/;

/** 年中调整数, 财政拨款数: what the budget was changed by, or what came of it, beside the budget. */
const CHANGE =
  /^((年中|全年|预算|本年)*(调整|调增|调减|追加|追减|增减)(预算)?|(财政|实际|累计)?(资金)?(拨款|拨付|到账|下拨))(数|额|金额|资金)?$/;

/** What each name means; a plain 合计 is the budget where another says what was spent of it. */
function rolesOf(spots: readonly Spot[], { fundColumns }: Lexicon) {
  const own = spots.map(({ text }) => fundColumns.find(text));
  const has = (role: FundColumnRole) => own.some((one) => one?.role === role);
  const change = { role: "ignored" as const, rank: 0 };
  const isChange = ({ text }: Spot) => has("annualBudget") && CHANGE.test(bareKey(labelKey(text)));
  const roles = own.map((one, at) => one ?? (spots[at] && isChange(spots[at]) ? change : null));
  if (!has("executed") || has("initialBudget") || has("annualBudget")) return roles;
  const sums = spots.filter(({ text }) => SUM_OF_SOURCES.test(bareKey(labelKey(text))));
  const [sum] = sums;
  if (!sum || sums.some(({ text }) => text !== sum.text)) return roles;
  const budget = { role: "annualBudget" as const, rank: 2 };
  return spots.map((spot, index) => (spot.text === sum.text ? budget : (roles[index] ?? null)));
}

/** Whether the name has an amount behind it (预算数 | 15) and so is no column's. */
function hasAmountBeside(spot: Spot, next: Spot | undefined, { fundColumns }: Lexicon): boolean {
  const role = fundColumns.find(spot.text)?.role;
  return role !== undefined && AMOUNTS.includes(role) && isNumber(next?.text ?? "");
}

/** Columns of 中央, 省级, 自筹 and the like before the sum of them all. */
const SOURCE_COLUMN = /中央|上级|[省市县区州旗镇乡地]|本级|地方|其他|其它|自筹|财政|单位|结转/;

/** Names that nobody knows over amounts before the first known column; sources of money apart. */
export function unknownBefore(
  board: Board,
  { row, cells }: FundHeader,
  { left }: { readonly left: number },
  lexicon: Lexicon,
): NamedColumns[] {
  const first = cells[0]?.left ?? left;
  return board
    .spotsIn(row, left, first - 1)
    .filter(({ text }) => !isFundLabel(text, lexicon) && !SOURCE_COLUMN.test(text))
    .filter(({ column }) => isNumber(board.textAt(row + 1, column)))
    .map((spot) => ({ text: spot.text, row, left: spot.column, right: board.labelEnd(spot) }));
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
