import type { FormCell } from "../../forms/form";
import type { Checklist } from "../../rulebooks/row-rule";
import type { Citation, Rulebook } from "../../rulebooks/rulebook";
import type { RowAssessment } from "../../scoring";
import { ruleOfRow } from "../../scoring/row-rule";
import { markNumber, readChecklistAnswer } from "../../values";
import { textEdit, type Answered } from "./answered";

/** The checklist that scores a row, and the 完成值 cell that holds its answer. */
export interface RowChecklist {
  readonly rule: Checklist;
  readonly citation: Citation;
  readonly cell: FormCell;
}

/** The items that failed, by their places in the list; only their number where the rule lists none. */
export type FailedItems = ReadonlySet<number> | number;

/** Null where no checklist scores the row, or the form has no place for an answer to it. */
export function checklistOf(row: RowAssessment, rulebook: Rulebook): RowChecklist | null {
  if (row.of.kind !== "indicator" || !row.of.indicator.actual) return null;
  const found = ruleOfRow(row.of.indicator, rulebook);
  if (found?.rule.kind !== "checklist" || !isNamed(found.rule)) return null;
  return { rule: found.rule, citation: found.citation, cell: row.of.indicator.actual };
}

/** What the cell answers now; null where it answers nothing that can be ticked. */
export function failedNow({ rule, cell }: RowChecklist): FailedItems | null {
  if (cell.text === "") return null;
  const answer = readChecklistAnswer(
    cell.text,
    rule.items.map(({ mark }) => mark),
  );
  if (answer.kind === "unclear") return null;
  if (rule.items.length === 0) return answer.kind === "count" ? answer.failed : 0;
  if (answer.kind === "marks") {
    const places = rule.items.flatMap(({ mark }, place) =>
      answer.failed.includes(markNumber(mark) ?? 0) ? [place] : [],
    );
    return new Set(places);
  }
  if (answer.failed === 0) return new Set();
  return answer.failed === rule.items.length ? new Set(rule.items.keys()) : null;
}

/** 全部合格, ③⑤不合格, 第1、3项不合格 or 2项不合格: the answer as it stands on the sheet. */
export function checklistText({ items }: Checklist, failed: FailedItems): string {
  if (typeof failed === "number") return failed === 0 ? ALL_PASS : `${String(failed)}项不合格`;
  if (failed.size === 0) return ALL_PASS;
  const marks = items.filter((_, place) => failed.has(place)).map(({ mark }) => mark.trim());
  // ① needs nothing around it; 1、 and (1) are named as 第1项
  const areSigns = marks.every(
    (mark) => mark.length === 1 && !/[\p{Nd}\p{Script=Han}]/u.test(mark),
  );
  const named = areSigns
    ? marks.join("")
    : `第${marks.map((mark) => String(markNumber(mark))).join("、")}项`;
  return `${named}不合格`;
}

/** Writes the answer into the row's 完成值 cell, where everyone who gets the file reads it. */
export function checklistAnswer(
  sheet: string,
  { rule, cell }: RowChecklist,
  failed: FailedItems,
): Answered {
  return textEdit(sheet, cell, checklistText(rule, failed));
}

/** Whether every item can be told from the others by its number. */
function isNamed({ items }: Checklist): boolean {
  const numbers = items.flatMap(({ mark }) => markNumber(mark) ?? []);
  return new Set(numbers).size === items.length;
}

const ALL_PASS = "全部合格";
