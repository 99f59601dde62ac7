import { fold } from "../../values";
import type { RowView } from "../view";

/**
 * Whether an actual repeats its target, sign and all (≥95%, =230亩). =100% and =0 are as far as one
 * can go: what was reached is hardly written otherwise.
 */
export function isCopiedValue(row: RowView): boolean {
  const { target, actual } = row;
  if (target?.kind !== "quantity" || actual?.kind !== "quantity") return false;
  if (actual.operator !== target.operator || actual.number !== target.number) return false;
  const isAll =
    Number(actual.number) === 0 || (actual.unit === "%" && Number(actual.number) === 100);
  const repeatsEqual = actual.operator === "=" && hasEquals(row) && !isAll;
  return operatorOf(row) !== null || repeatsEqual;
}

/** Both cells print the sign; what merely says 达到 is a result. */
function hasEquals({ indicator: { target, actual } }: RowView): boolean {
  return [target, actual].every((cell) => fold(cell?.text ?? "").startsWith("="));
}

/** The bound that an actual carries (≥266米), where its own cell prints one; = and 达到 are none. */
export function operatorOf({ actual }: RowView): string | null {
  if (actual?.kind !== "quantity" || !actual.explicit || actual.band) return null;
  return actual.operator === "=" ? null : actual.operator;
}
