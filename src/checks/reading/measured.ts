import { decimalOf, ZERO, type Decimal } from "../../scoring/decimal";
import { convert } from "../../values";
import type { Quantity } from "../../values/value";
import type { RowView } from "../view";
import { once } from "../../values/once";

/** Target and actual as two numbers in the target's unit. */
export interface Measured {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly a: Decimal;
  readonly b: Decimal;
}

/** Both sides of a row as numbers that can be compared; null where they cannot. */
export const measured = once(({ target, actual }: RowView): Measured | null => {
  if (target?.kind !== "quantity" || actual?.kind !== "quantity") return null;
  const inUnit = convert(actual.number, actual.unit, target.unit);
  if (inUnit === null) return null;
  return { target, actual, a: decimalOf(target.number), b: decimalOf(inUnit) };
});

/** Whether both sides are positive: of other numbers a ratio means nothing. */
export function haveRatio({ a, b }: Measured): boolean {
  return a.gt(ZERO) && b.gt(ZERO);
}

/** B ÷ A where both are positive; null where a ratio means nothing. */
export function ratioOf(pair: Measured): Decimal | null {
  return haveRatio(pair) ? pair.b.div(pair.a) : null;
}

/** Below zero against a target above zero, of something that is counted or paid. */
export function isNegativeCount(row: RowView): boolean {
  const pair = measured(row);
  return pair !== null && pair.target.unit !== "%" && pair.a.gt(ZERO) && pair.b.lt(ZERO);
}
