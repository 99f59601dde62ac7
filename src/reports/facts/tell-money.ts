import type { Block, Run } from "../document";
import type { Form } from "../../forms/form";
import { readAmount } from "../../values";
import { gap, paragraph } from "./blocks";
import { moneyLines, rateOf, wanText, type Amounts, type MoneyLine } from "./money";
import { unended } from "./prose";

const COLUMNS = [
  ["initial", "年初预算数"],
  ["annual", "全年预算数"],
  ["executed", "全年执行数"],
] as const;

/** 年初预算数219万元，全年预算数219万元，全年执行数219万元，执行率100%; empty where nothing is filled in. */
export function amountsText(amounts: Amounts): string {
  const told = COLUMNS.flatMap(([column, name]) => {
    const amount = amounts[column];
    return amount ? [`${name}${wanText(amount)}`] : [];
  });
  const rate = rateOf(amounts);
  return [...told, ...(rate === null ? [] : [`执行率${rate}`])].join("，");
}

/** The fund block as one paragraph, its total line first; gaps where it says nothing of its total. */
export function tellMoney(form: Form): Block {
  const lines = moneyLines(form);
  const whole = lines.find(({ role }) => role === "total");
  const parts = lines.filter((line) => line.role !== "total" && !isEmpty(line));
  const told = whole ? amountsText(whole) : "";
  const missing = [
    ...(whole?.budget ? [] : ["预算数"]),
    ...(whole?.executed ? [] : ["全年执行数"]),
  ];
  return paragraph(
    told,
    ...partsText(whole, parts),
    ...(told !== "" || parts.length > 0 ? ["。"] : []),
    ...(missing.length > 0 ? [gap(`${missing.join("和")}，自评表上没有填写`)] : []),
    ...overspent(whole),
    ...unitGap(form),
  );
}

/** More than there was to spend: mostly a unit or an amount is wrong. */
function overspent(whole: MoneyLine | undefined): readonly Run[] {
  const { budget, executed } = whole ?? {};
  return budget?.gt(0) && executed?.gt(budget)
    ? [gap("全年执行数大于预算数，请核对金额和单位；属实的，说明资金来源")]
    : [];
}

/** 。其中：…；…, or that all of it is of one kind. */
function partsText(whole: MoneyLine | undefined, parts: readonly MoneyLine[]): readonly string[] {
  const [only, ...others] = parts;
  if (only === undefined) return [];
  const isWhole = whole && others.length === 0 && sameAmounts(whole, only);
  if (isWhole) return [`，全部为${lineName(only)}`];
  const told = parts.map((line) => `${lineName(line)}${amountsText(line)}`).join("；");
  return [whole && amountsText(whole) !== "" ? `。其中：${told}` : told];
}

function isEmpty(line: MoneyLine): boolean {
  return [line.initial, line.annual, line.executed].every((one) => one?.eq(0) ?? true);
}

function sameAmounts(one: MoneyLine, other: MoneyLine): boolean {
  return COLUMNS.every(([column]) => {
    const [here, there] = [one[column], other[column]];
    return here && there ? here.eq(there) : here === there;
  });
}

/** 其中：当年财政拨款 → 当年财政拨款. */
export function lineName({ name }: MoneyLine): string {
  return unended(name.replace(/^\s*其中\s*[:：]?/u, "")).replace(/[:：]$/u, "");
}

/** Amounts without any unit, their own or the form's, are read in 万元, which a person has to confirm. */
export function unitGap({ fund }: Form): readonly Run[] {
  const hasBare = fund?.lines.some(({ annualBudget, initialBudget, executed }) =>
    [annualBudget, initialBudget, executed].some((cell) => {
      const read = cell && readAmount({ text: cell.text, value: cell.value, format: cell.format });
      return read?.unit === null;
    }),
  );
  return fund && fund.unit === null && hasBare
    ? [gap("表上没有注明金额单位，这里按万元，请核对")]
    : [];
}
