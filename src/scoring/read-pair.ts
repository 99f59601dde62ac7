import { directionByName, readActual, readSplitTarget, readTarget } from "../values";
import { assumed } from "../values/reasons";
import type { Value, ValueCell, ValueContext } from "../values/value";
import { pairedDays, pairedParts, saidOfYear } from "./own-rules";

/** The three cells of a split target. */
export interface TargetParts {
  readonly nature: ValueCell | null;
  readonly number: ValueCell;
  readonly unit: ValueCell | null;
}

/** Reads a target, turned the way that was chosen for it, and beside it its actual. */
export function readPair(
  target: ValueCell | TargetParts,
  actual: ValueCell,
  context: ValueContext,
  turn: (target: Value) => Value = (one) => one,
): { readonly target: Value; readonly actual: Value } {
  const promised = turn(
    "number" in target ? readSplitTarget(target, context) : readTarget(target, context),
  );
  const achieved = readActual(actual, context, promised);
  if (promised.kind === "unreadable" && "text" in target && !promised.within && !promised.ratio) {
    const parts = pairedParts(target.text, actual.text, context);
    if (parts !== null) return { target: { ...promised, parts }, actual: achieved };
    const days = pairedDays(target.text, actual.text, context);
    if (days !== null) return { target: { ...promised, days }, actual: achieved };
  }
  const written = "number" in target ? target.number.text : target.text;
  const dated = mayBeOfOtherYear(achieved, actual.text, context)
    ? saidOfYear(achieved, actual.text, written, context)
    : achieved;
  return { target: promised, actual: withoutDirection(dated, context) };
}

/** Few actuals name a year beside their number, and fewer another than the form's. */
function mayBeOfOtherYear({ kind }: Value, text: string, { year }: ValueContext): boolean {
  const isNamed = kind === "quantity" && /20\d\d[年./-]|二[〇零○]/u.test(text);
  return isNamed && year !== undefined && !text.includes(String(year));
}

/**
 * A value that is only compared, as every actual is: what was assumed of its own direction has no
 * bearing on the score.
 */
export function withoutDirection(value: Value, context: ValueContext): Value {
  if (value.kind !== "quantity" || value.assumptions.length === 0) return value;
  const named = directionByName(context);
  const idle = new Set([
    assumed.zeroTarget().zh,
    ...(named ? [assumed.reverseByName(named.word).zh] : []),
  ]);
  const assumptions = value.assumptions.filter((one) => !idle.has(one.zh));
  return assumptions.length < value.assumptions.length ? { ...value, assumptions } : value;
}
