import type { CaseRow, FormCase } from "./cases";
import type { Drawing } from "./layouts";
import { drawFund, drawPairs, drawPlan } from "./official-sheet-funds";
import { Sketchbook } from "./sketchbook";

export interface DrawOptions {
  /** The vertical 绩效指标 and 项目资金 labels in a column of their own. */
  readonly sideLabel?: boolean;
  readonly notesInOneCell?: boolean;
  /** Rows of the printed template that nobody filled, added after every row. */
  readonly templateRows?: readonly string[];
}

/** Cases whose 指标性质, 指标值, 度量单位 stand under a common 年度指标值. */
const GROUPED_TARGET = new Set(["yunnan-lijiang-gucheng-2020-weipian"]);

/** Which text of a case row stands under a printed column name. */
const COLUMN_TEXTS: readonly (readonly [RegExp, string, (row: CaseRow) => string | null])[] = [
  [/^一级指标$/, "level1", (row) => row.level1],
  [/长期|序号|2021年实际/, "other", () => null],
  [/^二级指标/, "level2", (row) => row.level2],
  [/^三级指标|^指标名称$/, "level3", (row) => row.level3],
  [/^指标性质$/, "nature", (row) => row.targetParts?.[0] ?? row.operator ?? null],
  [/^(度量|计量)单位$/, "unit", (row) => row.targetParts?.[2] ?? row.unit ?? null],
  [/描述|解释/, "description", (row) => row.description ?? null],
  [/依据/, "basis", (row) => row.basis ?? null],
  [/方法|评分标准/, "rule", (row) => row.scoreMethod ?? row.scoringRule ?? null],
  [
    /目标值|指标值|预期/,
    "target",
    (row) => (row.targetParts ? (row.targetParts[1] ?? null) : row.target),
  ],
  [/完成值|实际值|进度/, "actual", (row) => row.actual],
  [/分值|权重/, "points", (row) => row.points],
  [/得分/, "score", (row) => row.score],
  [/原因|说明/, "note", (row) => row.reason],
];

function columnText(one: FormCase, column: string): (typeof COLUMN_TEXTS)[number] {
  const key = one.columnKeys[column];
  const found = COLUMN_TEXTS.find(([pattern, role]) => (key ? role === key : pattern.test(column)));
  if (!found) throw new Error(`No text is known for the column ${column}`);
  return found;
}

/** 项目名称 in a row of its own, the other fields two to a row. */
function drawFields(book: Sketchbook, fields: FormCase["header"]): void {
  const label = book.side ? 2 : 1;
  const half = Math.ceil(book.width / 2);
  const last = book.width - 1;
  const alone = fields[0];
  if (!alone) return;
  book.put("label", alone[0], 0, label - 1);
  book.put("value", alone[1], label, last, `field:${alone[0]}`);
  book.row++;
  for (let index = 1; index < fields.length; index += 2) {
    const [left, right] = [fields[index], fields[index + 1]];
    if (!left) continue;
    book.put("label", left[0], 0, label - 1);
    book.put("value", left[1], label, right ? half - 1 : last, `field:${left[0]}`);
    if (right) {
      book.put("label", right[0], half, half);
      book.put("value", right[1], half + 1, last, `field:${right[0]}`);
    }
    book.row++;
  }
}

function drawGoal(book: Sketchbook, goal: FormCase["goal"]): void {
  const first = book.side ? 1 : 0;
  const [expected, actual, ...more] = goal;
  if (expected && actual) {
    const half = Math.ceil((first + book.width) / 2);
    if (book.side) book.put("label", "年度总体目标", 0, 0, undefined, 2);
    book.put("label", expected[0], first, half - 1);
    book.put("label", actual[0], half, book.width - 1);
    book.row++;
    book.put("value", expected[1], first, half - 1, `goal:${expected[0]}`);
    book.put("value", actual[1], half, book.width - 1, `goal:${actual[0]}`);
    book.row++;
  } else if (expected) more.unshift(expected);
  for (const [label, text] of more) {
    book.put("label", label, 0, 0);
    book.put("value", text, 1, book.width - 1, `goal:${label}`);
    book.row++;
  }
}

function drawHeaderRow(book: Sketchbook, one: FormCase, first: number): void {
  const grouped = GROUPED_TARGET.has(one.name);
  one.columns.forEach((column, index) => {
    const [, role] = columnText(one, column);
    const split = grouped && ["nature", "target", "unit"].includes(role);
    if (split && role === "nature")
      book.put("label", "年度指标值", first + index, first + index + 2);
    if (split) {
      book.row++;
      book.put("label", column, first + index, first + index);
      book.row--;
    } else book.put("label", column, first + index, first + index, undefined, grouped ? 2 : 1);
  });
  book.row += grouped ? 2 : 1;
}

/** 一级 and 二级 are merged over the rows that share them. */
function drawLevel(
  book: Sketchbook,
  rows: readonly CaseRow[],
  from: number,
  column: number,
  [level, shared]: ["level1" | "level2", (row: CaseRow) => string],
): void {
  let start = 0;
  rows.forEach((row, index) => {
    const next = rows[index + 1];
    if (next && shared(next) === shared(row)) return;
    const keys = rows.slice(start, index + 1).map((_, offset) => ({
      key: `row:${from + start + offset}:${level}`,
      row: book.row + start + offset,
    }));
    const area = { top: book.row + start, bottom: book.row + index, left: column, right: column };
    book.cells.push({ ...area, kind: "value", text: row[level] ?? "", keys });
    start = index + 1;
  });
}

