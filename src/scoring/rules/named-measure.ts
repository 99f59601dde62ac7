import { isCompletion, isSame, measureName } from "../../rulebooks/row-rules/measure-name";
import { said, type Said } from "../../language/said";
import { manual, type Unscored } from "../outcome";
import type { RuledRow } from "./ruled-row";

/**
 * What a rule's name of its measure means on a row: the row's own value, a measure that is made of
 * target and actual, or another thing that the row does not tell.
 */
export type Meant = "own" | "completion" | "deviation" | "overrun" | "saving" | "other";

const RATE = /(?:率|比例|比率|比重|占比|程度|幅度|进度|水平|度)$/u;
const DEVIATION = /(?:偏差|偏离|误差)(?:率|度|值|幅度|程度|比例)?$/u;
const OVERRUN = /(?:超支|超预算)(?:率|比例|幅度)$/u;
const SAVING = /(?:节约|节支)(?:率|比例|幅度)$/u;
/** Part of an amount: 执行率, 支付进度, 成本控制率. */
const PART = /(?:执行|支出|支付|控制)(?:率|比例|进度|程度)$|进度$/u;
const AMOUNT = /^(?:实际|决算|支出|年度|本年|总)*(?:数|额|总额|金额)$/u;
const SATISFACTION = /(?<![不未])满意[度率]$/u;
/** What a row's amount is not, unless its own name says so too. */
const CONTRARY =
  /不合格|投诉|差错|事故|错误|逾期|延误|延期|超|浪费|损|增长|增幅|降幅|节约|违规|问题/u;

/** What `name` means on the row, where the rule counts in `unit`. */
export function meantBy(name: string | undefined, unit: string | null, row: RuledRow): Meant {
  if (name === undefined || isOwn(name, unit, row)) return "own";
  if (DEVIATION.test(name)) return "deviation";
  if (!isPart(unit)) return isContrary(name, row) ? "other" : "own";
  if (OVERRUN.test(name)) return "overrun";
  if (SAVING.test(name)) return "saving";
  if (isCompletion(name)) return "completion";
  if (bareName(row) === "" && !inPercent(row)) return RATE.test(name) ? "other" : "own";
  return PART.test(name) && !inPercent(row) ? "completion" : "other";
}

/** Whether the rule names the row's own value: 满意度 on 受益群众满意度, 合格率 on 培训合格率. */
function isOwn(name: string, unit: string | null, row: RuledRow): boolean {
  const own = bareName(row);
  if (own === "") return isPart(unit) && inPercent(row) && !isMade(name);
  if (isSame(stem(name), stem(own)) && isMade(name) === isMade(own)) return true;
  // whoever is asked: 服务对象满意度 on 受益群众满意度
  if (SATISFACTION.test(name) && SATISFACTION.test(own)) return true;
  // 公用经费实际支出数 on 公用经费
  if (name.startsWith(own) && AMOUNT.test(name.slice(own.length))) return true;
  if (isMade(name) || (RATE.test(name) && isPart(unit) && !inPercent(row))) return false;
  if (isPart(unit) && inPercent(row) && describes(name, own)) return true;
  // 计划建设内容完成100% on 建设内容完成量
  return (
    holds(own, stem(name).replace(/^(?:项目|年度)*计划(?=.{4})/u, "")) ||
    holds(row.targetText.normalize("NFKC"), name)
  );
}

/** 支出使用资金占到位资金的比例 on 资金使用率: a rate in full words, which holds all of the short one's. */
function describes(name: string, own: string): boolean {
  const words = RATE.test(own) ? (stem(own).match(/../gu) ?? []) : [];
  const all = words.length > 1 && words.join("") === stem(own);
  return (
    all && /占.+的(?:比例|比率|比重)$/u.test(name) && words.every((word) => name.includes(word))
  );
}

/** Measures that are made of a target and an actual, whatever those are. */
function isMade(name: string): boolean {
  return [DEVIATION, OVERRUN, SAVING].some((one) => one.test(name)) || isCompletion(name);
}

function holds(text: string, part: string): boolean {
  const at = text.indexOf(part);
  return part !== "" && at >= 0 && !/[不未非无]/u.test(text.charAt(at - 1));
}

function isContrary(name: string, row: RuledRow): boolean {
  const word = CONTRARY.exec(name)?.[0];
  return word !== undefined && !bareName(row).includes(word);
}

function stem(name: string): string {
  const bare = name.replace(/["“”]|(?:较|比)(?:上年度?|去年|上一年度?)(?:同期)?|同比/gu, "");
  return bare.replace(RATE, "") || bare;
}

/** The row's name without marks, brackets and the word 指标; "" where it could be any row's. */
function bareName({ name = "" }: RuledRow): string {
  const bare = name
    .normalize("NFKC")
    .replace(/\s|["“”]|\([^()]*\)|^(?:指标\d*[:.、]?|\d+[.、])|[%:]+$/gu, "")
    .replace(/指标$/u, "");
  // 比率 names nothing that a rule could speak of otherwise
  return measureName(bare) === "" ? "" : bare;
}

function isPart(unit: string | null): boolean {
  return unit === "%" || unit === "‰";
}

/** Whether the row's own values are percentages. */
export function inPercent({ target, actual }: RuledRow): boolean {
  const value = target.kind === "quantity" ? target : actual;
  // 达到要求 beside 已完成95%, or nothing to tell by: as the rule has it
  return value.kind !== "quantity" || isPart(value.unit);
}

/** A rule of another measure than the row's: a person knows it. */
export function otherMeasure(name: string): Unscored {
  const { zh, en } = OTHER;
  return manual(said(zh, en, { name }));
}

const OTHER: Said = said(
  "评分标准按“{name}”给分，从这一行的指标值和完成值算不出它，请您判断并填写得分。",
  "The rule goes by “{name}”, which this row's target and actual do not give. Please judge and set the score.",
);
