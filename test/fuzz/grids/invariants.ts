import assert from "node:assert/strict";
import type { FormView } from "../../../src/checks";
import type { Plan } from "../../../src/editing";
import type { Form, FormCell } from "../../../src/forms";
import type { RowAssessment } from "../../../src/scoring";
import { Decimal } from "../../../src/scoring/decimal";

/** What holds for every assessment of every form: no score without a rule, none beyond its points. */
export function assertAssessed({ form, assessment }: FormView): void {
  for (const row of assessment.rows) {
    const where = `${form.sheet}!${row.cell?.cell ?? "?"} ${row.name}: ${row.status}`;
    const isScored = row.status === "computed" || row.status === "assumed";
    assert.equal(row.score !== null, isScored, where);
    assert.equal(row.reason === null, isScored, where);
    assert.equal(row.assumption !== null, row.status === "assumed", where);
    if (row.score !== null) assertWithin(row.score, row.points, where);
    if (row.status === "computed") assertRead(row, where);
  }
  const { rulebook, rows, total, provisional } = assessment;
  if (rulebook.rescaleNotApplicable !== null) return;
  const counting = rows.filter((row) => !holdsFormPoints(row));
  const sum = counting.reduce((all, { counts }) => all.plus(counts ?? 0), new Decimal(0));
  assert.ok(sum.eq(provisional), `${provisional} is the sum of the scores, ${sum.toFixed()}`);
  if (total !== null) assert.ok(sum.eq(total), `${total} is the sum of the scores`);
}

/** A fund row that carries the points of the whole form is said, and never added to it. */
function holdsFormPoints({ of, status }: RowAssessment): boolean {
  const points = of.kind === "rate" ? Number(of.line.points?.text) : 0;
  // points of sixteen digits are none that anybody could mean
  return status === "unreadable" && points > 0 && points < 1e15;
}

function assertWithin(score: string, points: string | null, where: string): void {
  assert.ok(new Decimal(score).gte(0), `${where}: ${score} ≥ 0`);
  if (points !== null) assert.ok(new Decimal(score).lte(points), `${where}: ${score} ≤ ${points}`);
}

/** Only what was read is computed. A row with a rule of its own may have no target. */
function assertRead({ of, target, actual, rule }: RowAssessment, where: string): void {
  if (of.kind === "rate") return;
  const unread = ["missing", "unreadable", "notApplicable"];
  assert.ok(actual && !unread.includes(actual.kind), `${where}: the actual was read`);
  if (rule === null) return;
  assert.ok(target && !unread.includes(target.kind), `${where}: the target was read`);
}

/** A plan writes only result cells, once each, none that holds a formula or is locked. */
export function assertPlanned({ form, assessment }: FormView, { edits }: Plan): void {
  const open = new Map(resultCells(form).map((cell) => [cell.cell, cell]));
  const judged = new Set(
    assessment.rows.flatMap((row) => (row.status === "computed" ? [] : (row.cell?.cell ?? []))),
  );
  const scores = new Set(form.indicators.map(({ score }) => score?.cell));
  for (const { cell, before, after } of edits) {
    const found = open.get(cell);
    assert.ok(found, `${cell} is a cell for results`);
    assert.ok(!found.locked && found.formula === null, `${cell} may be written`);
    assert.deepEqual(before, { value: found.value, formula: null });
    assert.notEqual(after.value, null);
    const isFilled = !/^[×xX*＊_—–/\\-]*$|^无$/u.test(found.text) && scores.has(cell);
    assert.ok(!(isFilled && judged.has(cell)), `${cell}: a person's judgement is kept`);
  }
  assert.equal(new Set(edits.map(({ cell }) => cell)).size, edits.length, "each cell once");
}

function resultCells({ fund, indicators, total }: Form): FormCell[] {
  const line = fund?.lines.find(({ role }) => role === "total");
  return [
    line?.rate,
    line?.score,
    ...indicators.map(({ score }) => score),
    total?.score,
    total?.grade,
    total?.last,
  ].flatMap((cell) => cell ?? []);
}

/** What a cell holds is told in quotation marks, with whatever looks like a blank in it. */
const QUOTED = /“[^“”]*”/gu;

/** Every sentence is told in both languages, with every blank filled and nothing that only programs say. */
export function assertSaid(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  if ("zh" in node && "en" in node) {
    for (const text of [node.zh, node.en]) {
      assert.ok(typeof text === "string" && text !== "", JSON.stringify(node));
      assert.doesNotMatch(text.replace(QUOTED, ""), /undefined|\bNaN\b|\[object|\{\w+\}/u);
    }
    return;
  }
  for (const part of Object.values(node)) assertSaid(part);
}
