import { readPoints, type RowAssessment } from "../../scoring";
import { Decimal } from "../../scoring/decimal";
import { printedScore, type Item } from "./items";

/** A number that stands over one or several rows of the table. */
export interface MarkCell {
  /** Null where the form has none. */
  readonly number: Decimal | null;
  readonly rows: number;
}

/** A row with its points and score as the form merges them; null where a cell above reaches down. */
export interface MarkedRow {
  readonly item: Item;
  readonly row: RowAssessment;
  readonly points: MarkCell | null;
  readonly score: MarkCell | null;
}

/** The rows of some items with 分值 and 得分 merged where the form has one cell for several rows. */
export function tableMarks(items: readonly Item[]): readonly MarkedRow[] {
  const all = items.flatMap((item) => item.rows.map((row) => ({ item, row })));
  return all.map(({ item, row }, at) => ({
    item,
    row,
    points: merged(all, at, pointsKey, () => pointsOf(item, row)),
    score: merged(all, at, scoreKey, () => scoreOf(item, row)),
  }));
}

type Place = Pick<MarkedRow, "item" | "row">;

/** One cell over all rows in a run that share it. */
function merged(
  all: readonly Place[],
  at: number,
  keyOf: (place: Place) => string | null,
  number: () => Decimal | null,
): MarkCell | null {
  const keys = all.map(keyOf);
  const key = keys[at] ?? null;
  if (key === null) return { number: number(), rows: 1 };
  if (keys[at - 1] === key) return null;
  const end = keys.findIndex((other, place) => place > at && other !== key);
  return { number: number(), rows: (end < 0 ? keys.length : end) - at };
}

/** The points cell of rows that share one; null for a row with points of its own. */
function pointsKey({ row: { of } }: Place): string | null {
  if (of.kind !== "indicator") return null;
  const { points, pointsSharedBy } = of.indicator;
  return points && pointsSharedBy > 1 ? points.cell : null;
}

function scoreKey({ item, row }: Place): string | null {
  return item.rows.length > 1 && row.cell ? row.cell.cell : null;
}

/** What the shared cell prints (30), not the part that an even split would give the row. */
function pointsOf(item: Item, { of, points }: RowAssessment): Decimal | null {
  if (of.kind === "indicator" && of.indicator.pointsSharedBy > 1) {
    const shared = readPoints(of.indicator.points);
    if (shared.kind === "points") return shared.number;
  }
  return points === null ? item.points : new Decimal(points);
}

function scoreOf(item: Item, row: RowAssessment): Decimal | null {
  const isOneCell = new Set(item.rows.map(({ cell }) => cell?.cell)).size === 1;
  if (isOneCell) return item.score;
  const own = printedScore(row);
  return own === null ? null : new Decimal(own);
}
