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

/** 每高出1个百分点扣0.4分，扣完为止: part of a step is left open by such words. */
export function deductionAbove(
  base: StepDeduction["base"],
  step: Measure,
  deduct: StepDeduction["deduct"],
): RowRule {
  return {
    kind: "step-deduction",
    base,
    side: "above",
    step,
    deduct,
    full: null,
    partial: null,
    nothingFrom: null,
  };
}

/** Percent, or percentage points where a step is meant. */
export function percent(number: string): Measure {
  return { number, unit: "%" };
}
