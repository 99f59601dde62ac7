import { said } from "../../language/said";
import type { YesNo } from "../../rulebooks/row-rule";
import { plain, type Decimal } from "../decimal";
import { manual, unreadable, type Outcome } from "../outcome";
import { occurrencesIn } from "./occurrences";
import { answerOf, asksForNone, asksWhetherHappened } from "./yes-no-answer";
import { inPoints, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

/** 有…计2分，没有不得分; 按时完成得5分，否则不得分 (decision 9). */
export function scoreYesNo(rule: YesNo, row: RuledRow): Outcome {
  if (row.actual.kind === "unreadable") return unreadable(row.actual.reason);
  if (row.actual.kind === "missing") return manual(MISSING);
  const yes = onTime(row) ?? answerOf(row.actualText, rule.question) ?? byCount(rule, row);
  if (yes === null) return manual(said(UNCLEAR.zh, UNCLEAR.en, { text: row.actualText }));
  const raw = inPoints(yes ? rule.yes : rule.no, row.points);
  // 出现差错不得分，未出现差错得4分: it is the no that is wanted
  const best = [rule.yes, rule.no].map((one) => inPoints(one, row.points)).reduce(larger);
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
    assumptions: otherFullMarks(best, row.points),
  });
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

/** 出现差错不得分 beside a target of none: 0条 says that there was none, 2条 that there were. */
function byCount({ question }: YesNo, row: RuledRow): boolean | null {
  if (!asksWhetherHappened(question)) return null;
  const happened = occurrencesIn(row);
  return happened && asksForNone(question) === (happened.count === 0);
}

const MISSING = said(
  "完成值未填写，请写“是”或“否”，或由您填写得分。",
  "The actual is missing. Write 是 or 否, or set the score.",
);
const UNCLEAR = said(
  "完成值“{text}”看不出是或否，请写“是”或“否”，或由您填写得分。",
  "“{text}” is neither yes nor no. Write 是 or 否, or set the score.",
);
