import type { Checklist, Measure, RowRule, StepDeduction } from "../row-rule";

const ITEM = /([①-⑳])([^①-⑳；。]+)/gu;

/** A checklist whose items are the ①②③… of the words cited, each failed one costing `each` points. */
export function checklist(words: string, each: string): Checklist {
  const items = [...words.matchAll(ITEM)].map(([, mark = "", text = ""]) => ({
    mark,
    text: text.trim(),
    points: each,
  }));
  return { kind: "checklist", items, perItem: null, way: "deducts" };
}

/**
 * 每高出1个百分点扣0.4分，扣完为止. Such words leave part of a step open (`partial` null); 每高出10%（含）
 * counts whole steps only ("none").
 */
export function deductionAbove(
  base: StepDeduction["base"],
  step: Measure,
  deduct: StepDeduction["deduct"],
  partial: StepDeduction["partial"] = null,
): RowRule {
  return {
    kind: "step-deduction",
    base,
    side: "above",
    step,
    deduct,
    full: null,
    partial,
    nothingFrom: null,
  };
}

/** Percent, or percentage points where a step is meant. */
export function percent(number: string): Measure {
  return { number, unit: "%" };
}
