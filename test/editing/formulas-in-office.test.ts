import fc from "fast-check";
import { calculateMissing } from "../../src/hosts/file/formulas";
import { toA1 } from "../../src/sheet/address";
import type { CellValue } from "../../src/sheet/grid";
import { computedByLibreOffice, hasLibreOffice } from "../hosts/file/formulas/support/libre-office";
import { plainBook } from "../hosts/file/formulas/support/plain-book";
import type { FormSketch, RowSketch } from "../scoring/support";
import { live, num, type Live } from "./live-form";

const present = hasLibreOffice();
if (!present) {
  if (process.env["CI"]) throw new Error("LibreOffice must be installed in CI");
  process.stderr.write(
    "\n!!! LibreOffice is missing: live formulas are NOT compared with it !!!\n\n",
  );
}

/** Numbers as forms hold them: counts, amounts with decimals, and zero. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 99_999 }).map((n) => n / 100) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 999_999_999 }).map((n) => n / 10_000) },
);
const points = fc.oneof(
  fc.integer({ min: 1, max: 60 }),
  fc.integer({ min: 1, max: 600 }).map((n) => n / 10),
);
const pair = fc.oneof(
  fc.record({ a: amount, b: amount, p: points }),
  // quotients that end in a half of a hundredth: 100 · k/1000
  fc
    .record({ a: fc.constant(100), b: fc.integer({ min: 1, max: 999 }), p: points })
    .map(({ a, b, p }) => ({ a, b: b / 10, p: Math.round(p) })),
  fc
    .record({ a: fc.integer({ min: 1, max: 40 }), b: fc.integer({ min: 1, max: 7 }), p: points })
    .map(({ a, b, p }) => ({ a: a / 10, b: (a * b) / 10, p })),
);
const row: fc.Arbitrary<RowSketch> = fc
  .record({ pair, reverse: fc.boolean(), percent: fc.boolean() })
  .map(({ pair: { a, b, p }, reverse, percent }) => {
    const of = (n: number) => (percent ? num(n / 100, "0.00%") : num(n));
    return { target: of(a), actual: of(b), points: num(p), ...(reverse ? { name: "投诉率" } : {}) };
  });
const form: fc.Arbitrary<FormSketch> = fc
  .record({ rows: fc.array(row, { minLength: 1, maxLength: 6 }), annual: amount, executed: amount })
  .map(({ rows, annual, executed }) => ({
    rows,
    fund: [{ annual: num(annual), executed: num(executed), points: num(10), rate: num(0, "0%") }],
    last: null,
  }));
const rulebook = fc.constantFrom("ministry-common", "beijing-2021");

/** What this product's own evaluator makes of the formulas. */
function ownResults({ sheet }: Live): Record<string, CellValue | undefined> {
  const results = calculateMissing(plainBook({ sheets: { 表: sheet } }));
  return Object.fromEntries(
    results.map(({ row: y, column, value }) => [toA1({ row: y, column }), value]),
  );
}

/** What was planned for the cells that hold formulas. */
const planned = ({ formulas, values }: Live) =>
  Object.fromEntries(Object.keys(formulas).map((cell) => [cell, values[cell]]));

it("a formula comes to the very number of the exact rule, whatever the numbers are", () => {
  let formulas = 0;
  fc.assert(
    fc.property(form, rulebook, fc.constantFrom(0, 1, 2), (sketch, id, decimals) => {
      const one = live(sketch, id, decimals);
      formulas += Object.keys(one.formulas).length;
      expect(ownResults(one)).toEqual(planned(one));
    }),
    { numRuns: 400 },
  );
  expect(formulas).toBeGreaterThan(1000);
});

(present ? describe : describe.skip)("LibreOffice", () => {
  it("makes of some hundred rows what the exact rules make of them", async () => {
    const rows = fc.sample(row, { numRuns: 600, seed: 20211231 });
    const fund = { annual: num(4753.66), executed: num(3824.26), points: num(10), rate: "" };
    const forms = {
      通用: live({ rows, fund: [fund], last: null }),
      北京: live({ rows, fund: [fund], last: null }, "beijing-2021"),
      整数: live({ rows, fund: [fund], last: null }, "ministry-common", 0),
      一位: live({ rows, fund: [fund], last: null }, "beijing-2021", 1),
    };
    const sheets = Object.fromEntries(
      Object.entries(forms).map(([name, { sheet }]) => [name, sheet]),
    );
    const computed = await computedByLibreOffice({ sheets });
    for (const [name, one] of Object.entries(forms)) {
      const due = planned(one);
      const cells = Object.keys(due);
      expect(cells.length).toBeGreaterThan(450);
      const seen = Object.fromEntries(cells.map((cell) => [cell, computed(name, cell)]));
      expect(seen).toEqual(due);
    }
  }, 120_000);
});
