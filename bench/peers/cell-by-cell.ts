/**
 * The benchmark's peer inside Excel: the same work as openpyxl_score.py, in the way of the first
 * examples of every Office.js tutorial: a cell is loaded and waited for where its value is needed.
 * What is written is queued and goes along with the next cell that is read, so it costs no waiting.
 */

const VALUE = /^\s*(≥|≤|>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)\s*(%?)/;
const GRADES = [
  [90, "优"],
  [80, "良"],
  [60, "中"],
  [0, "差"],
] as const;

type Content = string | number | boolean;
type Columns = ReadonlyMap<string, number>;

interface Value {
  readonly operator: string;
  readonly number: number;
}

/** One sheet, a cell at a time. */
class Cells {
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly sheet: Excel.Worksheet,
  ) {}

  /** A number shown as a percentage comes as text, as it is shown. */
  async read(row: number, column: number): Promise<Content> {
    const cell = this.sheet.getCell(row, column);
    cell.load("values,numberFormat");
    await this.context.sync();
    const [[value]] = cell.values as [[Content]];
    const [[format]] = cell.numberFormat as [[string]];
    const isShare = typeof value === "number" && format.includes("%");
    return isShare ? `${String(value * 100)}%` : value;
  }

  write(row: number, column: number, value: Content): void {
    this.sheet.getCell(row, column).values = [[value]];
  }

  async label(row: number, column: number): Promise<string> {
    return String(await this.read(row, column)).replace(/\s/g, "");
  }

  /** Columns of the row by what stands in them. */
  async namesIn(row: number, width: number): Promise<Columns> {
    const names = new Map<string, number>();
    for (let column = 0; column < width; column += 1) {
      const label = await this.label(row, column);
      if (label !== "" && !names.has(label)) names.set(label, column);
    }
    return names;
  }
}

/** Scores the form of every sheet of the open workbook. */
export async function scoreCellByCell(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    for (const sheet of worksheets.items) {
      const used = sheet.getUsedRange();
      used.load("rowCount,columnCount");
      await context.sync();
      await scoreSheet(new Cells(context, sheet), used.rowCount, used.columnCount);
    }
    await context.sync();
  });
}

async function scoreSheet(cells: Cells, height: number, width: number): Promise<void> {
  let fund: Columns | null = null;
  let sum = 0;
  for (let row = 0; row < height; row += 1) {
    const names = await cells.namesIn(row, width);
    if (names.has("三级指标") && names.has("得分")) {
      await scoreRows(cells, row, height, names, sum);
      return;
    }
    if (names.has("执行率")) fund = names;
    else if (fund && names.has("年度资金总额")) sum = await scoreFund(cells, row, fund);
  }
  throw new Error("no header row");
}

/** Writes rate and score of 年度资金总额; returns the score. */
async function scoreFund(cells: Cells, row: number, names: Columns): Promise<number> {
  const number = async (name: string) => Number(await cells.read(row, at(names, name)));
  const rate = (await number("全年执行数")) / (await number("全年预算数"));
  const score = rounded(Math.min(1, rate) * (await number("分值")));
  cells.write(row, at(names, "执行率"), `${String(rounded(rate * 100))}%`);
  cells.write(row, at(names, "得分"), score);
  return score;
}

/** Scores the rows under the header, then the total and the grade; returns rows without a note. */
async function scoreRows(
  cells: Cells,
  header: number,
  height: number,
  names: Columns,
  fund: number,
): Promise<number[]> {
  const missing: number[] = [];
  const scored = at(names, "得分");
  let sum = fund;
  for (let row = header + 1; row < height; row += 1) {
    const points = Number(await cells.read(row, at(names, "分值")));
    if ((await cells.label(row, 0)) === "总分") {
      const total = rounded(sum);
      cells.write(row, scored, total);
      const grade = GRADES.find(([least]) => (total / points) * 100 >= least);
      cells.write(row, scored + 1, grade?.[1] ?? "");
      return missing;
    }
    const target = valueOf(await cells.read(row, at(names, "年度指标值")));
    const actual = valueOf(await cells.read(row, at(names, "实际完成值")));
    if (!target || !actual) continue;
    const score = scoreOf(target, actual, points);
    cells.write(row, scored, score);
    sum += score;
    if (score === points) continue;
    const note = await cells.read(row, at(names, "偏差原因分析及改进措施"));
    if (note === "") missing.push(row);
  }
  throw new Error("no total row");
}

function at(names: Columns, name: string): number {
  const column = names.get(name);
  if (column === undefined) throw new Error(`no column ${name}`);
  return column;
}

function rounded(number: number): number {
  return Math.floor(number * 100 + 0.5 + 1e-9) / 100;
}

/** Operator and number of a cell. */
function valueOf(value: Content): Value | null {
  const found = VALUE.exec(String(value));
  return found && { operator: found[1] ?? "", number: Number(found[2]) };
}

function scoreOf(target: Value, actual: Value, points: number): number {
  const isReverse = target.operator.startsWith("≤") || target.operator.startsWith("<");
  const [promised, reached] = [target.number, actual.number];
  if (isReverse ? reached <= promised : reached >= promised) return points;
  const ratio = isReverse ? promised / reached : reached / promised;
  return rounded(points * Math.min(1, Math.max(0, ratio)));
}
