import type { FieldName, Form, FormCell, FundRole } from "../../forms/form";
import { Decimal } from "../../scoring/decimal";
import type { Grid } from "../../sheet/grid";
import { convert, readAmount } from "../../values";
import { fundFrom } from "./funds";
import { goalFrom, rowsOfTheYear } from "./goals";
import { headFrom } from "./head";
import { fillCell, NOTHING, type CarriedInto } from "./into";
import { namedRows } from "./named-rows";
import { rowsInto } from "./rows-into";
import { carriedRows } from "./rows";

/**
 * Carries a target table into the project's own 附件1-1: only empty cells are filled. What stands is
 * never overwritten; where it says something else than the target table, that is said. With the
 * form's `grid`, indicators that it lacks go into its empty rows (指标2：).
 */
export function carryInto(form: Form, target: Form, grid: Grid | null = null): CarriedInto {
  const { head } = headFrom(target, target.year);
  const { rows: indicators } = namedRows(rowsOfTheYear(target).indicators);
  const parts = [
    ...FIELDS.map(([field, name]) => fillText(form, form.fields[field], name, head[field], target)),
    ...fundParts(form, target),
    fillText(form, form.goal.expected, "预期目标", goalFrom(target).text, target),
    ...rowsInto(form, target, carriedRows(target, indicators), grid),
  ];
  return {
    edits: parts.flatMap(({ edits }) => edits),
    left: parts.flatMap(({ left }) => left),
  };
}

const FIELDS = [
  ["projectName", "项目名称"],
  ["department", "主管部门"],
  ["unit", "实施单位"],
  ["manager", "项目负责人"],
  ["phone", "联系电话"],
] as const satisfies readonly (readonly [FieldName, string])[];

function fillText(
  form: Form,
  cell: FormCell | null | undefined,
  name: string,
  value: string,
  target: Form,
): CarriedInto {
  if (!cell || value === "") return NOTHING;
  const isSame = key(cell.text) === key(value) || cell.text.includes(value);
  return fillCell(form.sheet, cell, name, { value, shown: value, from: target.sheet, isSame });
}

const key = (text: string): string => text.replace(/\s/gu, "");

const LINES: readonly (readonly [Exclude<FundRole, "part">, string])[] = [
  ["total", "年度资金总额"],
  ["appropriation", "当年财政拨款"],
  ["carryOver", "上年结转资金"],
  ["other", "其他资金"],
];

/** The initial budget of each fund line, in the money unit that the form prints. */
function fundParts(form: Form, target: Form): CarriedInto[] {
  const { fund } = fundFrom(target);
  const unit = form.fund?.unit ?? fund.unit;
  return LINES.flatMap(([role, name]) => {
    const amount = convert(fund[role].initialBudget, fund.unit, unit);
    const cell = form.fund?.lines.find((line) => line.role === role)?.initialBudget;
    if (amount === null || !cell) return [];
    const stands = readAmount({ text: cell.text, value: cell.value, format: cell.format });
    const inUnit = stands && convert(stands.number, stands.unit ?? unit, unit);
    const isSame = inUnit !== null && new Decimal(inUnit).eq(amount);
    const filling = {
      value: Number(amount),
      shown: `${amount}${unit}`,
      from: target.sheet,
      isSame,
    };
    return [fillCell(form.sheet, cell, name, filling)];
  });
}
