import type { OperatorFound } from "./operators";
import { operatorBehind } from "./operators";
import { ABOUT_BEHIND } from "./phrase-words";

/** What follows a number, taken apart. */
export interface Tail {
  /** Operators behind the number. */
  readonly operators: readonly OperatorFound[];
  readonly about: boolean;
  /** Remarks in brackets (完成, 每月1次); a bare 含 is part of the operator and no remark. */
  readonly remarks: readonly string[];
  /** What is left: the glued description, or another value. */
  readonly rest: string;
}

/** Takes suffix operators, brackets and end marks off what follows a number. */
export function readTail(tail: string): Tail {
  const operators: OperatorFound[] = [];
  const remarks: string[] = [];
  let about = false;
  let rest = tail;
  for (;;) {
    const behind = operatorBehind(rest);
    const word = ABOUT_BEHIND.find((candidate) => rest.startsWith(candidate));
    const brackets = /^[(【[]([^()【】[\]]*)[)】\]]/u.exec(rest);
    const mark = /^[。.;,!、]+$/u.exec(rest)?.[0];
    if (behind !== null) operators.push(behind);
    else if (word !== undefined) about = true;
    else if (brackets !== null) remarks.push(brackets[1] ?? "");
    const cut = behind?.length ?? word?.length ?? brackets?.[0].length ?? mark?.length ?? 0;
    if (cut === 0) break;
    rest = rest.slice(cut);
  }
  const meant = remarks.filter((remark) => !/^(?:含|包含|含本数|不含)?[\d.%]*$/u.test(remark));
  return { operators, about, remarks: meant, rest };
}

/** Whether nothing but operators, remarks and end marks follows a number. */
export function endsHere(tail: string): boolean {
  return readTail(tail).rest === "";
}

/** Marks that set a second number apart from the first: a range, a ratio, a fraction, a product. */
export function jointOf(rest: string): "range" | "ratio" | null {
  if (/^(?:[-~—–―─至到]+|—+)[+-]?[\d零〇一二两三四五六七八九十百]/u.test(rest)) return "range";
  return /^[:/×xX*][\d]/u.test(rest) ? "ratio" : null;
}
