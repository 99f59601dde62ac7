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
  return fractionOf(text, read, context, aim);
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
  return { ...read, unit, assumptions: [...read.assumptions, taken] };
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

/** Whether a bare number beside a percentage may be a share of 1 as well: 0.65 or 1.05 beside 60%. */
export function mayBeShare({ number, unit, unitSource }: Quantity, aim: Quantity): boolean {
  const exact = new Exact(number);
  const promised = new Exact(aim.number).abs();
  if (unit !== "%" || unitSource !== "target" || exact.lte(0) || promised.lt(10)) return false;
  if (exact.lt(1)) return true;
  return promised.gte(LARGE_PERCENT) && exact.lte(GREATEST_SHARE) && !exact.mod(1).eq(0);
}
