import type { FormCell, Indicator } from "../../form";
import { EXACT, FULL, rowPoints } from "./form-points";
import { labelKey } from "../label";

/** 决策依据（4分）, 财务制度3分: what a row can score, at the end of its name. */
const IN_NAME = /^.*?(?:\((?:满分|分值|权重)?:?)?(\d{1,3}(?:\.\d+)?)分\)?$/;

/**
 * The points that a name prints, as a cell that nobody may write into or reckon with: the name
 * stands in it.
 */
function pointsIn(name: FormCell | null): FormCell | null {
  const points = name && IN_NAME.exec(labelKey(name.text))?.[1];
  return name && points ? { ...name, text: points, value: null, locked: true } : null;
}

/** Of rows that print none of their own, those of the level that they alone are under. */
function pointsAbove({ level2 }: Indicator, named: readonly Indicator[]): FormCell | null {
  const isDivided = named.some((one) => one.level2?.cell === level2?.cell && one.points !== null);
  return isDivided ? null : pointsIn(level2);
}

/**
 * The rows with the points that their names print, where the table has no points column (达州). All
 * rows must have some, most of them their own, and no more than the full marks together, so that
 * 得90分 is no points.
 */
export function withNamedPoints(indicators: readonly Indicator[]): readonly Indicator[] {
  const isScored = indicators.some(({ score }) => score !== null);
  if (!isScored || indicators.some(({ points }) => points !== null)) return indicators;
  const own = indicators.map((row) => ({ ...row, points: pointsIn(row.level3) }));
  if (own.filter(({ points }) => points !== null).length * 2 <= own.length) return indicators;
  const all = own.map((row) => ({ ...row, points: row.points ?? pointsAbove(row, own) }));
  const isWhole = all.length > 1 && all.every(({ points }) => points !== null);
  return isWhole && (rowPoints({ indicators: all }) ?? 0) <= FULL + EXACT ? all : indicators;
}
