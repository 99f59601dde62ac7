import { said, type Said } from "../language/said";
import { mayBeShare, OF_WHOLE } from "../values/lost-units";
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
  if (isLostShare(target, actual, a, b)) return unreadable(lost(plain(a), plain(b)));
  if (!mayBeShare(actual, target)) return null;
  const unit = actual.unit ?? "%";
  const whole = b.times(OF_WHOLE[unit] ?? 100);
  const either = target.band || target.direction === "reverse";
  return either && whole.lte(a) ? null : unreadable(unclear(plain(b), plain(whole), unit));
}

/** 0.95% beside 96%: the target is rather a share that has lost its format. */
function isLostShare(target: Quantity, actual: Quantity, a: Decimal, b: Decimal): boolean {
  // most are ten and more, which their first digit's place tells
  if (target.unit !== "%" || actual.unit !== "%" || a.e > 0 || a.lte(0) || a.gt(1)) return false;
  return b.gte(a.times(FAR)) && b.gte(FAR);
}

const FAR = 20;

function lost(target: string, actual: string): Said {
  return said(
    "指标值“{target}%”与完成值“{actual}%”相差几十倍，指标值像是丢了百分比格式的小数；请核对后写明百分数。",
    "The target {target}% is many times below the actual {actual}%: it looks like a share that has lost its format. Check it and write the percentage.",
    { target, actual },
  );
}

function unclear(number: string, whole: string, unit: string): Said {
  return said(
    "完成值“{number}”没有{sign}，可能是 {number}{unit}，也可能是 {whole}{unit}，结果不同；请写上{sign}。",
    "The actual “{number}” has no {unit} sign: it may be {number}{unit} or {whole}{unit}, which differ. Write the sign.",
    { number, whole, unit, sign: unit === "%" ? "百分号" : "千分号" },
  );
}
