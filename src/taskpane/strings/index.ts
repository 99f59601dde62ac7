import { learnEnglish, type Locale } from "../../language/said";
import { HostError } from "../../sheet/host-error";
import type { en } from "./en";
import type { partsZhCN } from "./parts-zh-CN";
import { zhCN } from "./zh-CN";

type Chinese = typeof zhCN & typeof partsZhCN;

export type TextKey = keyof Chinese;

/** Names of the `{placeholders}` of a text. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Texts = { readonly [K in TextKey]: string };

/** Keys whose English asks for other placeholders than the Chinese. */
type Mismatch = {
  [K in TextKey]: [Placeholders<Chinese[K]>, Placeholders<(typeof en)[K]>] extends [
    Placeholders<(typeof en)[K]>,
    Placeholders<Chinese[K]>,
  ]
    ? never
    : K;
}[TextKey];

// A key or a placeholder that one language lacks stops the compiler where English is taken in.
type English = Mismatch extends never ? { readonly [K in keyof typeof en]: string } & Texts : never;

/**
 * The words that are here. The forms' own language always is, but for what only later parts show;
 * English is fetched where it is spoken.
 */
const TEXTS: { "zh-CN": Partial<Texts>; en: Texts | null } = { "zh-CN": zhCN, en: null };

/** Whether the words of a language are here. */
export function isSpoken(locale: Locale): boolean {
  return TEXTS[locale] !== null;
}

/** Fetches the Chinese words of the parts that come after the first screen, once. A part waits for them. */
export async function loadPartsWords(): Promise<void> {
  const { partsZhCN } = await import(/* webpackChunkName: "parts-words" */ "./parts-zh-CN");
  TEXTS["zh-CN"] = { ...zhCN, ...partsZhCN };
}

/** Fetches the English words, once. Throws HostError `not-loaded`, offline for example. */
export async function loadEnglish(): Promise<void> {
  try {
    const [{ en }, { ENGLISH }] = await Promise.all([
      import(/* webpackChunkName: "english" */ "./en"),
      import(/* webpackChunkName: "english" */ "../../language/english-sentences"),
    ]);
    const english: English = en;
    learnEnglish(ENGLISH);
    TEXTS.en ??= english;
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}

/** The language to speak where this one is asked for: Chinese where English cannot be had. */
export async function spoken(locale: Locale): Promise<Locale> {
  if (isSpoken(locale)) return locale;
  try {
    await loadEnglish();
    return locale;
  } catch (error) {
    if (error instanceof HostError) return "zh-CN";
    throw error;
  }
}

/** What a text needs to be filled with; nothing for a plain text. */
export type Fill<K extends TextKey> = [Placeholders<Chinese[K]>] extends [never]
  ? []
  : [values: Readonly<Record<Placeholders<Chinese[K]>, string | number>>];

/** The texts that need no filling. */
export type PlainKey = { [K in TextKey]: Fill<K> extends [] ? K : never }[TextKey];

/** One of the pane's own texts in the given language. */
export function text<K extends TextKey>(locale: Locale, key: K, ...[values]: Fill<K>): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  const texts = TEXTS[locale] ?? TEXTS["zh-CN"];
  // a part has its words by then, and a test keeps them out of what is there before
  const words = texts[key] ?? "";
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in given ? String(given[name]) : whole,
  );
}
