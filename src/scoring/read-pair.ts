import { directionOfName, readActual, readSplitTarget, readTarget } from "../values";
import { assumed } from "../values/reasons";
import type { Value, ValueCell, ValueContext } from "../values/value";

/** The three cells of a split target. */
export interface TargetParts {
  readonly nature: ValueCell | null;
  readonly number: ValueCell;
  readonly unit: ValueCell | null;
}

/** Reads a target and, beside it, its actual. */
export function readPair(
  target: ValueCell | TargetParts,
  actual: ValueCell,
  context: ValueContext,
): { readonly target: Value; readonly actual: Value } {
  const promised =
    "number" in target ? readSplitTarget(target, context) : readTarget(target, context);
  const achieved = readActual(actual, context, promised);
  return { target: promised, actual: withoutDirection(achieved, context) };
}

/** An actual is only compared: what was assumed of its own direction has no bearing on the score. */
function withoutDirection(actual: Value, context: ValueContext): Value {
  if (actual.kind !== "quantity" || actual.assumptions.length === 0) return actual;
  const named = directionOfName(context.name ?? "");
  const idle = new Set([
    assumed.zeroTarget().zh,
    ...(named ? [assumed.reverseByName(named.word).zh] : []),
  ]);
  return { ...actual, assumptions: actual.assumptions.filter((one) => !idle.has(one.zh)) };
}
