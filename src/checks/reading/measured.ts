import { Decimal } from "../../scoring/decimal";
import { convert } from "../../values";
import type { Quantity } from "../../values/value";
import type { RowView } from "../view";

/** Target and actual as two numbers in the target's unit. */
export interface Measured {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly a: Decimal;
  readonly b: Decimal;
}

/** Both sides of a row as numbers that can be compared; null where they cannot. */
export function measured({ target, actual }: RowView): Measured | null {
  if (target?.kind !== "quantity" || actual?.kind !== "quantity") return null;
  const inUnit = convert(actual.number, actual.unit, target.unit);
  if (inUnit === null) return null;
  return { target, actual, a: new Decimal(target.number), b: new Decimal(inUnit) };
}

/** B ÷ A where both are positive; null where a ratio means nothing. */
export function ratioOf({ a, b }: Measured): Decimal | null {
  return a.gt(0) && b.gt(0) ? b.div(a) : null;
}