function drawBlock(book: Sketchbook, one: FormCase, from: number, rows: readonly CaseRow[]): void {
  const first = book.side ? 1 : 0;
  const headerRows = GROUPED_TARGET.has(one.name) ? 2 : 1;
  const block = rows[0]?.block;
  if (!book.side && block !== undefined) book.wide("label", block, `block:${block}`);
  const side = block ?? "绩\n效\n指\n标";
  const key = block === undefined ? undefined : `block:${block}`;
  if (book.side) book.put("label", side, 0, 0, key, rows.length + headerRows);
  drawHeaderRow(book, one, first);
  one.columns.forEach((column, index) => {
    const [, role, text] = columnText(one, column);
    const at = first + index;
    if (role === "level1") drawLevel(book, rows, from, at, ["level1", (row) => String(row.level1)]);
    else if (role === "level2")
      drawLevel(book, rows, from, at, ["level2", (row) => `${row.level1}|${row.level2}`]);
    else
      rows.forEach((row, offset) => {
        const area = { top: book.row + offset, bottom: book.row + offset, left: at, right: at };
        const keys = [{ key: `row:${from + offset}:${role}`, row: book.row + offset }];
        book.cells.push({ ...area, kind: "value", text: text(row) ?? "", keys });
      });
  });
  book.row += rows.length;
}

function drawTotal(book: Sketchbook, one: FormCase): void {
  if (one.totalPoints === null && one.totalScore === null) return;
  const first = book.side ? 1 : 0;
  const columnOf = (role: string) => {
    const index = one.columns.findIndex((column) => columnText(one, column)[1] === role);
    return index < 0 ? -1 : index + first;
  };
  const [points, score, last] = [columnOf("points"), columnOf("score"), book.width - 1];
  const firstNumber = points < 0 ? score : Math.min(points, score);
  book.put("label", "总分", 0, firstNumber - 1);
  if (points >= 0) book.put("value", one.totalPoints ?? "", points, points, "total:points");
  for (let column = firstNumber + 1; column < last; column++)
    if (column !== points && column !== score) book.put("value", "", column, column);
  book.put("value", one.totalScore ?? "", score, score, "total:score");
  if (last !== score && last !== points)
    book.put("value", one.grade ?? "", last, last, "total:last");
  book.row++;
}

function drawNotes(book: Sketchbook, notes: readonly string[], inOneCell: boolean): void {
  if (notes.length === 0) return;
  book.wide("label", "填报注意事项：");
  if (inOneCell) book.wide("note", notes.join("\n"), "note:0");
  else notes.forEach((note, index) => book.wide("note", note, `note:${index}`));
}

/** 附件 line, title and （2021年度） as the case's title prints them. */
function drawTitle(book: Sketchbook, title: string): void {
  const found = /^(附件[\d-]*)?[：\s]*(.*?)(（\d{4}年度）|（文件名.*）)?$/s.exec(title);
  if (found?.[1]) book.wide("label", found[1]);
  book.wide("value", found?.[2] ?? title, "title");
  if (found?.[3]?.endsWith("年度）") && !found[3].includes("文件名")) book.wide("value", found[3]);
}

/** A row of the template that nobody filled. */
function template(row: CaseRow, text: string): CaseRow {
  const { level1, level2, block } = row;
  const empty = { target: null, actual: null, points: null, score: null, reason: null };
  return { level1, level2, level3: text, ...empty, ...(block ? { block } : {}) };
}

/** The case as 附件1-1 prints such a form. Keys of template rows count as rows. */
export function drawForm(one: FormCase, options: DrawOptions = {}): Drawing {
  const side = options.sideLabel ?? true;
  const fundColumns = one.fund?.columns.length ?? 0;
  const edge = side ? 1 : 0;
  const width = Math.max(one.columns.length + edge, fundColumns + edge + 1, 6);
  const book = new Sketchbook(width, side);
  drawTitle(book, one.title);
  drawFields(book, one.header);
  if (one.fund && fundColumns > 0) drawFund(book, one.fund);
  if (one.fund && one.fund.pairs.length > 0) drawPairs(book, one.fund.pairs);
  if (one.fund) drawPlan(book, one.fund);
  drawGoal(book, one.goal);
  const rows = one.rows.flatMap((row) => [
    row,
    ...(options.templateRows ?? []).map((text) => template(row, text)),
  ]);
  for (let from = 0; from < rows.length;) {
    let to = from + 1;
    while (to < rows.length && rows[to]?.block === rows[from]?.block) to++;
    drawBlock(book, one, from, rows.slice(from, to));
    from = to;
  }
  drawTotal(book, one);
  drawNotes(book, one.notesPrinted, options.notesInOneCell ?? false);
  return { name: one.name, cells: book.cells, rows: book.row, columns: width };
}
