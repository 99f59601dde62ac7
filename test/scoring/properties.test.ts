import fc from "fast-check";
import { assess, scoreOne } from "../../src/scoring";
import { book, form, type RowSketch } from "./support";

/** Hundredths as a decimal text: 12345n → 123.45. */
const text = (hundredths: bigint): string => {
  const digits = String(hundredths).padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const hundredths = (min: bigint, max: bigint) => fc.bigInt({ min, max });

const scoreOf = (
  target: string,
  actual: string,
  points: string,
  decimals: 0 | 1 | 2 = 2,
  rulebook = "ministry-common",
) =>
  scoreOne({
    target: { text: target },
    actual: { text: actual },
    context: {},
    points,
    rulebook: book(rulebook),
    decimals,
  });

/**
 * min(P, P·n/d) half-up to `places`, in hundredths, by integers alone; rounding never lifts it above
 * points that have more places (rule 2.1).
 */
function oracle(points: bigint, n: bigint, d: bigint, places: 0 | 1 | 2): bigint {
  const [top, bottom] = n > d ? [points, 1n] : [points * n, d];
  const unit = 10n ** BigInt(2 - places);
  const rounded = ((2n * top + bottom * unit) / (2n * bottom * unit)) * unit;
  return rounded > points ? points : rounded;
}

const inHundredths = (score: string | null): bigint => {
  const [whole = "0", places = ""] = (score ?? "0").split(".");
  return BigInt(whole) * 100n + BigInt(places.padEnd(2, "0"));
};

const amount = hundredths(1n, 10n ** 12n);
const points = hundredths(0n, 10000n);
const places = fc.constantFrom<(0 | 1 | 2)[]>(0, 1, 2);
const shareUnit = fc.constantFrom("件", "%", "人次", "公里", "");

describe("the ratio", () => {
  it("is exact and rounded half-up once, forward and reverse", () => {
    fc.assert(
      fc.property(amount, amount, points, places, (a, b, p, at) => {
        const forward = scoreOf(`≥${text(a)}件`, `${text(b)}件`, text(p), at);
        expect(inHundredths(forward.score)).toBe(oracle(p, b, a, at));
        const reverse = scoreOf(`≤${text(a)}件`, `${text(b)}件`, text(p), at);
        expect(inHundredths(reverse.score)).toBe(oracle(p, a, b, at));
      }),
      { numRuns: 500 },
    );
  });

  it("hits ties exactly: a half is always rounded up", () => {
    fc.assert(
      fc.property(hundredths(0n, 999n), (k) => {
        // k + half a hundredth, of 10 points: 10 · B/A with A = 2000 is (2k + 1) / 200
        const row = scoreOf("≥2000件", `${String(2n * k + 1n)}件`, "10");
        expect(inHundredths(row.score)).toBe(k + 1n);
      }),
    );
  });

  it("stays between 0 and the points, whatever the rulebook", () => {
    fc.assert(
      fc.property(
        amount,
        hundredths(0n, 10n ** 14n),
        points,
        shareUnit,
        fc.constantFrom("≥", "≤", ">", "<", "=", ""),
        fc.constantFrom("beijing-2021", "ministry-common"),
        (a, b, p, unit, operator, rulebook) => {
          const row = scoreOf(
            `${operator}${text(a)}${unit}`,
            `${text(b)}${unit}`,
            text(p),
            2,
            rulebook,
          );
          if (row.score === null) return;
          expect(inHundredths(row.score)).toBeGreaterThanOrEqual(0n);
          expect(inHundredths(row.score)).toBeLessThanOrEqual(p);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("rises with the actual up to a forward target, and falls past a reverse one", () => {
    fc.assert(
      fc.property(amount, amount, amount, (a, b, c) => {
        const [less, more] = b < c ? [b, c] : [c, b];
        const at = (operator: string, actual: bigint): bigint =>
          inHundredths(scoreOf(`${operator}${text(a)}件`, `${text(actual)}件`, "10").score);
        expect(at("≥", less)).toBeLessThanOrEqual(at("≥", more));
        expect(at("≤", less)).toBeGreaterThanOrEqual(at("≤", more));
      }),
      { numRuns: 300 },
    );
  });

  it("does not change when target and actual are told in another unit", () => {
    fc.assert(
      fc.property(amount, amount, fc.constantFrom("≥", "≤"), (a, b, operator) => {
        const inWan = scoreOf(`${operator}${text(a)}万元`, `${text(b)}万元`, "10").score;
        const yuan = (wan: bigint): string => String(wan * 100n);
        expect(scoreOf(`${operator}${yuan(a)}元`, `${yuan(b)}元`, "10").score).toBe(inWan);
        // 100元 beside 20万元: so like a number, its unit may be mistaken, and is asked about
        const isAlike = b * 10_000n <= a * 5n && b * 50_000n >= a;
        const mixed = scoreOf(`${operator}${text(a)}万元`, `${yuan(b)}元`, "10");
        expect([mixed.status, mixed.score]).toEqual(
          isAlike ? ["unreadable", null] : ["computed", inWan],
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** What may stand in a cell, sensible or not. */
const anything = fc.oneof(
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "",
    "—",
    "/",
    "0",
    "10",
    "≥95%",
    "<=3次",
    "135.00万元",
    "不涉及",
    "效果明显",
    "#REF!",
    "1e400",
    "-5%",
    "12月底前",
  ),
);
const anyCell = fc.oneof(
  anything,
  fc.record({
    text: anything,
    value: fc.oneof(anything, fc.double(), fc.boolean(), fc.constant(null)),
    format: fc.constantFrom("General", "0%", "0.00", "yyyy/m/d", "@"),
  }),
);
const anyRow: fc.Arbitrary<RowSketch> = fc.record({
  target: anyCell,
  actual: anyCell,
  points: fc.oneof(anyCell, fc.constantFrom("10", "5", null)),
  score: fc.oneof(anyCell, fc.constantFrom("10", "5", null)),
  note: anyCell,
  rule: fc.constantFrom("", "未达指标值酌情扣分", "执行率*该指标分值"),
});
const anyForm = fc
  .record({
    fund: fc.array(
      fc.record({
        initial: anyCell,
        annual: anyCell,
        executed: anyCell,
        points: anyCell,
        rate: anyCell,
        score: anyCell,
      }),
      { maxLength: 3 },
    ),
    rows: fc.array(anyRow, { maxLength: 4 }),
    totalPoints: anyCell,
    totalScore: anyCell,
    notes: fc.array(anything, { maxLength: 2 }),
  })
  .map(form);

describe("a whole form", () => {
  it("is assessed without throwing, whatever its cells hold", () => {
    fc.assert(
      fc.property(anyForm, (one) => {
        const assessment = assess(one);
        for (const row of assessment.rows) {
          expect(row.score === null).toBe(row.status !== "computed" && row.status !== "assumed");
          expect(row.reason === null).toBe(row.score !== null);
          expect(row.assumption !== null).toBe(row.status === "assumed");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("has as its total the sum of the scores that count", () => {
    const row: fc.Arbitrary<RowSketch> = fc.record({
      target: fc.constantFrom("≥95%", "≤20万元", "效果明显", "不涉及"),
      actual: fc.constantFrom("90%", "18万元", "25万元", "80%", "明显", ""),
      points: points.map(text),
      score: fc.constantFrom("", "3", "7.25"),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { total, provisional, rows: scored, fullMarks } = assess(form({ rows }));
        const sum = scored.reduce((all, one) => all + inHundredths(one.counts), 0n);
        expect(inHundredths(provisional)).toBe(sum);
        const counting = scored.filter((one) => one.status !== "notApplicable");
        const open = counting.length === 0 || counting.some((one) => one.counts === null);
        // scores that stand above the full marks are no total
        const above = sum > inHundredths(fullMarks);
        expect(total).toBe(open || above ? null : provisional);
        expect(inHundredths(fullMarks)).toBe(
          counting.reduce((all, one) => all + inHundredths(one.points), 0n),
        );
      }),
      { numRuns: 300 },
    );
  });
});
