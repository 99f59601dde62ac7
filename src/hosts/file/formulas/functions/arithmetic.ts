import { AWAY_FROM_ZERO, HALF_UP, TOWARDS_ZERO, finite, modulo, power, roundTo } from "../decimal";
import type { RoundingMode } from "big.js";
import { CannotCompute, DIVISION_BY_ZERO, NUMBER_ERROR } from "../value";
import { fixed, type EagerFunction, type FunctionTable } from "./function";

/** From this quotient on Excel's MOD gives up; where exactly depends on its version. */
const LARGEST_QUOTIENT = 1e12;

function rounding(mode: RoundingMode): EagerFunction {
  return fixed(["number", "number"], (_around, number, places) => roundTo(number, places, mode));
}

/** Functions of one or two numbers. */
export const ARITHMETIC: FunctionTable = {
  ROUND: rounding(HALF_UP),
  ROUNDDOWN: rounding(TOWARDS_ZERO),
  ROUNDUP: rounding(AWAY_FROM_ZERO),
  TRUNC: fixed(["number", "number?"], (_around, number, places = 0) =>
    roundTo(number, places, TOWARDS_ZERO),
  ),
  INT: fixed(["number"], (_around, number) => Math.floor(number)),
  ABS: fixed(["number"], (_around, number) => Math.abs(number)),
  SIGN: fixed(["number"], (_around, number) => Math.sign(number)),
  SQRT: fixed(["number"], (_around, number) =>
    number < 0 ? NUMBER_ERROR : finite(Math.sqrt(number)),
  ),
  POWER: fixed(["number", "number"], (_around, base, exponent) => power(base, exponent)),
  MOD: fixed(["number", "number"], (_around, number, divisor) => {
    if (divisor === 0) return DIVISION_BY_ZERO;
    if (Math.abs(number / divisor) >= LARGEST_QUOTIENT) {
      throw new CannotCompute("MOD of a number too large for its divisor");
    }
    return modulo(number, divisor);
  }),
};
