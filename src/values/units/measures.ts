import { Exact, plainDecimal } from "../numbers/exact";
import { jointAt } from "./joint-measures";
import { NUMERAL_SIGNS, readChineseNumeral } from "../numbers/numerals";
import { pricedBy, unitAt } from "./units";

/** A number with its own unit, at a place of a text. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  readonly number: string;
  readonly unit: string | null;
  /** Written in Chinese numerals (三次), which also begin plain words (一次性). */
  readonly inWords: boolean;
  /** 余, 多, 几: the number is only about right. */
  readonly vague: boolean;
}

const ARABIC = /[+-]?(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)?(?:\.\d+)?/uy;
const MONEY_SIGN = /[¥$€]/u;
const MONEY_UNITS: Readonly<Record<string, string>> = { "¥": "元", $: "美元", "€": "欧元" };
const IN_WORDS = new RegExp(`[${NUMERAL_SIGNS}]+`, "uy");
const OF_WHOLE =
  /(?:百分之(?:百|[\d.]+|[零〇一二两三四五六七八九十百点]+)|[千万]分之(?:[\d.]+|[零〇一二两三四五六七八九十百点]+)|百分百|(?:一半|半数)(?=以上|左右|$)|[一二三四五六七八九十]分之[一二三四五六七八九十]|[一二三四五六七八九十]成[一二三四五六七八九]?(?![本立果活效交灾员功品都人为熟长就分套]))/uy;
const NO_NUMERAL_BEHIND = new RegExp(`[第几数上好多${NUMERAL_SIGNS}]`, "u");
/** 九千九百九十九万九千九百九十九亿… and its decimals are no longer. */
const LONGEST_NUMERAL = 40;
/** Numerals with these are ranks and kinds (三级, 一类, 五百期), not amounts. */
const RANKS = /^[十百千]?(?:级|类|期|线|号|代|层|版|等|分)$/u;

/** The number and unit that start exactly at `at`; null where none does. */
export function measureAt(text: string, at: number): Measure | null {
  if (/[A-Za-z]/u.test(text.charAt(at - 1))) return null;
  const sign = MONEY_SIGN.exec(text.charAt(at))?.[0];
  if (sign !== undefined) return withMoneySign(text, at, MONEY_UNITS[sign] ?? "元");
  return arabicAt(text, at) ?? partOfWholeAt(text, at) ?? inWordsAt(text, at);
}

function withMoneySign(text: string, at: number, unit: string): Measure | null {
  const bare = arabicAt(text, at + 1);
  if (bare === null) return null;
  const own = bare.unit === null ? unit : /元$/u.test(bare.unit) ? bare.unit : bare.unit + unit;
  return { ...bare, start: at, unit: own };
}

function arabicAt(text: string, at: number): Measure | null {
  const joint = jointAt(text, at);
  if (joint !== null) return { start: at, inWords: false, vague: false, ...joint };
  ARABIC.lastIndex = at;
  const written = ARABIC.exec(text)?.[0] ?? "";
  if (!/\d/u.test(written)) return null;
  const number = plainDecimal(written);
  if (TENTHS.test(text.slice(at + written.length)))
    return { ...PLAIN_SHARE, start: at, end: at + written.length + 1, number: tenfold(number) };
  return withUnit(text, at, at + written.length, number, false);
}

/** 8成, 8.5成以上; no 成本, 成效. */
const TENTHS = /^成(?:以[上下]|左右|多|[,;。)]|$)/u;
const PLAIN_SHARE = { unit: "%", inWords: false, vague: false } as const;
const tenfold = (number: string): string => new Exact(number).times(10).toFixed();

function withUnit(
  text: string,
  start: number,
  afterNumber: number,
  number: string,
  inWords: boolean,
): Measure {
  const split = powerAndMore(text, afterNumber);
  if (split !== null) return { start, number, inWords, vague: true, ...split };
  const vague = /^[余多几](?=\p{Script=Han}|%)/u.test(text.slice(afterNumber));
  const from = vague ? afterNumber + 1 : afterNumber;
  const bracketed = /^\(([^()]{1,6})\)/u.exec(text.slice(from));
  const inside = bracketed?.[1] === undefined ? null : unitAt(bracketed[1], 0);
  if (bracketed && inside?.end === bracketed[1]?.length)
    return {
      start,
      end: from + bracketed[0].length,
      number,
      unit: inside?.unit ?? null,
      inWords,
      vague,
    };
  const found = unitAt(text, from) ?? pricedBy(text, from);
  if (found === null) return { start, end: afterNumber, number, unit: null, inWords, vague: false };
  const end =
    /元$/u.test(found.unit) && /^[整正](?!\p{Script=Han})/u.test(text.slice(found.end))
      ? found.end + 1
      : found.end;
  return { start, end, number, unit: found.unit, inWords, vague };
}

