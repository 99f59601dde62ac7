import type { Phrase } from "./phrases/understood";
import { convert, dimensionOf } from "./units/convert";
import { Exact } from "./numbers/exact";
import { asPercent } from "./quantity";
import { isChangeRate } from "./rate-words";
import { assumed, unclear } from "./reasons";
import type { Quantity, Unreadable, ValueContext } from "./value";

/** A number of so many percent is far from any that may be a share: 100% beside 1.05. */
export const LARGE_PERCENT = 50;
/** Above this a bare number beside a percentage can hardly be a share. */
export const GREATEST_SHARE = 2;

/** What a bare number took from its target, mended where the cell has plainly lost a power or a %. */
export function lostUnit(
  text: string,
  { unit }: Phrase,
  read: Quantity,
  context: ValueContext,
  aim: Quantity,
): Quantity | Unreadable {
  if (unit === null && isOutOfScale(read.number, aim)) return inPlainUnit(text, read, aim);
  if (unit === null && isNextToNothing(read.number, aim))
    return { kind: "unreadable", reason: unclear.outOfScale(text, aim.unit ?? "") };
  if (unit === null && mayBeSum(read.number, aim)) {
    const unit = aim.unit?.split("/")[0] || null;
    const sum = { ...read, unit, unitSource: unit === null ? null : read.unitSource };
    return { kind: "unreadable", reason: unclear.perPeriod(text, aim.unit ?? ""), sum };
  }
  return fractionOf(text, read, context, aim);
}

/** How far apart two units are that nobody takes for one another, and how like the numbers. */
const APART = { apart: 100, like: 5 };
const APART_OF_WHOLE = { apart: 10, like: 2 };

/**
 * 118元 beside 120万元, 5人 beside 5万人, 85‰ beside 80%: like numbers in units so far apart that one
 * of them is mistaken. (What takes three days may well be done in three minutes.)
 */
export function mistakenUnit(text: string, read: Quantity, aim: Quantity): Unreadable | null {
  const { number, unit } = read;
  if (unit === null || aim.unit === null || unit === aim.unit) return null;
  const kind = dimensionOf(unit);
  if (kind === "time") return null;
  const [one, inUnit] = [convert("1", unit, aim.unit), convert(number, unit, aim.unit)];
  const promised = new Exact(aim.number).abs();
  if (one === null || inUnit === null || promised.eq(0) || Number(number) === 0) return null;
  const { apart, like } = kind === "percent" ? APART_OF_WHOLE : APART;
  const bare = new Exact(number).abs().div(promised);
  const isApart = new Exact(one).gte(apart) || new Exact(one).times(apart).lte(1);
  if (!isApart || bare.gt(like) || bare.times(like).lt(1)) return null;
  return { kind: "unreadable", reason: unclear.unitsApart(text, unit, aim.unit) };
}

/** A bare 2.96 beside at most 30000元 is hardly so little: it would keep any bound. */
function isNextToNothing(number: string, { number: promised, unit, direction }: Quantity): boolean {
  const exact = new Exact(number);
  return (
    direction === "reverse" &&
    /^money/u.test(dimensionOf(unit) ?? "") &&
    exact.gt(0) &&
    exact.times(1000).lt(promised)
  );
}

/** A bare 12 beside 1次/月, or 48000 beside 4000元/月, is rather the sum of the year. */
function mayBeSum(number: string, { number: promised, unit }: Quantity): boolean {
  const isOften = /[/·]\d*(?:季度|月|旬|周|天|日|学期|半年)(?:$|·)/u.test(unit ?? "");
  return isOften && new Exact(number).gte(new Exact(promised).abs().times(2));
}

/** Units with a power in front: 万人, 亿元, 千亩; none of 千克. */
const WITH_POWER = /^(?:[十百千]?[万亿]|[百千](?=元|人|户|亩|吨|株))/u;

/** So many times its target no actual is. */
const FAR_ABOVE = 20;

/**
 * A bare 4800000 beside 500万元, or 9500 beside 1万人, is hardly so many 万; less is out of scale
 * only where the number fits without the power (50 beside 5百人).
 */
function isOutOfScale(number: string, aim: Quantity): boolean {
  const promised = new Exact(aim.number).abs();
  const achieved = new Exact(number).abs();
  if (!WITH_POWER.test(aim.unit ?? "") || promised.eq(0)) return false;
  return (
    achieved.gte(promised.times(FAR_ABOVE)) ||
    (achieved.gte(promised.times(10)) && fits(number, aim))
  );
}

/** The target's unit without its power; null for a power alone (1万). */
function plainUnit({ unit }: Quantity): string | null {
  return unit?.replace(WITH_POWER, "") || null;
}

/** Whether the number without the power is of the target's size. */
function fits(number: string, aim: Quantity): boolean {
  const plain = convert(number, plainUnit(aim), aim.unit);
  if (plain === null) return false;
  const share = new Exact(plain).abs().div(new Exact(aim.number).abs());
  return share.gte("0.1") && share.lte(10);
}

function inPlainUnit(text: string, read: Quantity, aim: Quantity): Quantity | Unreadable {
  const printed = aim.unit ?? "";
  if (!fits(read.number, aim))
    return { kind: "unreadable", reason: unclear.outOfScale(text, printed) };
  const unit = plainUnit(aim);
  const taken = assumed.plainUnit(text, printed, unit);
  // 3万 has no unit but the power
  const unitSource = unit === null ? null : read.unitSource;
  return { ...read, unit, unitSource, assumptions: [...read.assumptions, taken] };
}

/**
 * A bare 0.95, 1 or 1.05 beside a target of ≥90 % has lost its percent format. Where less is better
 * or a change is meant it may well be so many percent: that is left for the score to tell.
 */
function fractionOf(text: string, read: Quantity, context: ValueContext, aim: Quantity): Quantity {
  const promised = new Exact(aim.number).abs();
  if (dimensionOf(aim.unit) !== "percent" || read.unit !== "%" || promised.lt(10)) return read;
  const percent = asPercent(text, read, context);
  const words = `${context.name ?? ""}${read.description ?? ""}${aim.description ?? ""}`;
  const upward = aim.direction === "forward" && !aim.band && !isChangeRate(words);
  if (percent !== read || !upward || !mayBeShare(read, aim)) return percent;
  const whole = new Exact(read.number).times(100).toFixed();
  const taken = assumed.shareAsPercent(text, whole);
  return { ...read, number: whole, assumptions: [...read.assumptions, taken] };
}

/** What one whole is in the units of shares. */
export const OF_WHOLE: Readonly<Record<string, number>> = { "%": 100, "‰": 1000 };

/** So far from a small rate a share of it may be: 0.06 beside 5%. */
const LIKE = 3;

/**
 * Whether a bare number beside a percentage may be a share of 1 as well: 0.65 or 1.05 beside 60%. So
 * small a rate as 5% may be kept by 0.5% and by 0.01%, so that only a share close to it is in doubt.
 */
export function mayBeShare({ number, unit, unitSource }: Quantity, aim: Quantity): boolean {
  const times = OF_WHOLE[unit ?? ""];
  if (times === undefined || unitSource !== "target") return false;
  const exact = new Exact(number);
  const promised = new Exact(aim.number).abs();
  if (exact.lte(0)) return false;
  if (promised.lt(10) || unit === "‰") {
    const share = exact.times(times);
    return exact.lt(1) && share.lte(promised.times(LIKE)) && share.times(LIKE).gte(promised);
  }
  if (exact.lt(1)) return true;
  return promised.gte(LARGE_PERCENT) && exact.lte(GREATEST_SHARE) && !exact.mod(1).eq(0);
}
