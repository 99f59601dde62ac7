import type { FormCell } from "../../forms/form";
import type { Assessment, RowAssessment } from "../../scoring";
import { readPoints } from "../../scoring";
import { Decimal, plain } from "../../scoring/decimal";
import { stripListMark } from "../../values";
import { unended } from "./prose";

/**
 * What carries one 分值 and one 得分: mostly one row; the rows of a merged score cell; or rows that
 * share points without saying how, whose scores are told together.
 */
export interface Item {
  /** The rows in order; the execution rate's item has its one row. */
  readonly rows: readonly RowAssessment[];
  readonly isRate: boolean;
  /** 预算执行率 for the rate; the names of several rows are joined by 、. */
  readonly name: string;
  /** Null where the form prints none for it. */
  readonly points: Decimal | null;
  /** What stands on the sheet, else what counts; null while a row of it has no score. */
  readonly score: Decimal | null;
  /** False for 不涉及: its points are told and never counted as lost. */
  readonly applies: boolean;
}

/** The score that a report prints for a row: the one that stands, else the one that counts; a deduction with its sign. */
export function printedScore({ of, standing, counts }: RowAssessment): string | null {
  return of.kind === "extra" ? counts : (standing ?? counts);
}

/** Every scored thing of a form, in the order of the sheet; the execution rate first. */
export function itemsOf({ rows }: Assessment): readonly Item[] {
  const groups = new Map<string, RowAssessment[]>();
  const merged = mergedScores(rows);
  rows.forEach((row, index) => {
    const key = keyOf(row, merged) ?? `row ${String(index)}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()].flatMap(([first, ...more]) =>
    first ? [itemOf([first, ...more])] : [],
  );
}

/** What joins a row with others; null where it stands alone. */
function keyOf(row: RowAssessment, merged: ReadonlySet<string>): string | null {
  if (row.of.kind === "rate") return null;
  const { points, pointsSharedBy } = row.of.indicator;
  // one merged score cell: the first row carries the points, the others none
  if (row.cell && merged.has(row.cell.cell)) return `score ${row.cell.cell}`;
  return points && pointsSharedBy > 1 && row.points === null ? `points ${points.cell}` : null;
}

/** Score cells that more than one row has. */
function mergedScores(rows: readonly RowAssessment[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const merged = new Set<string>();
  for (const { cell } of rows) {
    if (!cell) continue;
    if (seen.has(cell.cell)) merged.add(cell.cell);
    seen.add(cell.cell);
  }
  return merged;
}

function itemOf(rows: readonly [RowAssessment, ...RowAssessment[]]): Item {
  const isRate = rows[0].of.kind === "rate";
  // of rows in one merged score cell, all but the first are told to be scored there
  const applies = rows.some(({ status }) => status !== "notApplicable");
  return {
    rows,
    isRate,
    name: isRate ? "预算执行率" : rows.map(nameOf).filter(Boolean).join("、"),
    // points that no rule could take (the form's 100 in the fund row) are nobody's
    points: rows[0].status === "unreadable" && rows[0].points === null ? null : pointsOf(rows),
    score: applies ? scoreOf(rows) : null,
    applies,
  };
}

/** A colon, or the points that a heading prints: 结转结余率（4）. */
const NOT_THE_NAME = /[：:]+$|[（(]\d+(?:\.\d+)?分?[)）]$/u;

const NO_NAME = /^(?:不涉及|不适用|暂?无|[/\\—–-]+)$/u;

/** The row's name as a sentence calls it. */
export function nameOf(row: RowAssessment): string {
  const { of, name } = row;
  const { level2, level3 } = of.kind === "rate" ? { level2: null, level3: null } : of.indicator;
  // 不涉及 in the place of a name: the row is known by its level
  if (NO_NAME.test(level3?.text.trim() ?? "") && level2) return unended(level2.text.trim());
  const own = level3?.text ?? "";
  return unended(stripListMark(own)) || unended(stripListMark(name)).replace(NOT_THE_NAME, "");
}

function pointsOf(rows: readonly RowAssessment[]): Decimal | null {
  const own = rows.flatMap(({ points }) => (points === null ? [] : [points]));
  if (own.length > 0) return own.reduce((all, one) => all.plus(one), new Decimal(0));
  const [first] = rows;
  const read = first?.of.kind === "indicator" ? readPoints(first.of.indicator.points) : null;
  return read?.kind === "points" ? read.number : null;
}

function scoreOf(rows: readonly RowAssessment[]): Decimal | null {
  const cells = new Map<string, string | null>();
  rows.forEach((row, index) => {
    const cell: FormCell | null = row.cell;
    if (!cells.has(cell?.cell ?? String(index)))
      cells.set(cell?.cell ?? String(index), printedScore(row));
  });
  const scores = [...cells.values()];
  return scores.reduce<Decimal | null>(
    (all, one) => (all === null || one === null ? null : all.plus(one)),
    new Decimal(0),
  );
}

/** 设置分值 and 自评分 of several items. */
export interface Marks {
  /** Null where the form prints no points for them. */
  readonly points: Decimal | null;
  /** The sum of the scores that are there. */
  readonly score: Decimal;
  /** Items that count and have no score yet. */
  readonly open: readonly Item[];
  /** How many items that count have one. */
  readonly scored: number;
  /** Items that do not apply; their points are within `points`. */
  readonly skipped: readonly Item[];
}

/** Adds up exactly what is printed for each item. */
export function marksOf(items: readonly Item[]): Marks {
  const points = items.flatMap((item) => item.points ?? []);
  const applying = items.filter(({ applies }) => applies);
  return {
    points: points.length === 0 ? null : points.reduce((all, one) => all.plus(one)),
    score: applying.reduce((all, { score }) => all.plus(score ?? 0), new Decimal(0)),
    open: applying.filter(({ score }) => score === null),
    scored: applying.filter(({ score }) => score !== null).length,
    skipped: items.filter(({ applies, points: own }) => !applies && own !== null),
  };
}

/** A number of points as reports print it: 8.81分, 10分. */
export function marksText(number: Decimal): string {
  return `${plain(number)}分`;
}
