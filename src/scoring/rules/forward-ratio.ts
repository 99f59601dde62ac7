import { said, type Said } from "../../language/said";
import type { Citation } from "../../rulebooks/rulebook";
import { compare, plain, quotient, type Decimal } from "../decimal";
import type { Scored } from "../outcome";

/** Rule 2.2: S = min(1, B/A) · P for A > 0 and B ≥ 0 (multiplied before divided). */
export function forwardRatio(
  a: Decimal,
  b: Decimal,
  points: Decimal,
  citation: Citation,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  const raw = compare(b, a) === 0 ? points : quotient(b.times(points), a);
  const step = said("{b} ÷ {a} × {points} = {raw}", "{b} ÷ {a} × {points} = {raw}", {
    a: plain(a),
    b: plain(b),
    points: plain(points),
    raw: plain(raw, 4),
  });
  return capped(raw, points, citation, step);
}

/** A score of at most its points, with the step that gave it. */
export function capped(
  raw: Decimal,
  points: Decimal,
  citation: Citation,
  step: Said,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  return compare(raw, points) > 0
    ? { raw, score: points, citation, steps: [step, capStep(points)] }
    : { raw, score: raw, citation, steps: [step] };
}

/** Rule 2.1, said where it bites. */
export function capStep(points: Decimal) {
  return said("得分不超过分值：{points}", "A score never exceeds its points: {points}", {
    points: plain(points),
  });
}

/** Full marks without a ratio: a zero target met, a negative bound kept, a deadline met. */
export function fullMarks(points: Decimal): Pick<Scored, "raw" | "score"> {
  return { raw: points, score: points };
}
