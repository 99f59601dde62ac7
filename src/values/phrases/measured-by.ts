import { COMPARING } from "./operator-words";
import { ABOUT_BEFORE, FALLS, LEADS, RISES, VERBS } from "./phrase-words";

/** 预算, 上年, 全省平均水平: what a bound may be measured by. */
const KNOWN =
  "(?:上一?年度?|去年|往年|同期|基期|年初|基数|预算|决算|概算|合同|计划|标准|规定|限额|定额|控制数|总投资|投资|总额|总量|总数|总价|金额|额度|收入|支出|财政|批复|核定|下达|市场|行业|国家|全国|全省|全市|全县|全区|省|市|县|区|平均|水平|安排|数|值|价)+的?";
const ANYTHING = "\\p{Script=Han}{1,10}";
/** Words ahead of a number by which nothing is measured: 不少于完成10次. */
const PLAIN = new RegExp(
  `^(?:${[...LEADS, ...VERBS, ...RISES, ...FALLS, ...ABOUT_BEFORE].join("|")}|人民币|正负|[百千万]分之)+$`,
  "u",
);

const KNOWN_AT_START = new RegExp(`^${KNOWN}(?=约?[\\d.])`, "u");
const KNOWN_AT_END = new RegExp(`(?<=${COMPARING})${KNOWN}$`, "u");
const AT_START = new RegExp(`^${ANYTHING}?(?=约?[\\d.])`, "u");
/** Behind 不超过 and its like only: 高于 may be a part of any name. */
const AT_END = new RegExp(
  `(?<=(?:[不未勿]\\p{Script=Han}{0,3}|没有?|禁止?|避免|杜绝|防止)(?:${COMPARING}))${ANYTHING}$`,
  "u",
);

/** Words between a comparison and its number. */
export interface Base {
  readonly words: string;
  /** 不超过预算的10% is a share, 完成 says nothing, 高于上年5% leaves open what the number is. */
  readonly says: "share" | "nothing" | "unknown";
}

const NONE: Base = { words: "", says: "nothing" };

const BUDGET = /(?:预算|概算|控制数|限额|定额|标准)(?:数|额|金额|总额|价)?$/u;
const AMOUNT = /^约?[\d.,]+[十百千]?[万亿]?元/u;

/** The words after a comparison, up to the number. */
export function baseAtStart(text: string, negated: boolean): Base {
  const currency = /^人民币(?=[\d¥])/u.exec(text)?.[0];
  if (currency !== undefined) return { words: currency, says: "nothing" };
  const found = KNOWN_AT_START.exec(text) ?? (negated ? AT_START.exec(text) : null);
  // what says nothing is read on from here: 不少于完成10次
  if (found === null || PLAIN.test(found[0])) return NONE;
  // 不超过预算100万元: that much was budgeted
  const isAmount = negated && AMOUNT.test(text.slice(found[0].length)) && BUDGET.test(found[0]);
  return isAmount ? { words: found[0], says: "nothing" } : baseOf(found[0], negated);
}

/** The same at the end of a label. */
export function baseAtEnd(text: string): Base {
  const negated = AT_END.exec(text);
  const found = negated ?? KNOWN_AT_END.exec(text);
  return found === null ? NONE : baseOf(found[0], negated !== null);
}

function baseOf(words: string, negated: boolean): Base {
  if (PLAIN.test(words)) return { words, says: "nothing" };
  return { words, says: negated && words.endsWith("的") ? "share" : "unknown" };
}