/** 1万余份, 3千多人: 余 stands inside the unit. */
function powerAndMore(text: string, at: number): Pick<Measure, "unit" | "end"> | null {
  const power = /^([十百千]?[万亿]|[百千])[余多几](?=\p{Script=Han})/u.exec(text.slice(at));
  const base = power === null ? null : unitAt(text, at + power[0].length);
  const isWhole = base !== null && !/^[十百千万亿/]/u.test(base.unit);
  return isWhole ? { unit: `${power?.[1] ?? ""}${base.unit}`, end: base.end } : null;
}

const SHARES: Readonly<Record<string, string>> = { 百分百: "1", 一半: "0.5", 半数: "0.5" };

/** 百分之九十五, 千分之三, 九成, 四分之三: all parts of a whole, read as % or ‰. */
function partOfWholeAt(text: string, at: number): Measure | null {
  OF_WHOLE.lastIndex = at;
  const written = OF_WHOLE.exec(text)?.[0];
  if (written === undefined) return null;
  const share = SHARES[written] ?? readChineseNumeral(written);
  if (share === null) return null;
  const perMille = /^[千万]分之/u.test(written);
  return {
    start: at,
    end: at + written.length,
    number: new Exact(share).times(perMille ? 1000 : 100).toFixed(),
    unit: perMille ? "‰" : "%",
    inWords: true,
    vague: false,
  };
}

/** 半小时, 半个月; 上半年 and 半年度 name a time. */
const HALF = /半(?=个?(?:小时|钟头|天|月|年)(?![度报以]))/uy;

function inWordsAt(text: string, at: number): Measure | null {
  HALF.lastIndex = at;
  if (
    HALF.test(text) &&
    !/[上下前后多大过每个\p{N}一二两三四五六七八九十]/u.test(text.charAt(at - 1))
  )
    return withUnit(text, at, at + 1, "0.5", true);
  // 五六次, 几十人, 上百人 are vague, 第三 is a rank; 最多三次 is not
  const isLimit = /[最至]多$/u.test(text.slice(Math.max(0, at - 2), at));
  if (!isLimit && NO_NUMERAL_BEHIND.test(text.charAt(at - 1))) return null;
  IN_WORDS.lastIndex = at;
  const run = IN_WORDS.exec(text)?.[0] ?? "";
  if (run === "" || run.length > LONGEST_NUMERAL) return null;
  for (let length = run.length; length > 0; length -= 1) {
    const measure = numeralWithUnit(text, at, run.slice(0, length));
    // 三百零一 is no 三百 with words behind it
    if (measure !== null && measure.end >= at + run.length) return measure;
  }
  return null;
}

/** A numeral counts only with its unit; 三万元 keeps 万元 as printed. */
function numeralWithUnit(text: string, at: number, written: string): Measure | null {
  const scale = /^(.+)([万亿])$/u.exec(written);
  const short = scale === null ? written : (scale[1] ?? written);
  const value = readChineseNumeral(short);
  const measure = value === null ? null : withUnit(text, at, at + short.length, value, true);
  if (measure === null || measure.unit === null || RANKS.test(measure.unit)) return null;
  return asOneNumeral(short, measure);
}

/** The power ahead of a unit: 万 of 万元 and of 万千瓦时, 百 alone; none of 千瓦. */
const POWER = /^(?:[十百千]?[万亿]|[百千](?=元|人|户|亩|吨|株|$))/u;
const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

/**
 * 三百 and 十二万元 keep their power in the unit. 一亿五千万元 is 150,000,000元 and not so many 万元,
 * and 一万零五百 is no 一万零五 hundreds: without a unit of its own it counts for nothing.
 */
function asOneNumeral(short: string, measure: Measure): Measure | null {
  const { number, unit } = measure;
  const power = POWER.exec(unit ?? "")?.[0] ?? "";
  if (power === "") return measure;
  const zeros = [...power].reduce((sum, sign) => sum + (ZEROS[sign] ?? 0), 0);
  const whole = readChineseNumeral(short + power);
  if (whole === null) return null;
  const isWhole = new Exact(number).times(new Exact(10).pow(zeros)).eq(whole);
  const own = unit?.slice(power.length) ?? "";
  // a bare 200 beside 三百 is no 200 hundreds
  if (own === "") return isWhole ? { ...measure, number: whole, unit: null } : null;
  return isWhole ? measure : { ...measure, number: whole, unit: own };
}

/** All numbers of a text with their units, from left to right. */
export function measuresIn(text: string): Measure[] {
  const found: Measure[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const measure = startsNumber(text, at) ? measureAt(text, at) : null;
    if (measure === null) continue;
    found.push(measure);
    at = measure.end - 1;
  }
  return found;
}

/** PM2.5, 2.5 of it and G318 are names: no number begins in the middle of one. */
function startsNumber(text: string, at: number): boolean {
  return (
    !/[A-Za-z]\d*\.?\d*$/u.test(text.slice(Math.max(0, at - 8), at)) &&
    !/[+-]/u.test(text.charAt(at))
  );
}
