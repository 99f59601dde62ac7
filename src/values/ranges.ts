import type { Phrase } from "./amount-phrase";
import { readPhrase } from "./amount-phrase";
import { isTimeRow } from "./bare-dates";
import { Exact } from "./exact";
import { fold } from "./normalise";
import { toQuantity } from "./quantity";
import { isRank } from "./ranks";
import { contentOf } from "./stored-number";
import type { Range, Value, ValueCell, ValueContext } from "./value";

/** 90%-95%, 20～30万元, 保持在3至5次: two numbers and nothing else. */
const TWO_ENDS =
  /^(?:(?:保持|维持|稳定)在|达到?|为)?(?<low>\d[\d.,]*)(?<unit>[^\d~—–―─至到-]{0,6})(?:[~—–―─-]|至|到|——)(?<high>\d[\d.,]*[^\d]{0,8})$/u;

/** A target that is no single number, with the two that it lies between, where those are certain. */
export function withRange(value: Value, cell: ValueCell, context: ValueContext): Value {
  if (value.kind !== "unreadable") return value;
  const content = contentOf(cell);
  const within = content.kind === "text" ? rangeIn(fold(content.text), context) : null;
  return within === null ? value : { ...value, within };
}

function rangeIn(text: string, context: ValueContext): Range | null {
  const parts = TWO_ENDS.exec(text)?.groups;
  if (parts === undefined) return null;
  const high = endOf(parts["high"] ?? "");
  const own = parts["unit"] ?? "";
  // 20-30万元 are both so many 万元
  const low = endOf(`${parts["low"] ?? ""}${own === "" ? (high?.unit ?? "") : own}`);
  if (low === null || high === null || low.unit !== high.unit) return null;
  if (!new Exact(low.number).lt(high.number) || isOfTime(low, high, context)) return null;
  return { from: toQuantity(text, low, context), to: toQuantity(text, high, context) };
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
  return low.unit === null && (years || isTimeRow(context));
}
