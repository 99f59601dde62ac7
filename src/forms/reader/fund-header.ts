import type { FundColumnRole } from "../vocabulary";
import type { Board, Spot } from "./board";
import type { NamedColumns } from "./header";
import { isNumber } from "./fund-amount";
import { bareKey, labelKey } from "./label";
import { isFundLabel, type Lexicon } from "./lexicon";

export interface FundHeader {
  readonly row: number;
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
  const { fundColumns, fundRoles, columns } = lexicon;
  const spots = board.spotsIn(row, left, right);
  if (spots.length < 2) return null;
  const roles = spots.map(({ text }) => fundColumns.find(text));
  // a heading over the lines' names (年度预算数（万元）) is no column of amounts
  const names = ({ column }: Spot) =>
    fundRoles.find(nameKey(board.textAt(row + 1, column))) !== null;
  const from = spots.findIndex((spot, index) => {
    const role = roles[index]?.role;
    // 年度预算（万元） beside the block, before 年初预算数 | 全年预算数
    const again = roles.slice(index + 1).some((other) => other?.role === role);
    const isLabel = again && isFundLabel(spot.text, lexicon);
    return role !== undefined && role !== "ignored" && !isLabel && !names(spot);
  });
  const known = new Set(roles.map((role) => role?.role).filter((role) => role !== undefined));
  if (spots.some((spot, index) => hasAmountBeside(spot, spots[index + 1], lexicon))) return null;
  if (from < 0 || known.size < 2 || !AMOUNTS.some((role) => role && known.has(role))) return null;
  const amounts = AMOUNTS.filter((role) => role && known.has(role)).length;
  if (amounts < 2 && spots.some(({ text }) => isLevel(columns.find(text)?.role))) return null;
  const cells = spots.slice(from).flatMap((spot, index, all) => {
    if (index > 0 && all[index - 1]?.text === spot.text) return [];
    const next = all.slice(index + 1).find(({ text }) => text !== spot.text);
    const meaning = roles[from + index] ?? null;
    const end = board.labelEnd(spot);
    return [
      {
        text: spot.text,
        row,
        left: spot.column,
        right: next ? Math.max(end, next.column - 1) : end,
        role: meaning?.role ?? null,
        rank: meaning?.rank ?? 0,
      },
    ];
  });
  return { row, cells };
}

/** Whether the name has an amount behind it (预算数 | 15) and so is no column's. */
function hasAmountBeside(spot: Spot, next: Spot | undefined, { fundColumns }: Lexicon): boolean {
  const role = fundColumns.find(spot.text)?.role;
  return role !== undefined && AMOUNTS.includes(role) && isNumber(next?.text ?? "");
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
