import { CannotCompute, NOT_AVAILABLE, NUMBER_ERROR, isError } from "../value";
import { fixed, type EagerFunction, type FunctionTable } from "./function";
import { numbersIn } from "./numbers";

/** The k-th number from the top or from the bottom. */
function kth(descending: boolean): EagerFunction {
  return fixed(["operand", "number"], (around, operand, k) => {
    const numbers = numbersIn([operand], around);
    if (isError(numbers)) return numbers;
    if (!Number.isInteger(k)) throw new CannotCompute("a place between two places");
    const sorted = [...numbers].sort((a, b) => (descending ? b - a : a - b));
    return sorted[k - 1] ?? NUMBER_ERROR;
  });
}

const RANK = fixed(
  ["number", "reference", "number?"],
  (around, number, { areas }, ascending = 0) => {
    const numbers = numbersIn([areas.map((area) => around.read(area))], around);
    if (isError(numbers)) return numbers;
    if (!numbers.includes(number)) return NOT_AVAILABLE;
    return numbers.filter((other) => (ascending ? other < number : other > number)).length + 1;
  },
);

/** Places in an order. */
export const RANKING: FunctionTable = {
  LARGE: kth(true),
  SMALL: kth(false),
  RANK,
  "RANK.EQ": RANK,
};
