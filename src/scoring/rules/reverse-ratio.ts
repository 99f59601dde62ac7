import { said } from "../../language/said";
import type { Citation } from "../../rulebooks/rulebook";
import { compare, isZero, plain, quotient, ZERO, type Decimal } from "../decimal";
import type { Scored } from "../outcome";
import { capStep } from "./forward-ratio";

/** Rule 2.3: S = min(1, A/B) · P; B = 0 scores P; A = 0 < B scores 0. For A ≥ 0 and B ≥ 0. */
export function reverseRatio(
  a: Decimal,
  b: Decimal,
  points: Decimal,
  citation: Citation,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  const values = { a: plain(a), b: plain(b), points: plain(points) };
  if (isZero(b)) {
    const step = said(
      "完成值为 0，反向指标记满分 {points}",
      "The actual is 0, so the reverse indicator scores full marks: {points}",
      values,
    );
    return { raw: points, score: points, citation, steps: [step] };
  }
  const raw = quotient(a.times(points), b);
  const capped = compare(raw, points) > 0;
  return {
    raw: isZero(a) ? ZERO : raw,
    score: capped ? points : raw,
    citation,
    steps: [
      said("{a} ÷ {b} × {points} = {raw}", "{a} ÷ {b} × {points} = {raw}", {
        ...values,
        raw: plain(raw, 4),
      }),
      ...(capped ? [capStep(points)] : []),
    ],
  };
}
