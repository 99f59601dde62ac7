import { readFileSync } from "node:fs";
import type { Drawing } from "./layouts";
import { Sketchbook } from "./sketchbook";

interface ScorecardRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string | null;
  readonly points: string | null;
  readonly section?: string;
  readonly columnsHere?: readonly string[];
  readonly scoringRule?: string;
  readonly target: string;
}

interface ScorecardCase {
  readonly title: string;
  readonly columns: readonly string[];
  readonly fund: {
    readonly section: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly rows: readonly ScorecardRow[];
  readonly notesPrinted: readonly string[];
}

/** What a department wrote into the blank scorecard; made up, as none is published filled. */
export interface ScorecardFill {
  /** Per fund line: 预算数, 执行数, 预算执行率. */
  readonly fund: readonly (readonly [string, string, string])[];
  readonly fundScore: string;
  /** Per row: name where the template leaves it open, target, actual, score. */
  readonly rows: readonly (readonly [string | null, string, string, string])[];
  readonly totalScore: string;
}

const CASE = "test/fixtures/cases/seed-02-beijing-huairou-dept-overall-2021-blank.json";
const WIDTH = 9;
const LAST = WIDTH - 1;

/** The blank scorecard of the seed (附件1-3). */
export function scorecardCase(): ScorecardCase {
  return JSON.parse(readFileSync(CASE, "utf8")) as ScorecardCase;
}

/** How many rows from `from` on share what `same` tells of them. */
function run<T>(rows: readonly T[], from: number, same: (one: T, other: T) => boolean): number {
  const first = rows[from];
  let to = from;
  while (first !== undefined && to < rows.length && same(first, rows[to] as T)) to++;
  return to - from;
}

function drawFund(book: Sketchbook, one: ScorecardCase, fill: ScorecardFill | null): void {
  book.wide("label", one.fund.section);
  one.fund.columns.forEach((name, column) => book.put("label", name, column, column));
  book.row++;
  const height = one.fund.rows.length;
  book.put("label", "当年预算执行情况（20）", 0, 0, undefined, height);
  book.put("value", "20", 5, 5, "fund:points", height);
  book.put("value", fill?.fundScore ?? "", 6, 6, "fund:score", height);
  book.put("value", "", 7, 7, undefined, height);
  book.put("note", one.notesPrinted.slice(0, 2).join("\n"), 8, 8, undefined, height);
  one.fund.rows.forEach(([name = "", ...blank], index) => {
    book.put("label", name, 1, 1, `fund:${index}:name`);
    for (const which of [0, 1, 2])
      book.put(
        "value",
        fill?.fund[index]?.[which] ?? blank[which] ?? "",
        2 + which,
        2 + which,
        `fund:${index}:${which}`,
      );
    book.row++;
  });
}

/** 一级 and 二级 merged over their rows; the points of 产出 shared by its indicators. */
function drawShared(book: Sketchbook, rows: readonly ScorecardRow[], index: number): void {
  const row = rows[index];
  const before = rows[index - 1];
  if (!row) return;
  const isNewSection = row.section !== undefined;
  if (isNewSection || row.level1 !== before?.level1) {
    const height = run(rows, index, (a, b) => a.level1 === b.level1);
    const headers = rows.slice(index + 1, index + height).filter((each) => each.columnsHere);
    book.put("value", row.level1, 0, 0, undefined, height + headers.length);
  }
  if (row.level3 === null) book.put("value", row.level2, 1, 2, `row:${index}:level2`);
  else if (isNewSection || row.level2 !== before?.level2) {
    const height = run(rows, index, (a, b) => a.level2 === b.level2);
    book.put("value", row.level2, 1, 1, undefined, height);
  }
  if (row.points === null) return;
  const shared = 1 + run(rows.slice(index + 1), 0, (_, each) => each.points === null);
  book.put("value", row.points, 5, 5, `row:${index}:points`, rows[index + 1] ? shared : 1);
}

function drawRow(
  book: Sketchbook,
  one: ScorecardCase,
  index: number,
  fill: ScorecardFill | null,
): void {
  const row = one.rows[index];
  if (!row) return;
  if (row.section !== undefined) {
    book.wide("label", row.section, `section:${row.section}`);
    one.columns.forEach((name, column) => book.put("label", name, column, column));
    book.row++;
  }
  if (row.columnsHere) {
    const [name = "", ...rest] = row.columnsHere;
    book.put("label", name, 1, 2);
    rest.forEach((text, at) => book.put("label", text, 3 + at, 3 + at));
    book.row++;
  }
  drawShared(book, one.rows, index);
  const [name, target, actual, score] = fill?.rows[index] ?? [null, row.target, "", ""];
  if (row.level3 !== null) book.put("value", name ?? row.level3, 2, 2, `row:${index}:level3`);
  book.put("value", target, 3, 3, `row:${index}:target`);
  book.put("value", actual, 4, 4, `row:${index}:actual`);
  book.put("value", score, 6, 6, `row:${index}:score`);
  book.put("value", "", 7, 7);
  book.put("note", row.scoringRule ?? "", LAST, LAST, `row:${index}:rule`);
  book.row++;
}

/** The scorecard as printed: three sections with columns of their own; blank or filled. */
export function drawScorecard(fill: ScorecardFill | null): Drawing {
  const one = scorecardCase();
  const book = new Sketchbook(WIDTH, false);
  book.wide("value", one.title, "title");
  drawFund(book, one, fill);
  one.rows.forEach((_, index) => drawRow(book, one, index, fill));
  book.put("label", "合计", 0, 4);
  book.put("value", "100", 5, 5, "total:points");
  book.put("value", fill?.totalScore ?? "", 6, 6, "total:score");
  book.put("value", "", 7, LAST);
  book.row++;
  return { name: "scorecard", cells: book.cells, rows: book.row, columns: WIDTH };
}
