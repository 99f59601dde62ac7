import type { Phrase } from "./phrases/understood";
import { convert, dimensionOf } from "./units/convert";
import { Exact } from "./numbers/exact";
import { assumed } from "./reasons";
import type { InferredUnit } from "./unit-inference";
import type { Quantity } from "./value";

/**
 * The unit of an actual that people write otherwise than its target's and mean the same: 480元
 * beside 500元/人, 5个 beside 5座, 3村 beside 3个村. Null where the two are what they say.
 */
export function looseUnit(phrase: Phrase, aim: Quantity, name: string): InferredUnit | null {
  const { unit } = phrase;
  if (unit === null || dimensionOf(unit) === dimensionOf(aim.unit)) return null;
  const each = eachOf(unit, aim, name) ?? ofEach(unit, averageOver(phrase.description), aim);
  if (each !== null) return each === OF_OTHERS ? null : each;
  if (aim.unit === null) return besideNone(phrase.number, unit, aim);
  const same = { unit: aim.unit, source: "number" } as const;
  if (namesTheThing(unit, phrase.description, aim)) return same;
  if (isOtherWord(unit, aim.unit) || isOtherWord(aim.unit, unit)) return same;
  const isOne = isOneThing(unit, aim.unit) || isPerson(unit, aim.unit, name);
  if (isOne || isOneAlike(phrase.number, unit, aim))
    return { ...same, assumption: assumed.sameThing(unit, aim.unit) };
  // 96分 beside a bare 95 that only its name made a percentage
  if (unit === "分" && aim.unit === "%" && aim.unitSource === "name")
    return { ...same, assumption: assumed.baseTaken(unit) };
  if (
    isOutOf100(unit, aim.unit) &&
    /满意|认可|好评/u.test(name) &&
    isNear(phrase.number, aim.number)
  )
    return { ...same, assumption: assumed.sameThing(unit, aim.unit) };
  return withoutMeasure(phrase.number, unit, aim, aim.unit);
}

/** 3个村 counts what 3村 counts. */
function namesTheThing(unit: string, description: string | null, aim: Quantity): boolean {
  const counted = aim.unit?.replace(/^个/u, "") ?? "";
  if (unit === "个") return counted !== "" && (description?.startsWith(counted) ?? false);
  return counted === "" && (aim.description?.startsWith(unit.replace(/^个/u, "")) ?? false);
}

/** 20台（套） are either. */
const isSet = (one: string, other: string): boolean => /台.*套|套.*台/u.test(one) && other === "套";

/** 4处 or 4座次 beside 5座（处）: the other name of the two, or both. */
function isOther(one: string, other: string): boolean {
  const [, first = "", second = ""] = /^(.+)\((.+)\)$/u.exec(other) ?? [];
  return second !== "" && (one === second || one === first + second);
}

/** Another word for the same unit; 18.5度 beside 18℃ are no kilowatt-hours. */
const isOtherWord = (one: string, other: string): boolean =>
  isSet(one, other) || isOther(one, other) || isHeat(one, other);

const isHeat = (one: string, other: string): boolean =>
  one === "度" && dimensionOf(other) === "temperature";

/** A satisfaction of 92.5分 and of 92.5%. */
const isOutOf100 = (one: string, other: string): boolean =>
  (one === "分" && other === "%") || (one === "%" && other === "分");

/** Words for one of a thing, for which one may say 个 as well. */
const PIECES = new Set(
  "座 所 家 处 间 栋 幢 台 套 件 项 条 份 部 辆 口 眼 盏 根 块 张 支 枚 篇 册 本 门 种 片 段 宗 村 镇 县 社区 乡镇 街道 班 个班 点 点位 站 标段 只 把 面 孔 扇".split(
    " ",
  ),
);

function isOneThing(unit: string, other: string): boolean {
  // 5.2亿元 beside a bare 5亿
  if (/^[十百千]?[万亿]$/u.test(other)) return unit.slice(0, -1) === other;
  return (unit === "个" && PIECES.has(other)) || (other === "个" && PIECES.has(unit));
}

/** 4人 beside 5个 under 聘用人数. */
const isPerson = (unit: string, other: string, name: string): boolean =>
  other === "个" && /^[人名]$/u.test(unit) && /人[数员]|[名员]额/u.test(name);

