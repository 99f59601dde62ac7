import type { RowView } from "../view";

/** The bound that an actual carries (≥266米), where its own cell prints one; = and 达到 are none. */
export function operatorOf({ actual }: RowView): string | null {
  if (actual?.kind !== "quantity" || !actual.explicit || actual.band) return null;
  return actual.operator === "=" ? null : actual.operator;
}
