import Big from "big.js";
import type { Amount, Measure } from "../row-rule";

/** A number in digits, or one of the small ones that rules write out (每超过一个百分点). */
export const NUMBER = String.raw`(?:\d+(?:\.\d+)?|[一二两三四五六七八九十])`;
const WORDS = new Map([..."一二三四五六七八九十"].map((word, index) => [word, String(index + 1)]));
WORDS.set("两", "2");

/** The exact decimal of a number as printed. */
export function decimal(printed: string): string {
  return WORDS.get(printed) ?? Big(printed).toFixed();
}

/** What may stand for the row's points: 该指标分值, 权重. */
export const POINTS =
  "(?:该|本|此)?(?:项|指标|三级指标)*的?(?:分值|权重分值|权重分|权重|总分|标准分|满分)";
/** 一半分, 分值的一半, 1/2分值. */
const HALF = `(?:${POINTS}的?)?(?:一半|1/2|二分之一)(?:的?(?:分值?|权重分?|满分))?`;
/** An amount of points: 5分, 该指标分值的10%, 10%分值, 满分. */
export const AMOUNT = `(?:${NUMBER}分|${HALF}|${POINTS}的?${NUMBER}%|${NUMBER}%的?${POINTS}|(?:该项|该指标|全部|所有)?(?:满分|全分|基本分值?|分值))`;

const IN_POINTS = new RegExp(`^(${NUMBER})分$`, "u");
const IN_SHARES = new RegExp(`^(?:${POINTS}的?(${NUMBER})%|(${NUMBER})%(?:的?${POINTS})?)$`, "u");

/** The amount that stands for all the points of the row. */
export const ALL: Amount = { number: "1", of: "share" };
export const NOTHING: Amount = { number: "0", of: "points" };

/** An amount as printed; text that is none of the above stands for all the points (满分). */
export function amountOf(printed: string): Amount {
  const points = IN_POINTS.exec(printed)?.[1];
  if (points !== undefined) return { number: decimal(points), of: "points" };
  if (/半|1\/2|二分之一/u.test(printed)) return { number: "0.5", of: "share" };
  const match = IN_SHARES.exec(printed);
  const percent = match?.[1] ?? match?.[2];
  if (percent === undefined) return ALL;
  return { number: Big(decimal(percent)).div(100).toFixed(), of: "share" };
}

/** Percentage points and % are one unit; an unnamed one is null. */
export function measureOf(printed: string, unit: string | undefined): Measure {
  return {
    number: decimal(printed),
    unit: unit === undefined || unit === "" ? null : unitOf(unit),
  };
}

/** Percentage points and % are one unit, and so are 千分点 and ‰. */
export function unitOf(printed: string): string {
  if (printed.includes("百分点")) return "%";
  return printed.includes("千分点") ? "‰" : printed;
}
