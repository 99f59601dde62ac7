import type { Form, FormCell, FundColumn, FundLine, Indicator } from "../../src/forms/form";
import { contains } from "../../src/sheet/address";
import type { FormCase } from "../support/cases";
import type { PlacedForm } from "../support/layouts";
import type { Layout } from "../support/official-sheet";
import { FIELD_OF, FUND_OF, GOAL_OF, ROLE_OF } from "./printed-labels";

/** What a cell of the form must be: the text as drawn, in the cell where it was drawn. */
function expected(placed: PlacedForm, key: string) {
  const place = placed.places.get(key);
  return place ? { cell: place.cell, text: place.text.trim() } : null;
}

function seen(cell: FormCell | null | undefined) {
  return cell ? { cell: cell.cell, text: cell.text } : null;
}

const EMPTY = new Set(["", "……", null]);

/** Case rows that a form must show: named ones, and unnamed ones with a value. */
function keptRows(one: FormCase): number[] {
  return one.rows.flatMap((row, index) => {
    const values = [row.target, row.actual, row.points, row.score, row.reason];
    const kept = !EMPTY.has(row.level3) || values.some((text) => text !== null && text !== "");
    return kept ? [index] : [];
  });
}

/** Holds a form against the case it was drawn from, cell by cell. */
export function checkCase(form: Form, one: FormCase, placed: PlacedForm, layout: Layout): void {
  expect(form.kind).toBe(one.kind);
  expect(seen(form.title)).toEqual(expected(placed, "title"));
  expect(form.year).toBe(/\d{4}年/.test(one.title) ? one.year : null);
  for (const [label] of one.header) {
    const name = FIELD_OF[label];
    if (name)
      expect([name, seen(form.fields[name])]).toEqual([name, expected(placed, `field:${label}`)]);
  }
  checkFund(form, one, placed, layout);
  checkPlan(form, one, placed);
  for (const [label] of one.goal) {
    const half = GOAL_OF[label];
    if (half)
      expect([half, seen(form.goal[half])]).toEqual([half, expected(placed, `goal:${label}`)]);
  }
  checkRows(form, one, placed);
  for (const { area } of placed.places.values())
    expect(contains(form.area, { row: area.top, column: area.left })).toBe(true);
  if (one.totalScore !== null && placed.places.has("total:score")) {
    expect(seen(form.total?.score)).toEqual(expected(placed, "total:score"));
    expect(seen(form.total?.points)).toEqual(expected(placed, "total:points"));
    expect(seen(form.total?.last)).toEqual(expected(placed, "total:last"));
  }
}

function checkFund(form: Form, one: FormCase, placed: PlacedForm, layout: Layout): void {
  const lines = form.fund?.lines ?? [];
  if (!one.fund || one.fund.columns.length === 0) return;
  expect(form.fund?.unit).toBe(/元/.test(one.fund.label ?? "元") ? one.fund.unit : null);
  expect(lines.map(({ name }) => name.replace(/\s/g, ""))).toEqual(
    one.fund.lines.map(([name]) => name),
  );
  lines.forEach((line: FundLine, index) => {
    if (layout !== "repeated")
      expect(line.nameCell.cell).toBe(placed.places.get(`fund:${index}:name`)?.cell);
    for (const column of one.fund?.columns ?? []) {
      const role = FUND_OF[column.replace(/\(.*\)$/, "")] as FundColumn | undefined;
      if (role)
        expect([role, seen(line[role])]).toEqual([
          role,
          expected(placed, `fund:${index}:${column}`),
        ]);
    }
  });
}

/** Labels are printed broken in one layout, and compared without white space. */
function bare(cell: FormCell | null | undefined) {
  return cell ? { cell: cell.cell, text: cell.text.replace(/\s/g, "") } : null;
}

function checkPlan(form: Form, one: FormCase, placed: PlacedForm): void {
  const { purpose = null, payments = [] } = one.fund ?? {};
  expect(seen(form.fund?.purpose)).toEqual(purpose === null ? null : expected(placed, "purpose"));
  expect((form.fund?.payments ?? []).map(({ label, share }) => [bare(label), seen(share)])).toEqual(
    payments.map(([date]) => [expected(placed, `date:${date}`), expected(placed, `share:${date}`)]),
  );
  const printed = one.fund?.columns.find((column) => /得分\(\d+分/.test(column));
  expect(form.fund?.ratePoints?.text ?? null).toBe(/\d+/.exec(printed ?? "")?.[0] ?? null);
}

function checkRows(form: Form, one: FormCase, placed: PlacedForm): void {
  const kept = keptRows(one);
  expect(form.indicators.map(({ level3 }) => level3?.text)).toEqual(
    kept.map((index) => one.rows[index]?.level3?.trim() ?? ""),
  );
  form.indicators.forEach((indicator: Indicator, position) => {
    const index = kept[position]!;
    const block = one.rows[index]?.block;
    expect(bare(indicator.block)).toEqual(block ? expected(placed, `block:${block}`) : null);
    for (const [role, column] of ROLE_OF) {
      const want = expected(placed, `row:${index}:${role}`);
      const parts = indicator.targetParts;
      if (role === "target" && parts) {
        expect(seen(parts.number)).toEqual(want);
        expect(seen(parts.nature)).toEqual(expected(placed, `row:${index}:nature`));
        expect(seen(parts.unit)).toEqual(expected(placed, `row:${index}:unit`));
      } else expect([index, role, seen(indicator[column])]).toEqual([index, role, want]);
    }
  });
}
