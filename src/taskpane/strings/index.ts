import type { Locale } from "../../language/said";
import { en } from "./en";
import { zhCN } from "./zh-CN";

export type TextKey = keyof typeof zhCN;

/** Names of the `{placeholders}` of a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Texts = { readonly [K in TextKey]: string };

/** Keys whose English asks for other placeholders than the Chinese. */
type Mismatch = {
  [K in TextKey]: [Placeholders<(typeof zhCN)[K]>, Placeholders<(typeof en)[K]>] extends [
    Placeholders<(typeof en)[K]>,
    Placeholders<(typeof zhCN)[K]>,
  ]
    ? never
    : K;
}[TextKey];

// A key or a placeholder that one language lacks stops the compiler here.
const english: Mismatch extends never
  ? { readonly [K in keyof typeof en]: string } & Texts
  : never = en;

const TEXTS: Record<Locale, Texts> = { "zh-CN": zhCN, en: english };

/** What a text needs to be filled with; nothing for a plain text. */
export type Fill<K extends TextKey> = [Placeholders<(typeof zhCN)[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<(typeof zhCN)[K]>, string | number>>];

/** The texts that need no filling. */
export type PlainKey = { [K in TextKey]: Fill<K> extends [] ? K : never }[TextKey];

/** One of the pane's own texts in the given language. */
export function text<K extends TextKey>(locale: Locale, key: K, ...[values]: Fill<K>): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  return TEXTS[locale][key].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in given ? String(given[name]) : whole,
  );
}
