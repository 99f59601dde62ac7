import { isUnit } from "./units/units";

/** Letters on a keyboard that look like digits: 1OO%, l00人. */
const LETTERS = /^([≥≤><=]*)([\dOoIl.]+)(%|‰|\p{Script=Han}{1,3})$/u;
/** Any mark of the keyboard's corner in place of a decimal point, where nothing else can be meant. */
const POINT = /^([≥≤><=]*\d{1,2})(?:[。·,丶]|\.{2})(\d{1,2}%)$/u;
/** 10w+, 3W人次: 万 as it is typed on a phone; a lone W may be watts. */
const TYPED_W = /(?<=\d)(?:w(?=$|[+余多元人次户份条个以左)])|W(?=[+余多元人次户份条]))/gu;
const OF_POWER = /功率|瓦|灯|光伏|装机|发电/u;
/** The sign ahead of its number. */
const AHEAD = /^([≥≤><=]*)%(\d+(?:\.\d+)?)$/u;

/** What a (normalised) text with one wrong character plainly means; null for any other text. */
export function meantBy(text: string): string | null {
  const [, sign, digits, unit] = LETTERS.exec(text) ?? [];
  if (digits !== undefined && /\d/u.test(digits) && /[OoIl]/u.test(digits) && isUnit(unit ?? ""))
    return `${sign ?? ""}${digits.replace(/[Oo]/gu, "0").replace(/[Il]/gu, "1")}${unit ?? ""}`;
  if (POINT.test(text)) return text.replace(POINT, "$1.$2");
  return AHEAD.test(text) ? text.replace(AHEAD, "$1$2%") : null;
}

/** The text with 万 for a w that can mean nothing else under this name; null where it has none. */
export function withWan(text: string, name: string): string | null {
  const meant = OF_POWER.test(name) ? text : text.replace(TYPED_W, "万");
  return meant === text ? null : meant;
}
