import type { FormCell, Indicator } from "../../form";
import type { NamedColumns } from "../header/header-cell";
import { EXACT, FULL, rowPoints } from "./form-points";
import { labelKey } from "../label";

/** 决策依据（4分）, 财务制度3分: what a row can score, at the end of its name. */
const IN_NAME = /^.*?(?:\((?:满分|分值|权重)?:?)?(\d{1,3}(?:\.\d+)?)分\)?$/;
/** 改造实验室(20) under 三级指标(分值). */
const IN_BRACKETS = /^.+\((\d{1,3}(?:\.\d+)?)\)$/;
const SAYS_POINTS = /\((分值|权重|分数|满分)\)$/;

/**
 * The points that a name prints, as a cell that nobody may write into or reckon with: the name
 * stands in it.
 */
function pointsIn(name: FormCell | null, isSaid: boolean): FormCell | null {
  const key = labelKey(name?.text ?? "");
  const points = IN_NAME.exec(key)?.[1] ?? (isSaid ? IN_BRACKETS.exec(key)?.[1] : undefined);
  return name && points ? { ...name, text: points, value: null, locked: true } : null;
}

/** Of rows that print none of their own, those of the level that they alone are under. */
function pointsAbove(
  { level2 }: Indicator,
  named: readonly Indicator[],
  isSaid: boolean,
): FormCell | null {
  const isDivided = named.some((one) => one.level2?.cell === level2?.cell && one.points !== null);
  return isDivided ? null : pointsIn(level2, isSaid);
}

/** 数量指标(10分) over one row each: what the level can score is what the row can. */
function eachAlone(indicators: readonly Indicator[]): boolean {
  const cells = indicators.map(({ level2 }) => level2?.cell);
  return new Set(cells).size === cells.length;
}

/**
 * The rows with the points that their names print, where the table has no points column (达州). All
 * rows must have some, most of them their own or each that of a level 2 which is its own, and no more
 * than the full marks together, so that 得90分 is no points.
 */
export function withNamedPoints(
  indicators: readonly Indicator[],
  column: NamedColumns | undefined,
): readonly Indicator[] {
  const isSaid = SAYS_POINTS.test(labelKey(column?.text ?? ""));
  const isScored = indicators.some(({ score }) => score !== null);
  if (!isScored || indicators.some(({ points }) => points !== null)) return indicators;
  const own = indicators.map((row) => ({ ...row, points: pointsIn(row.level3, isSaid) }));
  const isOwn = own.filter(({ points }) => points !== null).length * 2 > own.length;
  if (!isOwn && !eachAlone(indicators)) return indicators;
  const all = own.map((row) => ({ ...row, points: row.points ?? pointsAbove(row, own, isSaid) }));
  const isWhole = all.length > 1 && all.every(({ points }) => points !== null);
  return isWhole && (rowPoints({ indicators: all }) ?? 0) <= FULL + EXACT ? all : indicators;
}