/** Words for one of the same things: 3辆 of the cars are 3台 of them. */
const ALIKE = [
  "次 场 场次",
  "次 期 班 班次",
  "次 批 批次",
  "件 起 宗 例",
  "起 次",
  "辆 台 部 套",
  "册 本 份 篇 套 项 张",
  "条 篇 则",
  "口 眼 座 处 所",
  "家 户",
  "株 棵 颗",
  "羽 只 头",
  "尾 条",
  "支 剂",
  "盏 套",
  "床 张",
  "课时 节",
].map((names) => new Set(names.split(" ")));

/** 3台 beside 3辆, 9万条 beside 10万尾: of other sizes, and 500人 and 500人次, are two things. */
function isOneAlike(number: string, unit: string, aim: Quantity): boolean {
  return isAlike(unit, aim.unit ?? "") && isNear(number, aim.number);
}

function isAlike(unit: string, other: string): boolean {
  const [one, two] = [unit, other].map((name) => name.replace(/^[十百千]?[万亿]/u, ""));
  const power = unit.length - (one?.length ?? 0);
  if (unit.slice(0, power) !== other.slice(0, other.length - (two?.length ?? 0))) return false;
  return ALIKE.some((names) => names.has(one ?? "") && names.has(two ?? ""));
}

/** So far apart the one is rather the sum for them all. */
const FAR = 2;
const PERIOD = /^\d*(?:半?年|季度|月|旬|周|天|学期|学年)$/u;

/**
 * 480元 beside 500元/人, 24学时 beside 24学时/人: who it is for was left out. Of what is counted so
 * often in a period it may as well be the sum.
 */
function withoutMeasure(
  number: string,
  unit: string,
  aim: Quantity,
  printed: string,
): InferredUnit | null {
  const [above = "", ...per] = printed.split("/");
  const amount = per.length === 0 ? null : convert(number, unit, above);
  const isSpan = per.every((one) => PERIOD.test(one));
  if (amount === null || isSpan || !isNear(amount, aim.number)) return null;
  const measure = `/${per.join("/")}`;
  return {
    unit: `${unit}${measure}`,
    source: "number",
    assumption: assumed.measureLeftOut(measure),
  };
}

/** 3260元/户 beside 户均3000元: whom it is for was said in words. */
function eachOf(unit: string, aim: Quantity, name: string): InferredUnit | null {
  const [above = "", per = "", ...more] = unit.split("/");
  const words = `${name}${aim.description ?? ""}`;
  const isSaid = per !== "" && more.length === 0 && words.includes(`${per}均`);
  return isSaid && dimensionOf(above) === dimensionOf(aim.unit)
    ? { unit: above, source: "number" }
    : null;
}

/** What a number is an average over: 人 of 人均, 户 of 户均; null where the words name nothing. */
export function averageOver(words: string | null): string | null {
  return /([人户亩生村])均/u.exec(words ?? "")?.[1] ?? null;
}

/** 户均800元 beside 1000元/人 is of another size. */
const OF_OTHERS = "of others";

/** 人均800元 beside 1000元/人: the words of the actual say whom it is for. */
function ofEach(
  unit: string,
  own: string | null,
  aim: Quantity,
): InferredUnit | typeof OF_OTHERS | null {
  const per = aim.unit?.split(/[/·]/u).slice(1) ?? [];
  if (own === null || per.length === 0) return null;
  if (!per.includes(own)) return OF_OTHERS;
  return per.length === 1 ? { unit: `${unit}/${own}`, source: "number" } : null;
}

/** 11.8万元 beside a bare 12: the target left the unit out, where the two are of one size. */
function besideNone(number: string, unit: string, aim: Quantity): InferredUnit | null {
  const kind = dimensionOf(unit) ?? "";
  if (kind === "percent" || kind.startsWith("count") || !isNear(number, aim.number)) return null;
  return { unit: null, source: null, assumption: assumed.baseTaken(unit) };
}

/** Whether the one is neither twice the other nor half of it. */
function isNear(number: string, promised: string): boolean {
  const [one, other] = [new Exact(number), new Exact(promised)];
  return other.gt(0) && one.lt(other.times(FAR)) && one.times(FAR).gt(other);
}
