import fc from "fast-check";
import { printRules, readLevelWeights, rulebooks } from "../../src/rulebooks";
import { readPrinted } from "../../src/rulebooks/printed/read";
import type { Rulebook } from "../../src/rulebooks/rulebook";
import { typing } from "./typing";

/** Rulebooks whose own numbers differ from any that is printed: what is read must come from the print. */
const blank = (rulebook: Rulebook): Rulebook => ({
  ...rulebook,
  overfulfilment: [],
  grades: [],
  tiers: [],
  rateExplanation: { ...rulebook.rateExplanation, under: "0.01" },
  rescaleNotApplicable: null,
});

const numbers = (rulebook: Rulebook) => ({
  overfulfilment: rulebook.overfulfilment.map(({ from, to, deduct }) => [from, to, deduct]),
  grades: rulebook.grades.map(({ grade, from }) => [grade, from]),
  tiers: rulebook.tiers.map(({ tier, from, to }) => [tier, from, to]),
  under: rulebook.rateExplanation.printed ? rulebook.rateExplanation.under : null,
  rescales: rulebook.rescaleNotApplicable !== null,
});

const notes = (texts: readonly string[]) =>
  texts.map((text, index) => ({ text, cell: `A${String(index + 20)}` }));

const [anyBook] = rulebooks;
if (!anyBook) throw new Error("there is a rulebook");
const { citation } = anyBook;

const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((number) => number / 10);
const percentOf = (number: number): string => String(Math.round(number * 10) / 1000);

/** A rulebook of any numbers that the rules allow, with decimals. */
const books = fc
  .record({
    limits: fc.uniqueArray(tenths(30, 99), { minLength: 3, maxLength: 3 }),
    edges: fc.uniqueArray(tenths(20, 900), { maxLength: 4 }),
    deducts: fc.array(tenths(1, 100), { minLength: 4, maxLength: 4 }),
    tiers: fc.uniqueArray(tenths(5, 95), { minLength: 2, maxLength: 2 }),
    under: tenths(10, 99),
    printed: fc.boolean(),
    rescales: fc.boolean(),
  })
  .map(({ limits, edges, deducts, tiers, under, printed, rescales }): Rulebook => {
    const [a = 0, b = 0, c = 0] = limits.sort((one, other) => other - one);
    const [high = 0, low = 0] = tiers.sort((one, other) => other - one).map(percentOf);
    edges.sort((one, other) => one - other);
    return {
      ...anyBook,
      grades: [
        { grade: "excellent", from: String(a), citation },
        { grade: "good", from: String(b), citation },
        { grade: "fair", from: String(c), citation },
        { grade: "poor", from: "0", citation },
      ],
      overfulfilment: edges.map((from, index) => ({
        from: percentOf(from),
        to: edges[index + 1] === undefined ? null : percentOf(edges[index + 1] ?? 0),
        deduct: percentOf(deducts[index] ?? 1),
        citation,
      })),
      tiers: [
        { tier: "achieved", from: String(high), to: "1", citation },
        { tier: "partial", from: String(low), to: String(high), citation },
        { tier: "missed", from: "0", to: String(low), citation },
      ],
      rateExplanation: { under: percentOf(under), printed, citation },
      rescaleNotApplicable: rescales ? citation : null,
    };
  });

describe("a whole rulebook, printed on a form", () => {
  it("is read back with the same bands, grades, tiers and limits", () => {
    fc.assert(
      fc.property(books, typing, fc.boolean(), (book, type, inOneCell) => {
        const lines = printRules(book).map((line, index) => type(`${String(index + 1)}.${line}`));
        const reading = readPrinted(notes(inOneCell ? [lines.join("\n")] : lines));
        const open = reading.printed.filter((rule) => !rule.understood).map((rule) => rule.text);
        const other = blank({
          ...book,
          rateExplanation: { ...book.rateExplanation, printed: false },
        });
        expect({ lines, open, ...numbers(reading.apply(other)) }).toEqual({
          lines,
          open: [],
          ...numbers(book),
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each(rulebooks.map((book) => [book.id, book] as const))("%s prints itself", (_, book) => {
    const lines = printRules(book);
    const reading = readPrinted(notes(lines));
    const applied = reading.apply(
      blank({ ...book, rateExplanation: { ...book.rateExplanation, printed: false } }),
    );
    expect(reading.printed.filter((rule) => !rule.understood)).toEqual([]);
    expect(numbers(applied)).toEqual(numbers(book));
    expect(readLevelWeights(lines.join("\n")).map((one) => one.points)).toEqual(
      book.levelWeights.map((one) => one.points),
    );
    for (const cited of [applied.cap, applied.ratio, applied.executionRate, applied.note])
      expect(cited.title).toBe("表内打印的规则");
  });
});
