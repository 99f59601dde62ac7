import Big from "big.js";

/** Every way to write a digit or a power, and the plain sign for it. */
const PLAIN: Readonly<Record<string, string>> = {
  〇: "零",
  "○": "零",
  两: "二",
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  萬: "万",
  億: "亿",
};
const DIGITS = "零一二三四五六七八九";
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The signs that a numeral is written with, for a character class. */
export const NUMERAL_SIGNS = `${DIGITS}十百千万亿点廿卅${Object.keys(PLAIN).join("")}`;

const WHOLE_PARTS: readonly (readonly [RegExp, number])[] = [
  [/^百分之(.+)$/u, 100],
  [/^千分之(.+)$/u, 1000],
  [/^万分之(.+)$/u, 10_000],
];

/**
 * The value of a Chinese numeral as an exact decimal string: 十二, 两万三千, 一点二亿, 贰佰,
 * 二〇二五, 廿五, 百分之九十 (0.9), 九成 (0.9), 四分之三 (0.75). Null when it is not one, when it is
 * vague (三五, 一百五), or when the value has no finite decimal (三分之二).
 */
export function readChineseNumeral(text: string): string | null {
  const plain = toPlain(text.trim());
  for (const [pattern, whole] of WHOLE_PARTS) {
    const part = pattern.exec(plain)?.[1];
    if (part !== undefined) return share(part === "百" ? "100" : cardinal(part), whole);
  }
  const tenths = /^([一二三四五六七八九十])成([一二三四五六七八九])?$/u.exec(plain);
  if (tenths) return tenthsOf(tenths[1] ?? "", tenths[2]);
  const fraction = /^(.+)分之(.+)$/u.exec(plain);
  if (fraction) return exactShare(cardinal(fraction[2] ?? ""), cardinal(fraction[1] ?? ""));
  return cardinal(plain);
}

function toPlain(text: string): string {
  return Array.from(text, (sign) => PLAIN[sign] ?? sign).join("");
}

function share(part: string | null, whole: number): string | null {
  return part === null ? null : exactShare(part, String(whole));
}

function tenthsOf(tenths: string, hundredths: string | undefined): string | null {
  const first = cardinal(tenths);
  if (first === null || (first === "10" && hundredths !== undefined)) return null;
  const second = hundredths === undefined ? 0 : DIGITS.indexOf(hundredths);
  return new Big(first).times(10).plus(second).div(100).toFixed();
}

function exactShare(part: string | null, whole: string | null): string | null {
  if (part === null || whole === null || new Big(whole).eq(0)) return null;
  const quotient = new Big(part).div(whole);
  return quotient.times(whole).eq(part) ? quotient.toFixed() : null;
}

/** A counting number, with 万 and 亿, with or without 点 or a written decimal point. */
function cardinal(plain: string): string | null {
  if (/^\d+(?:\.\d+)?$/u.test(plain)) return new Big(plain).toFixed();
  const scaled = /^(\d+(?:\.\d+)?|.+点[零一二三四五六七八九]+)(万亿|万|亿)$/u.exec(plain);
  if (scaled) {
    const base = cardinal(scaled[1] ?? "");
    return base === null ? null : new Big(base).times(scaleOf(scaled[2] ?? "")).toFixed();
  }
  const decimal = /^(.+)点([零一二三四五六七八九]+)$/u.exec(plain);
  if (!decimal) return whole(plain);
  const before = whole(decimal[1] ?? "");
  const after = digitsOf(decimal[2] ?? "");
  return before === null ? null : new Big(`${before}.${after}`).toFixed();
}

function scaleOf(word: string): string {
  return word === "万" ? "10000" : word === "亿" ? "100000000" : "1000000000000";
}

function digitsOf(signs: string): string {
  return Array.from(signs, (sign) => String(DIGITS.indexOf(sign))).join("");
}

function whole(plain: string): string | null {
  if (/^[零一二三四五六七八九]$/u.test(plain)) return digitsOf(plain);
  // two or three digits side by side are mostly vague (三五次), four are a year or a serial
  if (/^[一二三四五六七八九](?:[零一二三四五六七八九]{3,}|零)$/u.test(plain))
    return digitsOf(plain);
  const written = plain
    .replace(/^廿/u, "二十")
    .replace(/^卅/u, "三十")
    .replace(/^十/u, "一十")
    .replace(/([百千万亿零])十/gu, "$1一十");
  const value = sumOf(written);
  // spelled again it must be the same, so 一百五, 三千百 and 二十零 are refused
  return value !== null && spell(value) === written ? String(value) : null;
}

function sumOf(written: string): number | null {
  const parts = /^(?:(.+)亿)?(?:(.+)万)?(.*)$/u.exec(written);
  if (!parts || written === "") return null;
  const [high, middle, low] = [parts[1], parts[2], parts[3]].map((part) => section(part ?? ""));
  if (high === undefined || middle === undefined || low === undefined) return null;
  if (high === null || middle === null || low === null) return null;
  return high * 100_000_000 + middle * 10_000 + low;
}

function section(written: string): number | null {
  let sum = 0;
  let digit = 0;
  for (const sign of written) {
    const power = POWERS[sign];
    if (power !== undefined) {
      sum += digit * power;
      digit = 0;
    } else if (DIGITS.includes(sign)) digit = DIGITS.indexOf(sign);
    else return null;
  }
  return sum + digit;
}

/** A whole number below 10^12 in full Chinese spelling (12 → 一十二). */
export function spell(value: number): string {
  if (value === 0) return "零";
  const high = Math.floor(value / 100_000_000);
  const middle = Math.floor(value / 10_000) % 10_000;
  const low = value % 10_000;
  let text = high > 0 ? `${spellSection(high)}亿` : "";
  if (middle > 0) text += `${gap(text, middle)}${spellSection(middle)}万`;
  else if (text !== "" && low >= 1000) text += "零";
  if (low > 0) text += `${text.endsWith("零") ? "" : gap(text, low)}${spellSection(low)}`;
  return text;
}

function gap(before: string, section: number): string {
  return before !== "" && section < 1000 ? "零" : "";
}

function spellSection(value: number): string {
  let text = "";
  let pending = false;
  for (const [sign, power] of [
    ["千", 1000],
    ["百", 100],
    ["十", 10],
    ["", 1],
  ] as const) {
    const digit = Math.floor(value / power) % 10;
    if (digit === 0) pending = pending || text !== "";
    else {
      text += `${pending ? "零" : ""}${DIGITS[digit] ?? ""}${sign}`;
      pending = false;
    }
  }
  return text;
}
