import type { FormCell, Indicator, NotUnderstood } from "../../form";
import { said } from "../../../language/said";
import type { Board } from "../board";
import { Blocks } from "../blocks";
import { cellUnder, columnsOf, type Columns } from "../header/columns";
import type { Header } from "../header/header-cell";
import { labelKey } from "../label";
import { levelAcross, levelAround, levelsWithin, readLevels, type Levels } from "./levels";
import { isBlockHeading, type Lexicon } from "../lexicon";
import { withNamedPoints } from "./named-points";
import { withoutPartPoints } from "./part-points";
import type { Site } from "../sites";
import { tableRows } from "./table-rows";
import { isTemplateName } from "./template-name";
import { readTarget } from "./target";

export interface TableReading {
  readonly indicators: readonly Indicator[];
  /** Columns of the last header, by which the total row is read. */
  readonly columns: Columns;
  readonly header: Header;
  readonly totalRow: number | null;
  /** Rows with labels of their own under the indicators (评价结论, 自评等级 …). */
  readonly tailRows: readonly number[];
  readonly lastRow: number;
  readonly notUnderstood: readonly NotUnderstood[];
}

type OwnRole = "actual" | "points" | "score" | "rule" | "description" | "basis";

/** One cell a column: the row's targets per place, or what each grade asks for. */
function furtherTargets(board: Board, row: number, columns: Columns) {
  return (columns.byRole.get("further") ?? []).flatMap((column) => {
    const target = cellUnder(board, row, column);
    return target ? [{ name: board.cellAt(column.row, column.left), target }] : [];
  });
}

/** 改进措施 in a column of its own, beside 偏差原因. */
const REMEDY = /^(改进|整改|纠偏)(的)?(措施|建议|意见|情况)/;

/** The deviation note; where reason and remedy have a column each, with the text of both. */
function noteOf(board: Board, row: number, columns: Columns): FormCell | null {
  const [first, ...others] = columns.byRole.get("note") ?? [];
  const note = first ? cellUnder(board, row, first) : null;
  const remedies = others.filter(({ text }) => REMEDY.test(labelKey(text)));
  const more = remedies.map((column) => cellUnder(board, row, column)?.text ?? "");
  const texts = [note?.text ?? "", ...more].filter((text) => text !== "");
  return note && texts.length > 0 ? { ...note, text: [...new Set(texts)].join("；") } : note;
}

function readIndicator(
  board: Board,
  row: number,
  columns: Columns,
  levels: Levels,
  block: FormCell | null,
  before: Indicator | undefined,
): Indicator {
  const isWithin = levelAround(columns, levels) !== null;
  const cell = (role: OwnRole) => {
    const column = columns.byRole.get(role)?.[0];
    return column ? cellUnder(board, row, column) : null;
  };
  const [third, ...others] = columns.byRole.get("level3") ?? [];
  const named = [third, ...others].map((column) => column && cellUnder(board, row, column));
  // 四级指标 left blank where 三级指标 says all
  const name = named.find((one) => one?.text) ?? named[0] ?? null;
  return {
    row,
    ...levels,
    ...readTarget(board, row, columns),
    // a name merged across the level columns is the row's name
    level3: isWithin ? null : (name ?? (third ? board.cellAt(row, third.left) : null)),
    ...(isWithin ? null : levelsWithin(board, row, columns, before ?? null)),
    actual: cell("actual"),
    points: cell("points"),
    score: cell("score"),
    note: noteOf(board, row, columns),
    rule: cell("rule"),
    description: cell("description"),
    basis: cell("basis"),
    block,
    furtherTargets: furtherTargets(board, row, columns),
    pointsSharedBy: 1,
  };
}

/** Whether somebody gave the row a name or a value; what it shares with the row above is not its own. */
function isFilled(indicator: Indicator): boolean {
  const own = (cell: FormCell | null) =>
    cell !== null && cell.row === indicator.row && cell.text !== "";
  const { level2, level3, target, actual, points, score, note } = indicator;
  const named = level3 ? own(level3) && !isTemplateName(level3.text) : own(level2);
  const targets = indicator.furtherTargets.map((one) => one.target);
  return named || [target, actual, points, score, note, ...targets].some(own);
}

/** A points cell merged over several rows is shared by those that were kept. */
function withShares(indicators: readonly Indicator[]): Indicator[] {
  const rows = new Map<string, number>();
  for (const { points } of indicators)
    if (points) rows.set(points.cell, (rows.get(points.cell) ?? 0) + 1);
  return indicators.map((indicator) => {
    const share = (indicator.points && rows.get(indicator.points.cell)) ?? 1;
    return share === indicator.pointsSharedBy ? indicator : { ...indicator, pointsSharedBy: share };
  });
}

/** Columns by header, read once each. */
function columnReader(lexicon: Lexicon) {
  const read = new Map<Header, Columns>();
  return (header: Header): Columns => {
    const columns = read.get(header) ?? columnsOf(header, lexicon);
    read.set(header, columns);
    return columns;
  };
}

