import type { Run } from "../document";
import type { FormCell } from "../../forms/form";
import type { RowAssessment } from "../../scoring";
import type { Value } from "../../values";
import { gap, text } from "./blocks";
import { marksText, nameOf, printedScore, type Item } from "./items";
import { comparesWithLastYear, failedItems } from "./own-rule";
import { quoted, unended, unsigned } from "./prose";
import { Decimal } from "../../scoring/decimal";

/** What a sentence on an item leaves out because its heading has said it already. */
export interface SaidAlready {
  readonly name: boolean;
  readonly marks: boolean;
}

/** The facts of an item as sentences: promised, achieved, scored; gaps where the form is silent. */
export function tellItem(item: Item, said: SaidAlready): readonly Run[] {
  const isAlone = item.rows.length === 1;
  const rows = item.rows.flatMap((row, at): Run[] => {
    const clauses = [...factsOf(row), ...(isAlone ? [] : ownScore(item, row))];
    // a name alone would read as a statement (工程质量合格)
    const name = clauses.length > 0 ? `${nameOf(row)}：` : `指标${quoted(nameOf(row))}`;
    return [
      ...(at > 0 ? [text("；")] : []),
      ...(said.name && isAlone ? [] : [text(name)]),
      ...joinClauses(clauses),
    ];
  });
  const marks = said.marks ? openScore(item) : tellMarks(item);
  // the heading has said all there is
  if (said.marks && marks.length === 0 && !hasFacts(item)) return [];
  // a name alone goes on without a comma: 财务管理得5.4分
  const comma = hasFacts(item) && rows.length > 0 && marks.length > 0 ? [text("，")] : [];
  const parts = [...rows, ...comma, ...marks];
  return parts.length === 0 ? [] : [...parts, text("。"), ...assumed(item)];
}

/** Whether a row says anything besides its score. */
export function hasFacts(item: Item): boolean {
  return item.rows.some((row) => factsOf(row).length > 0);
}

/** What was promised and what was achieved, one clause each. */
export function factsOf(row: RowAssessment): readonly (readonly Run[])[] {
  if (row.of.kind !== "indicator") return [];
  const { target, actual } = row.of.indicator;
  if (row.status === "notApplicable" && row.target?.kind === "notApplicable")
    return [[text("不涉及")]];
  const lastYear = comparesWithLastYear(row.of.indicator);
  const failed = failedItems(row.of.indicator).map(unended);
  // a form whose targets stand in the indicators' names is not told twice
  const isName = unended(target?.text ?? "") === nameOf(row);
  const promised = isName ? null : told(lastYear ? "上年" : "指标值", target, row.target);
  const achieved = told(lastYear ? "本年" : "实际完成", withUnit(actual, row), row.actual);
  const judged = promised === null || lastYear ? "" : verdict(row);
  const missing = promised !== null && actual !== null && achieved === null;
  return [
    ...(promised === null ? [] : [[text(promised)]]),
    ...(achieved === null ? [] : [[text(`${achieved}${judged}`)]]),
    ...(failed.length === 0 ? [] : [[text(`不合格的是${listed(failed)}`)]]),
    ...(missing ? [[gap(`${nameOf(row)}的实际完成值`)]] : []),
  ];
}

/** ①…；③… where an item has commas of its own. */
function listed(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes("，")) ? "；" : "、");
}

const BARE = /^[\d.,]+$/u;

/** 10.5 against ≥10公里 is 10.5公里 in a sentence; a bare number against a rate stays as it is. */
function withUnit(cell: FormCell | null, { target, actual }: RowAssessment): FormCell | null {
  const isRead = target?.kind === "quantity" && actual?.kind === "quantity";
  if (!cell || !isRead || !BARE.test(cell.text) || target.unitSource !== "number") return cell;
  const unit = actual.unit === target.unit && actual.unit !== "%" ? actual.unit : null;
  return unit === null ? cell : { ...cell, text: `${cell.text}${unit}` };
}

/** 指标值≥95%, or 指标值为“按要求完成” for what is no number; null where nothing is filled in. */
function told(label: string, cell: FormCell | null, value: Value | null): string | null {
  const content = unsigned(unended(cell?.text ?? ""));
  const isDash = value?.kind === "notApplicable" && value.how === "dash";
  if (content === "" || value?.kind === "missing" || isDash) return null;
  if (value?.kind === "deadline" && DATE.test(content)) return `${timeLabel(label)}为${content}`;
  return value?.kind === "quantity" && content.length <= 20
    ? `${label}${content}`
    : `${longLabel(label)}为${quoted(content)}`;
}

/** 2021年12月底前 and no word besides. */
const DATE = /^[\d\s年月日号季度上中下旬初底末前以之./-]{1,20}$/u;

function timeLabel(label: string): string {
  return label === "实际完成" ? "实际完成时间" : label;
}

function longLabel(label: string): string {
  return label === "实际完成" ? "实际完成情况" : label;
}

/** Only where a rule says so without any assumption. */
function verdict({ status, met, target }: RowAssessment): string {
  if (status !== "computed" || met === null || target?.kind === "tier") return "";
  return met ? "，达到指标值" : "，未达到指标值";
}

function tellMarks(item: Item): readonly Run[] {
  const { points, score, applies, rows } = item;
  const several = rows.length > 1 ? `以上${String(rows.length)}项${sharedWord(item)}` : "";
  if (!applies) return points ? [text(`${several}分值${marksText(points)}不计分`)] : [];
  if (score === null) return openScore(item);
  if (!hasScoreCell(item)) return [];
  return [text(`${several}得${marksText(score)}${points ? `（分值${marksText(points)}）` : ""}`)];
}

function sharedWord({ rows }: Item): string {
  return new Set(rows.map(({ cell }) => cell?.cell)).size === 1 ? "合并计分，共" : "共用分值，合计";
}

/** The gap for a score that is still open; nothing where there is one, or none is asked for. */
function openScore(item: Item): readonly Run[] {
  const { applies, score, points, name } = item;
  if (!applies || score !== null || !hasScoreCell(item)) return [];
  return [gap(`${name}的得分${points ? `（分值${marksText(points)}）` : ""}`)];
}

/** Of rows that share their points each with a score cell of its own, what the row got. */
function ownScore(item: Item, row: RowAssessment): readonly (readonly Run[])[] {
  const score = printedScore(row);
  const isShared = new Set(item.rows.map(({ cell }) => cell?.cell)).size > 1;
  return isShared && score !== null ? [[text(`得${marksText(new Decimal(score))}`)]] : [];
}

function hasScoreCell({ rows }: Item): boolean {
  return rows.some(({ cell, counts }) => cell !== null || counts !== null);
}

/** A score that no sheet shows and that hangs on an assumption is for the person to confirm. */
function assumed({ rows }: Item): readonly Run[] {
  return rows.flatMap(({ assumption, standing, counts }) =>
    assumption && standing === null && counts !== null
      ? [gap(`请确认得分：${unended(assumption.zh)}`)]
      : [],
  );
}

function joinClauses(clauses: readonly (readonly Run[])[]): Run[] {
  return clauses.flatMap((clause, at) => (at > 0 ? [text("，"), ...clause] : [...clause]));
}
