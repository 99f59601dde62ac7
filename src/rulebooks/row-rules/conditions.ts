import type { StepDeduction } from "../row-rule";
import { measureName } from "./measure-name";
import { measureOf, NUMBER } from "./numbers";
import { UNIT as COUNTED_IN } from "./units";

/** Where a condition draws its line, and the side of it on which the condition holds. */
export interface Condition {
  readonly base: StepDeduction["base"];
  readonly holds: "above" | "below" | null;
  /** Whether it holds on the line itself; null where its words leave that open. */
  readonly included: boolean | null;
  /** What is measured, "" where no word says it; null where the words before are no name. */
  readonly name: string | null;
  /** 偏差在3个百分点以内: the line is drawn in percentage points. */
  readonly inPoints?: true;
  /** 不超过预算: the target, where it is money. */
  readonly ofBudget?: true;
}

type Side = Condition["holds"];
type Word = readonly [word: string, side: Side, included: boolean | null];

/** Comparisons before their number or base, longest first. */
const BEFORE: readonly Word[] = [
  ["大于或等于", "above", true],
  ["高于或等于", "above", true],
  ["小于或等于", "below", true],
  ["低于或等于", "below", true],
  ["大于等于", "above", true],
  ["小于等于", "below", true],
  ["达到或超过", "above", true],
  ["控制在", "below", null],
  ["未达到", "below", false],
  ["未完成", "below", false],
  ["少完成", "below", false],
  ["不低于", "above", true],
  ["不少于", "above", true],
  ["不小于", "above", true],
  ["不高于", "below", true],
  ["不超过", "below", true],
  ["不大于", "below", true],
  ["未超过", "below", true],
  ["未超出", "below", true],
  ["不超出", "below", true],
  ["达不到", "below", false],
  ["未达", "below", false],
  ["达到", "above", true],
  ["完成", "above", true],
  ["高于", "above", null],
  ["高出", "above", null],
  ["超过", "above", null],
  ["超出", "above", null],
  ["大于", "above", null],
  ["低于", "below", false],
  ["少于", "below", false],
  ["小于", "below", false],
  ["不足", "below", false],
  ["不到", "below", false],
  ["不满", "below", false],
  ["不超", "below", true],
  ["未超", "below", true],
  ["≥", "above", true],
  ["≤", "below", true],
  [">", "above", false],
  ["<", "below", false],
  ["等于", null, null],
  ["=", null, null],
  ["为", null, null],
];
/** Comparisons after their number. */
const AFTER: readonly Word[] = [
  ["及以上", "above", true],
  ["及以下", "below", true],
  ["及以内", "below", true],
  ["含以上", "above", true],
  ["含以下", "below", true],
  ["以上", "above", null],
  ["以下", "below", null],
  ["以内", "below", null],
];
const WORDS = new Map([...BEFORE, ...AFTER].map((one) => [one[0], one]));
const words = (list: readonly Word[]): string => list.map(([word]) => word).join("|");

/** The name of what is measured: no number, sign or comparison in it. */
const NAME = String.raw`[^\d≥≤<>=每]{0,30}?`;
const UNIT = `(${COUNTED_IN})?`;
/** What may not be exceeded of money: the budget, which is the target. */
const BUDGET =
  "(?:批复|批准|核定|下达|年初|年度|全年|项目|计划|的)*预算(?:批复)?(?:数|额|金额|总额|资金|范围)?(?:之内|以内|内)?";
const TARGET =
  "(?:年度|年初|全年|预期|设定|计划|绩效|既定|规定)*(?:的)?(?:指标值|目标值|目标任务|任务目标|目标|指标|计划数|计划值|计划|任务|标准值|标准)(?:值|数)?";
const LAST_YEAR = "(?:上年度?|去年|上一年度?)(?:的)?[^\\d≥≤<>=每,]{0,12}";
/** A number that a name explains: 市级平均差异率(28.3%). */
const NAMED = String.raw`[^\d≥≤<>=每(]{1,30}\((${NUMBER})${UNIT}\)`;

