import { plainText } from "../printed/text";
import { decimal } from "./numbers";

const POINTS = "(?:该|本|此)?(?:项|指标)*的?(?:权重分值|权重分|权重|分值|满分|标准分)";
/** 分值的25%, 25%权重分, 占25%, 1/3权重, 三分之一. */
const PART = new RegExp(
  `${POINTS}的?(?<after>\\d+(?:\\.\\d+)?)%|(?<before>\\d+(?:\\.\\d+)?)%的?${POINTS}|(?<=占|占比)(?<bare>\\d+(?:\\.\\d+)?)%|${POINTS}?的?(?:(?<above>\\d)/(?<below>\\d{1,2})(?![\\d.])|(?<word>[二三四五六七八九十])分之一)(?:的?${POINTS})?`,
  "gu",
);
/** Points beside parts of them: nobody can tell how many there are of each. */
const IN_POINTS = /\d分(?!之)/u;
const LIST_MARKS = /[①-⓿❶-➓]/gu;

/**
 * A rule that counts in parts of the row's points, with every part written as points out of `outOf`
 * (各占1/3权重: 各占1分 out of 3); null where it counts in parts of several kinds, or in points too.
 */
export function inPartsOf(
  original: string,
): { readonly text: string; readonly outOf: string | null } | null {
  const kept = original.replace(LIST_MARKS, (mark) => `\u0001${mark}\u0001`);
  const pieces = kept.split("\u0001").map((one) => (isMark(one) ? one : plainText(one)));
  const plain = pieces.join("");
  const wholes = new Set<string>();
  const text = plain.replace(PART, (...found) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const { after, before, bare, above, below, word } = groups;
    const percent = after ?? before ?? bare;
    wholes.add(percent === undefined ? (below ?? decimal(word ?? "")) : "100");
    return `${percent ?? above ?? "1"}分`;
  });
  const [outOf = null, other] = wholes;
  if (outOf === null) return { text: original, outOf };
  return other === undefined && !IN_POINTS.test(plain) ? { text, outOf } : null;
}

function isMark(piece: string): boolean {
  return /^[①-⓿❶-➓]$/u.test(piece);
}
