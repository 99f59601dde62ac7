import { said, type Said } from "../../language/said";
import type { LevelWeight } from "../../rulebooks/rulebook";
import { readPoints } from "../../scoring";
import { plain, sum } from "../../scoring/decimal";
import { levelOf, RATE } from "../weights/level";
import type { CarriedRow } from "./rows";

const FULL = 100;

/** The points that a target table prints for its rows, and whether they can stand as they are. */
export interface PrintedPoints {
  /** One a row, exact decimals; "" where the row prints none. */
  readonly points: readonly string[];
  /**
   * Every row that applies has points of its own, and with the execution rate's they are 100, the
   * whole that 附件1-1 prints.
   */
  readonly isWhole: boolean;
  /** Null where the table prints no points at all. */
  readonly remark: Said | null;
}

export function printedPoints(
  rows: readonly CarriedRow[],
  weights: readonly LevelWeight[],
): PrintedPoints {
  const points = rows.map(({ from }) => ownPoints(from));
  const own = points.filter((one) => one !== "");
  if (own.length === 0) return { points, isWhole: false, remark: null };
  const rate = weights.find(({ level }) => levelOf(level) === RATE)?.points ?? "0";
  const isWhole =
    rows.every(({ applies }, at) => points[at] !== "" || !applies) &&
    new Set(rows.map(({ from }) => from)).size === rows.length &&
    sum([...own, rate]).eq(FULL);
  return { points, isWhole, remark: isWhole ? CARRIED : left(plain(sum(own)), rate) };
}

function ownPoints({ points, pointsSharedBy }: CarriedRow["from"]): string {
  const read = pointsSharedBy === 1 ? readPoints(points) : null;
  return read?.kind === "points" ? plain(read.number) : "";
}

const CARRIED = said(
  "分值照目标表的分值列带入，连同预算执行率合计 100 分，请核对。",
  "Points are the target table’s own, 100 with the execution rate’s. Please check.",
);

function left(total: string, rate: string): Said {
  return said(
    "目标表的分值列合计 {total} 分，与预算执行率 {rate} 分凑不成 100 分（或有的行没有分值），没有照搬；要按目标表计分的请改分值。",
    "The target table’s points add up to {total}; with the execution rate’s {rate} they do not make 100 (or a row has none), so they were not carried. Change the points where the table’s are to hold.",
    { total, rate },
  );
}
