import { said, type Said } from "../../language/said";
import { convert, isMoney } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import type { Meant } from "./named-measure";
import type { RuledRow } from "./ruled-row";

/** A measure made of target and actual, in each of the ways in which its name may be meant. */
export interface Deviation {
  readonly numbers: readonly [Decimal, ...Decimal[]];
  readonly name: Said;
  readonly assumptions: readonly Said[];
  /** The target is met, and only because of that does the actual lie apart from it. */
  readonly better: boolean;
}

const NAMES = {
  deviation: said("偏差", "deviation"),
  overrun: said("超支率", "overrun"),
  saving: said("节约率", "saving"),
} as const;

/**
 * |B − A| ÷ A of an amount; the distance in points of a percentage, and that in percent of it too
 * unless the rule prints points. 超支率 and 节约率 are (B − A) ÷ A of an amount and its opposite. Null
 * where the row does not give them.
 */
export function deviationOf(
  meant: Exclude<Meant, "own" | "completion" | "other">,
  { unit, inPoints }: { readonly unit: string | null; readonly inPoints: boolean },
  { target, actual }: RuledRow,
): Deviation | null {
  if (target.kind !== "quantity" || actual.kind !== "quantity" || target.band) return null;
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null || new Decimal(target.number).lte(0)) return null;
  const [a, b] = [new Decimal(target.number), new Decimal(reached)];
  const numbers =
    meant === "deviation"
      ? apart(target, { unit, inPoints }, b.minus(a).abs())
      : spent(meant, target, b.minus(a));
  if (!numbers) return null;
  const better = target.explicit && (target.direction === "forward" ? b.gt(a) : b.lt(a));
  const assumptions = [...target.assumptions, ...actual.assumptions];
  return { numbers, name: NAMES[meant], assumptions, better: better && meant === "deviation" };
}

type Numbers = Deviation["numbers"];

function apart(
  target: Quantity,
  { unit, inPoints }: { readonly unit: string | null; readonly inPoints: boolean },
  difference: Decimal,
): Numbers | null {
  const ofTarget = difference.times(100).div(target.number);
  if (unit === "%" && target.unit !== "%") return inPoints ? null : [ofTarget];
  const inUnit = convert(difference.toFixed(), target.unit, unit);
  if (inUnit === null) return null;
  // 偏差率 of 95% and 90%: 5 points, or 5.26 percent
  return unit === "%" && !inPoints ? [new Decimal(inUnit), ofTarget] : [new Decimal(inUnit)];
}

/** Only of a cost: a bare amount of money may as well be what is to be saved. */
function spent(meant: "overrun" | "saving", target: Quantity, more: Decimal): Numbers | null {
  const overspent = meant === "overrun" && !target.explicit && isMoney(target.unit);
  if ((target.direction !== "reverse" && !overspent) || target.unit === "%") return null;
  const part = more.times(100).div(target.number);
  return [meant === "overrun" ? part : part.neg()];
}

/** A number that may be meant in two ways, which give different points. */
export const TWO_WAYS = said(
  "偏差可以按百分点算，也可以按占指标值的百分比算，两种算法得分不同，请您判断并填写得分。",
  "The deviation may be meant in points or in percent of the target, and the scores differ. Please judge and set the score.",
);
/** More than was promised, of which the rule may or may not mean to take points. */
export const BETTER = said(
  "完成值好于指标值，评分标准没有写明这样的偏差是否扣分，请您判断并填写得分。",
  "The actual is better than the target; the rule does not say whether such a deviation costs points. Please judge and set the score.",
);