const END = "(?:的|时|者|的话|之间)?$";
const MARK = String.raw`(?:\((不?含)(?:本数|${NUMBER}%?)?\))?`;
const NUMBER_AFTER = new RegExp(
  `^(${NAME})(${words(BEFORE)})?(${NUMBER})${UNIT}${MARK}(${words(AFTER)})?${MARK}${END}`,
  "u",
);
/** 达10场 is from there on; 达80%以下 says nothing. */
const REACHES = new RegExp(`达(?=${NUMBER}(?:${COUNTED_IN})?的?$)`, "u");
/** 以100%为标准: the line, and neither side of it. */
const STANDARD = new RegExp(
  `^(${NAME})以(${NUMBER})${UNIT}为(?:评[分价]|考核)?(?:标准|基准|基数)$`,
  "u",
);
const NAMED_AFTER = new RegExp(`^(${NAME})(${words(BEFORE)})${NAMED}${END}`, "u");
const TARGET_AFTER = new RegExp(`^(${NAME})(${words(BEFORE)})${TARGET}${END}`, "u");
const BUDGET_AFTER = new RegExp(`^(${NAME})(${words(BEFORE)})${BUDGET}${END}`, "u");
const LAST_AFTER = new RegExp(`^(${NAME})(${words(BEFORE)})${LAST_YEAR}$`, "u");
const MET: readonly (readonly [RegExp, Side])[] = [
  [/^(?:达标|按时完成|完成|全部完成|完成全部任务)的?$/u, "above"],
  [/^(?:未达标|不达标|未完成|未全部完成)的?$/u, "below"],
];

/** ≤100%, 90%以上, 高于上年结余率, 高于市级平均差异率(28.3%)的, 达到目标值; null for anything else. */
export function conditionOf(text: string): Condition | null {
  return standardOf(text) ?? onNumber(text) ?? onNamed(text) ?? onLastYear(text) ?? onTarget(text);
}

/** 以100%为标准; null for any other clause. */
export function standardOf(text: string): Condition | null {
  const [, name = "", number, unit] = STANDARD.exec(text) ?? [];
  if (number === undefined) return null;
  const base = { of: "number", limit: measureOf(number, unit) } as const;
  return { base, holds: null, included: null, name: measureName(name) };
}

function onNumber(text: string): Condition | null {
  const match = NUMBER_AFTER.exec(text.replace(REACHES, "达到"));
  if (!match) return null;
  const [, name = "", before, number = "", unit, inner, after, outer] = match;
  const found = [before, after].flatMap((word) => {
    const known = WORDS.get(word ?? "");
    return known ? [known] : [];
  });
  const sides = new Set(found.flatMap(([, side]) => side ?? []));
  // 控制在100%以内 says below twice; 达到80%以下 says nothing
  if (sides.size > 1 || (found.length === 0 && /不|未/u.test(name))) return null;
  return {
    base: { of: "number", limit: measureOf(number, unit) },
    holds: [...sides][0] ?? null,
    included: isIncluded(found, [inner, outer]),
    name: measureName(name),
    ...(unit?.includes("百分点") ? { inPoints: true } : {}),
  };
}

/** （含） outweighs what a word implies, and two that differ say nothing. */
function isIncluded(
  found: readonly Word[],
  marks: readonly (string | undefined)[],
): boolean | null {
  const printed = new Set(marks.flatMap((mark) => (mark === undefined ? [] : mark === "含")));
  const implied = new Set(found.flatMap(([, , included]) => included ?? []));
  const [one, other] = printed.size > 0 ? printed : implied;
  return other === undefined ? (one ?? null) : null;
}

function onNamed(text: string): Condition | null {
  const match = NAMED_AFTER.exec(text);
  if (!match) return null;
  const [, name = "", before = "", number = "", unit] = match;
  const base = { of: "number", limit: measureOf(number, unit) } as const;
  return { base, ...sideOf(before), name: measureName(name) };
}

function onLastYear(text: string): Condition | null {
  const [, name = "", before] = LAST_AFTER.exec(text) ?? [];
  if (before === undefined) return null;
  return { base: { of: "lastYear" }, ...sideOf(before), name: measureName(name) };
}

function onTarget(text: string): Condition | null {
  const budget = BUDGET_AFTER.exec(text);
  const [, name = "", before] = TARGET_AFTER.exec(text) ?? budget ?? [];
  const met = MET.find(([pattern]) => pattern.test(text))?.[1];
  const base = { of: "target" } as const;
  const ofBudget = budget ? ({ ofBudget: true } as const) : {};
  if (before !== undefined)
    return { base, ...sideOf(before), name: measureName(name), ...ofBudget };
  return met === undefined ? null : { base, holds: met, included: null, name: "" };
}

function sideOf(word: string): Pick<Condition, "holds" | "included"> {
  const [, holds = null, included = null] = WORDS.get(word) ?? [];
  return { holds, included };
}
