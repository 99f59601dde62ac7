import type { Outcome } from "./finding";

/** What the three outcomes are called on the forms' side of the world. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  error: "错误",
  warning: "提醒",
  question: "待确认",
};
