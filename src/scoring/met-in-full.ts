import type { Said } from "../language/said";
import type { Scored } from "./outcome";
import type { Pair } from "./pair";
import { fullMarks } from "./rules/forward-ratio";

/** Full marks for a target that is met as far as the two cells are understood, which is assumed. */
export function metInFull(
  { points, rulebook }: Pick<Pair, "points" | "rulebook">,
  assumptions: readonly Said[],
): Scored {
  return {
    kind: "scored",
    ...fullMarks(points),
    met: true,
    deducted: false,
    citation: rulebook.ratio,
    steps: [],
    assumptions,
  };
}
