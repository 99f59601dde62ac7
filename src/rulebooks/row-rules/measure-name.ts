import { REMARK } from "./clauses";

/** What leads to a name or follows it, and says nothing of what is measured. */
const LEADING =
  /^(?:[一二三四五六七八九十]+、|若|如果?|根据|按照?|依据|凡|其中|其|对|将|当|的|实际)+/u;
const TRAILING = /(?:控制|处于|介于|达到|为|在|达|是|应|须|的)+$/u;
/** B ÷ A by its name: 完成率, 任务完成程度. */
const COMPLETION =
  /(?:完成|达成|实现)(?:率|比例|比率|程度|度|进度)$|完成(?:数量|[量数值])?占(?:计划|目标|任务|指标)(?:完成)?(?:数量|[量数值])?的?(?:比例|比重|比率|百分比)$/u;
/** 面积达到年度任务90%: B ÷ A, whatever is counted; 达到目标90% may as well say that the target is 90%. */
const OF_TASK = /(?:达到|占)(?:年度|全年|计划|目标|总)*任务(?:总?[数量]|总数量)?的?$/u;
/** What one measure is also called: the staff that the budget pays, held against the posts. */
const STAFF = /^(?:财政供养|在职在编|在编在职|在编|在职)人员(?=控制)/u;
/** Names of anything at all: 实际完成值, 比率, 完成情况. */
const GENERIC =
  /^(?:该|本|此|各|项|年度|年初|全年|年末|实际|最终|绩效|评价|考核|预期|计划|指标|目标|任务|工作|项目|标准|数值|数量|数|值|的|全部|已|完成|达到|达成|情况|结果|比率|比例|比值|占比|率|得分)*$/u;
/** What a name is made of; anything else was not understood as one. */
const PLAIN = /^[\p{Script=Han}A-WYZa-wyz、·]{1,24}$/u;
/** Words of a rule, which no name holds. */
const RULE_WORDS = /[扣±]|不得|以上|以下|以内|以外|绝对值|高于|低于|超过|达到|完成目标|[不未]$/u;
const WITH_BRACKETS = /\([^()]*\)/gu;

/** Whether a name is that of the completion rate itself. */
export function isCompletion(name: string): boolean {
  return COMPLETION.test(name);
}

/**
 * The name of what a condition measures (满意度, 与目标值偏差), as it is printed again; "" where it
 * names nothing, null where the words before the number are no name.
 */
export function measureName(printed: string): string | null {
  const bare = printed.replace(/["“”]/gu, "").replace(WITH_BRACKETS, "").replace(/^.*:/u, "");
  if (OF_TASK.test(bare)) return "完成率";
  const name = bare.replace(LEADING, "").replace(TRAILING, "");
  if (name === "" || (GENERIC.test(name) && !isCompletion(name))) return "";
  return PLAIN.test(name) && !RULE_WORDS.test(name) && !REMARK.test(name) ? name : null;
}

/** The fullest of the names of one measure, "" where there is none; null where they are of several. */
export function oneName(names: readonly (string | null)[]): string | null {
  const known = names.filter((name) => name !== null && name !== "");
  if (names.includes(null)) return null;
  if (!known.every((one) => known.every((other) => isSame(one ?? "", other ?? "")))) return null;
  return known.reduce<string>(
    (best, one) => ((one ?? "").length > best.length ? (one ?? "") : best),
    "",
  );
}

const DEFINITION = /^([^=≥≤<>\d]{2,20}(?:率|度|比例|比重))=(?!\d+(?:\.\d+)?[%‰]?$)/u;

/** 增长率=（本年-上年）/上年: the one measure that a rule defines and does not name again; "" for none. */
export function definedName(clauses: readonly string[]): string {
  const names = clauses.flatMap((clause) => measureName(DEFINITION.exec(clause)?.[1] ?? "") || []);
  return new Set(names).size === 1 ? (names[0] ?? "") : "";
}

const CHANGE = /^(?:变动|增长|控制)率$/u;

/** 全年执行率 goes on as 执行率; 半年执行率 is another rate, and 不合格率 the opposite one. */
export function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.replace(STAFF, "在职人员"));
  if (first === undefined || second === undefined) return false;
  const [long, short] = first.length > second.length ? [first, second] : [second, first];
  // “三公经费”变动率≤0 goes on as “三公经费”>0
  if (long.startsWith(short) && CHANGE.test(long.slice(short.length))) return true;
  if (!long.endsWith(short)) return false;
  return !/半年|季|月|上年|同期|[不未非无]/u.test(long.slice(0, long.length - short.length));
}
