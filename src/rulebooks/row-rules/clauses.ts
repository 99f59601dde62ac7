import { plainText } from "../printed/text";

/** No clause of a rule is this long; a longer one is prose and is not searched for rules. */
const LONGEST = 160;

/** Words that say how points are given or taken. */
const SCORING =
  /扣(?![缴款税押])|满分|\d分(?!钟)|[得计记给]\d[\d.]*%|分值的|得分|计分|记分|加分|给分|评分|打分|零分|按比例|酌情|折算|递减|封顶|二者|两者/u;
/** Words that set a limit: a clause with one may be the condition of a rule. */
const LIMIT =
  /[≥≤<>]|以上|以下|以内|以外|超过|超出|高于|低于|大于|小于|不足|达到|达标|每|\d%|否则|反之/u;
/** How a formula or a remark begins; what it says is no rule. */
export const REMARK =
  /^(?:说明|注|备注|指标(?:解释|说明|内容|释义)|计算(?:公式|方法)|公式|其中:?|数据来源|(?:评价|考核|评分)(?:要点|内容)|解释)[:为]?/u;
/** A remark that still gives or takes points. */
const JUDGED = /酌情(?:扣|给|得|打|评|减|加|计)|扣\d|\d分(?!钟)|[得计记]满分|不得分/u;
const NOTE_IN_BRACKETS = /\((?:说明|注|备注|即|指|如)[:,]?[^()]{0,400}\)/gu;
/** （不足1%按1%计）, （扣完为止）: clauses that stand in brackets behind their rule. */
const CLAUSE_IN_BRACKETS =
  /\((不[足满到]\d[^()]{1,30}|[^()]{0,8}扣完为止|最[多高][^()]{0,4}扣[^()]{1,12})\)/gu;
/** 每低1%（不足1%按1%计）扣1分: in the middle of it. */
const IN_BRACKETS_BEFORE_LOSS = /(\(不[足满到]\d[^()]{1,30}\)),?(扣[^,。;!\n()]{1,12})/gu;
const IS_VALUE = /=\d+(?:\.\d+)?(?:[%‰]|\p{Script=Han})*$/u;
/** 根据绩效目标完成情况评分 announces the rule, and is none. */
const LEAD_IN =
  /^(?:根据|按照|依据|对照|结合)(?![^]*(?:比例|比率|系数|率|酌情))[^\d扣]{1,30}(?:评分|打分|计分|赋分|评价|考核)$/u;
/** 没有楼堂馆所项目的部门按满分计算: of rows to which the rule does not apply. */
const EXCEPTION =
  /^(?:没有|无|不涉及|不存在|未安排|未涉及|不适用)[^\d扣得计记每]{1,30}(?:(?:部门|单位)的?(?:均|一律)?(?:按|得|计|记|视为|视同)|(?:按|视为|视同))(?:得|计|记)?满分(?:计算|处理|计分|得分|计|记)?$/u;
export const HEADING =
  /^(?:评分标准|评分细则|评价标准|评分办法|计分方法|得分计算方法|评分规则|扣分标准)[:为]/u;
/** A comma before what is given or taken belongs to its condition: ≤100%，计5分; ，得9、 is a list's number. */
const JOINT =
  /,(?:则)?(?=(?:得|计|记|给|评)(?:满分|全分|一半|分值|权重|标准分|\d(?![\d.]*、)|零分|该|本|此)|(?:(?:该|本|此)(?:项|指标)+)?不(?:得|计|记|给|扣)分|(?:相应)?扣(?:减|除|分)?(?:\d|该|本|此|分值|权重|总分|标准分))/gu;
/** White space where a list gives way to its rule: 3.资料完整 每项不合格扣1分. */
const GAP = /\s+(?=每|凡|有一项|缺一项|有1项|缺1项)/gu;
/** 95%以上5分、90%-95%4分: bands in one row. */
const ROW_OF_BANDS = /分、(?=[\d≥≤<>[])/gu;
const THOUSANDS = /(?<![[(]\d{0,3})(\d),(?=\d{3}(?!\d))/gu;
/** 不得少于7天 says 不少于7天. */
const MUST_NOT = /不得(?=[少低多高]于|超[过出])/gu;
/** A comma that is not the one of [60,80). */
const COMMA = /,(?!\d+(?:\.\d+)?%?[\])])/u;

/** The clauses of a printed rule, normalised; headings and remarks in brackets are taken out. */
export function clausesOf(original: string): string[] {
  const plain = withoutNotes(plainText(original.replace(GAP, "。")))
    .replace(THOUSANDS, "$1")
    .replace(MUST_NOT, "不")
    .replace(IN_BRACKETS_BEFORE_LOSS, "$2$1")
    .replace(CLAUSE_IN_BRACKETS, ",$1")
    .replace(ROW_OF_BANDS, "分;")
    .replace(JOINT, "");
  return plain
    .split(/[。;!\n]+/u)
    .flatMap((sentence) => (isRemark(sentence) ? [] : sentence.split(COMMA)))
    .map((clause) => clause.replace(HEADING, "").replace(/^[:、.]+|[:、.]+$/gu, ""))
    .filter((clause) => clause !== "");
}

/** A rule without the remarks in brackets that give and take nothing. */
export function withoutNotes(plain: string): string {
  return plain.replace(NOTE_IN_BRACKETS, (remark) => (JUDGED.test(remark) ? remark : ""));
}

function isRemark(sentence: string): boolean {
  return REMARK.test(sentence) && !JUDGED.test(sentence);
}

/** Whether a clause that is no part of the rule may stand beside it: a formula, a definition. */
export function isBeside(clause: string): boolean {
  if (SCORING.test(clause)) return LEAD_IN.test(clause);
  // 完成率=100% is a condition, and no formula
  return (/=/u.test(clause) && !IS_VALUE.test(clause)) || !LIMIT.test(clause);
}

/** Whether a clause only tells what is worth full marks where the row does not apply at all. */
export function isException(clause: string): boolean {
  return EXCEPTION.test(clause);
}

/** Whether a clause is short enough to be part of a rule. */
export function isReadable(clause: string): boolean {
  return clause.length <= LONGEST;
}

/** Ends of words that would make something else of the points behind them: 扣2分 is a cost, 80-100分 an interval. */
export const RUNS_ON = /[扣减除\d.\-至~每]$/u;

/** A condition without its subject (低于80%的) belongs to a rule, and is no item of a list. */
const DANGLING = /^(?:[≥≤<>±\d]|不?(?:低于|高于|超过|超出|大于|小于|足|到|达)|达到|每|否则|反之)/u;

/** Whether a clause may be the words of a list's item: no points in it, and a subject of its own. */
export function isItem(clause: string): boolean {
  return !SCORING.test(clause) && !DANGLING.test(clause);
}
