import fc from "fast-check";
import { printRowRule, readRowRule } from "../../src/rulebooks";
import type { RowRule } from "../../src/rulebooks/row-rule";
import {
  bandScores,
  checklist,
  inParts,
  lateStep,
  perItem,
  points,
  proportion,
  stepDeduction,
  stepEarning,
  wordTiers,
  yesNo,
} from "./any-row-rule";
import { rowTyping as typing } from "./typing";

const read = (text: string): RowRule | null => readRowRule({ text, cell: "H7" })?.rule ?? null;

describe("a row rule as forms print it", () => {
  it.each([
    "24小时以内得满分，24小时以上不得分",
    "完成5个得10分，4个得8分，3个得6分，其余不得分",
    "完成一项得1分，共5项",
    "目标值的90%以上得满分，80%-90%得8分，80%以下得5分",
    "逾期1天扣0.5分，最多扣3分",
    "有1起不得分",
    "较上年增长得满分，持平得一半，下降不得分",
    "下降得10分，持平得5分，上升不得分",
    "不超支得满分，每超支1%扣0.5分",
  ])("%s reads back as the same rule", (text) => {
    const rule = read(text);
    expect(rule).not.toBeNull();
    expect(rule && read(printRowRule(rule))).toEqual(rule);
  });
});

describe("a row rule of any numbers, printed and typed in any way", () => {
  it.each([
    ["checklist", checklist],
    ["checklist without items", perItem],
    ["checklist in parts", inParts],
    ["step earning", stepEarning],
    ["step deduction", stepDeduction],
    ["lateness", lateStep],
    ["bands", bandScores],
    ["words", wordTiers],
    ["yes-no", yesNo],
    ["proportion", proportion],
  ] as const)("%s reads back as the same rule", (_, rules) => {
    fc.assert(
      fc.property(rules as fc.Arbitrary<RowRule>, typing, (rule, type) => {
        const text = type(printRowRule(rule));
        expect({ text, rule: read(text) }).toEqual({ text, rule });
      }),
      { numRuns: 400 },
    );
  });
});

type Wording = (limit: string, full: string) => string;
/** How forms word full marks down to a limit, and the loss below it; with the name in them. */
const BELOW: readonly (readonly [Wording, name?: string])[] = [
  [(limit, full) => `${limit}以上得${full}分`],
  [(limit, full) => `达到${limit}，得${full}分`],
  [(limit, full) => `满意度≥${limit}的计${full}分`, "满意度"],
  [(limit, full) => `≥${limit}，计${full}分；低于${limit}的`],
  [(limit, full) => `完成率不低于${limit}得${full}分；<${limit}`, "完成率"],
];
const ABOVE: readonly (readonly [Wording, name?: string])[] = [
  [(limit, full) => `≤${limit}，计${full}分；>${limit}`],
  [(limit, full) => `投诉率控制在${limit}以内得${full}分`, "投诉率"],
  [(limit, full) => `变动率不超过${limit}的，得${full}分；超过${limit}的`, "变动率"],
  [(limit, full) => `${limit}及以下得${full}分`],
];
const DOWN = ["每降低", "每低", "每降", "每下降", "每减少"];
const UP = ["每高出", "每超过", "每超", "每增加", "每上升"];
const END = ["", "，扣完为止", "，直至扣完为止", "；扣完为止"];

describe("step deductions in the wordings of many forms", () => {
  it("give their numbers", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1000 }),
        points,
        points,
        fc.constantFrom("1", "2", "5", "0.5"),
        fc.boolean(),
        fc.tuple(fc.nat(19), fc.nat(19), fc.nat(19)),
        typing,
        (tenths, full, deduct, one, up, [a, b, c], type) => {
          const limit = String(tenths / 10);
          const pick = <T>(list: readonly T[], index: number): T | undefined =>
            list[index % list.length];
          const [wording, name] = pick(up ? ABOVE : BELOW, a) ?? [];
          const first = wording?.(`${limit}%`, full) ?? "";
          const each = pick(up ? UP : DOWN, b) ?? "";
          const unit = c % 2 === 0 ? "个百分点" : "%";
          const text = type(`${first}，${each}${one}${unit}扣${deduct}分${pick(END, c) ?? ""}。`);
          expect({ text, rule: read(text) }).toEqual({
            text,
            rule: {
              kind: "step-deduction",
              base: { of: "number", limit: { number: limit, unit: "%" } },
              side: up ? "above" : "below",
              step: { number: one, unit: "%" },
              deduct: { number: deduct, of: "points" },
              full,
              partial: null,
              nothingFrom: null,
              ...(name === undefined ? {} : { name }),
            },
          });
        },
      ),
      { numRuns: 600 },
    );
  });
});

