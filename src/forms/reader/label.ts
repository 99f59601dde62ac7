const CACHE_LIMIT = 50_000;
const keys = new Map<string, string>();

/**
 * A label in the form in which labels are compared: full-width variants folded, all white space
 * gone, one kind of bracket and colon. Never shown to anybody.
 */
export function labelKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const key = text
    .normalize("NFKC")
    .replace(/[\s\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[【〔[〈《]/g, "(")
    .replace(/[】〕\]〉》]/g, ")")
    .replace(/[︰﹕∶]/g, ":");
  if (keys.size >= CACHE_LIMIT) keys.clear();
  keys.set(text, key);
  return key;
}

/** A key without what is optional on forms: (A), (分), a colon at the end, a leading star. */
export function bareKey(key: string): string {
  let bare = key;
  for (let before = ""; before !== bare;) {
    before = bare;
    bare = bare.replace(/\([^()]*\)/g, "");
  }
  return bare.replace(/^[*·•]+/, "").replace(/[:;,。、*]+$/, "");
}
