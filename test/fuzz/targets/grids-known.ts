import assert from "node:assert/strict";
import fc from "fast-check";
import { rulebookById, printRules } from "../../../src/rulebooks";
import type { RowAssessment } from "../../../src/scoring";
import { asHundredths, rateScore, scoreOf, type Band } from "../grids/oracle";
import { usePipeline } from "../grids/pipeline";
import { drawPlainForm } from "../grids/plain-form";
import { expression, fractionOf, meaning, written, type Expression } from "../texts/grammar";
import { target } from "../target";

/** Names by what they say of a bare target's direction. */
const NAMES = [
  { level2: "数量指标", name: "养护里程", reverse: false },
  { level2: "数量指标", name: "培训规模", reverse: false },
  { level2: "质量指标", name: "验收结果", reverse: false },
  { level2: "质量指标", name: "群众投诉率", reverse: true },
  { level2: "质量指标", name: "安全事故发生率", reverse: true },
] as const;

/** Bands as Beijing prints them (rule 2.4), and none. */
const BANDS: readonly (readonly Band[])[] = [
  [],
  [
    { from: 200, deduct: 10 },
    { from: 300, deduct: 20 },
    { from: 500, deduct: 30 },
  ],
];

interface KnownRow {
  readonly name: number;
  readonly target: Expression;
  /** Its operator and marks are not written: an actual states what is. */
  readonly actual: Expression;
  readonly sameUnit: boolean;
  readonly points: string;
}

const plain = (one: Expression): Expression => ({
  ...one,
  operator: 0,
  mark: "",
  style: one.style === "about" || one.style === "around" ? "plain" : one.style,
});

const row: fc.Arbitrary<KnownRow> = fc.record({
  name: fc.nat(NAMES.length - 1),
  target: expression,
  actual: expression,
  sameUnit: fc.constantFrom(true, true, true, false),
  points: fc.constantFrom("10", "5", "2.7", "10.8", "3", "20", "0", "12.5"),
});
const money = fc
  .tuple(fc.nat(5_000_000), fc.nat(99))
  .map(([whole, part]) => `${whole}.${String(part).padStart(2, "0")}`);

function actualOf({ target: aim, actual, sameUnit }: KnownRow): Expression {
  return plain(sameUnit ? { ...actual, unit: aim.unit } : actual);
}

function assertScore(found: RowAssessment, known: KnownRow, bands: readonly Band[]): void {
  if (found.status !== "computed" && found.status !== "assumed") return;
  const actual = actualOf(known);
  const [targetMeans, actualMeans] = [meaning(known.target), meaning(actual)];
  const { reverse } = NAMES[known.name] ?? NAMES[0];
  // a bare number under the name of a rate is a percentage, as an actual with its sign is
  const isRate = reverse && known.target.unit === "" && actualMeans.kind === "percent";
  const truth = scoreOf(
    {
      target: isRate ? { ...targetMeans, kind: "percent" } : targetMeans,
      actual:
        actual.unit === ""
          ? { ...actualMeans, kind: targetMeans.kind, amount: bare(known) }
          : actualMeans,
      points: fractionOf(known.points),
      reverse,
    },
    bands,
  );
  const said = `${written(known.target)} | ${written(actual)} | ${known.points}: ${found.status} ${found.score ?? ""} ${found.assumption?.zh ?? ""}`;
  // 80% against 135万元 is a degree of completion, and said to be assumed
  if (truth === null && found.status === "assumed") return;
  if (found.status === "assumed" && (known.target.unit === "" || actual.unit === "")) return;
  const full = isNoneOfIt(actual) ? asHundredths(known.points) : null;
  assert.ok((truth ?? full) !== null, `no rule gives a score: ${said}`);
  assert.equal(asHundredths(found.score ?? "0"), truth ?? full, said);
}

/** 0% of what nobody wants is none of it, whatever it is counted in. */
function isNoneOfIt(actual: Expression): boolean {
  return /^[%％]$/u.test(actual.unit) && meaning(actual).amount.over === 0n;
}

/** A bare actual is in the target's unit. */
function bare(known: KnownRow) {
  return meaning({ ...actualOf(known), unit: known.target.unit }).amount;
}

export const gridsKnown = target({
  id: "grids-known",
  holds: "Of a form whose meaning is known, every score that is computed is the true one.",
  inputs: fc.record({
    rows: fc.array(row, { minLength: 1, maxLength: 6 }),
    bands: fc.nat(BANDS.length - 1),
    budget: money,
    executed: money,
  }),
  runs: 40,
  check: async ({ rows, bands: which, budget, executed }) => {
    const bands = BANDS[which] ?? [];
    const book = rulebookById(which === 0 ? "ministry-common" : "beijing-2021");
    assert.ok(book);
    const grid = drawPlainForm({
      budget,
      executed,
      rows: rows.map((one) => ({
        ...(NAMES[one.name] ?? NAMES[0]),
        target: written(one.target),
        actual: written(actualOf(one)),
        points: one.points,
      })),
      notes: printRules(book),
    });
    const { view } = await usePipeline([grid]);
    const [form] = view.forms;
    assert.equal(view.forms.length, 1);
    assert.equal(form?.rows.length, rows.length);
    form?.rows.forEach((found, index) => {
      const known = rows[index];
      if (known) assertScore(found, known, bands);
    });
    const rate = form?.rate;
    if (rate?.status !== "computed") return;
    const truth = rateScore(fractionOf(budget), fractionOf(executed), fractionOf("10"));
    assert.equal(asHundredths(rate.score ?? "0"), truth);
  },
});
