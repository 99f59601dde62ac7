import { clauseKinds } from "./note-clauses";

/** A heading with nothing behind it says nothing: 改进措施：无. */
const EMPTY_HALF =
  /(偏[差离]原因(?:分析)?|未完成原因|原因(?:分析)?|(?:拟采取的)?(?:改进|整改)?措施)[:：]\s*(?:无|暂无|没有|\/|—+|-+)?\s*(?=[。；;，,\n]|$|(?:偏[差离]|改进|整改|拟采取))/gu;

/** The two halves of a deviation note (GLOSSARY: reason and remedy). */
export interface Halves {
  readonly reason: boolean;
  readonly remedy: boolean;
  /** Whether the last clause, after a reason, may be a remedy in words that are not known (联防联控). */
  readonly mayRemedy: boolean;
}

/** Which halves a note holds; a text that is neither is taken as a reason. */
export function halvesOf(note: string): Halves {
  const bare = note.replace(/[①-⑳]/gu, "；").normalize("NFKC").replace(EMPTY_HALF, "");
  const clauses = clauseKinds(bare);
  const kinds = new Set(clauses);
  const told = kinds.has("remedy") || kinds.has("both");
  const gives = kinds.has("reason") || kinds.has("both");
  // 重新招标 at the start of the note may be either half: it is the one that nothing else gives
  const remedy = told || (kinds.has("maybe") && !gives);
  const reason = gives || kinds.has("open");
  return {
    remedy,
    reason: reason || !remedy || (told && kinds.has("maybe")),
    mayRemedy: remedy || (clauses.length > 1 && ["open", "maybe"].includes(clauses.at(-1) ?? "")),
  };
}

/** Whether a text tells why something was not done, so firmly that it is more than a value. */
export function tellsReason(text: string): boolean {
  const bare = text.normalize("NFKC").replace(/\s/gu, "");
  return (
    bare.length >= 8 &&
    /原因[:：是为]|由于|因为|因(?:疫情|资金|天气|政策|工期|项目|人员|机构|受|部分|年|上级|财政|未)|受.{0,12}影响|导致|致使|疫情影响/u.test(
      bare,
    )
  );
}

/** A note that only sends the reader elsewhere. */
export function pointsElsewhere(note: string): boolean {
  const bare = note.replace(/[\s。.]/gu, "");
  return bare.length <= 20 && /^(?:详见|见|参见|另见|详情见)/u.test(bare);
}