/** Reads the indicator table of a site from its first header to its last row. */
export function readRows(board: Board, site: Site, lexicon: Lexicon): TableReading {
  const columnsFor = columnReader(lexicon);
  const indicators: Indicator[] = [];
  const tailRows: number[] = [];
  const blocks = new Blocks(board, site, lexicon);
  let header: Header = site.headers[0];
  let levels: Levels | null = null;
  let totalRow: number | null = null;
  let lastRow = header.bottom;
  const strangeRows: NotUnderstood[] = [];
  for (const found of tableRows(board, site, lexicon)) {
    const { row, kind } = found;
    const block = blocks.headingOf(found);
    const goesOnWithin = levelAround(columnsFor(found.header), levels) !== null;
    if ((found.header !== header && !goesOnWithin) || kind === "aside") levels = null;
    header = found.header;
    if (kind === "block") {
      const across = readAcross(board, row, site, columnsFor(header), lexicon);
      ({ levels } = across);
      strangeRows.push(...across.strange);
    }
    lastRow = row;
    if (kind === "total") totalRow = row;
    if (kind === "tail") tailRows.push(row);
    if (kind === "strange") strangeRows.push(strangeLabel(board, row, site));
    if (kind === "heading") strangeRows.push(unreadHeading(board, row, site));
    if (kind !== "indicator" && kind !== "inside") continue;
    const columns = columnsFor(header);
    levels = readLevels(board, row, columns, levels);
    const indicator = readIndicator(board, row, columns, levels, block, indicators.at(-1));
    if (isFilled(indicator)) indicators.push(indicator);
  }
  const read = withoutPartPoints(indicators, site.headers, columnsFor);
  return {
    indicators: withShares(withNamedPoints(read.indicators)),
    columns: columnsFor(header),
    header,
    totalRow,
    tailRows,
    lastRow,
    notUnderstood: [
      ...strangeColumns(site.headers.map(columnsFor)),
      ...read.notUnderstood,
      ...strangeRows,
    ],
  };
}

/** One text right across the table: a block's heading, a level for the rows below, or unknown. */
function readAcross(
  board: Board,
  row: number,
  site: Site,
  columns: Columns,
  lexicon: Lexicon,
): { readonly levels: Levels | null; readonly strange: readonly NotUnderstood[] } {
  const [spot] = board.spotsIn(row, site.left, site.right);
  if (!spot || isBlockHeading(spot.text, lexicon)) return { levels: null, strange: [] };
  const cell = board.cellAt(row, spot.column);
  const levels = levelAcross(cell, columns);
  return { levels, strange: levels ? [] : [strangeRow(cell)] };
}

function strangeRow({ cell, text }: FormCell): NotUnderstood {
  return {
    cell,
    text,
    why: said(
      "指标表中这一行只有一段横跨全表的文字，不知道它是什么，没有读取。若它是指标，请把名称和各项数值填入对应的列。",
      "This row of the indicator table is one text right across it and was not read. If it is an indicator, put its name and values into their columns.",
    ),
  };
}

/** A label beside one text across several columns (toldKind). */
function strangeLabel(board: Board, row: number, site: Site): NotUnderstood {
  const [label] = board.spotsIn(row, site.left, site.right);
  const { cell, text } = board.cellAt(row, label?.column ?? site.left);
  return {
    cell,
    text,
    why: said(
      "“{text}”这一行的内容合并在名称列和数值列上，不像一条指标，没有读取。若它是指标，请把名称和各项数值填入对应的列。",
      "The text of the row “{text}” is merged across columns of names and of values, as no indicator's is, and was not read. If it is an indicator, put its name and values into their columns.",
      { text: text.replace(/\s+/g, "") },
    ),
  };
}

/** 一级指标 | 二级指标 | 指标名称 | 前年: the rows below are read by the columns above. */
function unreadHeading(board: Board, row: number, site: Site): NotUnderstood {
  const [first] = board.spotsIn(row, site.left, site.right);
  const { cell, text } = board.cellAt(row, first?.column ?? site.left);
  return {
    cell,
    text,
    why: said(
      "这一行又是指标表的列名，其中有不认得的，下面各行仍按上面的表头读取，可能读错了列。请把列名改成常用的名称后重新识别，或逐行核对。",
      "This row names columns again, some of them unknown; the rows below were read by the header above, perhaps from the wrong columns. Use common names and read again, or check row by row.",
    ),
  };
}

/** Columns without a meaning, each name once, though every page repeats it. */
function strangeColumns(columns: readonly Columns[]): NotUnderstood[] {
  const strange = new Map<string, NotUnderstood>();
  for (const one of columns.flatMap(({ notUnderstood }) => notUnderstood))
    if (!strange.has(labelKey(one.text))) strange.set(labelKey(one.text), one);
  return [...strange.values()];
}
