import type { Said } from "../../language/said";
import type { Citation, LevelWeight } from "../../rulebooks/rulebook";
import { Decimal, plain } from "../../scoring/decimal";
import { divide } from "./divide";
import { ALL_ROWS, levelOf, RATE, weighedAs } from "./level";
import { allMissing, costWithOutput, levelMissing, noWeights, overfull, rowsUnknown } from "./say";

/** A row that may get points. */
export interface RowToWeigh {
  readonly level1: string;
  readonly level2?: string;
  /** False for a row that says 不涉及: it gets none. */
  readonly applies: boolean;
  /** Points that stand and are kept; absent or empty where the row is to get its share. */
  readonly points?: string;
}

/** What one level-1 indicator got. */
export interface LevelShare {
  /** As the rulebook or the form calls it. */
  readonly level: string;
  /** What its rows share; exact decimal. */
  readonly points: string;
  /** Indexes of the rows that share it; empty where the table has none. */
  readonly rows: readonly number[];
  /** Where the number comes from. */
  readonly citation: Citation;
}

export interface PointsSpread {
  /** One entry a row: its points, or "" where it gets none. */
  readonly points: readonly string[];
  readonly levels: readonly LevelShare[];
  /** The points of all rows and of the execution rate together; 100 where nothing is missing. */
  readonly sum: string;
  readonly remarks: readonly Said[];
}

export interface SpreadOptions {
  /**
   * What becomes of the points of a level that the table has no row for: left open and said (the
   * method lets the unit decide), or shared by the other levels in proportion, where a person asks.
   */
  readonly missing?: "leave" | "proportional";
}

/**
 * Spreads the points of each level evenly over its rows that apply, so that every level adds up
 * exactly (see `divide`). A 成本指标 of its own shares the 产出 points, under which the Ministry's
 * form of 2020 counts it, unless the weights name it. Points that stand are kept; the level's other
 * rows share what they leave.
 */
export function spreadPoints(
  rows: readonly RowToWeigh[],
  weights: readonly LevelWeight[],
  { missing = "leave" }: SpreadOptions = {},
): PointsSpread {
  const rate = weights.find(({ level }) => levelOf(level) === RATE) ?? null;
  const found = levelsOf(
    rows,
    weights.filter((weight) => weight !== rate),
  );
  const levels = missing === "proportional" ? withoutGaps(found) : found;
  const points = rows.map(({ points: own }) => own ?? "");
  const remarks: Said[] = [];
  for (const level of levels) remarks.push(...fill(points, rows, level));
  const sum = total([...points.filter(isNumber), rate?.points ?? "0"]);
  return {
    points,
    levels,
    sum: plain(sum, 20),
    remarks: [...remarks, ...aboutLevels(rows, levels, weights, sum)],
  };
}

function levelsOf(rows: readonly RowToWeigh[], weights: readonly LevelWeight[]): LevelShare[] {
  const known = new Set(weights.map(({ level }) => levelOf(level)));
  const ofRow = weighedAs(rows, known);
  return weights.map(({ level, points, citation }) => ({
    level,
    points,
    citation,
    rows: rows.flatMap((row, index) => {
      const belongs = ALL_ROWS.test(level) ? ofRow(row) === "" : ofRow(row) === levelOf(level);
      return row.applies && belongs ? [index] : [];
    }),
  }));
}

/** Gives the points of levels without rows to the others in proportion, in whole points. */
function withoutGaps(levels: readonly LevelShare[]): LevelShare[] {
  const whole = total(levels.map(({ points }) => points));
  const present = levels.filter(({ rows }) => rows.length > 0);
  const shared = total(present.map(({ points }) => points));
  if (shared.eq(0) || shared.eq(whole)) return [...levels];
  let rest = whole;
  const last = present.at(-1);
  const own = new Map<LevelShare, string>();
  for (const level of present) {
    const part = whole.times(level.points).div(shared).round(0, 1);
    own.set(level, plain(level === last ? rest : part));
    rest = rest.minus(part);
  }
  return levels.map((level) => ({ ...level, points: own.get(level) ?? "0" }));
}

/** Fills the open rows of one level; says so where the points that stand leave nothing for them. */
function fill(points: string[], rows: readonly RowToWeigh[], level: LevelShare): Said[] {
  const open = level.rows.filter((row) => !isNumber(points[row] ?? ""));
  const kept = total(level.rows.map((row) => points[row] ?? "").filter(isNumber));
  const rest = new Decimal(level.points).minus(kept);
  if (open.length === 0) return [];
  if (rest.lte(0)) return [overfull(level.level, level.points, plain(kept), open.length)];
  divide(plain(rest, 20), open.length).forEach((part, at) => {
    const row = open[at];
    if (row !== undefined && rows[row]) points[row] = part;
  });
  return [];
}

function aboutLevels(
  rows: readonly RowToWeigh[],
  levels: readonly LevelShare[],
  weights: readonly LevelWeight[],
  sum: Decimal,
): Said[] {
  if (weights.length === 0) return [noWeights()];
  const placed = new Set(levels.flatMap((level) => level.rows));
  const unknown = rows.filter((row, index) => row.applies && !placed.has(index));
  const gaps = levels.filter(
    (level) => level.rows.length === 0 && !new Decimal(level.points).eq(0),
  );
  const hasCost = levels.some(
    (level) =>
      levelOf(level.level) === "产出" &&
      level.rows.some((row) => levelOf(rows[row]?.level1 ?? "") === "成本"),
  );
  const output = levels.find(({ level }) => levelOf(level) === "产出");
  const open =
    gaps.length === levels.length
      ? [allMissing()]
      : gaps.map((gap) => levelMissing(gap, plain(sum)));
  return [
    ...open,
    ...(hasCost && output ? [costWithOutput(output.points)] : []),
    ...(unknown.length > 0 ? [rowsUnknown(unknown.map(({ level1 }) => level1))] : []),
  ];
}

function total(numbers: readonly string[]): Decimal {
  return numbers.reduce((all, one) => all.plus(one), new Decimal(0));
}

const isNumber = (text: string): boolean => /^\d+(?:\.\d+)?$/u.test(text);