/** How forms word a band from `low` (included) to `high` (null: no end). */
const BAND: readonly ((low: string, high: string | null) => string)[] = [
  (low, high) => (high === null ? `${low}以上` : `${low}-${high}`),
  (low, high) => (high === null ? `${low}（含）以上` : `${low}（含）-${high}`),
  (low, high) => (high === null ? `≥${low}` : `≥${low}且<${high}`),
  (low, high) => (high === null ? `合格率≥${low}` : `${low}≤合格率<${high}`),
  (low, high) => (high === null ? `达到${low}及以上` : `${low}及以上${high}以下`),
  (low, high) => (high === null ? `${low}以上` : `${low}以上，不到${high}`),
  (low, high) => (high === null ? `${low}以上` : `${low}以上`),
];
const LOWEST: readonly ((high: string) => string)[] = [
  (high) => `${high}以下不得分`,
  (high) => `低于${high}得0分`,
  (high) => `<${high}不得分`,
  () => "否则不得分",
];

describe("bands in the wordings of many forms", () => {
  it("give their numbers", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 10, max: 99 }), { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...BAND),
        fc.constantFrom(...LOWEST),
        fc.constantFrom("得", "，得", "的，计", "记"),
        fc.constantFrom("；", "，", "。", "；\n"),
        typing,
        (edges, scores, band, lowest, gives, comma, type) => {
          edges.sort((one, other) => other - one);
          scores.sort((one, other) => other - one);
          const percent = (edge: number): string => `${String(edge)}%`;
          const printed = edges.map((low, index) => {
            const high = edges[index - 1];
            const range = band(percent(low), high === undefined ? null : percent(high));
            return `${range}${gives}${String(scores[index])}分`;
          });
          const text = type([...printed, lowest(percent(edges.at(-1) ?? 0))].join(comma));
          const limits = edges.map((low, index) => [
            String(low),
            edges[index - 1] === undefined ? null : String(edges[index - 1]),
            String(scores[index]),
          ]);
          const rule = read(text);
          const found =
            rule?.kind === "bands"
              ? rule.bands.map(({ from, to, score }) => [
                  from?.number ?? null,
                  to?.number ?? null,
                  score.number,
                ])
              : null;
          expect({ text, found }).toEqual({
            text,
            found: [...limits, [null, String(edges.at(-1)), "0"]],
          });
        },
      ),
      { numRuns: 600 },
    );
  });
});

describe("any text at all", () => {
  it("is read without throwing, and what is read prints and reads the same", () => {
    // a lone x or X would be read as the sign of a product
    const noise = fc.string().map((text) => text.replace(/[xX]/gu, ""));
    const scraps = fc.constantFrom(
      ..."①|②|③|1、|2、|（1）|得5分|（2分）|不得分|得满分|扣0.5分|扣分值的5%|每|每有一项不合格|缺一项|90%|80%|60%以下|以上|以内|≥|<|±|-|（含）|，|；|。|\n|上年|目标值|低于|高于|达到|每超过1个百分点|每降5%|不足1%按1%计算|扣完为止|否则|是|未|酌情|完成率|满意度|（说明：|）|=|0次|3次".split(
        "|",
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 9, arbitrary: scraps }, noise), { maxLength: 14 }),
        (parts) => {
          const rule = read(parts.join(""));
          if (!rule) return;
          const text = printRowRule(rule);
          expect({ parts, text, rule: read(text) }).toEqual({ parts, text, rule });
        },
      ),
      {
        numRuns: 3000,
        // once found by chance: 每 was taken for the name of what is counted
        examples: [[["每超过1个百分点", "每", "扣分值的5%"]]],
      },
    );
  });
});
