import { said } from "../../language/said";
import type { Citation } from "../../rulebooks/rulebook";
import { isZero, plain, type Decimal } from "../decimal";
import type { Scored } from "../outcome";
import { forwardRatio } from "./forward-ratio";

/** Rule 2.3: S = min(1, A/B) · P; B = 0 scores P; A = 0 < B scores 0. For A ≥ 0 and B ≥ 0. */
export function reverseRatio(
  a: Decimal,
  b: Decimal,
  points: Decimal,
  citation: Citation,
): Pick<Scored, "raw" | "score" | "steps" | "citation"> {
  // the forward ratio turned round: A ÷ B × P
  if (!isZero(b)) return forwardRatio(b, a, points, citation);
  const step = said(
    "完成值为 0，反向指标记满分 {points}",
    "The actual is 0, so the reverse indicator scores full marks: {points}",
    { points: plain(points) },
  );
  return { raw: points, score: points, citation, steps: [step] };
}
