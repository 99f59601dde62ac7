import type { Form, FundLine, FundRole } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { convert } from "../../values";
import type { FundAmounts, FundContent } from "../content";
import { isOfYear, plannedIn, yearLine } from "./year-line";

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
  const own = yearLine(form, "appropriation");
  const parts = own ? null : fiscalParts(form);
  const amounts = {
    total: amountOf(form, yearLine(form, "total")),
    appropriation: own ? amountOf(form, own) : (parts?.sum ?? null),
    carryOver: amountOf(form, yearLine(form, "carryOver")),
    other: amountOf(form, yearLine(form, "other")),
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
      ...(amounts.total === null ? [NO_BUDGET] : wholeTermRemarks(yearLine(form, "total"))),
      ...unitRemarks(form),
      ...(parts ? [partsAdded(parts.names, printed(parts.sum))] : []),
      ...sumRemarks(amounts),
    ],
  };
}

type Amounts = Readonly<Record<Exclude<FundRole, "part">, Decimal | null>>;

/** 项目总预算, 实施期资金总额: what a project costs over all its years, where no line gives the year's. */
const WHOLE_TERM = /项目总|总投资|总预算|实施期|中期|长期|周期/u;

function wholeTermRemarks(line: FundLine | null): Said[] {
  const name = line?.name.replace(/[\s:：]+$/u, "") ?? "";
  return line && WHOLE_TERM.test(name) && !isOfYear(line) ? [wholeTerm(name)] : [];
}

/** The amount planned, in 万元. */
function amountOf({ fund }: Form, line: FundLine | null): Decimal | null {
  const read = line && plannedIn(line);
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
  const read = (fund?.lines ?? []).flatMap((line) => plannedIn(line) ?? []);
  if (read.length === 0) return [];
  const units = new Set(read.map(({ unit }) => unit ?? fund?.unit ?? ""));
  if (units.has("")) return [NO_UNIT];
  // 2024年 in the place of an amount is none
  const other = [...units].filter((unit) => unit !== UNIT && convert("1", unit, UNIT) !== null);
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

function wholeTerm(name: string): Said {
  return said(
    "年初预算数取自“{name}”，没有读到当年的预算；项目跨年的，请改为当年预算数。",
    "The initial budget is the “{name}”; no budget of the year was found. Where the project lasts several years, put the year’s in.",
    { name },
  );
}

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
