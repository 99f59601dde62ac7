import { said, type Said } from "../language/said";
import type { Form } from "../forms/form";
import { Decimal, plain, sum } from "./decimal";
import { grouped } from "./grouped";
import { readPoints } from "./points";

/** The points that the rows leave to the execution rate, and what is assumed of them. */
export interface RateLeft {
  readonly points: Decimal;
  readonly assumption: Said;
}

/** What a form carries that prints no sum of its points. */
const USUAL_MARKS = new Decimal(100);
/** No form gives its execution rate more. */
const MOST = 30;

/**
 * What the execution rate can score on a form whose fund block has a 得分 and no 分值: what the rows'
 * points leave of the whole (总分 100, rows 90). Null where they leave nothing, or too much.
 */
export function pointsLeft({ indicators, total }: Form): RateLeft | null {
  const cells = [...grouped(indicators, ({ points }) => points?.cell ?? "").values()];
  const read = cells.map(([first]) => readPoints(first?.points ?? null));
  if (read.some(({ kind }) => kind === "unreadable")) return null;
  const rows = sum(read.map((one) => (one.kind === "points" ? plain(one.number) : "0")));
  const printed = readPoints(total?.points ?? null);
  const whole = printed.kind === "points" ? printed.number : USUAL_MARKS;
  const points = whole.minus(rows);
  if (points.lte(0) || points.gt(MOST)) return null;
  const values = { points: plain(points), whole: plain(whole), rows: plain(rows) };
  const assumption = said(
    "资金栏没有印分值，按全表 {whole} 分减去各行分值合计 {rows} 分所余的 {points} 分计；请核对。",
    "The fund block prints no points; the {points} that the rows’ {rows} leave of {whole} were taken. Please check.",
    values,
  );
  return { points, assumption };
}
