import assert from "node:assert/strict";
import fc from "fast-check";
import { chooseRulebook, printRules, rulebooks } from "../../../src/rulebooks";
import { carryOut, numbersIn, wordingStep } from "../rules/wordings";
import { target } from "../target";

/** The numbers by which a rulebook scores. */
function numbers(book: (typeof rulebooks)[number]): readonly string[] {
  return [
    ...book.overfulfilment.flatMap(({ from, to, deduct }) => [from, to ?? "0", deduct]),
    ...book.grades.map(({ from }) => from),
    ...book.tiers.flatMap(({ from, to }) => [from, to]),
    book.rateExplanation.under,
  ];
}

export const rulesNotes = target({
  id: "rules-notes",
  holds: "Printed rules, their wordings torn, give the rulebook no number that nobody printed.",
  inputs: fc.record({
    book: fc.nat(rulebooks.length - 1),
    base: fc.nat(rulebooks.length - 1),
    steps: fc.array(wordingStep, { maxLength: 6 }),
    inOneCell: fc.boolean(),
  }),
  runs: 150,
  check: ({ book: which, base: chosen, steps, inOneCell }) => {
    const [book, base] = [rulebooks[which], rulebooks[chosen]];
    assert.ok(book && base);
    const lines = printRules(book).map((line, index) => `${index + 1}、${line}`);
    const torn = steps.reduce(carryOut, lines.join("\n"));
    const texts = inOneCell ? [torn] : torn.split("\n");
    const notes = texts.map((text, index) => ({ text, cell: `A${index + 20}` }));
    const { rulebook, printed } = chooseRulebook({ title: null, year: 2022, notes }, { base });
    const known = new Set([...numbersIn(torn), ...numbers(base).map(Number), 0, 1]);
    const invented = numbers(rulebook).filter((one) => !known.has(Number(one)));
    assert.deepEqual(invented, [], torn);
    assertOrdered(rulebook);
    if (steps.length === 0) {
      const open = printed.filter(({ understood }) => !understood);
      assert.deepEqual(open, [], "a rulebook's own print is understood");
    }
  },
});

/** Bands without gap or overlap, and grades from the best down: torn or not, they make sense. */
function assertOrdered({ overfulfilment, grades, tiers }: (typeof rulebooks)[number]): void {
  const falling = grades.map(({ from }) => Number(from));
  assert.deepEqual(
    falling,
    [...falling].sort((one, other) => other - one),
  );
  assert.equal(falling.at(-1), 0);
  for (const [index, { from, to, deduct }] of overfulfilment.entries()) {
    assert.ok(to === null || Number(from) < Number(to));
    assert.ok(Number(deduct) >= 0 && Number(deduct) <= 1);
    const next = overfulfilment[index + 1];
    if (next) assert.equal(to, next.from);
  }
  for (const { from, to } of tiers) assert.ok(Number(from) < Number(to));
}
