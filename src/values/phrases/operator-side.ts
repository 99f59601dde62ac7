import { normalise } from "../normalise";
import { operatorAtStart, operatorBehind, type OperatorFound } from "./operators";

const isAll = (found: OperatorFound | null, text: string): boolean =>
  found !== null && found.operator !== null && found.length === text.length;

/**
 * On which side of a number the operator goes that is all that a 指标性质 says: ≥, ± and 不得超过 before
 * it, 以内 behind; null where it says anything else (正向, 定性).
 */
export function operatorSide(text: string): "before" | "behind" | null {
  const nature = normalise(text);
  if (nature === "±" || isAll(operatorAtStart(nature), nature)) return "before";
  return isAll(operatorBehind(nature), nature) ? "behind" : null;
}

/** Whether a text begins with an operator of its own (≥95, 不得超过3). */
export function beginsWithOperator(text: string): boolean {
  return /^±/u.test(text) || operatorAtStart(normalise(text)) !== null;
}
