import type { YesNo } from "../row-rule";
import { printScore } from "./print-amount";

/** 按时完成得5分，否则不得分; 是否制定方案，是得2分，否则不得分. */
export function printYesNo({ question, yes, no }: YesNo): string {
  const asked = question.includes("是否") ? `${question}，是` : question;
  if (no === null) return `${asked}${printScore(yes)}，逾期的酌情扣分。`;
  return `${asked}${printScore(yes)}，否则${printScore(no)}。`;
}
