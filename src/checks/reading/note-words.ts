import type { FormCell } from "../../forms/form";
import { hasNote } from "../../scoring";
import { isLeftover } from "./instruction";
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
export function halvesOf(note: string, year: number | null = null): Halves {
  const bare = note.replace(/[①-⑳]/gu, "；").normalize("NFKC").replace(EMPTY_HALF, "");
  const clauses = clauseKinds(bare, year);
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

const UNDONE =
  /(?<!无|没有|不存在|是否)(?:尚?未(?:能)?|没有?|[少漏欠])(?:按[时期]|如期|全部|及时|全面)?(?:完成|达标|达到|完工|建成?|开工|实施|做|办)(?!支付|付款|结算)/u;
const MONEY = /资金|经费|款|支付|预算|执行|结算/u;

/** The clause of a note that says that something was not done; money that is not yet paid is another matter. */
export function tellsUndone(note: string): string | null {
  const clauses = note.normalize("NFKC").split(/[,;。:\n]/u);
  return clauses.find((one) => UNDONE.test(one) && !MONEY.test(one)) ?? null;
}

/** The longest text that is the template's own and no note; a longer one may only hold some of it. */
const LONGEST_LEFTOVER = 20;

/** 已完成, 指标已全部达到，无偏差: what may stand beside full marks and explains no others. */
const DONE =
  /^(?:各项|年初|年度|本年|指标|目标|任务|工作|均|已|全部|全面|基本|顺利|圆满|如期|按(?:期|时|计划|要求))*(?:完成|达到|达标|实现|达成)(?:指标值?|目标值?|任务|要求|预期)?(?:,?无偏[差离])?[。.]?$/u;

/** Whether a note cell says nothing: 无, a gap, or what a template prints there (xxx, 请填写原因), or 已完成. */
export function saysNothing(note: FormCell): boolean {
  const bare = note.text.normalize("NFKC").replace(/\s/gu, "");
  const isBegun = isLeftover(note.text) && bare.length <= LONGEST_LEFTOVER;
  return !hasNote(note) || isBegun || DONE.test(bare);
}

/** A note that only sends the reader elsewhere. */
export function pointsElsewhere(note: string): boolean {
  const bare = note.replace(/[\s。.]/gu, "");
  return bare.length <= 20 && /^(?:详见|见|参见|另见|详情见)/u.test(bare);
}

/** Words of figures that are told again: 完成38座，完成率95%，得14.25分. */
const FIGURES =
  /(?:年初|年度|全年|本年|实际|年末|累计|共计?|已|目标值?|指标值?|计划|预期|完成[值率数]?|实现|达到?|得分?|扣|[满总]分|分值|偏[差离]|[相]差|低于?|高于?|[未没]有?(?:达到|完成)|比例?|较|占|为|是|的|了|仅|只|约|%|[>≥<≤=/÷×*+-])/gu;
const NUMBER =
  /\d[\d,.]*[万亿千百]?(?:公里|千米|平方米|立方米|公斤|公顷|人次|人日|场次|批次|件次|小时|\p{Script=Han})?/gu;

/** Whether a note only repeats target, actual and score, and gives neither half. */
export function onlyFigures(note: string, name: string): boolean {
  const bare = note.normalize("NFKC").replace(/\s/gu, "");
  if (!/\d/u.test(bare)) return false;
  const rest = bare
    .replace(name, "")
    .replace(/个?百分[点比]/gu, "")
    .replace(NUMBER, "")
    .replace(FIGURES, "");
  return !/\p{Script=Han}{2}/u.test(rest);
}
