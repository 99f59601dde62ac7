import { Exact, plainDecimal } from "./numbers/exact";
import { nameIn } from "./name-in";
import { fold } from "./normalise";
import { assumed } from "./reasons";
import { contentOf } from "./numbers/stored-number";
import type { Ratio, Value, ValueCell, ValueContext } from "./value";

const NUMBER = "\\d+(?:\\.\\d+)?";
/** 1:20, 师生比不低于1:18, 1比20以内: two numbers, and words that hold no other. */
const WRITTEN = new RegExp(
  `^[^\\d:]*?(?<first>${NUMBER})[:比](?<second>${NUMBER})(?:(?:及|或)?以[上下内])?[。.]?$`,
  "u",
);

/** So many of the second look after, or are looked after by, one of the first: 师生比 1:18. */
const FEWER = /(师生|师幼|医患|护患|教职?工?.{0,2}(?:学生|幼儿))(?:数|人数)?.{0,3}比/u;
const MORE =
  /(医护|医.{0,2}护士|床.{0,3}护士?|床医|投入.{0,2}产出|撬动|放大|带动|生师|幼师|患护)[^:]{0,8}比/u;
/** Of these the first are the ones that are looked after: 生师比 18:1. */
const TURNED = /生师|幼师|患护/u;

/** The two numbers of a value that is a ratio, with what the name says of them; else the value. */
export function withRatio(value: Value, cell: ValueCell, context: ValueContext): Value {
  if (value.kind !== "unreadable" || value.within !== undefined) return value;
  const content = contentOf(cell);
  const text = content.kind === "text" ? fold(content.text) : "";
  const { first, second } = WRITTEN.exec(text)?.groups ?? {};
  if (first === undefined || second === undefined || /[><](?!=)/u.test(text)) return value;
  const ratio = { first: plainDecimal(first), second: plainDecimal(second) };
  if (ratio.first === "0" || ratio.second === "0") return value;
  return { ...value, ratio: { ...ratio, ...betterBy(`${nameIn(context)}${text}`, ratio) } };
}

const PARTS = {
  more: ["后", "大", "second", "larger"],
  fewer: ["后", "小", "second", "smaller"],
} as const;

/** Which of two such ratios is the better one, as the name says. */
function betterBy(
  name: string,
  { first, second }: Pick<Ratio, "first" | "second">,
): Pick<Ratio, "better" | "taken"> {
  const fewer = FEWER.exec(name)?.[1];
  const word = fewer ?? MORE.exec(name)?.[1];
  if (word === undefined) return {};
  // 师生比 18:1 was written the other way round
  const [least, most] = TURNED.test(word) ? [second, first] : [first, second];
  const isTurned = (fewer !== undefined || TURNED.test(word)) && new Exact(least).gt(most);
  if (isTurned) return {};
  const better = fewer === undefined ? "more" : "fewer";
  const parts = TURNED.test(word) ? ["前", "小", "first", "smaller"] : PARTS[better];
  return { better, taken: assumed.ratio(word, parts) };
}
