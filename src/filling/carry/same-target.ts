import { convert, fold, readTarget, type ValueContext } from "../../values";

/** Whether two targets promise the same: in the same words, or the same quantity in any words and units. */
export function sameTarget(one: string, other: string, context: ValueContext): boolean {
  if (fold(one) === fold(other)) return true;
  const [first, second] = [one, other].map((text) => readTarget({ text }, context));
  if (first?.kind !== "quantity" || second?.kind !== "quantity") return false;
  const inUnit = convert(first.number, first.unit, second.unit);
  return (
    inUnit !== null &&
    convert(inUnit, null, null) === convert(second.number, null, null) &&
    first.direction === second.direction &&
    first.band === second.band
  );
}
