import fc from "fast-check";
import { compare, Decimal, quotient } from "../../src/scoring/decimal";

const number = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -30, max: 12 }))
  .map(([digits, exponent]) => new Decimal(`${String(digits)}e${String(exponent)}`));

describe("a quotient", () => {
  it("is what big.js divides to, digit by digit", () => {
    fc.assert(
      fc.property(number, number, (above, below) => {
        fc.pre(!below.eq(0));
        expect(quotient(above, below).eq(above.div(below))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["470", "95", "4.947368421052631578947368"],
    ["10", "4", "2.5"],
    ["1", "3", "0.333333333333333333333333"],
    ["2", "3", "0.666666666666666666666666"],
    ["0", "7", "0"],
    ["-1", "3", "-0.333333333333333333333333"],
    ["5", "1e30", "0"],
  ])("%s ÷ %s = %s", (above, below, is) => {
    expect(quotient(new Decimal(above), new Decimal(below)).toFixed()).toBe(is);
  });

  it("does not exist of nothing", () => {
    expect(() => quotient(new Decimal(1), new Decimal(0))).toThrow("Division by zero");
  });
});

/** Numbers as forms have them, among which some are alike but for their end. */
const usual = fc
  .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: -6, max: 3 }))
  .map(([digits, exponent]) => new Decimal(`${String(digits)}e${String(exponent)}`));

describe("a comparison", () => {
  it("is what big.js compares to", () => {
    fc.assert(
      fc.property(fc.oneof(usual, number), fc.oneof(usual, number), (one, other) => {
        expect(Math.sign(compare(one, other))).toBe(one.cmp(other));
        expect(compare(one, new Decimal(one))).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
