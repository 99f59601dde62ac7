import { said, type Said } from "../language/said";
import type { Quantity, Ratio, Value } from "../values/value";
import { decimalOf } from "./decimal";
import { assuming, type Outcome, type Scored } from "./outcome";
import type { Pair } from "./pair";
import { fullMarks } from "./rules/forward-ratio";
import { scoreQuantity } from "./rules/quantity";

/**
 * 1:20 beside 1:18: the same is kept whatever is better; others are compared where the name says
 * which is (师生比). Null where either is no ratio, or nobody can tell.
 */
export function byRatio(pair: Pair): Outcome | null {
  const [target, actual] = [ratioOf(pair.target), ratioOf(pair.actual)];
  if (target === null || actual === null) return null;
  const a = decimalOf(target.second).times(decimalOf(actual.first));
  const b = decimalOf(actual.second).times(decimalOf(target.first));
  if (a.eq(b)) return same(pair);
  const { better, taken } = target;
  if (better === undefined || taken === undefined || actual.better !== better) return null;
  const promised: Quantity = { ...PLAIN, direction: better === "more" ? "forward" : "reverse" };
  const outcome = scoreQuantity({ ...pair, target: promised, actual: PLAIN }, { a, b }, []);
  return assuming(outcome, [taken]);
}

const ratioOf = (value: Value): Ratio | null =>
  value.kind === "unreadable" ? (value.ratio ?? null) : null;

function same(pair: Pair): Scored {
  return {
    kind: "scored",
    ...fullMarks(pair.points),
    met: true,
    deducted: false,
    steps: [SAME(pair)],
    citation: pair.rulebook.ratio,
    assumptions: [],
  };
}

/** A bare number, of which only the direction counts. */
const PLAIN: Quantity = {
  kind: "quantity",
  operator: "=",
  explicit: false,
  band: false,
  number: "1",
  unit: null,
  unitSource: null,
  direction: "forward",
  directionSource: "name",
  description: null,
  assumptions: [],
};

const SAME = ({ targetText, actualText }: Pair): Said =>
  said(
    "完成值 {actual} 与指标值 {target} 是同一个比例，记满分",
    "The actual {actual} is the same ratio as the target {target}: full marks",
    { target: targetText, actual: actualText },
  );
