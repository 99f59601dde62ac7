import { dimensionOf } from "../units/convert";
import type { Measure } from "../units/measures";
import { measuresIn } from "../units/measures";

/** Whether a unit counts things: 个, 座, 家. */
export function isCounted(unit: string | null): boolean {
  return /^count:[^/]*$/u.test(dimensionOf(unit) ?? "");
}

/** 5G基站, 4A级景区, 5星酒店 */
const WITH_LETTERS = /^(?:[A-Za-z]{1,3}|星)级?(?=\p{Script=Han}{2})/u;
const WORD = /^\p{Script=Han}{2}/u;
/** What a thing is named by, and no second amount: 35千伏变电站, 3级医院. */
const NAMING = /^(?:voltage|power|capacity|data|bandwidth|count:[级类])$/u;
const VEHICLES = new Set(["辆", "台", "部", "艘"]);
/** 7座商务车, 5吨洒水车 */
const OF_VEHICLES = new Set(["座", "吨", "t"]);

/**
 * Whether the number right behind a counted one belongs to the name of what is counted: 10个5G基站,
 * 5个4A级景区, 2座35千伏变电站; in 3条5公里道路 or 10户50人 it may be an amount of its own.
 */
export function isNamed({ unit }: Measure, rest: string): boolean {
  const [second, ...more] = measuresIn(rest);
  if (second?.start !== 0 || second.inWords || more.length > 0 || !isCounted(unit)) return false;
  const behind = rest.slice(second.end);
  if (second.unit === null) return WITH_LETTERS.test(behind);
  if (!WORD.test(behind)) return false;
  const isAllDay = second.number === "24" && second.unit === "小时";
  const isVehicle = VEHICLES.has(unit ?? "") && OF_VEHICLES.has(second.unit);
  return isAllDay || isVehicle || NAMING.test(dimensionOf(second.unit) ?? "");
}
