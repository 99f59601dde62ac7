import type { Said } from "../language/said";
import type { Phrase } from "./phrases/understood";
import { dimensionOf } from "./units/convert";
import { isUnwanted } from "./directions/direction-names";
import { fallIn } from "./directions/falls";
import { DIFFERENCES, FALLS, RISES } from "./phrases/phrase-words";
import { isChangeRate, isRateOfChange, rateWordOf } from "./rate-words";
import { unclear } from "./reasons";
import { nameIn } from "./name-in";
import type { Quantity, Unreadable, ValueContext } from "./value";

export type Moved = { readonly phrase: Phrase; readonly negated: boolean } | Unreadable;

const says = (list: readonly string[], words: string): boolean =>
  list.some((word) => words.includes(word));
const begins = (list: readonly string[], words: string): boolean =>
  list.some((word) => words.startsWith(word));

const MOVES: readonly string[] = [...RISES, ...FALLS];
const LEVELS: readonly string[] = MOVES.flatMap((word) => [`${word}至`, `${word}到`]);

/** 提升, 同比下降: by how much something moved. */
export const isChange = (label: string | null): boolean =>
  label !== null && begins(MOVES, label) && !isLevel(label);

/** 提升至, 下降到, 由80%提高到: what it came to. */
const isLevel = (label: string): boolean => begins(LEVELS, label) || FROM_TO.test(label);
const FROM_TO = new RegExp(`^[由从].*(?:${MOVES.join("|")})[至到]$`, "u");

/** 少1期, 多完成2期, 比计划少1期: how far from what was planned. */
const FROM_PLAN =
  /^(?:(?:[比较](?:原?计划|目标|预期|指标|年初|预算)[^,;]*)?[少多](?:了|完成|开展|建设|举办|办)?|超出?(?:原?计划|目标|预期|指标|任务)[值数]?)$/u;

const ROSE_BY = new RegExp(`^(?:[较比].{0,5})?(?:${RISES.join("|")})了?$`, "u");
/** 较上年增加: more than before, of what the words name. */
const MORE_THAN_BEFORE = new RegExp(`^(?=[较比同环]).{0,7}(?:${RISES.join("|")})了?$`, "u");

/** 不合格率2% beside 合格率, 准确率98% beside 差错率, 不合格2个: the other side of what was asked for. */
function isOpposite(label: string, promised: string, aim: Quantity): boolean {
  if (Number(aim.number) <= 0) return false;
  const [own, other] = [promised, label].map(isUnwanted);
  if (aim.direction === "forward")
    return !own && (NOT_GOOD.test(label) || (/率$/u.test(label) && other === true));
  // 不合格率 is no 合格率
  const isNamed = promised.replace(/[不未非]\p{Script=Han}+率/gu, "").includes(label);
  return own === true && other === false && !isNamed && GOOD_RATE.test(label);
}

const NOT_GOOD = /^不(?:合格|达标|满意|符合)/u;
const GOOD_RATE = /(?:合格|准确|正确|及时|按时|按期|满意|完好|达标|正常|完成)率$/u;

const isDifference = (label: string): boolean =>
  begins(DIFFERENCES, label) || FROM_PLAN.test(label);

/**
 * 3天 beside 缩短2天, 95% beside 提高2%: what it came to, rather than by how much. Of a rate it is
 * only what is far from the change that was promised.
 */
function mayBeLevel({ number }: Phrase, context: ValueContext, aim: Quantity): boolean {
  const goal = aim.description ?? "";
  const name = nameIn(context);
  const isMove = isChange(goal) || isRateOfChange(name) || /(?:增长|下降)$/u.test(name);
  if (isMove && mayBeIndex(Number(number), aim)) return true;
  if (number === aim.number || !isChange(goal) || /[减降缩压省削节]/u.test(name)) return false;
  if (dimensionOf(aim.unit) !== "percent") return says(FALLS, goal);
  const isFar = Number(number) > FAR * Number(aim.number);
  return isFar && !isRateOfChange(name) && rateWordOf(name) !== null;
}

const FAR = 5;

/** 105% beside 增长5%, 95% beside 下降5%: last year is the 100, of which 100% itself may say 完成. */
function mayBeIndex(number: number, { number: promised, unit }: Quantity): boolean {
  const [least, most] = [80, 130];
  const isNear = number >= least && number <= most && number !== 100;
  return isNear && unit === "%" && number > FAR * Number(promised) && Number(promised) > 0;
}

/** Sees to it that a fall is not taken for a rise, nor a difference for what was achieved. */
export function movement(
  text: string,
  phrase: Phrase,
  context: ValueContext,
  aim: Quantity | null,
): Moved {
  const label = phrase.description ?? "";
  if (label === "") return ofBare(text, phrase, context, aim);
  const promised = `${context.name ?? ""}${aim?.description ?? ""}`;
  const why = otherMeasure(label, context, aim);
  if (why !== null) return { kind: "unreadable", reason: why(text) };
  const fell = says(FALLS, label) && !says(FALLS, promised) && !/降幅/u.test(promised);
  const rose = says(RISES, label) && says(FALLS, promised) && !says(RISES, promised);
  if (rose) return { kind: "unreadable", reason: unclear.otherWay(text) };
  if (!fell) return { phrase, negated: false };
  if (!isChangeRate(promised) || phrase.number.startsWith("-"))
    return { kind: "unreadable", reason: unclear.otherWay(text) };
  return { phrase: { ...phrase, number: `-${phrase.number}` }, negated: true };
}

/** Why a number with these words is no measure of what was promised; null where it may be. */
function otherMeasure(
  label: string,
  context: ValueContext,
  aim: Quantity | null,
): ((text: string) => Said) | null {
  const goal = aim?.description ?? "";
  const promised = `${context.name ?? ""}${goal}`;
  if (aim !== null && isOpposite(label, promised, aim)) return unclear.opposite;
  if (isDifference(label) && !says(DIFFERENCES, promised)) return unclear.difference;
  if ((isLevel(label) && isChange(goal)) || (isChange(label) && isLevel(goal)))
    return unclear.levelOrChange;
  if (MORE_THAN_BEFORE.test(label) && !/[增减升降涨缩提压扩]/u.test(promised))
    return unclear.levelOrChange;
  // 提升3个百分点 beside ≥80%
  const isRate = dimensionOf(aim?.unit ?? null) === "percent" && rateWordOf(nameIn(context));
  return isRate && ROSE_BY.test(label) && !isChangeRate(promised) ? unclear.levelOrChange : null;
}

/** A bare number moves nothing, but -3.5% beside 下降3% fell by so much. */
function ofBare(text: string, phrase: Phrase, context: ValueContext, aim: Quantity | null): Moved {
  const goal = aim?.description ?? "";
  if (/^\+\d/u.test(text) && fallIn(goal, goal) === "by")
    return { kind: "unreadable", reason: unclear.otherWay(text) };
  if (phrase.number.startsWith("-") && fallIn(goal, goal) === "by")
    return { phrase: { ...phrase, number: phrase.number.slice(1) }, negated: true };
  return aim !== null && mayBeLevel(phrase, context, aim)
    ? { kind: "unreadable", reason: unclear.mayBeLevel(text) }
    : { phrase, negated: false };
}
