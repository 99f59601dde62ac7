import fc from "fast-check";

/** Full-width digits and signs, as some people type them. */
const wide = (text: string): string =>
  text.replace(/[0-9%.]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** How the same rule is typed by different people. */
const HABITS: readonly ((text: string) => string)[] = [
  (text) => text,
  wide,
  (text) => text.replace(/，/gu, ","),
  (text) => text.replace(/；/gu, ";"),
  (text) => text.replace(/（/gu, "(").replace(/）/gu, ")"),
  (text) => text.replace(/([，；])/gu, "$1 "),
  (text) => text.replace(/([；。])/gu, "$1\n"),
  (text) => text.replace(/-/gu, "—"),
  (text) => text.replace(/-/gu, "~"),
  (text) => text.replace(/。$/u, ""),
  (text) => `评分标准：${text}`,
];

export const typing = fc.constantFrom(...HABITS);

/** The cell of a row may also end in a remark. */
export const rowTyping = fc.constantFrom<((text: string) => string)[]>(
  ...HABITS,
  (text) => `${text}（说明：非主观因素导致扣分的，可酌情考虑。）`,
);
