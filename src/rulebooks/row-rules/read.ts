import type { Citation } from "../citation";
import { printedCitation } from "../printed/cite";
import type { Note } from "../printed/note";
import type { RowRule } from "../row-rule";
import { bandScores } from "./bands";
import { checklist } from "./checklist";
import type { RowRuleKind } from "./kind";
import { withoutLetter } from "./letters";
import { lateness } from "./lateness";
import { proportion } from "./proportion";
import { stepDeduction } from "./step-deduction";
import { stepEarning } from "./step-earning";
import { wordTiers } from "./word-tiers";
import { yesNo } from "./yes-no";

/** A row's own rule and the cell that prints it. */
export interface RowRuleReading {
  readonly rule: RowRule;
  readonly citation: Citation;
}

const KINDS: readonly RowRuleKind[] = [
  checklist,
  stepDeduction,
  lateness,
  stepEarning,
  bandScores,
  wordTiers,
  yesNo,
  proportion,
];

/** No cell prints a rule as long as this; patterns take their time over such a text. */
const LONGEST = 4_000;

/**
 * Reads the 评分标准 of one row. Null where it is not wholly understood as one kind of rule, or where
 * two kinds could be read in it: such a row is left to the other printed rules or to a person.
 */
export function readRowRule(note: Note): RowRuleReading | null {
  if (note.text.length > LONGEST) return null;
  const text = inCommonWords(withoutLetter(withoutFullMarks(note.text)));
  const rules = KINDS.flatMap((kind) => kind.read(text) ?? []);
  const [rule, other] = rules;
  if (!rule || other) return null;
  return { rule, citation: printedCitation(note.text.replace(/\s+/gu, ""), [note.cell]) };
}

const SPAN = "(?:天|日|个?工作日|个?小时|分钟|个月)";
/** Other words for what the readers of rules know. */
const COMMON_WORDS: readonly (readonly [RegExp, string])[] = [
  // 满意度赋分（≥90%得10分，…）
  [/^\s*\p{Script=Han}{0,6}赋分法?[(（]([^()（）]*)[)）]\s*$/u, "$1"],
  // 5天内办结得10分
  [
    new RegExp(`(\\d${SPAN})(?:以)?内(?:办结|完成|到达|办理完?|响应)?的?(?=[,，]?[得计不])`, "gu"),
    "$1以内",
  ],
  // 发生1起不得分
  [/(?<!每)(发生|出现|发现|存在)1(?=[起例次件个项宗处])/gu, "$1一"],
  [/(?<![\p{Script=Han}\d])有1(?=[起例次宗件处][^\d扣]{0,12}不[得计记]分)/gu, "有一"],
  [
    /(?<=(?:有|发生|出现|发现|存在)一[起例次件个项宗处])(?:及以上|以上|\(含\)以上|\(含1[起例次]\)以上)(?=的?[,，]?不[得计记]分)/gu,
    "",
  ],
  // 实际完成值≥目标值，得满分
  [/(?:若|如果?)?(?:实际|完成)*值?(?:≥|>=|大于等于)(?=(?:年度)?(?:目标|指标)值)/gu, "达到"],
  [/(?:若|如果?)?(?:实际|完成)*值?[<＜](?=(?:年度)?(?:目标|指标)值(?!的?\d))/gu, "未达到"],
  // 不超过得满分，每超5%扣1分; 不超支得满分
  [/(^|[,，;；。:：\n])(?:不|未)超过?(?=的?[,，]?[得计记]满分)/gu, "$1不超过目标值"],
  [/(^|[,，;；。:：\n])(?:不|未)超支(?=的?[,，]?[得计记]满分)/gu, "$1不超过预算"],
  // 满分5分，每少一项扣1分; 全部完成得满分，完成80%以上得3分
  [
    /^\s*(?:满分|分值|权重)?[:：为]?(\d+(?:\.\d+)?分)[,，;；。](?=\s*每?(?:少|差|低|降|减|未完成))/u,
    "达到指标值得$1，",
  ],
  [/^(\s*)(?:全部|全面)完成(?:任务|目标)?的?(?=[,，]?[得计][^;；。]*完成\d)/u, "$1完成100%"],
  // 达到目标值的90%以上 is a part of the target, also where the target is a percentage
  [
    /(?:实际|完成|达到){0,3}值?(≥|<|不低于|不足|未达到|达到)?(?:年度|年初|预期){0,2}(?:目标值|指标值|计划数|计划值|目标任务数?)的(?=\d+(?:\.\d+)?%)/gu,
    "完成率$1",
  ],
  [/未完成[1一](?=[个项次场件户]扣)/gu, "每少1"],
  [/完成值(?=每[低少]于)/gu, ""],
];

function inCommonWords(text: string): string {
  return COMMON_WORDS.reduce((plain, [words, common]) => plain.replace(words, common), text);
}

const FULL_MARKS =
  /^\s*(?:本|该|此)(?:项|指标)*(?:满分|分值)(?:为|[:：])?\s*(\d+(?:\.\d+)?)\s*分\s*[,，;；。]/u;

/** 本指标满分6分，…得6分，… says its full marks twice. */
function withoutFullMarks(text: string): string {
  const [said = "", points = ""] = FULL_MARKS.exec(text) ?? [];
  const rest = text.slice(said.length);
  return said !== "" && new RegExp(`[得计记]${points}分`, "u").test(rest) ? rest : text;
}
