import type { FormCell, Indicator, NotUnderstood } from "../../form";
import { said } from "../../../language/said";
import type { Board } from "../board";
import { Blocks } from "../blocks";
import { cellUnder, columnsOf, sameNames, type Columns } from "../header/columns";
import type { Header } from "../header/header-cell";
import { leftOut } from "../header/left-out";
import { labelKey } from "../label";
import { levelAcross, levelAround, levelsWithin, readLevels, type Levels } from "./levels";
import { isBlockHeading, type Lexicon } from "../lexicon";
import { extraIn } from "../../words/extras";
import { withNamedPoints } from "./named-points";
import { withoutPartPoints } from "./part-points";
import { isTakenOff } from "./row-kind";
import type { Site } from "../sites";
import { tableRows } from "./table-rows";
import { isTemplateName } from "./template-name";
import { readTarget, withParts } from "./target";

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

type OwnRole = "actual" | "points" | "score" | "description" | "basis";

/** One cell a column: the row's targets per place, or what each grade asks for. */
function furtherTargets(board: Board, row: number, columns: Columns) {
  return (columns.byRole.get("further") ?? []).flatMap((column) => {
    const own = cellUnder(board, row, column);
    // a place's target has the row's sign and unit; what a grade asks for stands for itself
    const target = own && column.role ? withParts(board, row, columns, own) : own;
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

/**
 * 得10分, 扣2分, 分值×完成率: says what scores come of. In a column of rules a word is enough, where a
 * text under the table must say more to be one (saysHowToScore).
 */
const SCORES = /[得扣加计记]\s*\d|分值|满分|[不得扣加计]分/;

/** The row's own rule: of 评分标准 and 计分方法, the one that says how to score; both where both do. */
function ruleOf(board: Board, row: number, columns: Columns): FormCell | null {
  const cells = (columns.byRole.get("rule") ?? []).flatMap(
    (one) => cellUnder(board, row, one) ?? [],
  );
  const filled = cells.filter(({ text }) => text !== "");
  const scoring = filled.filter(({ text }) => SCORES.test(text));
  const [first, ...others] = scoring.length > 0 ? scoring : filled;
  if (!first) return cells[0] ?? null;
  const more = others.filter(({ text }) => text !== first.text).map(({ text }) => text);
  return more.length > 0 ? { ...first, text: [first.text, ...more].join("\n") } : first;
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
  // a name merged across the level columns is the row's name
  const merged = () => (third ? board.cellAt(row, third.left) : null);
  const within = isWithin ? null : levelsWithin(board, row, columns, before ?? null);
  const { level1, level2 } = within ?? levels;
  const { target, targetParts } = readTarget(board, row, columns);
  const score = cell("score");
  // a constraint's 扣分 may have a column of its own beside 得分
  const minus = columns.byRole.get("ignored")?.find(isTakenOff);
  const isConstraint = minus && extraIn(levels.level1?.text ?? "") === "deduction";
  const taken = isConstraint && !/\d/.test(score?.text ?? "") ? cellUnder(board, row, minus) : null;
  // spelled out, as an object spread into another costs more than reading the row
  return {
    row,
    level1,
    level2,
    level3: within ? within.level3 : isWithin ? null : (name ?? merged()),
    target,
    targetParts,
    actual: cell("actual"),
    points: cell("points"),
    score: taken?.text ? taken : score,
    note: noteOf(board, row, columns),
    rule: ruleOf(board, row, columns),
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
  /** 加分项, 约束性指标（扣分项） right across, over rows with levels of their own. */
  let beside: FormCell | null = null;
  let totalRow: number | null = null;
  let lastRow = header.bottom;
  const strangeRows: NotUnderstood[] = [];
  for (const found of tableRows(board, site, lexicon)) {
    const { row, kind } = found;
    const block = blocks.headingOf(found) ?? beside;
    const goesOnWithin = levelAround(columnsFor(found.header), levels) !== null;
    const isOther = found.header !== header && !sameNames(found.header, header);
    if ((isOther && !goesOnWithin) || kind === "aside") levels = null;
    header = found.header;
    if (kind === "block") {
      const across = readAcross(board, row, site, columnsFor(header), lexicon);
      ({ levels } = across);
      beside = across.beside;
      strangeRows.push(...across.strange);
    }
    lastRow = row;
    if (kind === "total") totalRow = row;
    if (kind === "tail") tailRows.push(row);
    if (kind === "strange") strangeRows.push(strangeLabel(board, row, site));
    if (kind === "heading") {
      strangeRows.push(...unreadHeading(board, row, site, columnsFor(header)));
      levels = besideHeading(board, row, columnsFor(header), levels);
    }
    if (kind !== "indicator" && kind !== "inside") continue;
    const columns = columnsFor(header);
    levels = readLevels(board, row, columns, levels);
    const indicator = readIndicator(board, row, columns, levels, block, indicators.at(-1));
    if (isFilled(indicator)) indicators.push(indicator);
  }
  const read = withoutPartPoints(indicators, site.headers, columnsFor);
  return {
    indicators: withShares(
      withNamedPoints(read.indicators, columnsFor(header).byRole.get("level3")?.[0]),
    ),
    columns: columnsFor(header),
    header,
    totalRow,
    tailRows,
    lastRow,
    notUnderstood: [
      ...strangeColumns(site.headers.map(columnsFor)),
      ...leftOut(site.headers),
      ...read.notUnderstood,
      ...strangeRows,
    ],
  };
}

interface Across {
  readonly levels: Levels | null;
  readonly beside: FormCell | null;
  readonly strange: readonly NotUnderstood[];
}

/** One text right across the table: a block's heading, a level for the rows below, or unknown. */
function readAcross(
  board: Board,
  row: number,
  site: Site,
  columns: Columns,
  lexicon: Lexicon,
): Across {
  const [spot] = board.spotsIn(row, site.left, site.right);
  if (!spot || isBlockHeading(spot.text, lexicon))
    return { levels: null, beside: null, strange: [] };
  const cell = board.cellAt(row, spot.column);
  const beside = extraIn(spot.text) ? cell : null;
  const levels = levelAcross(cell, columns) ?? (beside && { level1: cell, level2: null });
  return { levels, beside, strange: levels ? [] : [strangeRow(cell)] };
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

/** Whether names of a further block have 扣分 where the others' scores stand, and nothing else to tell. */
function keepsScores(board: Board, row: number, { byRole }: Columns): boolean {
  const [score] = byRole.get("score") ?? [];
  return score ? isTakenOff({ text: board.textAt(row, score.left) }) : false;
}

/** 约束性指标 beside such names is the level of the rows below, also where its merge was lost. */
function besideHeading(board: Board, row: number, columns: Columns, before: Levels | null) {
  const own = readLevels(board, row, columns, null);
  return extraIn(own.level1?.text ?? "") ? own : before;
}

/** 一级指标 | 二级指标 | 指标名称 | 前年: the rows below are read by the columns above. */
function unreadHeading(board: Board, row: number, site: Site, columns: Columns): NotUnderstood[] {
  if (keepsScores(board, row, columns)) return [];
  const [first] = board.spotsIn(row, site.left, site.right);
  const { cell, text } = board.cellAt(row, first?.column ?? site.left);
  const why = said(
    "这一行又是指标表的列名，其中有不认得的，下面各行仍按上面的表头读取，可能读错了列。请把列名改成常用的名称后重新识别，或逐行核对。",
    "This row names columns again, some of them unknown; the rows below were read by the header above, perhaps from the wrong columns. Use common names and read again, or check row by row.",
  );
  return [{ cell, text, why }];
}

/** Columns without a meaning, each name once, though every page repeats it. */
function strangeColumns(columns: readonly Columns[]): NotUnderstood[] {
  const strange = new Map<string, NotUnderstood>();
  for (const one of columns.flatMap(({ notUnderstood }) => notUnderstood))
    if (!strange.has(labelKey(one.text))) strange.set(labelKey(one.text), one);
  return [...strange.values()];
}
