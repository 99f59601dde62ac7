import { normalise, type Quantity, type ValueContext } from "../../values";

/** Level-2 indicators whose bare numbers count things or money. */
const COUNTED = /数量|成本/u;

/** How well something was done, kept up or kept to: measured in percent where no unit is printed. */
const DEGREE =
  /保障|保证|正常|运转|运行|满足|准确|质量|水平|合格|及时|按期|按时|时序|进度|支付|提升|提高|改善|开展|服务|节能|归档|效率|完成/u;

/** Names of things that are counted or last. */
const MEASURED =
  /(?:数量|数|次|人|户|家|件|个|台|辆|套|面积|里程|长度|金额|收入|产值|时间|时长|时限|天数|周期|工期|期限)$/u;

/** Percentages are promised in round numbers; 3 or 14 is a count. */
const SMALLEST = 20;
const LARGEST = 100;
const STEP = 5;
const NEARLY_ALL = 95;

/**
 * Whether a number without any unit is most likely a percentage (100月度时序 under 时效指标): a
 * round number up to 100 that says how well something is done. An assumption, always to be said.
 */
export function isPercentByKind(
  { unit, number, direction, band, description }: Quantity,
  { name = "", level2 = "" }: ValueContext,
): boolean {
  const amount = Number(number);
  const round = amount % STEP === 0 || amount >= NEARLY_ALL;
  if (unit !== null || band || direction === "reverse" || COUNTED.test(level2)) return false;
  if (!round || amount < SMALLEST || amount > LARGEST) return false;
  const words = normalise(`${name}${description ?? ""}`);
  return DEGREE.test(words) && !MEASURED.test(normalise(name));
}
