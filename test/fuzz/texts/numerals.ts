/** Writes numbers as people do, knowing nothing of how the product reads them. */

const DIGITS = [..."零一二三四五六七八九"];

/** 1,204 → 一千二百零四; for whole numbers below a hundred million. */
export function inChinese(number: number): string {
  if (number === 0) return "零";
  const [high, low] = [Math.floor(number / 10_000), number % 10_000];
  const gap = high > 0 && low > 0 && low < 1000 ? "零" : "";
  const text = (high > 0 ? `${section(high)}万` : "") + gap + (low > 0 ? section(low) : "");
  return text.replace(/^一十/u, "十");
}

function section(number: number): string {
  let text = "";
  let skipped = false;
  for (const [power, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / power) % 10;
    if (digit === 0) skipped = text !== "";
    else {
      text += `${skipped ? "零" : ""}${DIGITS[digit] ?? ""}${sign}`;
      skipped = false;
    }
  }
  return text;
}

/** 1234567.5 → 1,234,567.5 */
export function withThousands(plain: string): string {
  const [whole = "", decimals] = plain.split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** Full-width digits and signs: １２３％ */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
