import { rowRuleWords } from "../../src/docs/row-rule-words";
import type { RowRule, StepDeduction } from "../../src/rulebooks/row-rule";

const STEP: StepDeduction = {
  kind: "step-deduction",
  base: { of: "lastYear" },
  side: "above",
  step: { number: "1", unit: "%" },
  deduct: { number: "0.4", of: "points" },
  full: null,
  partial: null,
  nothingFrom: null,
};
const points = (number: string) => ({ number, of: "points" }) as const;

const RULES: readonly (readonly [string, RowRule])[] = [
  [
    "共 2 项，每有一项不合格扣 0.5 分，扣完为止：①制度健全；②核算完整。",
    {
      kind: "checklist",
      way: "deducts",
      perItem: null,
      items: [
        { mark: "①", text: "制度健全", points: "0.5" },
        { mark: "②", text: "核算完整", points: "0.5" },
      ],
    },
  ],
  [
    "共 2 项，每有一项合格得该项的分：1、真实（1 分）；2、完整（2 分）。",
    {
      kind: "checklist",
      way: "earns",
      perItem: null,
      items: [
        { mark: "1、", text: "真实", points: "1" },
        { mark: "2、", text: "完整", points: "2" },
      ],
    },
  ],
  [
    "每有一项不合格扣 0.5 分，扣完为止。",
    { kind: "checklist", way: "deducts", perItem: "0.5", items: [] },
  ],
  [
    "不高于上年的不扣分；每高出 1 个百分点扣 0.4 分，扣完为止，不足一档的部分按下面选定的读法。",
    STEP,
  ],
  [
    "不低于 90% 的得 10 分；每低于 5 个百分点扣 1 分，扣完为止，不足一档按一档扣分，低于 60% 不得分。",
    {
      ...STEP,
      base: { of: "number", limit: { number: "90", unit: "%" } },
      side: "below",
      step: { number: "5", unit: "%" },
      deduct: points("1"),
      full: "10",
      partial: "whole",
      nothingFrom: { number: "60", unit: "%" },
    },
  ],
  [
    "不高于指标值的不扣分；每高出 2 天扣分值的 10%，扣完为止，不足一档按比例扣分。",
    {
      ...STEP,
      base: { of: "target" },
      step: { number: "2", unit: "天" },
      deduct: { number: "0.1", of: "share" },
      partial: "linear",
    },
  ],
  [
    "按与指标值的偏差：10%（含）以下得 5 分；10%（不含）—15%（含）得 3 分；15%（不含）以上得 0 分。",
    {
      kind: "bands",
      measure: "deviation",
      unit: "%",
      bands: [
        { from: null, to: { number: "10", included: true }, score: points("5") },
        {
          from: { number: "10", included: false },
          to: { number: "15", included: true },
          score: points("3"),
        },
        { from: { number: "15", included: false }, to: null, score: points("0") },
      ],
    },
  ],
  [
    "是否有管理办法：是，得 2 分；否，得 0 分。",
    { kind: "yes-no", question: "是否有管理办法", yes: points("2"), no: points("0") },
  ],
];

it.each(RULES)("%s", (words, rule) => {
  expect(rowRuleWords(rule)).toBe(words);
});
