import { said, type Said } from "../../language/said";
import type { YesNo } from "../../rulebooks/row-rule";
import { convert, isMoney } from "../../values";
import { decimalOf, plain, type Decimal } from "../decimal";
import { manual, unreadable, type Outcome } from "../outcome";
import { isKept } from "../pair-side";
import { occurrencesIn } from "./occurrences";
import { answerOf, asksForNone, asksWhetherHappened, saysAll, saysNoTime } from "./yes-no-answer";
import { inPoints, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

/** 有…计2分，没有不得分; 按时完成得5分，否则不得分 (decision 9). */
export function scoreYesNo(rule: YesNo, row: RuledRow): Outcome {
  if (row.actual.kind === "unreadable") return unreadable(row.actual.reason);
  if (row.actual.kind === "missing") return manual(MISSING);
  const dated = onTime(row);
  const answer =
    dated ?? answerOf(row.actualText, rule.question) ?? byUndone(rule, row) ?? byCount(rule, row);
  const yes = answer ?? byTarget(rule, row);
  if (yes === null) return manual(said(UNCLEAR.zh, UNCLEAR.en, { text: row.actualText }));
  const given = yes ? rule.yes : rule.no;
  if (given === null) return manual(LATE, { met: false });
  const raw = inPoints(given, row.points);
  // 出现差错不得分，未出现差错得4分: it is the no that is wanted
  const best = [rule.yes, rule.no ?? rule.yes]
    .map((one) => inPoints(one, row.points))
    .reduce(larger);
  const values = { question: rule.question, text: row.actualText, raw: plain(raw, 4) };
  return scoredBy(row, raw, {
    met: raw.eq(best),
    steps: [
      yes
        ? said(
            "完成值“{text}”，符合“{question}”，得 {raw} 分",
            "“{text}” answers {question} with yes: {raw} points",
            values,
          )
        : said(
            "完成值“{text}”，不符合“{question}”，得 {raw} 分",
            "“{text}” answers {question} with no: {raw} points",
            values,
          ),
    ],
    assumptions: [
      ...(answer === null ? assumptionsOf(row) : []),
      ...(dated === null && yes && saysNoTime(row.actualText, rule.question)
        ? [said(NO_TIME.zh, NO_TIME.en, { text: row.actualText })]
        : []),
      ...(dated === null && yes && rule.also !== undefined && !saysAll(row.actualText)
        ? [said(ONE_OF_ALL.zh, ONE_OF_ALL.en, { text: row.actualText, also: rule.also })]
        : []),
      ...otherFullMarks(best, row.points),
    ],
  });
}

/** 已完成 beside 分解落实到项目区得2分，未完成不得分: the rule's own words of no, and their opposite. */
function byUndone({ undone }: YesNo, { actualText }: RuledRow): boolean | null {
  const [, no, done] = /^(?:(未)|均?已经?|全部|均)?(.{2,4}?)[。.]?$/u.exec(actualText.trim()) ?? [];
  return undone !== undefined && done === undone ? no === undefined : null;
}

/** What was assumed of the numbers that were compared. */
function assumptionsOf({ target, actual }: RuledRow): readonly Said[] {
  return [target, actual].flatMap((one) => (one.kind === "quantity" ? one.assumptions : []));
}

function larger(one: Decimal, other: Decimal): Decimal {
  return other.gt(one) ? other : one;
}

/** A date beside a deadline says by itself whether the thing was done in time. */
function onTime({ target, actual }: RuledRow): boolean | null {
  if (target.kind !== "deadline" || actual.kind !== "deadline") return null;
  if (target.date === null || actual.date === null) return null;
  // ISO dates compare as text
  return actual.date <= target.date;
}

/** 无安全事故: that there is none. */
const NONE_OF =
  /^(?:无|没有|零)[^\d有无]{0,10}(?:事故|投诉|差错|问题|违规|违纪|违法|案件|事件|纠纷)/u;

/** 出现差错不得分 beside a target of none: 0条 says that there was none, 2条 that there were. */
function byCount({ question }: YesNo, row: RuledRow): boolean | null {
  if (!asksWhetherHappened(question) && !NONE_OF.test(question)) return null;
  const happened = occurrencesIn(row);
  return happened && asksForNone(question) === (happened.count === 0);
}

const GOAL =
  "(?:年度|年初|预期|全年|设定|计划|绩效|既定|规定|相应)*的?(?:指标值|目标值|目标任务|目标|指标|任务|计划|标准|要求)?(?:值|数)?";
const REACHED = new RegExp(`^(?:全部|全面|已)?(?:完成|达到|达成|实现|达标)${GOAL}的?$`, "u");
const BUDGET = "(?:年初|批复|批准|核定|项目|财政|的)*(?:预算|概算)(?:批复)?(?:金额|数|额|范围)?";
/** Any money's name: 公务接待费控制在预算数以内. */
const MONEY = "(?:项目|成本|支出|资金|费用|经费|实际|总|[\\p{Script=Han}“”]{2,8}[费款金])*";
const WITHIN = new RegExp(
  `^${MONEY}(?:未超(?:过|出)?|不超(?:过|出)?|没有超(?:过|出)?|控制在)${BUDGET}(?:之内|以内|内)?的?$`,
  "u",
);
const EXCEEDED = new RegExp(`^${MONEY}超(?:过|出)?${BUDGET}的?$`, "u");

/** 达标得满分，不达标不得分 on a row of numbers: they say themselves whether the target is met. */
function byTarget({ question }: YesNo, { target, actual }: RuledRow): boolean | null {
  if (target.kind !== "quantity" || actual.kind !== "quantity") return null;
  const reached = convert(actual.number, actual.unit, target.unit);
  const ofBudget = WITHIN.test(question) || EXCEEDED.test(question);
  if (reached === null || (!ofBudget && !REACHED.test(question))) return null;
  const [a, b] = [decimalOf(target.number), decimalOf(reached)];
  if (!ofBudget) return isKept(target, a, b, actual.side);
  // a budget is what may be spent at most
  if (!isMoney(target.unit) || target.operator.startsWith(">") || actual.side) return null;
  return WITHIN.test(question) === b.lte(a);
}

const ONE_OF_ALL = said(
  "评分标准还要求“{also}”，完成值“{text}”按各项都做到理解，请核对。",
  "The rule asks for “{also}” too; “{text}” was read as all of it. Please check.",
);
export const NO_TIME = said(
  "完成值“{text}”没有写是否按时，这里按按时理解，请核对。",
  "The actual “{text}” does not say whether it was in time; it was read as in time. Please check.",
);
export const MISSING = said(
  "完成值未填写，请写“是”或“否”，或由您填写得分。",
  "The actual is missing. Write 是 or 否, or set the score.",
);
export const LATE = said(
  "没有按时完成，扣多少分请您按评分标准确定。",
  "It was not done in time; please settle by the rule how many points that costs.",
);
const UNCLEAR = said(
  "完成值“{text}”看不出是或否，请写“是”或“否”，或由您填写得分。",
  "“{text}” is neither yes nor no. Write 是 or 否, or set the score.",
);
