import fc from "fast-check";
import { chooseRulebook } from "../../src/rulebooks";

const choose = (texts: readonly string[]) =>
  chooseRulebook({
    title: null,
    year: 2022,
    notes: texts.map((text, index) => ({ text, cell: `B${String(index + 20)}` })),
  });

/** Full-width digits and signs, as some people type them. */
const wide = (text: string): string =>
  text.replace(/[0-9%\-()]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const typing = fc.constantFrom<((text: string) => string)[]>(
  (text) => text,
  wide,
  (text) => text.replace(/-/gu, "—"),
  (text) => text.replace(/-/gu, "~"),
  (text) => text.replace(/([、，；])/gu, "$1 "),
  (text) => `4.${text}`,
  (text) => `注：${text}`,
  (text) => `（1）${text}`,
);

/** Three limits, falling, below 100. */
const limits = fc
  .uniqueArray(fc.integer({ min: 30, max: 98 }), { minLength: 3, maxLength: 3 })
  .map((three) => three.sort((one, other) => other - one));

/** How a form may word an interval of grades from `low` (included) to `high`. */
const gradeWordings: readonly ((low: number, high: number) => string)[] = [
  (low, high) => `${low}（含）-${high}分`,
  (low, high) => `${low}分（含）-${high}分`,
  (low, high) => `${low}分（含${low}分）-${high}分`,
  (low, high) => `${low}-${high}分（含${low}分）`,
  (low, high) => (high === 100 ? `${low}分（含）以上` : `${low}分（含）以上${high}分以下`),
  (low, high) =>
    high === 100 ? `${low}分以上（含${low}分）` : `${low}分以上（含${low}分）、${high}分以下`,
  (low, high) => (high === 100 ? `≥${low}` : `≥${low}且<${high}`),
  (low, high) => (high === 100 ? `${low}≤得分≤100` : `${low}≤得分<${high}`),
  (low, high) => (high === 100 ? `[${low},100]` : `[${low},${high})`),
  (low, high) => (high === 100 ? `不低于${low}分` : `不低于${low}分且低于${high}分`),
];

describe("grade limits of any number and wording", () => {
  it("are read back as the same numbers", () => {
    fc.assert(
      fc.property(
        limits,
        fc.constantFrom(...gradeWordings),
        fc.constantFrom("、", "，", "；", "；\n"),
        fc.boolean(),
        typing,
        ([a = 0, b = 0, c = 0], word, comma, labelFirst, type) => {
          const pieces: [string, string][] = [
            [word(a, 100), "优"],
            [word(b, a), "良"],
            [word(c, b), "中"],
            [`${c}分以下`, "差"],
          ];
          const text = type(
            pieces
              .map(([piece, grade]) => (labelFirst ? `${grade}（${piece}）` : `${piece}为${grade}`))
              .join(comma),
          );
          const { rulebook, printed } = choose([text]);
          expect({ text, understood: printed[0]?.understood }).toEqual({ text, understood: true });
          expect(rulebook.grades.map((band) => band.from)).toEqual([a, b, c, 0].map(String));
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** How a form may word a band from `low` (included) to `high` (null: no end). */
const bandWordings: readonly ((low: number, high: number | null) => string)[] = [
  (low, high) =>
    high === null ? `高于${low}%（含${low}%）` : `在${low}%-${high}%（含${low}%）区间`,
  (low, high) => (high === null ? `在${low}%（含）以上` : `在${low}%（含）-${high}%之间`),
  (low, high) => (high === null ? `≥${low}%` : `${low}%≤偏离度<${high}%`),
  (low, high) =>
    high === null ? `在${low}%及以上` : `在${low}%（含${low}%）至${high}%（不含${high}%）`,
  (low, high) => (high === null ? `大于等于${low}%` : `大于等于${low}%且小于${high}%`),
];
const deductWordings: readonly ((percent: number) => string)[] = [
  (percent) => `则按照该指标分值的${percent}%扣分`,
  (percent) => `扣该指标分值的${percent}%`,
  (percent) => `扣减分值的${percent}%`,
  (percent) => `按${percent}%扣分`,
];

describe("over-fulfilment bands of any number and wording", () => {
  it("are read back as the same numbers", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 20, max: 900 }), { minLength: 1, maxLength: 4 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...bandWordings),
        fc.constantFrom(...deductWordings),
        fc.constantFrom("；", "，", "；\n"),
        typing,
        (edges, deductions, band, deduct, comma, type) => {
          edges.sort((one, other) => one - other);
          const text = type(
            "若年初指标值设定偏低，按（B-A）/A*100%计算偏离度。" +
              edges
                .map(
                  (low, i) => `${band(low, edges[i + 1] ?? null)}，${deduct(deductions[i] ?? 1)}`,
                )
                .join(comma),
          );
          const { rulebook, printed } = choose([text]);
          expect({ text, understood: printed[0]?.understood }).toEqual({ text, understood: true });
          expect(
            rulebook.overfulfilment.map(({ from, to, deduct: off }) => [from, to, off]),
          ).toEqual(
            edges.map((low, i) => [
              String(low / 100),
              edges[i + 1] === undefined ? null : String((edges[i + 1] ?? 0) / 100),
              String((deductions[i] ?? 1) / 100),
            ]),
          );
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe("any text at all", () => {
  it("is read without throwing, and leaves the rulebook whole", () => {
    const scraps = fc.constantFrom(
      ..."0 9 80 90 100 % （含） 含 - — 以上 以下 优 良 中 差 为 扣 分值的 得分 （B-A）/A B/A 正向 三档 。 、 ； ≤ ≥ [ ] ) \n 执行率 未达到 说明".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(scraps, fc.string()), { maxLength: 30 }), (parts) => {
        const { rulebook, printed } = choose([parts.join("")]);
        expect(printed).toHaveLength(1);
        expect(rulebook.grades.at(-1)?.from).toBe("0");
        expect(rulebook.tiers).toHaveLength(3);
        for (const band of rulebook.overfulfilment)
          expect(Number(band.deduct)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 1000 },
    );
  });
});
