import { isUnit } from "./units/units";

/**
 * Marks that number an entry of a list. They say which entry this is, never what it is worth, so
 * they are taken off the untouched text: NFKC would turn `①5个` into `15个`.
 */
const LABEL =
  /^\s*(?:绩效|数量|质量|时效|成本|三级)?(?:指标|目标)\s*[\d０-９一二三四五六七八九十]*\s*[:：、.．]\s*/u;

/** Signs that are a mark by themselves: ① ⑴ ⒈ ❶ ㉑ ㈠ ㊀, and the stars of what counts most. */
const SIGN =
  /^\s*(?:[★☆※●◆■]+|[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf])\s*[.．、:：]?\s*/u;

/** `1、` `（1）` `1)` `一、` `（一）`, `1.` unless a digit follows at once (1.5), `1 ` ahead of ≥5. */
const WRITTEN =
  /^\s*(?:[(（]\s*(?:[\d０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*[)）]|[\d０-９]{1,2}\s*[、)）]|[\d０-９]{1,2}\s+(?=[≥≤≧≦><＞＜]\s*=?\s*[\d０-９])|[\d０-９]{1,2}\s*[.．](?![\d０-９.．])|[一二三四五六七八九十]{1,3}\s*[、.．])\s*/u;

/** What every mark begins with; most texts begin with something else. */
const MARKED =
  /^\s*[\d０-９一二三四五六七八九十(（指目绩数质时成三★☆※●◆■\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3220-\u3229\u3251-\u325f\u3280-\u3289\u32b1-\u32bf]/u;

/** `③不合格` answers a checklist: the sign is what is meant, not where it stands. */
const ANSWER = /^\s*[①-⑳]+\s*(?:项)?(?:均|都|全部)?(?:不|未)?(?:合格|达标|符合?|满足)/u;

/** Several signs in a row (`③⑤不合格`) are no list mark either. */
const SIGNS_IN_A_ROW = /^\s*[①-⑳][、,，和]?[①-⑳]/u;

/**
 * The text of an entry without the marks that number it: `指标1：完成率` → `完成率`,
 * `①5个` → `5个`. A label with nothing behind it becomes empty. Only the ends are trimmed besides.
 */
export function stripListMark(text: string): string {
  if (!MARKED.test(text)) return text.trim();
  const labelled = text.replace(LABEL, "");
  if (ANSWER.test(labelled) || SIGNS_IN_A_ROW.test(labelled)) return labelled.trim();
  const signed = labelled.replace(SIGN, "");
  const bare = signed === labelled ? labelled.replace(WRITTEN, "") : signed;
  // (5) and ① alone are all that the cell says
  if (bare === "") return labelled.trim();
  // 95.% has a point too many: a unit alone is nothing that could be numbered
  return (isUnit(bare.normalize("NFKC")) ? labelled.replace(/[.．]/u, "") : bare).trim();
}

/**
 * Whether the start could be both a list mark and a part of the number: `1. 5` may be a
 * spaced-out 1.5, `5、6次` five or six times. The reader of quantities then says that it cannot
 * tell, unless the unit decides.
 */
export function doubtfulMark(text: string): "decimal" | "either" | null {
  if (/^\s*[01０１]?[\d０-９][.．]\s+[\d０-９]/u.test(text)) return "decimal";
  const two = /^\s*(\d{1,2})、\s*(\d{1,2})(?!\d)/u.exec(text.normalize("NFKC"));
  return two !== null && Number(two[2]) === Number(two[1]) + 1 ? "either" : null;
}
