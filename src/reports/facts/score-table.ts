import type { Form, FormCell } from "../../forms/form";
import { hasNote } from "../../scoring";
import { plain, type Decimal } from "../../scoring/decimal";
import type { ReportCell, ReportTable, Run } from "../document";
import { gap } from "./blocks";
import { centred, down, words } from "./cells";
import { nameOf, type Item } from "./items";
import { moneyOf } from "./money";
import { outlineOf, type Branch, type Trunk } from "./outline";
import { comparesWithLastYear } from "./own-rule";
import { inline, unsigned } from "./prose";
import type { Result } from "./result";
import { tableMarks, type MarkedRow } from "./table-marks";
import { amountsText } from "./tell-money";

/** Characters. */
const LONGEST_CENTRED = 12;

/** What a cell of the table holds at most; a reason of this length is told in full in the text. */
const LONGEST_CELL = 150;
/** From this length on, reasons get the room that they need. */
const LONG_NOTE = 20;

/** How the form calls what was promised and what was achieved. */
export interface ScoreColumns {
  readonly target: string;
  readonly actual: string;
}

/** Every row of the form with target, actual, points, score and note, then the total. */
export function scoreTable(
  form: Form,
  items: readonly Item[],
  result: Result,
  caption: string,
  columns: ScoreColumns,
): ReportTable {
  // the reasons that are missing are gaps of chapter 五; an empty column would only take room
  const notes = form.indicators.some(({ note }) => hasNote(note));
  return {
    kind: "table",
    caption,
    newPage: true,
    widths: widthsFor(items, notes ? longestNote(form) : null),
    headerRows: 1,
    rows: [
      [
        ...["一级指标", "二级指标", "三级指标", columns.target, columns.actual, "分值", "得分"],
        ...(notes ? ["偏差原因分析及改进措施"] : []),
      ].map(centred),
      ...items.filter(({ isRate, applies }) => isRate && applies).map(rateRow(form, notes)),
      ...outlineOf(items).flatMap((trunk) => trunkRows(trunk, notes)),
      ...(result.isScored ? [totalRow(result, notes)] : []),
    ],
  };
}

/** Shares of the width; what is still to be filled in must not stand one character a line. */
function widthsFor(items: readonly Item[], note: number | null): readonly number[] {
  const isOpen = items.some(({ applies, score }) => applies && score === null);
  if (note === null) return [17, 18, 34, 25, 25, 10, isOpen ? 20 : 12];
  if (note <= LONG_NOTE) return [11, 17, 27, 21, 21, 9, isOpen ? 18 : 10, 22];
  return [12, 21, 26, 22, 22, 11, isOpen ? 20 : 13, 41];
}

function longestNote({ indicators }: Form): number {
  return Math.max(...indicators.map(({ note }) => noteText(note).length));
}

function trunkRows({ name, branches }: Trunk, notes: boolean): ReportCell[][] {
  return under(
    name,
    branches.flatMap((branch) => branchRows(branch, notes)),
  );
}

function branchRows({ name, items }: Branch, notes: boolean): ReportCell[][] {
  return under(
    name,
    tableMarks(items).map((row) => indicatorRow(row, notes)),
  );
}

/** A name over all its rows, in front of the first of them. */
function under(name: string, rows: readonly ReportCell[][]): ReportCell[][] {
  const cell = down(centred(name), rows.length);
  return rows.map((row, at) => (at === 0 ? [cell, ...row] : row));
}

function indicatorRow({ item, row, points, score }: MarkedRow, notes: boolean): ReportCell[] {
  const indicator = row.of.kind === "rate" ? null : row.of.indicator;
  const [before, now] = indicator && comparesWithLastYear(indicator) ? ["上年", "本年"] : ["", ""];
  return [
    words(textOf(indicator?.level3 ?? null) || nameOf(row)),
    value(`${before}${unsigned(textOf(indicator?.target ?? null))}`),
    value(`${now}${textOf(indicator?.actual ?? null)}`),
    ...(points ? [down(centred(points.number ? plain(points.number) : "—"), points.rows)] : []),
    ...(score ? [down(centred(scoreText(item, score.number)), score.rows)] : []),
    ...(notes ? [words(noteText(indicator?.note ?? null))] : []),
  ];
}

/** A longer text is read from the left. */
function value(content: string): ReportCell {
  return content.length > LONGEST_CENTRED ? words(content) : centred(content);
}

/** A gap only where the form has a place for the score. */
function scoreText({ applies, rows }: Item, score: Decimal | null): string | Run {
  if (!applies) return "不计分";
  if (score) return plain(score);
  return rows.some(({ cell }) => cell !== null) ? gap("得分") : "—";
}

function textOf(cell: FormCell | null): string {
  return shortened(inline(cell?.text ?? ""));
}

/** A text of pages would fill as many with one narrow column. */
function shortened(content: string): string {
  const letters = [...content];
  if (letters.length <= LONGEST_CELL) return content;
  return `${letters.slice(0, LONGEST_CELL).join("")}……（全文见自评表）`;
}

function noteText(note: FormCell | null): string {
  return hasNote(note) ? textOf(note) : "";
}

function rateRow(form: Form, notes: boolean) {
  return (item: Item): ReportCell[] => [
    { ...centred(item.name), colSpan: 3 },
    { ...centred(amountsText(moneyOf(form, "total"))), colSpan: 2 },
    centred(item.points ? plain(item.points) : "—"),
    centred(scoreText(item, item.score)),
    ...(notes ? [words("")] : []),
  ];
}

function totalRow({ total, fullMarks, gradeWord }: Result, notes: boolean): ReportCell[] {
  const label = gradeWord ? `总分（等级：${gradeWord}）` : "总分";
  return [
    { ...centred(label), colSpan: 5 },
    centred(plain(fullMarks)),
    centred(total ? plain(total) : gap("总分")),
    ...(notes ? [words("")] : []),
  ];
}
