import type { FormCell } from "../../forms/form";
import { Decimal, fromStored } from "../../scoring/decimal";

/** A cell that a formula may name, and by how much its stored number is to be multiplied. */
export interface Operand {
  /** A1 address. */
  readonly at: string;
  /** 100 where the cell stores 0.95 and the rule goes by 95 (%); else 1. */
  readonly scale: 1 | 100;
}

/**
 * The cell as a formula can use it: a stored number that is the rule's own. Null for a number kept
 * as text (`95`, `≥95%`), and where the rule converted it to another unit.
 */
export function operandOf(cell: FormCell | null, number: string): Operand | null {
  const stored = typeof cell?.value === "number" ? fromStored(cell.value) : null;
  if (!cell || !stored) return null;
  const wanted = new Decimal(number);
  if (stored.eq(wanted)) return { at: cell.cell, scale: 1 };
  const isShare = cell.format.includes("%") && stored.times(100).eq(wanted);
  return isShare ? { at: cell.cell, scale: 100 } : null;
}

/** Two operands as a formula names them; a scale that both have cancels out. */
export function named(one: Operand, other: Operand): readonly [string, string] {
  const both = one.scale === other.scale;
  const name = ({ at, scale }: Operand) => (both || scale === 1 ? at : `${at}*${String(scale)}`);
  return [name(one), name(other)];
}
