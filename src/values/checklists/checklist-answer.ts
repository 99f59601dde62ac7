import type { Said } from "../../language/said";
import { said } from "../../language/said";
import { parseAnswer, type Verdicts } from "./checklist-grammar";
import { markNumber } from "./checklist-marks";
import { fold } from "../normalise";

/** What a 完成值 cell answers to a checklist. Items are named by their numbers: 3 for ③, (3) or 3、. */
export type ChecklistAnswer =
  | { readonly kind: "marks"; readonly failed: readonly number[] }
  /** 2项不合格: how many, not which. */
  | { readonly kind: "count"; readonly failed: number }
  | { readonly kind: "unclear"; readonly reason: Said };

/**
 * Reads 全部合格, ③⑤不合格, 第3、5项不合格, 除③外均合格, ①②合格③不合格, 2项不合格, 缺③ against
 * the marks of a checklist (none where its items are not listed). An item that the answer does not
 * name passes, unless the answer names those that pass. Never guesses and never throws.
 */
export function readChecklistAnswer(text: string, marks: readonly string[]): ChecklistAnswer {
  const parsed = parseAnswer(withoutCause(fold(text)));
  if (!parsed) return unclear(NOT_READ(text));
  const items = marks.map(markNumber);
  if (items.length === 0) return unlisted(text, parsed);
  if (parsed.of !== null && parsed.of !== items.length) return unclear(NOT_READ(text));
  if (parsed.count !== null) return counted(text, parsed, items.length);
  if (isNothing(parsed)) return { kind: "marks", failed: [] };
  const numbers = items.flatMap((item) => item ?? []);
  if (new Set(numbers).size < marks.length) {
    return parsed.rest === "fail" && parsed.passed.length + parsed.failed.length === 0
      ? { kind: "count", failed: marks.length }
      : unclear(MARKS_NOT_UNIQUE);
  }
  return named(text, parsed, numbers);
}

/** Every item passes and none is named. */
function isNothing({ passed, failed, rest }: Verdicts): boolean {
  return rest === "pass" && passed.length + failed.length === 0;
}

function named(text: string, parsed: Verdicts, items: readonly number[]): ChecklistAnswer {
  const { passed, failed, rest } = parsed;
  const unknown = [...passed, ...failed].filter((mark) => !items.includes(mark));
  if (unknown.length > 0) return unclear(UNKNOWN_MARK(unknown, items));
  if (passed.some((mark) => failed.includes(mark))) return unclear(NOT_READ(text));
  const open = items.filter((item) => !passed.includes(item) && !failed.includes(item));
  if (passed.length > 0 && rest === null && open.length > 0) return unclear(UNSAID(open));
  return { kind: "marks", failed: rest === "fail" ? [...failed, ...open].sort(rising) : failed };
}

function counted(text: string, parsed: Verdicts, items: number): ChecklistAnswer {
  const { count, passed, failed, rest } = parsed;
  if (count === null || passed.length + failed.length > 0 || rest === "fail")
    return unclear(NOT_READ(text));
  return count > items ? unclear(TOO_MANY(count, items)) : { kind: "count", failed: count };
}

/** Where the rule lists no items, marks can be counted but not looked up. */
function unlisted(text: string, parsed: Verdicts): ChecklistAnswer {
  const { count, passed, failed, rest } = parsed;
  const both = passed.some((mark) => failed.includes(mark));
  // 3项合格 of nobody knows how many
  const isPart = passed.length > 0 && failed.length === 0 && rest === null && count === null;
  if (rest === "fail" || both || isPart || (count !== null && failed.length > 0))
    return unclear(NOT_READ(text));
  return { kind: "count", failed: count ?? failed.length };
}

const rising = (one: number, other: number): number => one - other;
const unclear = (reason: Said): ChecklistAnswer => ({ kind: "unclear", reason });

const CAUSE = /[,;。:(](?:主要|因|由于|原因|系).*$/u;
const REMARK =
  /^(.*(?:不合格|不相?符合?|不达标|未达标|不满足|未通过)(?:要求|规定|标准)?)[,;。:(](.+)$/u;
/** A remark that names items or verdicts is part of the answer. */
const PART_OF_ANSWER =
  /[\d①-⓿❶-➓㈠-㈩]|[一二两三四五六七八九十][项条个点]|第|其余|其他|其它|全|均|都|除|外|合格|符合|达标|√|×/u;

/** ③不合格，因制度未修订: why an item fails is no part of the answer. */
function withoutCause(text: string): string {
  const bare = text.replace(/["“”'‘’]/gu, "").replace(/[。.;,!]+$/u, "");
  const cause = CAUSE.exec(bare)?.[0];
  if (cause !== undefined && !PART_OF_ANSWER.test(cause)) return bare.slice(0, -cause.length);
  const remark = REMARK.exec(bare);
  return remark && !PART_OF_ANSWER.test(remark[2] ?? "") ? (remark[1] ?? bare) : bare;
}

const NOT_READ = (text: string): Said =>
  said(
    "完成值“{text}”看不出哪几项不合格。",
    "The actual “{text}” does not tell which items failed.",
    { text: text.length > 30 ? `${text.slice(0, 30)}…` : text },
  );
const UNKNOWN_MARK = (unknown: readonly number[], items: readonly number[]): Said =>
  said(
    "完成值提到第 {unknown} 项，而评分标准只列有第 {items} 项。",
    "The actual names item {unknown}, the rule lists items {items} only.",
    { unknown: [...new Set(unknown)].join("、"), items: items.join("、") },
  );
const UNSAID = (open: readonly number[]): Said =>
  said(
    "完成值没有说第 {open} 项是否合格。",
    "The actual does not say whether item {open} passed.",
    {
      open: open.join("、"),
    },
  );
const TOO_MANY = (count: number, items: number): Said =>
  said(
    "完成值写有 {count} 项不合格，而评分标准只有 {items} 项。",
    "The actual says that {count} items failed, the rule lists {items}.",
    { count, items },
  );
const MARKS_NOT_UNIQUE = said(
  "评分标准里的项目编号有重复或读不出，对不上完成值提到的项。",
  "The marks of the rule's items repeat or cannot be read, so the named items cannot be found.",
);
