import type { OperatorFound } from "./operators";
import { operatorBehind } from "./operators";
import { ABOUT_BEHIND } from "./phrase-words";
import type { Side } from "../value";

/** What follows a number, taken apart. */
export interface Tail {
  /** Operators behind the number. */
  readonly operators: readonly OperatorFound[];
  readonly about: boolean;
  /** 500人不到, 20万多: which side of the number is meant. */
  readonly side?: Side;
  /** Remarks in brackets (完成, 每月1次); a bare 含 is part of the operator and no remark. */
  readonly remarks: readonly string[];
  /** What is left: the glued description, or another value. */
  readonly rest: string;
}

/** What ends a value and says on which side of its number it lies; inside a text these are other words. */
const UNDER = /^(?:不到|不足|未满|不及)(?=$|[(。.,;])/u;
const OVER = /^(?:有余|出头|开外|多一?点|多|余)(?=$|[(。.,;])/u;

/** A word that makes the number only about right; `side` is null for 左右. */
interface Vague {
  readonly side: Side | null;
  readonly length: number;
}

function vagueAt(text: string): Vague | null {
  const under = UNDER.exec(text)?.[0];
  if (under !== undefined) return { side: "under", length: under.length };
  const over = OVER.exec(text)?.[0];
  if (over !== undefined) return { side: "over", length: over.length };
  const word = ABOUT_BEHIND.find((candidate) => text.startsWith(candidate));
  return word === undefined ? null : { side: null, length: word.length };
}

/** Takes suffix operators, brackets and end marks off what follows a number. */
export function readTail(tail: string): Tail {
  const operators: OperatorFound[] = [];
  const remarks: string[] = [];
  const vague: Vague[] = [];
  let rest = tail;
  for (;;) {
    const behind = operatorBehind(rest);
    const about = vagueAt(rest);
    const brackets = /^[(【[]([^()【】[\]]*)[)】\]]/u.exec(rest);
    const mark = /^[。.;,!、*★☆※①-⑳]+$/u.exec(rest)?.[0];
    if (behind !== null) operators.push(behind);
    else if (about !== null) vague.push(about);
    else if (brackets !== null) remarks.push(brackets[1] ?? "");
    const cut = behind?.length ?? about?.length ?? brackets?.[0].length ?? mark?.length ?? 0;
    if (cut === 0) break;
    rest = rest.slice(cut);
  }
  const strict = remarks.some((remark) => WITHOUT.test(remark));
  const meant = remarks.filter(
    (remark) => !/^(?:含|包含|含本数|不含|不含本数|注)?[\d.%]*$/u.test(remark),
  );
  // 500人（不足）
  vague.push(...remarks.flatMap((remark) => vagueAt(remark) ?? []));
  const bounds = strict ? operators.map(exclusive) : operators;
  return { operators: bounds, ...aboutOf(vague), remarks: meant, rest };
}

/** 90%以上（不含90%）: the number itself is not enough. */
const WITHOUT = /^不(?:包)?含(?:本数)?(?:\d[\d.]*(?:%|\p{Script=Han}{0,3}))?$/u;

function exclusive(found: OperatorFound): OperatorFound {
  const operator = found.operator === ">=" ? ">" : found.operator === "<=" ? "<" : found.operator;
  return { ...found, operator };
}

function aboutOf(vague: readonly Vague[]): Pick<Tail, "about" | "side"> {
  const side = vague.map((one) => one.side).find((one) => one !== null);
  return { about: vague.length > 0, ...(side ? { side } : {}) };
}

/** Whether nothing but operators, remarks and end marks follows a number. */
export function endsHere(tail: string): boolean {
  return readTail(tail).rest === "";
}

/** Marks that set a second number apart from the first: a range, a ratio, a fraction, a product. */
export function jointOf(rest: string): "range" | "ratio" | "product" | null {
  if (/^(?:[-~—–―─至到]+|或)[+-]?[\d零〇一二两三四五六七八九十百]/u.test(rest)) return "range";
  if (/^[×xX*]\d/u.test(rest)) return "product";
  return /^[:/比]\d/u.test(rest) ? "ratio" : null;
}
