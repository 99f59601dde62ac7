import type { Form, FormCell } from "../../forms/form";
import { hasNote, type RowAssessment } from "../../scoring";
import { Decimal, plain } from "../../scoring/decimal";
import type { ReportCell, ReportTable, Run } from "../document";
import { gap } from "./blocks";
import { centred, down, figure, words } from "./cells";
import { printedScore, type Item } from "./items";
import { moneyOf } from "./money";
import { outlineOf, type Branch } from "./outline";
import { inline } from "./prose";
import type { Result } from "./result";
import { amountsText } from "./tell-money";

/** The column names of the form that the table repeats. */
export interface ScoreColumns {
  readonly target: string;
  readonly actual: string;
}

/** Every row of the form with target, actual, points, score and note, then the total and its grade. */
export function scoreTable(
  form: Form,
  items: readonly Item[],
  result: Result,
  caption: string,
  columns: ScoreColumns,
): ReportTable {
  const notes = form.indicators.some(({ note }) => note !== null);
  const rows = outlineOf(items).flatMap(({ name, items: under, branches }) =>
    inFront(
      down(centred(name), count(under)),
      branches.flatMap((branch) => branchRows(branch, notes)),
    ),
  );
  return {
    kind: "table",
    caption,
    widths: notes ? [11, 13, 29, 22, 22, 9, 9, 24] : [13, 15, 38, 26, 26, 10, 10],
    headerRows: 1,
    rows: [
      [
        ...["一级指标", "二级指标", "三级指标", columns.target, columns.actual, "分值", "得分"],
        ...(notes ? ["偏差原因分析及改进措施"] : []),
      ].map(centred),
      ...items.filter(({ isRate, applies }) => isRate && applies).map(rateRow(form, notes)),
      ...rows,
      ...(result.isScored ? [totalRow(result, notes)] : []),
    ],
  };
}

function count(items: readonly Item[]): number {
  return items.reduce((all, { rows }) => all + rows.length, 0);
}

/** Puts a cell before the first of the rows that it spans. */
function inFront(cell: ReportCell, rows: readonly ReportCell[][]): ReportCell[][] {
  return rows.map((row, at) => (at === 0 ? [cell, ...row] : row));
}

function branchRows({ name, items }: Branch, notes: boolean): ReportCell[][] {
  return inFront(
    down(centred(name), count(items)),
    items.flatMap((item) => item.rows.map((row, at) => indicatorRow(item, row, at, notes))),
  );
}

/** One row; points and score of rows that share them stand once, over all of them. */
function indicatorRow(item: Item, row: RowAssessment, at: number, notes: boolean): ReportCell[] {
  const indicator = row.of.kind === "indicator" ? row.of.indicator : null;
  const height = item.rows.length;
  const oneScore = new Set(item.rows.map(({ cell }) => cell?.cell)).size === 1;
  const points = item.points ? plain(item.points) : "—";
  return [
    words(textOf(indicator?.level3 ?? null) || row.name),
    centred(textOf(indicator?.target ?? null)),
    centred(textOf(indicator?.actual ?? null)),
    ...(at === 0 ? [down(figure(points), height)] : []),
    ...(oneScore
      ? at === 0
        ? [down(figure(scoreText(item, item.score)), height)]
        : []
      : [figure(scoreText(item, decimal(printedScore(row))))]),
    ...(notes ? [words(noteText(indicator?.note ?? null))] : []),
  ];
}

/** A gap only where the form has a place for the score. */
function scoreText({ applies, rows }: Item, score: Decimal | null): string | Run {
  if (!applies) return "不计分";
  if (score) return plain(score);
  return rows.some(({ cell }) => cell !== null) ? gap("得分") : "—";
}

function decimal(score: string | null): Decimal | null {
  return score === null ? null : new Decimal(score);
}

function textOf(cell: FormCell | null): string {
  return inline(cell?.text ?? "");
}

function noteText(note: FormCell | null): string {
  return hasNote(note) ? textOf(note) : "";
}

function rateRow(form: Form, notes: boolean) {
  return (item: Item): ReportCell[] => [
    { ...centred(item.name), colSpan: 3 },
    { ...centred(amountsText(moneyOf(form, "total"))), colSpan: 2 },
    figure(item.points ? plain(item.points) : "—"),
    figure(scoreText(item, item.score)),
    ...(notes ? [words("")] : []),
  ];
}

function totalRow({ total, fullMarks }: Result, notes: boolean): ReportCell[] {
  return [
    { ...centred("总分"), colSpan: 5 },
    figure(plain(fullMarks)),
    figure(total ? plain(total) : gap("总分")),
    ...(notes ? [words("")] : []),
  ];
}
