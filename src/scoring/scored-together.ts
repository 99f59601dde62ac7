import { said } from "../language/said";
import type { Form } from "../forms/form";
import { plain, sum, type Decimal } from "./decimal";
import { grouped } from "./grouped";
import { manual, type Outcome } from "./outcome";
import { readPoints } from "./points";

/** Rows with points of their own whose scores stand in one merged cell. */
export interface Together {
  readonly cell: string;
  readonly rows: number;
  /** Of all of them. */
  readonly points: Decimal;
}

/** The score cells that rows with points of their own share, by their address. */
export function scoredTogether({ indicators }: Form): ReadonlyMap<string, Together> {
  const scored = indicators.filter(({ score }) => score !== null);
  const groups = grouped(scored, ({ score }) => score?.cell ?? "");
  return new Map(
    [...groups].flatMap(([cell, rows]) => {
      if (rows.length < 2) return [];
      const own = new Map(rows.map(({ points }) => [points?.cell ?? "", readPoints(points)]));
      const numbers = [...own.values()].flatMap((one) =>
        one.kind === "points" ? [one.number.toFixed()] : [],
      );
      return numbers.length > 1 ? [[cell, { cell, rows: rows.length, points: sum(numbers) }]] : [];
    }),
  );
}

/** One cell cannot hold the scores of several rows; what stands there is a person's sum of them. */
export function leftTogether({ cell, rows, points }: Together): Outcome {
  return manual(
    said(
      "得分单元格（{cell}）由 {rows} 行合用，而各行各有分值（合计 {points}）；请拆开单元格，或由您填写合计得分。",
      "{rows} rows with points of their own ({points} together) share one score cell ({cell}). Split the cell or set the sum yourself.",
      { cell, rows, points: plain(points) },
    ),
  );
}
