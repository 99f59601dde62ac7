import { parseDecimal, type Decimal } from "../../scoring/decimal";
import { convert, dimensionOf, fold } from "../../values";
import type { RowView } from "../view";
import { haveRatio, measured, type Measured } from "./measured";
import { once } from "../../values/once";

/** By how much the two sides of a row are apart when one of them has the wrong unit, by what is measured. */
const FACTORS: readonly { readonly of: RegExp; readonly factors: readonly number[] }[] = [
  { of: /^money/u, factors: [10000, 1000, 100000000] },
  { of: /^(?:area|length|mass|weight|volume|count)/u, factors: [10000, 1000] },
];

/** The factor (10,000; 1,000; 100) that the two sides are apart, as if one had the wrong unit; else null. */
export const factorApart = once((row: RowView): number | null => {
  const pair = measured(row);
  if (!pair || !haveRatio(pair)) return null;
  if (isBareShare(row)) return 100;
  const power = powerLeftOut(pair);
  if (power !== null) return power;
  if (dimensionOf(pair.target.unit) === "percent") return shareAgainstPercent(pair) ? 100 : null;
  const dimension = dimensionOf(pair.target.unit) ?? "count";
  const factors = FACTORS.find(({ of }) => of.test(dimension))?.factors ?? [];
  const { a, b } = pair;
  return factors.find((factor) => isNear(a, b, factor) || isNear(b, a, factor)) ?? null;
});

export function isFactorApart(row: RowView): boolean {
  return factorApart(row) !== null;
}

/** 0.9, ≥0.9, 不低于0.9, 1: a share of one, without a percent sign. */
const BARE_SHARE = /^[^\d.]*(?:0?\.\d+|1(?:\.0+)?)$/u;

/** An actual of 0.95 that was read as 95 % beside a target that is printed in percent. */
function isBareShare({ actual, indicator }: RowView): boolean {
  if (actual?.kind !== "quantity" || actual.unit !== "%") return false;
  const printed = parseDecimal(indicator.actual?.text ?? "");
  if (!printed?.lte(1)) return false;
  // where the target is a bare share too (≥0.9), both are missing the same sign
  const bothBare = BARE_SHARE.test(fold(indicator.target?.text ?? ""));
  return printed.times(100).eq(actual.number) && !bothBare;
}

/** A bare 985000 that was read as 元 beside a target in 万元: the power that it was read without. */
function powerLeftOut({ target, actual }: Measured): number | null {
  if (actual.unitSource !== "target" || actual.unit === target.unit) return null;
  const power = Number(convert("1", target.unit, actual.unit) ?? 1);
  return power > 1 ? power : null;
}

/** 0.95 against 95 %, or 95 against a target of 0.95 %. */
function shareAgainstPercent({ a, b, target }: Measured): boolean {
  const [small, large] = a.lt(b) ? [a, b] : [b, a];
  return target.direction === "forward" && small.lte(1) && large.gte(50) && large.lte(100);
}

/** Apart by the factor, a fifth more or less: amounts that were to be the same. Nothing is divided. */
export function isNear(small: Decimal, large: Decimal, factor: number): boolean {
  const whole = small.times(factor);
  return large.gte(whole.times("0.8")) && large.lte(whole.times("1.25"));
}
