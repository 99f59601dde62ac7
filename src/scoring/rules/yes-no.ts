import { said } from "../../language/said";
import type { YesNo } from "../../rulebooks/row-rule";
import { plain } from "../decimal";
import { manual, unreadable, type Outcome } from "../outcome";
import { answerOf } from "./yes-no-answer";
import { inPoints, otherFullMarks, scoredBy, type RuledRow } from "./ruled-row";

/** 有…计2分，没有不得分; 按时完成得5分，否则不得分 (decision 9). */
export function scoreYesNo(rule: YesNo, row: RuledRow): Outcome {
  if (row.actual.kind === "unreadable") return unreadable(row.actual.reason);
  if (row.actual.kind === "missing") return manual(MISSING);
  const yes = onTime(row) ?? answerOf(row.actualText, rule.question);
  if (yes === null) return manual(said(UNCLEAR.zh, UNCLEAR.en, { text: row.actualText }));
  const raw = inPoints(yes ? rule.yes : rule.no, row.points);
  const best = inPoints(rule.yes, row.points);
  const values = { question: rule.question, text: row.actualText, raw: plain(raw, 4) };
  return scoredBy(row, raw, {
    met: yes,
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

/** A date beside a deadline says by itself whether the thing was done in time. */
function onTime({ target, actual }: RuledRow): boolean | null {
  if (target.kind !== "deadline" || actual.kind !== "deadline") return null;
  if (target.date === null || actual.date === null) return null;
  // ISO dates compare as text
  return actual.date <= target.date;
}

const MISSING = said(
  "完成值未填写，请写“是”或“否”，或由您填写得分。",
  "The actual is missing. Write 是 or 否, or set the score.",
);
const UNCLEAR = said(
  "完成值“{text}”看不出是或否，请写“是”或“否”，或由您填写得分。",
  "“{text}” is neither yes nor no. Write 是 or 否, or set the score.",
);
