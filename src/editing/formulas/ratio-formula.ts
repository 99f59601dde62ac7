import type { ScoreRule } from "../../scoring/score-rule";
import { halfUp } from "./half-up";
import { named, type Operand } from "./operand";
import { shareOfPoints } from "./overfulfilment-formula";

/** The cells of an indicator row that its score is made of. */
export interface RowCells {
  readonly target: Operand;
  readonly actual: Operand;
  /** Address of the points. */
  readonly points: string;
}

type ForwardRule = Extract<ScoreRule, { kind: "forward" }>;

/** Rules 2.2 and 2.4. Nothing promised and nothing done is full marks; something for nothing is a person's. */
export function forwardFormula(rule: ForwardRule, cells: RowCells, places: number): string {
  const [target, actual] = named(cells.target, cells.actual);
  const { points } = cells;
  const open = `AND(${cells.target.at}=0,${cells.actual.at}>0)`;
  const score =
    rule.overfulfilment.length === 0
      ? `MIN(${points},${actual}*${points}/${divisor(target)})`
      : `${points}*${shareOfPoints(rule.overfulfilment, `${actual}/${divisor(target)}`)}`;
  return unlessOpen(cells, [open], halfUp(`IF(${cells.target.at}=0,${points},${score})`, places));
}

/** Rule 2.3: an actual of 0 is full marks, a target of 0 with more than that nothing. */
export function reverseFormula(cells: RowCells, places: number): string {
  const [target, actual] = named(cells.target, cells.actual);
  const { points } = cells;
  const score = `MIN(${points},${target}*${points}/${divisor(actual)})`;
  return unlessOpen(cells, [], halfUp(`IF(${cells.actual.at}=0,${points},${score})`, places));
}

/** Stays empty while a number is missing, is text or is negative: the row is then a person's. */
function unlessOpen({ target, actual, points }: RowCells, more: string[], score: string): string {
  const open = [
    `COUNT(${target.at},${actual.at},${points})<3`,
    `MIN(${target.at},${actual.at})<0`,
    ...more,
  ];
  return `=IF(OR(${open.join(",")}),"",${score})`;
}

function divisor(expression: string): string {
  return expression.includes("*") ? `(${expression})` : expression;
}
