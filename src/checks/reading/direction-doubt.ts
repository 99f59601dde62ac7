import { Decimal } from "../../scoring/decimal";
import { stripListMark } from "../../values";
import { isSpan } from "../../values/directions/durations";
import type { RowView } from "../view";
import { directedOf, type Directed } from "./direction-facts";
import { once } from "../../values/once";

/** Names that count what is done, bought or served. */
const COUNTED =
  /(?:数量|数|人次|场次|批次|次数|面积|里程|长度|户数|人员|人口)(?:[(（][^()（）]*[)）])?$/u;

/** Names of what one rather keeps down. */
const KEPT_DOWN = new RegExp(
  [
    "控制|限|压减|减少|降低|下降|节约|超|缺|违|退|库存|积压|占用|在职|编制|编内|接待|出国|出境|公车|公务用车",
    "天数|时间|时长|投诉|事故",
    // what is done over again, or comes from a plan that did not hold
    "(?<!结构|产业)调整|调剂|变更|追加|返工|返修|重做|重复|补正|补录|延[期迟误]|逾期|推迟|中断|停[机运水电工]",
    // what went wrong, and what others hold against it
    "整改|问题数|差错|错误|失误|故障|损[坏失]|漏|舆情|上访|信访|举报|诉讼|纠纷|处罚|通报批评|扣分|安全隐患|死亡|伤亡|受伤|患病",
  ].join("|"),
  "u",
);

/** Whether an output or a head count carries an upper bound. */
export function isCappedOutput(
  { target, name, isCost, unwanted, isPrinted }: Directed,
  row: RowView,
): boolean {
  if (isPrinted) return false;
  if (!target.operator.startsWith("<") || target.unit === "%") return false;
  if (isCost || unwanted !== null || KEPT_DOWN.test(name)) return false;
  return COUNTED.test(name) || /数量/u.test(row.indicator.level2?.text ?? "");
}

/** Shares of a whole: none of them can exceed 100 %. */
const SHARE =
  /合格率|优良率|满意[度率]|覆盖率|准确率|及时率|达标率|知晓率|到位率|归档率|入学率|参保率|接种率|建档率|普及率|通过率|验收率|好评率|认可度|占比/u;

/** 达到100%: all of it, and nobody asks for more. */
const REACHES = /^\s*[应需要须]?达到?[\s\d]/u;

/** Whether a share of a whole is to be more than the whole, or at least the whole. */
export function shareDoubt({
  target,
  cell,
  name,
  isPrinted,
}: Directed): "beyond" | "atLeastAll" | null {
  if (target.unit !== "%" || target.direction === "reverse" || !SHARE.test(name)) return null;
  const number = new Decimal(target.number);
  if (number.gt(100) || (number.eq(100) && target.operator === ">")) return "beyond";
  const isAtLeastAll =
    number.eq(100) && target.operator === ">=" && target.explicit && !REACHES.test(cell.text);
  return isAtLeastAll && !isPrinted ? "atLeastAll" : null;
}

/** Whether a share of a whole was reached beyond the whole. */
export function isOverWhole({ actual, indicator }: RowView): boolean {
  if (actual?.kind !== "quantity" || actual.unit !== "%") return false;
  const name = stripListMark(indicator.level3?.text ?? "");
  return SHARE.test(name) && !/毛入学|增|提高|完成/u.test(name) && Number(actual.number) > 100;
}

/** Rates of which more is better beyond doubt. */
const WANTED =
  /(?:满意[度率]|合格率|优良率|完成率|覆盖率|准确率|及时率|达标率|知晓率|到位率|归档率|普及率|办结率|通过率|好评率)$/u;

const COST = /成本|费用|单价|造价|支出$/u;
const SAVED = /节约|节省|降低|下降|压减|减少|率$/u;

/** Of shares less is mostly better (退回率, 结转结余率); an amount (用水量) may be what is provided. */
const SHARE_OF_DOUBT = /(?:率|比例|占比)$/u;
/** 控制率 is read either way, and some things are there to be adjusted. */
const EITHER_WAY = /控制率|(?:结构|产业|待遇|标准|工资|薪酬|养老金|价格)调整率/u;

/** An operator that contradicts the name: which way is better, and whether that is beyond doubt. */
export interface Contradiction {
  readonly better: "less" | "more";
  readonly certain: boolean;
}

export function contradictionOf({
  target,
  name,
  isCost,
  unwanted,
  customary,
  isPrinted,
}: Directed): Contradiction | null {
  // a rule that the form prints for the row knows better than its name
  if (target.operator === "=" || isPrinted) return null;
  const upwards = target.operator.startsWith(">");
  if (upwards && unwanted !== null) return { better: "less", certain: true };
  const rathersLess = SHARE_OF_DOUBT.test(customary ?? "") && !EITHER_WAY.test(name);
  if (upwards && rathersLess) return { better: "less", certain: false };
  if (upwards && isCost && COST.test(name) && !SAVED.test(name))
    return { better: "less", certain: false };
  // 及时率 2小时内: it is the unit that does not fit the name
  return !upwards && WANTED.test(name) && unwanted === null && !isSpan(target.unit)
    ? { better: "more", certain: true }
    : null;
}

/** 总成本 100万元 is an upper bound by custom only. */
function isBareCost({ target }: Directed): boolean {
  return target.operator === "=" && target.directionSource === "cost";
}

/**
 * Whether the row's direction is wrong or asked about: what its score and its note should be hangs
 * on that, so it is found first.
 */
export const directionDoubt = once((row: RowView): "wrong" | "asked" | null => {
  const directed = directedOf(row);
  if (!directed) return null;
  const contradiction = contradictionOf(directed);
  if (contradiction?.certain || shareDoubt(directed) === "beyond") return "wrong";
  return contradiction || isCappedOutput(directed, row) || isBareCost(directed) ? "asked" : null;
});
