import Big from "big.js";
import type { Amount, Measure } from "../row-rule";

/** 得5分, 得满分, 得该指标分值的60%, 不得分. */
export function printScore(amount: Amount): string {
  if (Big(amount.number).eq(0) && amount.of === "points") return "不得分";
  return `得${isAll(amount) ? "满分" : printAmount(amount)}`;
}

/** 5分, 该指标分值的60%. */
export function printAmount(amount: Amount): string {
  return amount.of === "points"
    ? `${amount.number}分`
    : `该指标分值的${Big(amount.number).times(100).toFixed()}%`;
}

/** 95%, 3次. */
export function printMeasure({ number, unit }: Measure): string {
  return `${number}${unit ?? ""}`;
}

function isAll(amount: Amount): boolean {
  return amount.of === "share" && Big(amount.number).eq(1);
}
