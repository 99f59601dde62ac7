import { isUnit } from "./units/units";

/** Letters on a keyboard that look like digits: 1OO%, l00人. */
const LETTERS = /^([≥≤><=]*)([\dOoIl.]+)(%|‰|\p{Script=Han}{1,3})$/u;
/** Any mark of the keyboard's corner in place of a decimal point, where nothing else can be meant. */
const POINT = /^([≥≤><=]*\d{1,2})(?:[。·,丶]|\.{2})(\d{1,2}%)$/u;
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
