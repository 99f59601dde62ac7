import { allRows } from "../../forms/all-rows";
import { rangeToA1 } from "../../sheet/address";
import type { FieldName, Form, Fund, FundLine, Indicator } from "../../forms/form";
import type { PrintedRule } from "../../rulebooks";
import { cellJson } from "./cells";

const FIELDS: readonly FieldName[] = [
  "projectName",
  "projectCode",
  "department",
  "unit",
  "manager",
  "phone",
  "date",
];

/** A form as `ziping read` prints it. */
export function formJson(form: Form, printedRules: readonly PrintedRule[]) {
  return {
    kind: form.kind,
    vocabulary: form.vocabulary,
    sheet: form.sheet,
    range: rangeToA1(form.area),
    title: form.title?.text ?? null,
    titleCell: form.title?.cell ?? null,
    year: form.year,
    fields: Object.fromEntries(FIELDS.map((name) => [name, cellJson(form.fields[name])])),
    fund: form.fund && fundJson(form.fund),
    goal: { expected: cellJson(form.goal.expected), actual: cellJson(form.goal.actual) },
    indicators: allRows(form).map(indicatorJson),
    total: form.total && {
      points: cellJson(form.total.points),
      score: cellJson(form.total.score),
      grade: cellJson(form.total.grade),
    },
    printedRules: printedRules.map(({ text, cell, understood }) => ({ text, cell, understood })),
    notUnderstood: form.notUnderstood.map(({ cell, text, why }) => ({ cell, text, why: why.zh })),
  };
}

/** The fund block; what only some forms print is given where it is printed. */
function fundJson({ unit, lines, ratePoints, purpose, payments }: Fund) {
  return {
    unit,
    lines: lines.map(lineJson),
    ...(ratePoints ? { ratePoints: cellJson(ratePoints) } : {}),
    ...(purpose ? { purpose: cellJson(purpose) } : {}),
    ...(payments.length > 0
      ? {
          payments: payments.map(({ label, share }) => ({
            label: label.text,
            share: cellJson(share),
          })),
        }
      : {}),
  };
}

function lineJson(line: FundLine) {
  return {
    name: line.name,
    role: line.role,
    cell: line.nameCell.cell,
    initialBudget: cellJson(line.initialBudget),
    annualBudget: cellJson(line.annualBudget),
    executed: cellJson(line.executed),
    points: cellJson(line.points),
    rate: cellJson(line.rate),
    score: cellJson(line.score),
  };
}

function indicatorJson(row: Indicator) {
  return {
    level1: cellJson(row.level1),
    level2: cellJson(row.level2),
    level3: cellJson(row.level3),
    target: cellJson(row.target),
    actual: cellJson(row.actual),
    points: cellJson(row.points),
    score: cellJson(row.score),
    note: cellJson(row.note),
    ...(row.rule ? { rule: cellJson(row.rule) } : {}),
    ...(row.description ? { description: cellJson(row.description) } : {}),
    ...(row.basis ? { basis: cellJson(row.basis) } : {}),
    ...(row.block ? { block: cellJson(row.block) } : {}),
    ...(row.furtherTargets.length > 0
      ? {
          furtherTargets: row.furtherTargets.map(({ name, target }) => ({
            name: name.text,
            target: cellJson(target),
          })),
        }
      : {}),
  };
}
