import { said, type Said } from "../language/said";
import { mayBeShare } from "../values/lost-units";
import type { Quantity } from "../values/value";
import { plain, type Decimal } from "./decimal";
import { unreadable, type Outcome } from "./outcome";
import type { Pair } from "./pair";

/**
 * A bare 0.65 beside 结转率 ≤60% keeps it as 0.65 % and misses it as 65 %: nobody can tell which.
 * Null where the number can only be one of them, or keeps the bound (0.45) either way.
 */
export function shareOrPercent(
  { target, actual }: Pair<Quantity, Quantity>,
  a: Decimal,
  b: Decimal,
): Outcome | null {
  if (!mayBeShare(actual, target)) return null;
  const whole = b.times(100);
  const either = target.band || target.direction === "reverse";
  return either && whole.lte(a) ? null : unreadable(unclear(plain(b), plain(whole)));
}

function unclear(number: string, whole: string): Said {
  return said(
    "完成值“{number}”没有百分号，可能是 {number}%，也可能是 {whole}%，结果不同；请写上百分号。",
    "The actual “{number}” has no percent sign: it may be {number}% or {whole}%, which differ. Write the sign.",
    { number, whole },
  );
}
