import type { Block, Run } from "../document";
import type { Form } from "../../forms/form";
import { gap, paragraph, text } from "./blocks";
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

/** The fund block as one paragraph, its total line first; a gap where it says nothing of its total. */
export function tellMoney(form: Form): Block {
  const lines = moneyLines(form);
  const total = lines.filter(({ role }) => role === "total");
  const parts = lines.filter(({ role }) => role !== "total").flatMap(partText);
  const told = total.map(amountsText).filter(Boolean);
  const whole: Run =
    told.length > 0
      ? text(told.join("；"))
      : gap("全年预算数、全年执行数和执行率，自评表的资金总额一行没有填写");
  return paragraph(
    whole,
    ...(parts.length > 0 ? [`。其中：${parts.join("；")}`] : []),
    "。",
    ...unitGap(form),
  );
}

function partText(line: MoneyLine): string[] {
  const amounts = amountsText(line);
  const isEmpty = [line.initial, line.annual, line.executed].every((one) => one?.eq(0) ?? true);
  return isEmpty ? [] : [`${lineName(line)}${amounts}`];
}

/** 其中：当年财政拨款 → 当年财政拨款. */
export function lineName({ name }: MoneyLine): string {
  return unended(name.replace(/^\s*其中\s*[:：]?/u, "")).replace(/[:：]$/u, "");
}

/** A form that prints no unit is read in 万元, which a person has to confirm. */
export function unitGap({ fund }: Form): readonly Run[] {
  const hasAmounts = fund?.lines.some(({ annualBudget, initialBudget, executed }) =>
    [annualBudget, initialBudget, executed].some((cell) => cell !== null && cell.text !== ""),
  );
  return fund && fund.unit === null && hasAmounts
    ? [gap("表上没有注明金额单位，这里按万元，请核对")]
    : [];
}
