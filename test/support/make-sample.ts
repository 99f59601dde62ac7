import { unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";

/** A published form as the cases hold it (test/fixtures/cases); only what the sheet is built from. */
export interface CaseForm {
  readonly year: string;
  readonly header: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly fund: {
    readonly unit: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  };
  readonly goal: Readonly<Record<string, string>>;
  readonly rows: readonly CaseRow[];
  readonly totalPoints: string;
  readonly totalScore: string;
  readonly notesPrinted: readonly string[];
}

interface CaseRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly target: string;
  readonly actual: string;
  readonly points: string;
  readonly score: string;
  readonly reason: string;
}

/** Column widths A–I in characters; together one A4 page wide. */
const WIDTHS = [9.5, 9.5, 12.5, 20, 18, 13.5, 7, 8, 16];
const LAST = WIDTHS.length;
const BODY = { name: "宋体", size: 10.5, family: 3, charset: 134 };
const NOTE = { name: "仿宋", size: 10.5, family: 3, charset: 134 };
const LINE = { style: "thin" as const, color: { argb: "FF000000" } };
const BOX = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/**
 * The official 附件1-1 sheet of a case: A4 portrait on one page, all merges, borders and wrapped
 * text as the ministry's sheet prints them. The same case always gives the same bytes.
 */
