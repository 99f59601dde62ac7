import type { Measure } from "../units/measures";
import type { Side } from "../value";
import type { Lead } from "./phrase";
import type { Tail } from "./phrase-tail";

/** A text understood as one number with its bound: what the words say, nothing inferred yet. */
export interface Phrase {
  readonly lead: Lead;
  readonly number: string;
  /** The unit beside the number, or in the description that repeats the number. */
  readonly unit: string | null;
  readonly unitIn: "number" | "description" | null;
  readonly about: boolean;
  readonly side?: Side;
  readonly remarks: readonly string[];
  readonly description: string | null;
  /** The money unit was not printed and taken for 元 (每亩300). */
  readonly yuanAssumed: boolean;
}

/** 近500人, 500人不到 lie under their number, 500余人 over it; 近500余人 says neither. */
export function sideOf(
  lead: Lead,
  tail: Pick<Tail, "side">,
  measure: Pick<Measure, "vague">,
): { readonly side?: Side } {
  const behind = tail.side ?? (measure.vague ? "over" : undefined);
  const side = lead.side ?? behind;
  return side === undefined || (behind ?? side) !== side ? {} : { side };
}
