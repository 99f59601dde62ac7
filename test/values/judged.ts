import { scoreOne } from "../../src/scoring";
import type { ValueContext } from "../../src/values";
import { book } from "../scoring/support";

/** How a pair of 10 points is judged in a form of 2023: `computed 8.33`, `manual`. */
export function judged(
  target: string,
  actual: string,
  name: string,
  around: ValueContext = {},
): string {
  const { status, score } = scoreOne({
    target: { text: target },
    actual: { text: actual },
    context: { year: 2023, name, ...around },
    points: "10",
    rulebook: book("ministry-common"),
    decimals: 2,
  });
  return score === null ? status : `${status} ${score}`;
}

export type Pair = readonly [target: string, actual: string, judged: string, name?: string];
