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
  if (aim.unit === null) return besideNone(phrase.number, unit, aim);
  const same = { unit: aim.unit, source: "number" } as const;
  if (namesTheThing(unit, phrase.description, aim)) return same;
  if (isSet(unit, aim.unit) || isSet(aim.unit, unit)) return same;
  if (isOneThing(unit, aim.unit)) return { ...same, assumption: assumed.sameThing(unit, aim.unit) };
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
  return (unit === "个" && PIECES.has(other)) || (other === "个" && PIECES.has(unit));
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
