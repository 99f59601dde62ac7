import { readInterval, type Interval } from "../printed/interval";
import type { Amount } from "../row-rule";
import { withoutLabel } from "./band-labels";
import { AMOUNT, amountOf, decimal, NOTHING, NUMBER, POINTS, unitOf } from "./numbers";
import { UNIT as COUNTED_IN } from "./units";

/** One printed band before its ends are settled with its neighbours'. */
export interface Piece {
  readonly interval: Interval;
  readonly score: Amount;
  /** What is measured, as far as the piece names it. */
  readonly name: string;
  readonly units: readonly string[];
  readonly deviation: boolean;
}

const UNIT = `(?:${COUNTED_IN}|分)`;
const MARK = `\\((?:不含|含)(?:本数|${NUMBER}${UNIT}?)?\\)`;
const VALUE = `${NUMBER}${UNIT}?(?:${MARK})?`;
const FORE =
  "(?:[大高]于或?等于|[小低]于或?等于|达到或[超高]过?于?|不低于|不少于|不多于|不小于|不高于|不超过|不大于|未超过|未达到?|达不到|达到|高于|多于|超过|超出|大于|低于|少于|小于|不足|不到|不满|≥|≤|>|<)";
const AFT = `(?:${MARK})?(?:及以上|及以下|及以内|含以上|含以下|以上|以下|以内|以外)(?:${MARK})?`;
const NAME = String.raw`[^\d≥≤<>=[(%，,每±]{0,24}?`;
const TAIL = "(?:之间|区间|范围)?(?:内|以内)?";
const JOIN = "(?:[且并,、]|但|同时|且是)?";
const LESS = "[≤<]";
const MORE = "[≥>]";
/** How one band may be printed, the whole of it: nothing in it is passed over. */
const SHAPES: readonly RegExp[] = [
  `(?<name>${NAME})${FORE}${VALUE}${TAIL}`,
  `(?<name>${NAME})(?:${FORE}|控制在)?${VALUE}${AFT}`,
  `(?<name>${NAME})(?:在|控制在|介于)?${VALUE}-${VALUE}(?:${AFT})?${TAIL}`,
  `(?<name>${NAME})${FORE}${VALUE}${JOIN}${FORE}${VALUE}`,
  `(?<name>${NAME})${VALUE}${AFT}${JOIN}(?:${FORE})?${VALUE}(?:${AFT})?`,
  `(?<name>${NAME})${FORE}${VALUE}${JOIN}${VALUE}${AFT}`,
  `${VALUE}${LESS}(?<name>${NAME})${LESS}${VALUE}`,
  `${VALUE}${MORE}(?<name>${NAME})${MORE}${VALUE}`,
  `(?<name>${NAME})(?<open>[\\[(])(?<low>${NUMBER})${UNIT}?,(?<high>${NUMBER})${UNIT}?(?<close>[\\])])`,
  `(?<name>${NAME})(?:=|等于|为|达)?(?<point>${NUMBER})(${UNIT})?(?:完成|达标)?`,
].map((shape) => new RegExp(`^${shape}(?:的|时|者)?$`, "u"));

const SCORED = new RegExp(
  `^(?<condition>.+?)(?:(?:得|计|记|给|为|=|:)(?<amount>${AMOUNT})|(?:得|计|记|给|:)(?<share>${NUMBER}%)(?:的?分数?)?|按(?:照)?(?<part>${POINTS}的?${NUMBER}%|${NUMBER}%(?:的?${POINTS})?)(?:的?比例)?(?:得分|计分|给分|赋分|记分|计算|计|得)|\\((?:得|计|记)?(?<bracketed>${NUMBER}分)\\)|(?<![\\d.])(?<points>${NUMBER}分)|:?(?:(?:该|本|此)(?:项|指标)+)?(?<none>不(?:得|计|记|给)分|(?:得|计|记)零分))$`,
  "u",
);
const UNITS = new RegExp(`${NUMBER}(${UNIT})`, "gu");

/** 90%（含）和95%之间 is 90%（含）-95%. */
const BETWEEN = new RegExp(`(${VALUE})[和与](?=${VALUE}之间)`, "u");

/** 90%（含）-95%得3分; null where the clause is no band. */
export function pieceOf(original: string): Piece | null {
  const clause = withoutLabel(original)
    .replace(BETWEEN, "$1-")

    .replace(/的(?=\(不?含)/gu, "")
    // 达98%得满分 is from there on
    .replace(/达(?=\d)/u, "达到");
  const groups = SCORED.exec(clause)?.groups;
  if (!groups) return null;
  const deviation = /±|正负/u.test(groups["condition"] ?? "");
  const condition = (groups["condition"] ?? "").replace(/±|正负/gu, "").replace(/,$/u, "");
  const shape = SHAPES.map((one) => one.exec(condition)?.groups).find((found) => found);
  // 前3名 is no number of its own, but all up to it
  if (!shape || /[不未前]$/u.test(shape["name"] ?? "")) return null;
  const interval = intervalOf(condition, shape);
  if (!interval) return null;
  const printed =
    groups["amount"] ??
    groups["share"] ??
    groups["part"] ??
    groups["bracketed"] ??
    groups["points"];
  return {
    interval,
    score: printed === undefined ? NOTHING : amountOf(printed),
    name: nameOf(shape["name"] ?? ""),
    units: [...condition.matchAll(UNITS)].map((match) => unitOf(match[1] ?? "")),
    deviation,
  };
}

function intervalOf(condition: string, shape: Readonly<Record<string, string>>): Interval | null {
  const { point, low, high, open = "", close = "" } = shape;
  if (low !== undefined && high !== undefined) {
    return {
      from: { number: low, included: open === "[", word: open },
      to: { number: high, included: close === "]", word: close },
    };
  }
  if (point === undefined) return readInterval(condition);
  const end = { number: decimal(point), included: true, word: "=" };
  return { from: end, to: end };
}

/** What is measured, without the verbs that lead to its value. */
function nameOf(printed: string): string {
  return printed.replace(/["“”]/gu, "").replace(/(?:为|在|达|介于|控制|处于|是)+$/u, "");
}

const REST = new RegExp(
  `^(?:否则|反之|其他|其余|其它|(?:达不到|未达到?)(?:标准|要求)?的?)(?:情况|情形)?(?:的)?(?:(?:得|计|记|给|:)?(?<amount>${AMOUNT}|${NUMBER}%)|:?不(?:得|计|记|给)分|(?:得|计|记)零分)$`,
  "u",
);

/** 否则不得分: the score of what no band holds; null where the clause is none. */
export function restOf(clause: string): Amount | null {
  const match = REST.exec(clause);
  const printed = match?.groups?.["amount"];
  return match && (printed === undefined ? NOTHING : amountOf(printed));
}
