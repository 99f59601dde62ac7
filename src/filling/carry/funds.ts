import type { Form, FundLine, FundRole } from "../../forms/form";
import { GOVERNMENT } from "../../forms/words/government";
import { said, type Said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { convert } from "../../values";
import type { FundAmounts, FundContent } from "../content";
import { shortText } from "./unread";
import { budgetCell, isOfYear, onYearsSide, plannedIn, yearLine } from "./year-line";

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
      ...(amounts.total === null
        ? [someOf(amounts) ? NO_TOTAL : NO_BUDGET]
        : wholeTermRemarks(yearLine(form, "total"))),
      ...unreadRemarks(form),
      ...unitRemarks(form),
      ...(parts ? [partsAdded(parts.names, printed(parts.sum))] : []),
      ...sumRemarks(amounts),
    ],
  };
}

function someOf({ appropriation, carryOver, other }: Amounts): boolean {
  return [appropriation, carryOver, other].some((amount) => amount !== null);
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

/** 财政专户 holds fees that are no appropriation. */
const FISCAL = new RegExp(
  String.raw`^(?!.*专户)(?:.*(?:财政|补助|拨款|一般公共预算|政府性基金|国有资本)|\s*(?:其中[:：]?)?\s*${GOVERNMENT})`,
  "u",
);
/** 旗县自筹, 自筹资金: what others than the budget give. */
const OWN = /自筹|自有/u;

/** 中央补助, 省级资金, …: where no line gives the fiscal money as one. */
function fiscalParts(form: Form): { readonly sum: Decimal; readonly names: string[] } | null {
  const parts = form.fund?.lines.filter(
    ({ role, name }) => role === "part" && FISCAL.test(name) && !OWN.test(name),
  );
  const given = onYearsSide(form, parts ?? []).flatMap((line) => {
    const amount = amountOf(form, line);
    return amount === null ? [] : [{ amount, name: line.name }];
  });
  if (given.length === 0) return null;
  const sum = given.reduce((all, { amount }) => all.plus(amount), new Decimal(0));
  return { sum, names: given.map(({ name }) => name) };
}

/** 少数民族发展任务50, 参见附件1: something is written, and no amount was read in it. */
function unreadRemarks({ fund, notUnderstood }: Form): Said[] {
  const known = new Set(notUnderstood.map(({ cell }) => cell));
  const cells = (fund?.lines ?? []).flatMap((line) => {
    const cell = budgetCell(line);
    const isUnread = cell && /\d/u.test(cell.text) && plannedIn(line) === null;
    return isUnread && !known.has(cell.cell) ? [cell] : [];
  });
  const texts = cells.map(({ cell, text }) => `${cell}“${shortText(text)}”`);
  return cells.length === 0 ? [] : [notRead([...new Set(texts)].join("、"))];
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
const NO_TOTAL = said(
  "目标表没有读到资金总额，这一格空着，请填写。",
  "No total was found in the target table's fund block; it is left empty.",
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

function notRead(cells: string): Said {
  return said(
    "目标表资金里的这些内容没有读成金额，没有带入，请填写：{cells}。",
    "These cells of the target table’s funds could not be read as amounts and were not carried: {cells}. Please fill them in.",
    { cells },
  );
}

function converted(from: string): Said {
  return said(
    "预算金额由{from}换算为万元。",
    "Budget amounts were converted from {from} to 万元.",
    { from },
  );
}

function partsAdded(parts: readonly string[], sum: string): Said {
  const names = parts.map((name) => name.replace(/[\s:：]+$/u, ""));
  if (names.length === 1) return oneTaken(names[0] ?? "", sum);
  return said(
    "“当年财政拨款”由 {names} 相加，为 {sum} 万元，请核对。",
    "The fiscal appropriation is the sum of {names}: {sum} 万元. Please check.",
    { names: names.join("、"), sum },
  );
}

function oneTaken(name: string, sum: string): Said {
  return said(
    "“当年财政拨款”取自“{name}”，为 {sum} 万元，请核对。",
    "The fiscal appropriation is “{name}”: {sum} 万元. Please check.",
    { name, sum },
  );
}

function doesNotAddUp(total: string, sum: string): Said {
  return said(
    "预算总额 {total} 万元与各项资金之和 {sum} 万元不一致，照原数带入，请核对。",
    "The total of {total} 万元 is not the sum of its parts ({sum} 万元). Both were carried; please check.",
    { total, sum },
  );
}
