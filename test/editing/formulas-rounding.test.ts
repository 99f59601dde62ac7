import Big from "big.js";
import fc from "fast-check";
import { halfUp, isTooCloseToCall } from "../../src/editing/formulas/half-up";

/**
 * ROUND without any tolerance: half-up of the very number that a binary cell shows. Excel and
 * LibreOffice forgive some noise behind the fifteenth digit; a formula should not need it.
 */
const strictRound = (number: number, places: number): number =>
  Number(new Big(number).round(places, Big.roundHalfUp).toString());

/** Carries out `ROUND(ROUND(x,10),2)` with x as a binary number. */
function carriedOut(formula: string, x: number): number {
  const places = [...formula.matchAll(/,(\d+)\)/gu)].map((found) => Number(found[1]));
  return places.reduce(strictRound, x);
}

const exactRatio = (a: number, b: number, p: number): Big => new Big(b).times(p).div(a);

describe("rounding in a formula", () => {
  it("names the form's places last", () => {
    expect(halfUp("x", 2)).toBe("ROUND(ROUND(x,10),2)");
    expect(halfUp("x", 0)).toBe("ROUND(ROUND(x,10),0)");
  });

  it("a single ROUND is not enough: 60% ÷ 80% × 1.5 is 1.125, its binary quotient is less", () => {
    const quotient = (0.6 * 1.5) / 0.8;
    expect(exactRatio(0.8, 0.6, 1.5).toString()).toBe("1.125");
    expect(quotient).toBeLessThan(1.125);
    expect(strictRound(quotient, 2)).toBe(1.12);
    expect(carriedOut(halfUp("x", 2), quotient)).toBe(1.13);
  });

  it("gives the exact half-up number wherever it is not too close to call", () => {
    const amount = fc.integer({ min: 1, max: 9_999_999 }).map((n) => n / 100);
    const points = fc.integer({ min: 1, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(amount, amount, points, fc.constantFrom(0, 1, 2), (a, b, p, places) => {
        const exact = exactRatio(a, b, p);
        fc.pre(exact.lte(p) && !isTooCloseToCall(exact.toFixed(20), places));
        const due = Number(exact.round(places, Big.roundHalfUp).toString());
        expect(carriedOut(halfUp("x", places), (b * p) / a)).toBe(due);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["1.005", 2, false],
    ["1.00499999999", 2, true],
    ["1.00500000001", 2, true],
    ["1.0049", 2, false],
    ["1", 2, false],
    ["0.4999999999", 0, true],
  ])("%s to %d places: too close to call is %s", (exact, places, close) => {
    expect(isTooCloseToCall(exact, places)).toBe(close);
  });
});
