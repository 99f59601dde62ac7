import { decimalOf, type Decimal } from "../../scoring/decimal";
import { once } from "../../values/once";
import type { RowView } from "../view";

/** A row's numbers, ready to be compared; null where the row has none. */
export interface RowNumbers {
  readonly points: Decimal | null;
  /** What the rule gives, rounded. */
  readonly score: Decimal | null;
  /** What the rule gives before rounding and cap. */
  readonly unrounded: Decimal | null;
  /** What stands in the score cell. */
  readonly standing: Decimal | null;
}

export const numbersOf = once(({ points, score, unrounded, standing }: RowView): RowNumbers => ({
  points: numberOf(points),
  score: numberOf(score),
  unrounded: numberOf(unrounded),
  standing: numberOf(standing),
}));

function numberOf(text: string | null): Decimal | null {
  return text === null ? null : decimalOf(text);
}
