import type { Phrase } from "./phrases/understood";
import { readPhrase } from "./phrases/amount-phrase";
import { isTimeRow } from "./bare-dates";
import { Exact } from "./numbers/exact";
import { fold } from "./normalise";
import { toQuantity } from "./quantity";
import { operatorAtStart } from "./phrases/operators";
import { isRank } from "./ranks";
import { unclear } from "./reasons";
import { contentOf } from "./numbers/stored-number";
import type { Operator, Quantity, Range, Value, ValueCell, ValueContext } from "./value";

const NUMBER = "(?:\\d[\\d.,]*|[一二两三四五六七八九十百千]+)";
const UNIT = "[^\\d~—–―─至到和且以≥≤><±-]{0,6}?";
const JOINT = "(?:[~—–―─-]|至|到|——)";
const WAYS: readonly RegExp[] = [
  // 90%-95%, 20～30万元, 保持在3至5次, 三至五次, 在85%到90%之间
  `(?<low>${NUMBER})(?<unit>${UNIT})${JOINT}(?<high>${NUMBER}[^\\d]{0,8}?)(?:之间|以?内|范围内?|区间内?)?`,
  `(?:介于)?(?<low>${NUMBER})(?<unit>${UNIT})(?:和|与|至|到)(?<high>${NUMBER}${UNIT})之间`,
  // 85%≤X≤90%, 85%以上90%以下
  `\\[(?<low>${NUMBER})(?<unit>${UNIT}),(?<high>${NUMBER}${UNIT})\\]`,
  `(?<low>${NUMBER})(?<unit>${UNIT})(?:≤|(?<above><))(?:[A-Za-z]|\\p{Script=Han}{1,8})(?:≤|(?<below><))(?<high>${NUMBER}${UNIT})`,
  `(?<low>${NUMBER})(?<unit>${UNIT})及?以上[,、至到]?(?<high>${NUMBER}${UNIT})及?以下`,
].map(
  (way) =>
    new RegExp(`^(?:(?:保持|维持|稳定|控制)?在|达到?|为)?${way}(?:\\(均?含[^()]*\\))?$`, "u"),
);
const BOUND = new RegExp(
  `^(${NUMBER})((?:(?![小低少]于)[^\\d,;、~—–―─至到和且但并以不最≥≤><±-]){0,6})`,
  "u",
);
/** 18±2℃, 98%±2% */
const AROUND = new RegExp(
  `^(?<middle>\\d+(?:\\.\\d+)?)(?<own>${UNIT})±(?<by>\\d+(?:\\.\\d+)?)(?<unit>${UNIT})$`,
  "u",
);

/** A target that is no single number, with the two that it lies between, where those are certain. */
export function withRange(value: Value, cell: ValueCell, context: ValueContext): Value {
  const inWords = value.kind === "qualitative" && value.tier === null && value.progress === null;
  if (value.kind !== "unreadable" && !inWords) return value;
  const content = contentOf(cell);
  const text = content.kind === "text" ? fold(content.text) : "";
  const within = inWords && !IN_WORDS.test(text) ? null : rangeIn(text, context);
  if (within === null) return value;
  const reason = value.kind === "unreadable" ? value.reason : unclear.range(text);
  return { kind: "unreadable", reason, within };
}

/** 三至五次, but 一至四季度 and 三到五年 tell when. */
const IN_WORDS =
  /^[一二两三四五六七八九十百]+[至到~—-][一二两三四五六七八九十百]+(?!.*[年月日季旬周])/u;

function rangeIn(text: string, context: ValueContext): Range | null {
  const parts = partsOf(text) ?? boundsOf(text);
  if (parts === undefined) return null;
  const high = endOf(parts["high"] ?? "");
  const own = parts["unit"] ?? "";
  // 20-30万元 are both so many 万元
  const first = endOf(`${parts["low"] ?? ""}${own === "" ? (high?.unit ?? "") : own}`);
  // 500元～1000元/人 are both for one
  const isShort = first !== null && high?.unit?.startsWith(`${first.unit ?? ""}/`) === true;
  const low = isShort ? { ...first, unit: high.unit } : first;
  if (low === null || high === null || low.unit !== high.unit) return null;
  if (!new Exact(low.number).lt(high.number) || isOfTime(low, high, context)) return null;
  const end = (phrase: Phrase, strict: Operator, isStrict: boolean): Quantity => ({
    ...toQuantity(text, phrase, context),
    ...(isStrict ? { operator: strict } : {}),
  });
  return {
    from: end(low, ">", parts["above"] !== undefined),
    to: end(high, "<", parts["below"] !== undefined),
  };
}

function partsOf(text: string): Record<string, string | undefined> | undefined {
  const around = AROUND.exec(text)?.groups;
  if (around === undefined)
    return WAYS.map((way) => way.exec(text)?.groups).find((found) => found !== undefined);
  const [middle, by] = [new Exact(around["middle"] ?? "0"), new Exact(around["by"] ?? "0")];
  const unit = around["unit"] ?? "";
  if (!["", unit].includes(around["own"] ?? "")) return undefined;
  return { low: middle.minus(by).toFixed(), unit, high: `${middle.plus(by).toFixed()}${unit}` };
}

/** Longer texts are no bounds alone. */
const LONGEST = 30;

/** ≥85%且≤90%, 不少于3次、不得超过5次, 大于10小于15: the numbers of a lower bound and an upper one. */
function boundsOf(text: string): Record<string, string> | undefined {
  const first = text.length > LONGEST ? null : operatorAtStart(text);
  const rest = first?.operator?.startsWith(">") ? text.slice(first.length) : "";
  const [low = "", unit = ""] = BOUND.exec(rest)?.slice(1) ?? [];
  const behind = rest.slice(low.length + unit.length).replace(/^(?:[,;、]|并?且|但|和)+/u, "");
  const second = low === "" ? null : operatorAtStart(behind);
  if (first === null || !second?.operator?.startsWith("<")) return undefined;
  const strict = {
    ...(first.operator === ">" ? { above: ">" } : {}),
    ...(second.operator === "<" ? { below: "<" } : {}),
  };
  return { low, unit, high: behind.slice(second.length), ...strict };
}

/** One end, if it is a number with its unit and says no more; a rank has nothing between. */
function endOf(written: string): Phrase | null {
  const phrase = readPhrase(written);
  if (phrase === null || "unclear" in phrase) return null;
  const { lead, about, remarks, description } = phrase;
  const isPlain = lead.operator === null && lead.kind === "none" && !about;
  return isPlain && remarks.length === 0 && description === null && !isRank(phrase, {})
    ? phrase
    : null;
}

/** 2021-2023, or 3-5 on a row about time: years, months or days. */
function isOfTime(low: Phrase, high: Phrase, context: ValueContext): boolean {
  const years = [low, high].every(({ number }) => /^(?:19|20)\d{2}$/u.test(number));
  return low.unit === "点" || (low.unit === null && (years || isTimeRow(context)));
}
