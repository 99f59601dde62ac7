import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { decimalsOf } from "./row-facts";

/** 9.686 as 9.68: the score with its further decimals left off. */
export function isCutOff(standing: string, score: Decimal): boolean {
  return score.round(decimalsOf(standing), Decimal.roundDown).eq(standing);
}

/** So fine a score was cut off by a system; a coarser one was given by a person. */
export function isCutFine(standing: string, score: Decimal): boolean {
  return decimalsOf(standing) >= 2 && isCutOff(standing, score);
}

/** What to do about a score that was cut off. */
export const CHECK_ROUNDING = said(
  "像是舍去了后面的小数，没有四舍五入，请核对取整办法。",
  "It looks cut off and not rounded: check how scores are to be rounded.",
);
