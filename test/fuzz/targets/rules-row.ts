import assert from "node:assert/strict";
import fc from "fast-check";
import { printRowRule, readRowRule } from "../../../src/rulebooks";
import type { RowRule } from "../../../src/rulebooks/row-rule";
import { bandScores, checklist, perItem, stepDeduction, yesNo } from "../../rulebooks/any-row-rule";
import { carryOut, numbersIn, numbersOf, wordingStep } from "../rules/wordings";
import { target } from "../target";

const rule: fc.Arbitrary<RowRule> = fc.oneof(
  checklist,
  perItem,
  stepDeduction,
  bandScores,
  yesNo as fc.Arbitrary<RowRule>,
);

const read = (text: string): RowRule | null => readRowRule({ text, cell: "H7" })?.rule ?? null;

/** What nobody prints and every rule may hold: all or nothing, and one item. */
const IMPLIED: ReadonlySet<number> = new Set([0, 1]);

/** 是得2分，否则扣0.5分: what is left of one printed number when another is taken off. */
function isLeftOf(text: string, known: ReadonlySet<number>, one: number): boolean {
  const left = [...known].flatMap((a) => [...known].map((b) => a - b));
  return text.includes("扣") && left.some((rest) => Math.abs(rest - one) < 1e-9);
}

/** Without the prototypes that fast-check's records lack. */
function plain<T>(rule: T): T {
  return JSON.parse(JSON.stringify(rule)) as T;
}

export const rulesRow = target({
  id: "rules-row",
  holds:
    "A row's rule reads back as printed; a torn wording is not understood, or says what it says.",
  inputs: fc.record({ rule, steps: fc.array(wordingStep, { maxLength: 4 }) }),
  runs: 400,
  check: ({ rule: given, steps }) => {
    const printed = printRowRule(given);
    if (steps.length === 0) assert.deepEqual(read(printed), plain(given), printed);
    const text = steps.reduce(carryOut, printed);
    const found = read(text);
    if (!found) return;
    const known = numbersIn(text);
    const invented = numbersOf(found).filter(
      (one) => !known.has(one) && !IMPLIED.has(one) && !isLeftOf(text, known, one),
    );
    assert.deepEqual(invented, [], `numbers that nobody printed: ${text} ${JSON.stringify(found)}`);
    // an item with half a list mark in it cannot be printed so that it reads again
    const again = read(printRowRule(found));
    if (again) assert.deepEqual(again, found, `printed and read again: ${text}`);
  },
});
