import type { Form, FundLine, FundRole } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { convert, readAmount } from "../../values";
import type { FundAmounts, FundContent } from "../content";

/** What 附件1-1 prints over its fund block. */
const UNIT = "万元";
/** Amounts in 万元 are printed with two places, or more where a conversion needs them. */
const PLACES = 2;

const NOTHING: FundAmounts = { initialBudget: "", annualBudget: "", executed: "" };

/**
 * The fund block from the target table's amounts, exactly converted to 万元. What was planned
 * becomes the initial budget; the annual (adjusted) budget and what was executed are left open.
 */
export function fundFrom(form: Form): { readonly fund: FundContent; readonly remarks: Said[] } {
  const own = lineOf(form, "appropriation");
  const parts = own ? null : fiscalParts(form);
  const amounts = {
    total: amountOf(form, lineOf(form, "total")),
    appropriation: own ? amountOf(form, own) : (parts?.sum ?? null),
    carryOver: amountOf(form, lineOf(form, "carryOver")),
    other: amountOf(form, lineOf(form, "other")),
  };
  const line = (amount: Decimal | null): FundAmounts =>
    amount === null ? NOTHING : { ...NOTHING, initialBudget: printed(amount) };
  return {
    fund: {
      unit: UNIT,
      total: line(amounts.total),
      appropriation: line(amounts.appropriation),
      carryOver: line(amounts.carryOver),
      other: line(amounts.other),
    },
    remarks: [
      ...(amounts.total === null ? [NO_BUDGET] : []),
      ...unitRemarks(form),
      ...(parts ? [partsAdded(parts.names, printed(parts.sum))] : []),
      ...sumRemarks(amounts),
    ],
  };
}

type Amounts = Readonly<Record<Exclude<FundRole, "part">, Decimal | null>>;

/** 当年预算 beside 项目总额: the year's amount is what a yearly self-evaluation is about. */
const YEARS = /年度|当年|本年|全年/u;

/**
 * The line of a role. Where several labels have it, one that holds an amount: the year's total, and
 * what it is made of in the total's own columns; else the first.
 */
function lineOf(form: Form, role: FundRole): FundLine | null {
  const lines = form.fund?.lines.filter((line) => line.role === role) ?? [];
  const readable = lines.filter((line) => amountIn(line) !== null);
  const isYears = ({ name }: FundLine) => YEARS.test(name);
  const own =
    role === "total"
      ? readable.find(isYears)
      : readable.find(({ nameCell }) => nameCell.column === totalColumn(form));
  return own ?? readable[0] ?? lines[0] ?? null;
}

function totalColumn(form: Form): number | null {
  return lineOf(form, "total")?.nameCell.column ?? null;
}

function budgetCell({ initialBudget, annualBudget }: FundLine) {
  return initialBudget?.text ? initialBudget : annualBudget;
}

/** The amount planned, in the unit that is printed; null where the line holds none. */
function amountIn(line: FundLine) {
  const cell = budgetCell(line);
  return cell && readAmount({ text: cell.text, value: cell.value, format: cell.format });
}

/** The amount planned, in 万元. */
function amountOf({ fund }: Form, line: FundLine | null): Decimal | null {
  const read = line && amountIn(line);
  if (!read) return null;
  const inUnit = convert(read.number, read.unit ?? fund?.unit ?? UNIT, UNIT);
  return inUnit === null ? null : new Decimal(inUnit);
}

function printed(amount: Decimal): string {
  const exact = amount.toFixed();
  const places = exact.split(".")[1]?.length ?? 0;
  return places < PLACES ? amount.toFixed(PLACES) : exact;
}

const FISCAL = /财政|中央|省级|市级|区级|县级|州级|旗级|补助|拨款|一般公共预算|政府性基金/u;

/** 中央补助, 省级资金, …: where no line gives the fiscal money as one. */
function fiscalParts(form: Form): { readonly sum: Decimal; readonly names: string[] } | null {
  const lines = form.fund?.lines.filter(({ role, name }) => role === "part" && FISCAL.test(name));
  const given = (lines ?? []).flatMap((line) => {
    const amount = amountOf(form, line);
    return amount === null ? [] : [{ amount, name: line.name }];
  });
  if (given.length === 0) return null;
  const sum = given.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
  return { sum, names: given.map(({ name }) => name) };
}

/** Amounts without any unit are taken for 万元; other units are converted, and said. */
function unitRemarks(form: Form): Said[] {
  const { fund } = form;
  const read = (fund?.lines ?? []).flatMap((line) => amountIn(line) ?? []);
  if (read.length === 0) return [];
  const units = new Set(read.map(({ unit }) => unit ?? fund?.unit ?? ""));
  if (units.has("")) return [NO_UNIT];
  const other = [...units].filter((unit) => unit !== UNIT);
  return other.length === 0 ? [] : [converted(other.join("、"))];
}

/** A total that its parts do not make is carried as it stands, and said. */
function sumRemarks({ total, appropriation, carryOver, other }: Amounts): Said[] {
  const parts = [appropriation, carryOver, other].flatMap((part) => part ?? []);
  if (total === null || parts.length === 0) return [];
  const sum = parts.reduce((all, one) => all.plus(one), new Decimal(0));
  return sum.eq(total) ? [] : [doesNotAddUp(printed(total), printed(sum))];
}

const NO_BUDGET = said(
  "目标表没有读到预算数，资金一栏空着，请填写。",
  "No budget was found in the target table; the fund block is left empty.",
);
const NO_UNIT = said(
  "目标表没有写金额单位，按万元带入，请核对。",
  "The target table prints no money unit; 万元 was assumed. Please check.",
);

function converted(from: string): Said {
  return said(
    "预算金额由{from}换算为万元。",
    "Budget amounts were converted from {from} to 万元.",
    { from },
  );
}

function partsAdded(names: readonly string[], sum: string): Said {
  return said(
    "“当年财政拨款”由 {names} 相加，为 {sum} 万元，请核对。",
    "The fiscal appropriation is the sum of {names}: {sum} 万元. Please check.",
    { names: names.join("、"), sum },
  );
}

function doesNotAddUp(total: string, sum: string): Said {
  return said(
    "预算总额 {total} 万元与各项资金之和 {sum} 万元不一致，照原数带入，请核对。",
    "The total of {total} 万元 is not the sum of its parts ({sum} 万元). Both were carried; please check.",
    { total, sum },
  );
}
