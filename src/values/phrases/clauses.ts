import type { Phrase } from "./understood";
import { readPhrase } from "./amount-phrase";
import { byText } from "../by-text";
import { measuresIn } from "../units/measures";

/** The one clause of a text that holds its number. */
export interface Clause {
  readonly phrase: Phrase;
  /** Whether other clauses stand ahead of it. */
  readonly later: boolean;
}

/** A longer clause is a report. */
const LONGEST = 30;

/**
 * The number of `100%，已完成`, `不断提高，≥90%` or `经问卷调查，满意度为96%`: it stands in one clause
 * alone, and the others only speak of it. Null where any other clause has a number too.
 */
export const clauseOf = byText((text): Clause | null => {
  // most cells hold words alone
  if (!/[\d一二两三四五六七八九十百半]/u.test(text)) return null;
  const parts = text
    .replace(/\(([^()]*)\)[。.]?$/u, ",$1")
    .split(/[,;。]/u)
    .filter((part) => part !== "");
  const [at, ...more] = parts.flatMap((part, index) => (hasNumber(part) ? [index] : []));
  if (at === undefined || more.length > 0 || parts.length < 2) return null;
  const others = parts.filter((_, index) => index !== at);
  if (others.some((part) => part.length > LONGEST)) return null;
  const phrase = readPhrase(parts[at] ?? "");
  if (phrase === null || "unclear" in phrase) return null;
  const { unit, lead } = phrase;
  if (unit === null && lead.operator === null) return null;
  return { phrase: { ...phrase, remarks: [...phrase.remarks, ...others] }, later: at > 0 };
});

const hasNumber = (part: string): boolean => /\d/u.test(part) || measuresIn(part).length > 0;
