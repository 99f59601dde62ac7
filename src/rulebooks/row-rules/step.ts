import type { Amount, Measure, StepDeduction } from "../row-rule";
import { conditionOf, type Condition } from "./conditions";
import { measureName } from "./measure-name";
import { AMOUNT, amountOf, measureOf, NUMBER } from "./numbers";
import { UNIT } from "./units";

/** 每高出1个百分点扣0.4分, with the condition that may stand before it. */
export interface Step {
  readonly step: Measure;
  readonly deduct: Amount;
  readonly side: StepDeduction["side"] | null;
  /** What is counted, "" where only its unit stands. */
  readonly noun: string;
  readonly before: Condition | null;
  /** 预算执行率每降低1%: what is measured, where only its name stands before; else "". */
  readonly named: string;
  /** (含), 扣分 by the part: what the clause itself says of part of a step. */
  readonly partial: StepDeduction["partial"];
}

/** Which way a step leads; 差 and 偏离 do not say, and the condition must. */
const VERBS: readonly (readonly [string, StepDeduction["side"]])[] = [
  ["超过", "above"],
  ["超出", "above"],
  ["超支", "above"],
  ["高出", "above"],
  ["高于", "above"],
  ["大于", "above"],
  ["多出", "above"],
  ["增加", "above"],
  ["增长", "above"],
  ["上升", "above"],
  ["上浮", "above"],
  ["提高", "above"],
  ["升高", "above"],
  ["超", "above"],
  ["高", "above"],
  ["多", "above"],
  ["增", "above"],
  ["减少", "below"],
  ["降低", "below"],
  ["下降", "below"],
  ["下浮", "below"],
  ["低于", "below"],
  ["低出", "below"],
  ["少于", "below"],
  ["少完成", "below"],
  ["未完成", "below"],
  ["未达到", "below"],
  ["不足", "below"],
  ["低", "below"],
  ["降", "below"],
  ["少", "below"],
  ["减", "below"],
];
const SIDE_OF = new Map(VERBS);
const VERB = VERBS.map(([word]) => word).join("|");
/** What a step may be counted from: 每低于目标值1个百分点, 每低于95%1个百分点. */
const FROM = String.raw`(?:[^\d≥≤<>=每,]{2,20}?(?=\d|[一二两三四五六七八九十]个?百分点)|${NUMBER}%(?=${NUMBER}))`;
/** 每超过（降低）5%, 每高出或低于5%: on either side. */
const EITHER = `(?:${VERB})(?:\\((?:或者?)?(?:${VERB})\\)|(?:[/、]|或者?)(?:${VERB}))|偏离|偏差`;
/** 超过3次每次扣1分: one of them. */
const EACH = "[个项次天例件起处人](?=扣)";
/** What is counted, behind its unit: 1个项目. */
const NOUN = "[^\\d,()%每扣得计记给不未]{1,6}?";
const STEP = new RegExp(
  `^(?<before>[^每]*)每(?:再)?(?:(?<either>${EITHER})|(?<verb>${VERB})|相?差)?(?<from>${FROM})?(?:(?<number>${NUMBER})(?<unit>${UNIT})|(?<each>${EACH}))(?<full>\\(含\\))?(?<noun>${NOUN})?(?:以上)?(?:的|则|,)?(?:相应)?扣(?:减|除|分)?(?<amount>${AMOUNT})$`,
  "u",
);

/** The name of a measure, and nothing else. */
const MEASURE = /^[^\d≥≤<>=每,%]{0,20}(?:率|度|比例|比重|次数|数量|天数|金额|时间)$/u;

/** 少1期扣1分: every one that is missing; 超过1次 may as well be the limit. */
const ONE_OF_THEM =
  /^(?=(?:少|低|超|降低|减少|(?:超过|高出)(?!(?:1|一)[个项次件例起处人]))(?:完成)?[1一](?![\d.]))/u;

/** 少检查一个, 每少培训1期: whatever is done, one less of it. */
const DONE_LESS = new RegExp(`^(每?少)(?!完成)\\p{Script=Han}{2}(?=${NUMBER}(?:${UNIT}))`, "u");

/** 未达到的每低1%: whatever line was drawn before. */
const MISSED = /^(?:未达到?|达不到|低于|不足)的?,?(?=每)/u;

/** 按每低1个百分点扣0.5分计算. */
const BY = /^按照?(?=每)|(?<=分)计算$/gu;

/** The step that the clause prints, or null. */
export function stepOf(clause: string): Step | null {
  const groups = STEP.exec(
    clause.replace(BY, "").replace(DONE_LESS, "$1").replace(ONE_OF_THEM, "每").replace(MISSED, ""),
  )?.groups;
  if (!groups) return null;
  const { either, verb = "", number = "1", unit, each, full, amount = "" } = groups;
  const noun = measureName(groups["noun"] ?? "");
  const before = groups["before"] ?? "";
  const named = MEASURE.test(before) ? measureName(before) : "";
  const conditions = conditionsOf(named ? "" : before, verb, groups["from"] ?? "");
  if (!conditions || conditions.length > 1 || noun === null) return null;
  return {
    step: measureOf(number, unit ?? each),
    named: named ?? "",
    deduct: amountOf(amount),
    side: either === undefined ? (SIDE_OF.get(verb) ?? null) : "both",
    noun,
    before: conditions[0] ?? null,
    partial: full === undefined ? null : "none",
  };
}

/** What stands before 每 and what the step is counted from; null where either is not understood. */
function conditionsOf(before: string, verb: string, from: string): Condition[] | null {
  const texts = [
    ...(before === "" ? [] : [before.replace(/,$/u, "")]),
    ...(from === "" ? [] : [`${verb}${from}`]),
  ];
  const conditions = texts.flatMap((text) => conditionOf(text) ?? []);
  return conditions.length === texts.length && (from === "" || verb !== "") ? conditions : null;
}
