import type { Measure, StepDeduction } from "../row-rule";
import { measureOf, NUMBER } from "./numbers";

/** Where a condition draws its line, and the side of it on which the condition holds. */
export interface Condition {
  readonly base: StepDeduction["base"];
  readonly holds: "above" | "below" | null;
}

type Side = Condition["holds"];

/** Comparisons before their number or base, longest first. */
const BEFORE: readonly (readonly [string, Side])[] = [
  ["大于或等于", "above"],
  ["大于等于", "above"],
  ["小于或等于", "below"],
  ["小于等于", "below"],
  ["达到或超过", "above"],
  ["控制在", "below"],
  ["未达到", "below"],
  ["未完成", "below"],
  ["不低于", "above"],
  ["不少于", "above"],
  ["不小于", "above"],
  ["不高于", "below"],
  ["不超过", "below"],
  ["不大于", "below"],
  ["未超过", "below"],
  ["达不到", "below"],
  ["未达", "below"],
  ["达到", "above"],
  ["完成", "above"],
  ["高于", "above"],
  ["高出", "above"],
  ["超过", "above"],
  ["超出", "above"],
  ["大于", "above"],
  ["低于", "below"],
  ["少于", "below"],
  ["小于", "below"],
  ["不足", "below"],
  ["不到", "below"],
  ["不满", "below"],
  ["≥", "above"],
  ["≤", "below"],
  [">", "above"],
  ["<", "below"],
  ["=", null],
  ["为", null],
];
/** Comparisons after their number. */
const AFTER: readonly (readonly [string, Side])[] = [
  ["(含)以上", "above"],
  ["(含)以下", "below"],
  ["(含)以内", "below"],
  ["及以上", "above"],
  ["及以下", "below"],
  ["及以内", "below"],
  ["含以上", "above"],
  ["以上(含)", "above"],
  ["以下(含)", "below"],
  ["以上", "above"],
  ["以下", "below"],
  ["以内", "below"],
];
const SIDES = new Map([...BEFORE, ...AFTER]);
const words = (list: readonly (readonly [string, Side])[]): string =>
  list.map(([word]) => word.replace(/[()]/gu, "\\$&")).join("|");

/** The name of what is measured: no number, sign or comparison in it. */
const NAME = String.raw`[^\d≥≤<>=每]{0,30}?`;
const UNIT =
  "(%|个百分点|个|项|人|次|天|户|件|人次|场|万元|元|公里|亩|平方米|名|篇|期|家|处|套|台|辆)?";
const TARGET =
  "(?:年度|年初|全年|预期|设定|计划|绩效|既定|规定)*(?:的)?(?:指标值|目标值|目标任务|任务目标|目标|指标|计划数|计划值|计划|任务|标准值|标准)(?:值|数)?";
const LAST_YEAR = "(?:上年度?|去年|上一年度?)(?:的)?[^\\d≥≤<>=每,]{0,12}";
/** A number that a name explains: 市级平均差异率(28.3%). */
const NAMED = String.raw`[^\d≥≤<>=每(]{1,30}\((${NUMBER})${UNIT}\)`;

const END = "(?:的|时|者|的话|之间)?$";
const NUMBER_AFTER = new RegExp(
  `^(${NAME})(${words(BEFORE)})?(${NUMBER})${UNIT}(${words(AFTER)})?(?:\\(含\\))?${END}`,
  "u",
);
const NAMED_AFTER = new RegExp(`^${NAME}(${words(BEFORE)})${NAMED}${END}`, "u");
const TARGET_AFTER = new RegExp(`^${NAME}(${words(BEFORE)})${TARGET}${END}`, "u");
const LAST_AFTER = new RegExp(`^${NAME}(${words(BEFORE)})${LAST_YEAR}$`, "u");
const MET: readonly (readonly [RegExp, Side])[] = [
  [/^(?:达标|按时完成|完成|全部完成)的?$/u, "above"],
  [/^(?:未达标|不达标|未完成|未全部完成)的?$/u, "below"],
];

/** ≤100%, 90%以上, 高于上年结余率, 高于市级平均差异率(28.3%)的, 达到目标值; null for anything else. */
export function conditionOf(text: string): Condition | null {
  return onNumber(text) ?? onNamed(text) ?? onLastYear(text) ?? onTarget(text);
}

function onNumber(text: string): Condition | null {
  const match = NUMBER_AFTER.exec(text);
  if (!match) return null;
  const [, name = "", before, number = "", unit, after] = match;
  const sides = [before, after].flatMap((word) =>
    word === undefined ? [] : [SIDES.get(word) ?? null],
  );
  const known = new Set(sides.filter((side) => side !== null));
  // 控制在100%以内 says below twice; 达到80%以下 says nothing
  if (known.size > 1 || (sides.length === 0 && /不|未/u.test(name))) return null;
  return { base: { of: "number", limit: limitOf(number, unit) }, holds: [...known][0] ?? null };
}

function limitOf(number: string, unit: string | undefined): Measure {
  return measureOf(number, unit);
}

function onNamed(text: string): Condition | null {
  const match = NAMED_AFTER.exec(text);
  if (!match) return null;
  const [, before = "", number = "", unit] = match;
  return { base: { of: "number", limit: limitOf(number, unit) }, holds: SIDES.get(before) ?? null };
}

function onLastYear(text: string): Condition | null {
  const before = LAST_AFTER.exec(text)?.[1];
  return before === undefined
    ? null
    : { base: { of: "lastYear" }, holds: SIDES.get(before) ?? null };
}

function onTarget(text: string): Condition | null {
  const before = TARGET_AFTER.exec(text)?.[1];
  const met = MET.find(([pattern]) => pattern.test(text))?.[1];
  const holds = before === undefined ? met : SIDES.get(before);
  return holds === undefined ? null : { base: { of: "target" }, holds };
}
