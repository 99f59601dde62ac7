import { said, type Said } from "../../language/said";
import { convert, GREATEST_SHARE, LARGE_PERCENT } from "../../values";
import type { Value } from "../../values/value";
import { decimalOf, plain, type Decimal } from "../decimal";
import { manual, unreadable, type Unscored } from "../outcome";

/** A number in the unit that a rule counts in, and what had to be assumed for it. */
export interface Measured {
  readonly number: Decimal;
  readonly assumptions: readonly Said[];
}

/** What a cell is called in sentences: 完成值, 上年数. */
export interface Cell {
  readonly label: Said;
  readonly text: string;
  readonly value: Value;
}

/**
 * The number of a cell in a unit (null: whatever unit it has); a reason where there is none. `limits`
 * are those that it is held against: beside 100 % a bare 1.02 may be 102 %.
 */
export function measured(
  { label, text, value }: Cell,
  unit: string | null,
  limits: readonly string[] = [],
): Measured | Unscored {
  const values = { label: label.zh, labelEn: label.en, text, unit: unit ?? "" };
  if (value.kind === "unreadable") return unreadable(value.reason);
  if (value.kind === "missing") return manual(said(MISSING.zh, MISSING.en, values));
  if (value.kind !== "quantity") return manual(said(NO_NUMBER.zh, NO_NUMBER.en, values));
  const number = decimalOf(value.number);
  const own = [...value.assumptions];
  if (unit === null) return { number, assumptions: own };
  const converted = convert(value.number, value.unit, unit);
  if (converted !== null) {
    const lost = unit === "%" && value.unitSource !== "number" && isShare(number, limits);
    const doubt = lost
      ? [said(SMALL.zh, SMALL.en, { ...values, hundredfold: plain(number.times(100)) })]
      : [];
    return { number: decimalOf(converted), assumptions: [...own, ...doubt] };
  }
  if (value.unit !== null) return manual(said(OTHER_UNIT.zh, OTHER_UNIT.en, values));
  return { number, assumptions: [...own, said(NO_UNIT.zh, NO_UNIT.en, values)] };
}

/** Whether a number without a sign may be a share of 1, and not so many percent. */
function isShare(number: Decimal, limits: readonly string[]): boolean {
  if (number.eq(0)) return false;
  if (number.abs().lt(1)) return true;
  const large = limits.some((limit) => decimalOf(limit).abs().gte(LARGE_PERCENT));
  return large && !number.mod(1).eq(0) && number.abs().lte(GREATEST_SHARE);
}

/** A difference with its unit as people say it: 2.1个百分点, 3天. */
export function amountText(number: Decimal, unit: string | null): { zh: string; en: string } {
  const text = plain(number, 4);
  return unit === "%"
    ? { zh: `${text}个百分点`, en: `${text} percentage points` }
    : { zh: `${text}${unit ?? ""}`, en: `${text}${unit ?? ""}` };
}

/** A level with its unit: 5.2%, 3天. */
export function levelText(number: Decimal, unit: string | null): string {
  return `${plain(number, 4)}${unit ?? ""}`;
}

const MISSING = said(
  "{label}未填写，不能按评分标准计算，请补写，或由您填写得分。",
  "The {labelEn} is missing, so the rule cannot be applied. Fill it in or set the score.",
);
const NO_NUMBER = said(
  "{label}“{text}”不是数，不能按评分标准计算，请写成数，或由您填写得分。",
  "The {labelEn} “{text}” is no number, so the rule cannot be applied. Write a number or set the score.",
);
const OTHER_UNIT = said(
  "{label}“{text}”的单位与评分标准的“{unit}”不能换算，请核对单位，或由您填写得分。",
  "The unit of the {labelEn} “{text}” does not fit the rule's “{unit}”. Check it or set the score.",
);
const NO_UNIT = said(
  "{label}“{text}”没有写单位，按评分标准的“{unit}”理解。",
  "The {labelEn} “{text}” has no unit; the rule's “{unit}” was taken.",
);
const SMALL = said(
  "{label}“{text}”没有百分号，按 {text}% 理解；如果是 {hundredfold}%，请写上百分号。",
  "The {labelEn} “{text}” has no percent sign and was read as {text}%; if it is {hundredfold}%, write the sign.",
);
