import { sameText } from "../compare";

const WILDCARD = /[*?~]/;

/** The source of a regular expression for a text with `*`, `?` and the escapes `~*`, `~?`, `~~`. */
export function wildcardSource(pattern: string): string {
  return pattern.replace(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    if (found === "?") return "[\\s\\S]";
    return `\\${found.slice(-1)}`;
  });
}

/** Whether a whole text matches, regardless of case; `*` stands for any text, `?` for any character. */
export function textMatcher(pattern: string): (text: string) => boolean {
  if (!WILDCARD.test(pattern)) return (text) => sameText(text, pattern);
  const expression = new RegExp(`^${wildcardSource(pattern)}$`, "i");
  return (text) => expression.test(text);
}
