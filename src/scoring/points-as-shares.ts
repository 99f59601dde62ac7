import { said } from "../language/said";
import { plain, sum, type Decimal } from "./decimal";
import type { Draft } from "./draft";
import { unreadable } from "./outcome";

/**
 * Rows whose points are shares of 1 (0.5, 0.4, 0.1: weights that lost their % sign) beside scores of
 * a hundred: by such points every score would come out a hundredth of what is meant, so that all of
 * them are left. Other forms are returned as they are.
 */
export function withoutShares(drafts: readonly Draft[]): readonly Draft[] {
  const points = drafts.flatMap((draft) => {
    // a part of points that rows share is worked out, not printed
    const isPart = draft.of.kind === "indicator" && draft.of.indicator.pointsSharedBy > 1;
    return draft.points === null || isPart ? [] : [draft.points];
  });
  if (!areShares(points)) return drafts;
  const total = plain(sumOf(points));
  return drafts.map((draft) => {
    if (draft.points === null || draft.outcome.kind !== "scored") return draft;
    const values = { total, points: plain(draft.points) };
    return { ...draft, outcome: unreadable(said(SHARES.zh, SHARES.en, values)) };
  });
}

function sumOf(points: readonly Decimal[]): Decimal {
  return sum(points.map((one) => one.toFixed()));
}

function areShares(points: readonly Decimal[]): boolean {
  // no points are below 0, so that no share has two places before its point
  return points.length > 1 && points.every(({ e }) => e < 1) && sumOf(points).eq(1);
}

const SHARES = said(
  "分值 {points} 像是比重（各行合计 {total}），没有计分；请把分值改成百分制的分数（如 50），或改成百分数格式。",
  "The points {points} look like a share (all rows add up to {total}), so nothing was scored. Write points of a hundred (50), or format them as percentages.",
);
