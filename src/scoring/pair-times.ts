import { said, type Said } from "../language/said";
import type { Quantity } from "../values/value";
import { decimalOf } from "./decimal";
import type { Pair } from "./pair";

/** 250% beside 3倍 is 2.5 times, which is said; up to 100% it is a degree of completion. */
export function asTimes({
  target,
  actual,
  actualText,
}: Pair<Quantity, Quantity>): { readonly number: string; readonly taken: Said } | null {
  const percent = decimalOf(actual.number);
  if (target.unit !== "倍" || actual.unit !== "%" || percent.lte(100)) return null;
  const number = percent.div(100).toFixed();
  return { number, taken: said(TIMES.zh, TIMES.en, { actual: actualText, number }) };
}

const TIMES = said(
  "完成值“{actual}”按 {number} 倍理解，不作完成程度。",
  "The actual “{actual}” is taken for {number} times, not for a degree of completion.",
);
