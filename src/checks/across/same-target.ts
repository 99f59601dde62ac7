import { convert, fold, readTarget, type Quantity, type ValueContext } from "../../values";

/** A target with what stands around it. */
export interface Promised {
  readonly text: string;
  readonly context: ValueContext;
}

/**
 * Whether two targets promise the same: the same words (or one's within the other's), or the same
 * quantity in whatever words and units. A unit that only one of them prints makes no difference:
 * 100月度时序 and 100% are one target.
 */
export function sameTarget(one: Promised, other: Promised): boolean {
  const [first, second] = [one, other].map(({ text, context }) => ({
    text: fold(text),
    value: readTarget({ text }, context),
  }));
  if (!first || !second || first.text === second.text) return true;
  if (first.value.kind !== "quantity" || second.value.kind !== "quantity")
    return first.text.includes(second.text) || second.text.includes(first.text);
  return sameQuantity(first.value, second.value);
}

function sameQuantity(one: Quantity, other: Quantity): boolean {
  const [from, to] = one.unit && other.unit ? [one.unit, other.unit] : [null, null];
  const inUnit = convert(one.number, from, to);
  const sameNumber = inUnit !== null && Number(inUnit) === Number(other.number);
  return sameNumber && one.direction === other.direction && one.band === other.band;
}
