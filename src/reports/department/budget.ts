import type { Block, Run } from "../document";
import type { Decimal } from "../../scoring/decimal";
import { gap, heading, paragraph, text } from "../facts/blocks";
import { fundTable } from "../facts/fund-table";
import { moneyLines, rateOf, wanText, type Amounts, type MoneyLine } from "../facts/money";
import { itemMarks } from "../facts/tell-marks";
import { unitGap } from "../facts/tell-money";
import type { Subject } from "./subject";

/** What the template's sentence names after 其中, and the lines that are so called. */
const PARTS: readonly (readonly [string, RegExp])[] = [
  ["基本支出", /基本支出/u],
  ["项目支出", /项目支出/u],
  ["其他支出", /^其他(?:支出)?$/u],
];

/** 二、当年预算执行情况, in the template's own sentence; xx that the form does not know are gaps. */
export function budget(subject: Subject): readonly Block[] {
  const { form, money, items } = subject;
  const lines = moneyLines(form);
  const table = fundTable(form, "预算执行情况");
  const rate = items.find(({ isRate, applies }) => isRate && applies);
  return [
    heading(1, 2, "当年预算执行情况"),
    paragraph(
      form.year === null ? gap("年度，如2021年") : text(`${String(form.year)}年`),
      ...sentence("全年预算数", "预算数", money.budget, lines, "budget"),
      ...sentence("资金总体支出", "", money.executed, lines, "executed"),
      ...rateText(money),
      ...unitGap(form),
    ),
    ...(rate ? [paragraph(`预算执行率${itemMarks(rate)}`, ...openScore(rate.score), "。")] : []),
    ...(table ? [table] : []),
    paragraph(gap("预算调整情况；没有调整的，写“未调整”")),
  ];
}

function openScore(score: Decimal | null): readonly (Run | string)[] {
  return score === null ? ["，", gap("预算执行率的得分")] : [];
}

/** 全年预算数xx万元，其中，基本支出预算数xx万元，项目支出预算数xx万元，其他支出预算数xx万元。 */
function sentence(
  whole: string,
  suffix: string,
  amount: Decimal | null,
  lines: readonly MoneyLine[],
  column: "budget" | "executed",
): readonly Run[] {
  const parts = PARTS.flatMap(([name, words], at): Run[] => [
    text(`${at > 0 ? "，" : ""}${name}${suffix}`),
    amountOr(amountOf(lines, words, column), `${name}${suffix || "执行数"}，表上没有填写`),
  ]);
  return [
    text(whole),
    amountOr(amount, `${whole === "全年预算数" ? whole : "全年执行数"}，表上没有填写`),
    text("，其中，"),
    ...parts,
    text("。"),
  ];
}

/** The amount of the only line of that name. */
function amountOf(
  lines: readonly MoneyLine[],
  words: RegExp,
  column: "budget" | "executed",
): Decimal | null {
  const named = lines.filter(
    ({ name, role }) => role !== "total" && words.test(name.replace(/\s|^其中[:：]?/gu, "")),
  );
  return named.length === 1 ? (named[0]?.[column] ?? null) : null;
}

function amountOr(amount: Decimal | null, missing: string): Run {
  return amount ? text(wanText(amount)) : gap(missing);
}

function rateText(money: Amounts): readonly Run[] {
  const rate = rateOf(money);
  return [text("预算执行率为"), rate === null ? gap("预算执行率") : text(rate), text("。")];
}
