import { nameIn } from "./name-in";
import { normalise } from "./normalise";
import type { Value, ValueContext } from "./value";

/** What is only to come: 预计年底完成10个. */
export const EXPECTED = /^(?:预计|预期|计划|拟|力争|将)/u;
const BEGUN = /(?:开工|动工|启动|开始|开建)[。.]?$/u;
const TO_BE_DONE = /(?:完成|完工|竣工|验收|交付|建成|使用|支付|结束)/u;

/**
 * A day beside a deadline is the day it was done: not one that is only expected (预计12月底完成),
 * nor the day it was begun. 12月底完成90% is how far it had come.
 */
export function dateOnly(
  value: Value,
  written: string,
  context: ValueContext,
  target: Value,
): Value {
  if (target.kind !== "deadline" || value.kind !== "deadline") return value;
  const text = normalise(written);
  const begun = TO_BE_DONE.test(nameIn(context)) ? BEGUN.exec(text)?.[0] : undefined;
  // an expected day that is too late is too late already
  const isLate = value.date !== null && target.date !== null && value.date > target.date;
  const unfinished = isLate ? undefined : (EXPECTED.exec(text)?.[0] ?? begun);
  if (unfinished !== undefined)
    return { kind: "qualitative", tier: null, progress: null, unfinished };
  const { quantity } = value;
  const isPart =
    target.quantity === null && quantity?.unit === "%" && Number(quantity.number) < 100;
  return isPart ? { kind: "qualitative", tier: null, progress: quantity.number } : value;
}