export async function makeSample(form: CaseForm): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const printed = new Date(Date.UTC(2024, 0, 2));
  book.creator = "绩效自评表示例";
  book.lastModifiedBy = book.creator;
  book.created = printed;
  book.modified = printed;
  const sheet = book.addWorksheet("项目支出绩效自评表", {
    pageSetup: {
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    views: [{ showGridLines: false }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const paper = new Paper(sheet);
  heading(paper, form);
  fund(paper, form);
  goal(paper, form);
  indicators(paper, form);
  notes(paper, form);
  sheet.pageSetup.printArea = `A1:I${paper.row - 1}`;
  return sameEveryTime(await book.xlsx.writeBuffer());
}

function heading(paper: Paper, form: CaseForm): void {
  paper.plain([1, LAST, "附件1-1"], { name: "黑体", size: 14 }, "left", 22);
  paper.plain([1, LAST, "项目支出绩效自评表"], { name: "方正小标宋简体", size: 20 }, "center", 32);
  paper.plain([1, LAST, `（${form.year}年度）`], { name: "仿宋", size: 12 }, "center", 22);
  const field = (name: string): string => form.header[name] ?? "";
  paper.line([
    [1, 3, "项目名称"],
    [4, LAST, field("项目名称")],
  ]);
  for (const [left, right] of [
    ["主管部门", "实施单位"],
    ["项目负责人", "联系电话"],
  ] as const) {
    paper.line([
      [1, 3, left],
      [4, 5, field(left)],
      [6, 6, right],
      [7, LAST, field(right)],
    ]);
  }
}

function fund(paper: Paper, form: CaseForm): void {
  const from = paper.row;
  paper.line([[2, 3, ""], ...form.fund.columns.map((name, at) => cell(4 + at, name))], 30);
  for (const [name = "", ...amounts] of form.fund.rows) {
    const row = paper.row;
    paper.line([[2, 3, name], ...amounts.map((amount, at) => cell(4 + at, amount))], 26);
    if (name !== "年度资金总额") paper.align(row, 2, "left", name.startsWith("其中") ? 0 : 2);
  }
  paper.side(from, `项目资金\n（${form.fund.unit}）`);
}

function goal(paper: Paper, form: CaseForm): void {
  const from = paper.row;
  const [expected, actual] = ["预期目标", "实际完成情况"] as const;
  paper.line([
    [2, 5, expected],
    [6, LAST, actual],
  ]);
  const row = paper.row;
  paper.line([
    [2, 5, form.goal[expected] ?? ""],
    [6, LAST, form.goal[actual] ?? ""],
  ]);
  paper.align(row, 2, "left");
  paper.align(row, 6, "left");
  paper.side(from, "年度\n总体\n目标");
}

function indicators(paper: Paper, form: CaseForm): void {
  const from = paper.row;
  paper.line(
    form.columns.map((name, at) => cell(2 + at, name)),
    34,
  );
  const first = paper.row;
  for (const row of form.rows) {
    const at = paper.row;
    const { level3, target, actual, points, score, reason } = row;
    paper.line([
      [2, 2, ""],
      [3, 3, ""],
      ...[level3, target, actual, points, score, reason].map((text, x) => cell(4 + x, text)),
    ]);
    paper.align(at, 4, "left");
    if (target.length > 12) paper.align(at, 5, "left");
    paper.align(at, 9, "left");
  }
  paper.runs(
    first,
    2,
    form.rows.map((row) => row.level1),
  );
  paper.runs(
    first,
    3,
    form.rows.map((row) => row.level1 + row.level2),
    form.rows.map((row) => row.level2),
  );
  paper.side(from, "绩\n效\n指\n标");
  paper.line([
    [1, 6, "总分"],
    [7, 7, form.totalPoints],
    [8, 8, form.totalScore],
    [9, 9, ""],
  ]);
}

function notes(paper: Paper, form: CaseForm): void {
  paper.skip(8);
  paper.plain([1, LAST, "填报注意事项："], { ...NOTE, bold: true }, "left");
  for (const note of form.notesPrinted) paper.plain([1, LAST, note], NOTE, "left");
}

/** A run of columns, 1-based, with its text. */
type Piece = readonly [from: number, to: number, text: string];

function cell(column: number, text: string): Piece {
  return [column, column, text];
}

/** Writes a sheet from top to bottom, one row at a time, each as high as its text needs. */
class Paper {
  row = 1;

  constructor(private readonly sheet: ExcelJS.Worksheet) {}

  /** A row of the table: bordered, centred, wrapped. */
  line(pieces: readonly Piece[], least = 24): void {
    let height = least;
    for (const [from, to, text] of pieces) {
      this.put(from, to, text, BODY, "center");
      for (let column = from; column <= to; column++) {
        this.sheet.getCell(this.row, column).border = BOX;
      }
      height = Math.max(height, heightOf(text, from, to, BODY.size));
    }
    this.sheet.getCell(this.row, 1).border = BOX;
    this.sheet.getRow(this.row).height = height;
    this.row += 1;
  }

  /** A row outside the table: no borders. */
  plain(piece: Piece, font: Partial<ExcelJS.Font>, side: "left" | "center", least = 0): void {
    const [from, to, text] = piece;
    this.put(from, to, text, { family: 3, charset: 134, ...font }, side);
    this.sheet.getRow(this.row).height = Math.max(least, heightOf(text, from, to, font.size ?? 11));
    this.row += 1;
  }

  skip(height: number): void {
    this.sheet.getRow(this.row).height = height;
    this.row += 1;
  }

  align(row: number, column: number, horizontal: "left", indent = 0): void {
    const target = this.sheet.getCell(row, column);
    target.alignment = { ...target.alignment, horizontal, indent };
  }

  /** The merged label in column A beside the rows written since. */
  side(from: number, text: string): void {
    this.sheet.mergeCells(from, 1, this.row - 1, 1);
    const target = this.sheet.getCell(from, 1);
    target.value = text;
    target.font = BODY;
    target.alignment = { horizontal: "center", vertical: "middle", wrapText: true };
  }

  /** Merges neighbours of one column that carry the same key and writes their text once. */
  runs(first: number, column: number, keys: readonly string[], texts = keys): void {
    for (let from = 0, to = 0; from < keys.length; from = to) {
      while (to < keys.length && keys[to] === keys[from]) to += 1;
      if (to - from > 1) this.sheet.mergeCells(first + from, column, first + to - 1, column);
      else this.atLeast(first + from, texts[from] ?? "", column);
      this.sheet.getCell(first + from, column).value = texts[from] ?? "";
    }
  }

  /** Leaves room in a row for a text that is written into it later. */
  private atLeast(row: number, text: string, column: number): void {
    const line = this.sheet.getRow(row);
    line.height = Math.max(line.height, heightOf(text, column, column, BODY.size));
  }

  private put(
    from: number,
    to: number,
    text: string,
    font: Partial<ExcelJS.Font>,
    horizontal: "left" | "center",
  ): void {
    if (to > from) this.sheet.mergeCells(this.row, from, this.row, to);
    const target = this.sheet.getCell(this.row, from);
    const { value, format } = typed(text);
    target.value = value;
    target.numFmt = format;
    target.font = font;
    target.alignment = { horizontal, vertical: "middle", wrapText: true };
  }
}

/** What an accountant's typing makes of a text: plain numbers and bare percentages are numbers. */
function typed(text: string): { value: string | number | null; format: string } {
  if (text === "") return { value: null, format: "General" };
  if (/^\d+\.\d\d$/.test(text)) return { value: Number(text), format: "0.00" };
  if (/^\d+$/.test(text)) return { value: Number(text), format: "General" };
  if (/^\d+%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: "0%" };
  return { value: text, format: "General" };
}

/** Height in points that a wrapped text needs across columns `from` to `to`. */
function heightOf(text: string, from: number, to: number, size: number): number {
  const characters = WIDTHS.slice(from - 1, to).reduce((sum, width) => sum + width, 0);
  const room = (characters * 7 - 6) * 0.75;
  const lines = text.split("\n").reduce((sum, line) => {
    const width = [...line].reduce((w, sign) => w + (sign > "\u00ff" ? size : size * 0.55), 0);
    return sum + Math.max(1, Math.ceil(width / room));
  }, 0);
  return Math.round(lines * size * 1.32 + 6);
}

/** The same parts with one fixed date, as a zip carries the minute it was made. */
function sameEveryTime(bytes: ExcelJS.Buffer): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}
