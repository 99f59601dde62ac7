import fc from "fast-check";
import type { Operator } from "../../../src/values/value";
import { fullWidth, inChinese, withThousands } from "./numerals";

/** How an operator is written, before the number and behind its unit, and what it means. */
const OPERATORS: readonly (readonly [before: string, behind: string, means: Operator])[] = [
  ["", "", "="],
  ...["≥", "≧", ">=", "＞＝", "不低于", "不少于", "至少", "大于等于", "大于或等于"].map(
    (word) => [word, "", ">="] as const,
  ),
  ...["以上", "及以上", "（含）以上", "(含)以上"].map((word) => ["", word, ">="] as const),
  ...["不低于", "≥"].map((word) => [word, "以上", ">="] as const),
  ...[">", "＞", "超过", "高于", "大于", "多于"].map((word) => [word, "", ">"] as const),
  ...["≤", "≦", "<=", "＜＝", "不超过", "不高于", "小于等于", "最多", "不多于"].map(
    (word) => [word, "", "<="] as const,
  ),
  ...["以内", "以下", "之内", "及以下"].map((word) => ["", word, "<="] as const),
  ["控制在", "以内", "<="],
  ["不超过", "以内", "<="],
  ...["<", "＜", "低于", "少于", "小于"].map((word) => [word, "", "<"] as const),
  ...["=", "＝", "等于"].map((word) => [word, "", "="] as const),
];

/** Units with what they measure and how many base units they are, as a fraction. */
const UNITS: Readonly<Record<string, readonly [kind: string, over: bigint, under: bigint]>> = {
  "": ["count", 1n, 1n],
  "%": ["percent", 1n, 1n],
  "％": ["percent", 1n, 1n],
  百分比: ["percent", 1n, 1n],
  "‰": ["percent", 1n, 10n],
  元: ["money", 1n, 1n],
  千元: ["money", 1000n, 1n],
  万元: ["money", 10_000n, 1n],
  百万元: ["money", 1_000_000n, 1n],
  亿元: ["money", 100_000_000n, 1n],
  平方米: ["area", 1n, 1n],
  "㎡": ["area", 1n, 1n],
  亩: ["area", 10_000n, 15n],
  万亩: ["area", 100_000_000n, 15n],
  公顷: ["area", 10_000n, 1n],
  米: ["length", 1n, 1n],
  公里: ["length", 1000n, 1n],
  千米: ["length", 1000n, 1n],
  吨: ["mass", 1000n, 1n],
  万吨: ["mass", 10_000_000n, 1n],
  公斤: ["mass", 1n, 1n],
  小时: ["time", 1n, 1n],
  天: ["time", 24n, 1n],
  工作日: ["workday", 1n, 1n],
  个工作日: ["workday", 1n, 1n],
  ...Object.fromEntries(
    [..."个人次件套户辆台场篇份期", "人次", "批次", "公司"].map(
      (unit) => [unit, [`count:${unit}`, 1n, 1n]] as const,
    ),
  ),
  万人: ["count:人", 10_000n, 1n],
  万人次: ["count:人次", 10_000n, 1n],
};
const WRITTEN_UNITS = Object.keys(UNITS).filter((unit) => unit !== "公司");

const STYLES = [
  "plain",
  "thousands",
  "wide",
  "wide-thousands",
  "chinese",
  "about",
  "around",
] as const;
/** What may stand ahead of a value without being part of it. */
const MARKS = ["", "", "", "①", "㉑", "1、", "（1）", "(2)", "指标1：", "指标3:", "⑩ "] as const;
const ENDS = ["", "", "", "。", "；", ";", "，", "\n", " "] as const;
/** What pasting leaves between the parts. */
const GAPS = ["", "", "", " ", "\n", "\u3000", "\u200b", "\ufeff", "\u00a0"] as const;

