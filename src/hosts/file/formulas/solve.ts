import type { CellValues } from "./cell-values";
import type { Computer } from "./compute";
import type { Formula, State } from "./formula-cells";
import type { Unsettled } from "./unsettled";

/**
 * Computes formulas, each after those it reads, by a stack of its own, so that a chain of any length
 * fits. Formulas that read themselves in a circle cannot be computed. Returns all that were settled,
 * in the order of their dependency.
 */
export function solve(
  formulas: Iterable<Formula>,
  computer: Computer,
  values: CellValues,
  unsettled: Unsettled,
): Formula[] {
  const settled: Formula[] = [];
  const settle = (formula: Formula, state: State): void => {
    formula.state = state;
    settled.push(formula);
    if (state === "done") unsettled.settle(formula);
  };
  for (const first of formulas) {
    const stack = [first];
    for (let formula = stack.at(-1); formula; formula = stack.at(-1)) {
      if (isSettled(formula)) {
        stack.pop();
        continue;
      }
      formula.state = "active";
      const outcome = computer.attempt(formula);
      if (outcome.kind === "waits") {
        const again = outcome.for.find(({ state }) => state === "active");
        if (again) for (const member of circle(stack, again)) settle(member, "beyond");
        // the topmost comes first, and ranges are mostly computed downwards
        else stack.push(...[...outcome.for].reverse());
        continue;
      }
      if (outcome.kind === "done") {
        values.set(formula.sheet, formula.row, formula.column, outcome.value);
      }
      settle(formula, outcome.kind);
    }
  }
  return settled;
}

function isSettled({ state }: Formula): boolean {
  return state === "done" || state === "beyond";
}

/** The formulas under way from the one met again on: each reads the next, the last the first. */
function circle(stack: readonly Formula[], again: Formula): Formula[] {
  return stack.slice(stack.lastIndexOf(again)).filter(({ state }) => state === "active");
}
