import type { YesNo } from "../row-rule";
import { printScore } from "./print-amount";

/** 按时完成得5分，否则不得分; 是否制定方案，是得2分，否则不得分. */
export function printYesNo({ question, yes, no, undone, also }: YesNo): string {
  const all = also === undefined ? question : `${also}，${question}`;
  const asked = question.includes("是否") ? `${all}，是` : all;
  if (no === null) return `${asked}${printScore(yes)}，逾期的酌情扣分。`;
  return `${asked}${printScore(yes)}，${undone === undefined ? "否则" : `未${undone}`}${printScore(no)}。`;
}