/** An expression as its parts; all that is written and all that is meant follows from them. */
export interface Expression {
  readonly operator: number;
  readonly whole: number;
  readonly decimals: string;
  readonly style: (typeof STYLES)[number];
  readonly unit: string;
  readonly mark: string;
  readonly end: string;
  readonly gap: string;
}

const whole = fc.oneof(
  fc.constantFrom(
    0,
    1,
    5,
    10,
    20,
    95,
    100,
    105,
    110,
    1000,
    1100,
    2021,
    10_000,
    10_010,
    10_500,
    20_300,
    20_201_231,
  ),
  fc.nat(120),
  fc.nat(99_999_999),
);

export const expression: fc.Arbitrary<Expression> = fc.record({
  operator: fc.nat(OPERATORS.length - 1),
  whole,
  decimals: fc.constantFrom("", "", "", "5", "50", "05", "28", "333", "0001"),
  style: fc.constantFrom(...STYLES),
  unit: fc.constantFrom(...WRITTEN_UNITS),
  mark: fc.constantFrom(...MARKS),
  end: fc.constantFrom(...ENDS),
  gap: fc.constantFrom(...GAPS),
});

/** The number as plain digits; a Chinese numeral has no decimals. */
export function plainNumber({ whole: number, decimals, style }: Expression): string {
  return decimals === "" || style === "chinese" ? String(number) : `${number}.${decimals}`;
}

/** The expression as it stands in a cell. */
export function written(one: Expression): string {
  const [before, behind] = OPERATORS[one.operator] ?? ["", ""];
  const plain = plainNumber(one);
  const numbers: Readonly<Record<Expression["style"], string>> = {
    plain,
    thousands: withThousands(plain),
    wide: fullWidth(plain),
    "wide-thousands": fullWidth(withThousands(plain)),
    chinese: inChinese(one.whole),
    about: `约${plain}`,
    around: plain,
  };
  const around = one.style === "around" ? "左右" : "";
  const number = numbers[one.style];
  return `${one.mark}${before}${one.gap}${number}${one.gap}${one.unit}${around}${behind}${one.end}`;
}

/** What the expression means: an operator, and an exact amount as a fraction of base units. */
export interface Meaning {
  readonly operator: Operator;
  readonly amount: Fraction;
  readonly kind: string;
}

/** An exact number; `under` is never 0. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export function meaning(one: Expression): Meaning {
  const [, , operator] = OPERATORS[one.operator] ?? ["", "", "=" as const];
  const { amount, kind } = amountOf(plainNumber(one), one.unit) ?? {
    amount: { over: 0n, under: 1n },
    kind: "unknown",
  };
  return { operator, amount, kind };
}

/** A decimal number with its unit in base units; null where the unit is none of the grammar's. */
export function amountOf(
  number: string,
  unit: string,
): { readonly amount: Fraction; readonly kind: string } | null {
  // 一百人 may be 100 人 or 1 百人
  const [power = "", base = ""] = Object.hasOwn(UNITS, unit)
    ? ["", unit]
    : (/^([十百千]?[万亿]?)(.*)$/u.exec(unit)?.slice(1) ?? []);
  const known = Object.hasOwn(UNITS, base) ? UNITS[base] : undefined;
  if (!known) return null;
  const [kind, over, under] = known;
  const { over: digits, under: places } = fractionOf(number);
  const times = [...power].reduce((product, sign) => product * (POWERS[sign] ?? 1n), 1n);
  return { amount: { over: digits * over * times, under: places * under }, kind };
}

const POWERS: Readonly<Record<string, bigint>> = {
  十: 10n,
  百: 100n,
  千: 1000n,
  万: 10_000n,
  亿: 100_000_000n,
};

/** A plain decimal as a fraction. */
export function fractionOf(number: string): Fraction {
  const [whole = "0", decimals = ""] = number.split(".");
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

export function equal(one: Fraction, other: Fraction): boolean {
  return one.over * other.under === other.over * one.under;
}
