import type { Vocabulary } from "../forms";
import type { Words } from "../forms/reader/word-index";
import {
  COLUMN_WORDS,
  FIELD_WORDS,
  FUND_COLUMN_WORDS,
  FUND_PLAN_WORDS,
  FUND_ROLE_WORDS,
  GOAL_WORDS,
  RESULT_WORDS,
  ROW_WORDS,
} from "./form-words";
import { escaped, heading, page, table } from "./markdown";
import { patternWords } from "./pattern-words";

/** The words that all forms share. */
export type CommonWords = Omit<
  Vocabulary,
  "id" | "kind" | "titles" | "requires" | "refuses" | "untitled"
>;

export const NOTATION =
  "“……”是任意文字，〔甲/乙〕是其中一个，［甲］可有可无，× 是数字。空白、换行、全角半角、末尾的冒号和（A）（分）一类的附注不影响。";

/** The page of the words that are read on every form. */
export function commonWordsPage(common: CommonWords): string {
  return page([
    heading(1, "各表通用的说法"),
    `列的左右次序、表头分几行、合并单元格是否还在，都不影响。${NOTATION}`,
    "同一含义在表上有几列的，先用“先后”小的。",
    heading(2, "指标表的列"),
    wordsTable(common.columns, COLUMN_WORDS),
    heading(2, "不是指标的行"),
    wordsTable(common.rowLabels, ROW_WORDS),
    `一组指标上面的标题：${patterns(common.blockHeadings)}。分到各地的指标值，代表全部的列：${patterns(common.wholeColumns)}。`,
    heading(2, "资金"),
    `资金部分左边的标题：${patterns(common.fundLabels)}。`,
    wordsTable(common.fundColumns, FUND_COLUMN_WORDS),
    wordsTable(common.fundRoles, FUND_ROLE_WORDS),
    "金额写在名称旁边、没有资金表的（目标表多是这样）：",
    wordsTable(common.fundPairs, FUND_ROLE_WORDS),
    wordsTable(common.fundPlan, FUND_PLAN_WORDS),
    heading(2, "表头"),
    wordsTable(common.fields, FIELD_WORDS),
    heading(2, "年度总体目标"),
    wordsTable(common.goal, GOAL_WORDS),
    heading(2, "总分和等级"),
    wordsTable(common.results, RESULT_WORDS),
    heading(2, "表内打印的规则"),
    `从这样的字开始，到表的末尾，都当作打印的规则来读：${patterns(common.noteHeadings)}。`,
  ]);
}

/** Meanings and how they are printed, in the order of the meanings. */
export function wordsTable<Role extends string>(
  words: readonly Words<Role>[],
  names: Readonly<Record<Role, string>>,
): string {
  const order = Object.keys(names);
  const rows = [...words].sort(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || (a.rank ?? 0) - (b.rank ?? 0),
  );
  return table(
    ["含义", "先后", "表上的字"],
    rows.map(({ role, rank = 0, otherwise, names: labels, patterns: open = [] }) => [
      names[role] + (otherwise ? `（已有时：${names[otherwise]}）` : ""),
      String(rank + 1),
      [...labels.map(escaped), ...open.map((pattern) => escaped(patternWords(pattern)))].join("、"),
    ]),
  );
}

export function patterns(list: readonly RegExp[]): string {
  return list.map((pattern) => escaped(patternWords(pattern))).join("；");
}
