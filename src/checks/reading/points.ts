import type { FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { readPoints } from "../../scoring";
import { Decimal } from "../../scoring/decimal";
import { once } from "../../values/once";
import type { FormView } from "../view";

/** 分值 of some rows, every cell counted once. */
export interface PointsSum {
  readonly sum: Decimal;
  readonly cells: readonly FormCell[];
  /** Rows somebody filled in that carry no points. */
  readonly without: readonly Indicator[];
  /** Whether a points cell holds no number: then the sum tells nothing. */
  readonly unreadable: boolean;
}

/** Adds up the points of rows; a cell merged over several rows counts once. */
export const sumPoints = once((indicators: readonly Indicator[]): PointsSum => {
  const cells = new Map<string, FormCell>();
  const without: Indicator[] = [];
  let unreadable = false;
  let sum = new Decimal(0);
  for (const indicator of indicators) {
    // the rows below carry its points
    if (indicator.sumOf !== undefined) continue;
    const points = readPoints(indicator.points);
    if (points.kind === "unreadable") unreadable = true;
    if (points.kind === "none" && isFilled(indicator)) without.push(indicator);
    if (points.kind !== "points" || !indicator.points || cells.has(indicator.points.cell)) continue;
    cells.set(indicator.points.cell, indicator.points);
    sum = sum.plus(points.number);
  }
  return { sum, cells: [...cells.values()], without, unreadable };
});

function isFilled({ target, actual, score }: Indicator): boolean {
  return [target, actual, score].some((cell) => /[\p{L}\p{N}]/u.test(cell?.text ?? ""));
}

/**
 * Whether the rate's row was given the whole form's points, which are nobody's. An amount that cannot
 * be read leaves the row its points.
 */
export function isMisplaced(rate: FormView["rate"]): boolean {
  return rate?.status === "unreadable" && rate.points === null;
}

/** The points of the execution rate and the cell that prints them; null where nothing does. */
export function ratePoints({
  form,
  rate,
}: FormView): { readonly points: Decimal; readonly cell: FormCell } | null {
  const line =
    rate?.of.kind === "rate" ? rate.of.line : form.fund?.lines.find(({ role }) => role === "total");
  const column = readPoints(line?.points ?? null);
  if (line?.points && column.kind === "points")
    // the whole form's points in the fund row are not the rate's
    return isMisplaced(rate) ? null : { points: column.number, cell: line.points };
  const heading = readPoints(form.fund?.ratePoints ?? null);
  const cell = form.fund?.ratePoints;
  return cell && heading.kind === "points" ? { points: heading.number, cell } : null;
}

/** Said of a sum of points that the execution rate's belong to; nothing where a form has none. */
export function withRatePoints(view: FormView): Said {
  return ratePoints(view) ? said("（含执行率）", ", execution rate included,") : said("", "");
}

/** Points of the total row as printed, or null. */
export function printedTotalPoints({ form }: FormView): Decimal | null {
  const points = readPoints(form.total?.points ?? null);
  return points.kind === "points" ? points.number : null;
}

/** E1: whether the indicators alone make full marks and the execution rate's points come on top (110). */
export function rateOnTop(view: FormView): boolean {
  const rate = ratePoints(view)?.points;
  return rate?.gt(0) === true && sumPoints(view.form.indicators).sum.eq(100);
}
