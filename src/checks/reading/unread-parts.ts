import { allRows } from "../../forms/all-rows";
import type { FormCell, FundLine, Indicator, NotUnderstood } from "../../forms/form";
import { Board } from "../../forms/reader/board";
import { numbersColumns } from "../../forms/reader/header/column-numbers";
import { parseA1, type CellRange } from "../../sheet/address";
import { cellAt, textAt, type Grid, type GridCell } from "../../sheet/grid";
import { readTarget } from "../../values";
import { once } from "../../values/once";
import type { FormView } from "../view";

/** A column that nobody read, with what stands under its name. */
export interface UnreadColumn {
  readonly kind: "column";
  readonly thing: NotUnderstood;
  readonly of: "indicators" | "fund";
  /** Cells with something in them; dashes and 无 are nothing. */
  readonly filled: readonly GridCell[];
  /** Whether most of them are numbers, dates or tiers: a column that could be scored. */
  readonly holdsValues: boolean;
}

/** Any other cell that nobody read: of the fund block, or a text across the indicator table. */
export interface UnreadCell {
  readonly kind: "cell";
  readonly thing: NotUnderstood;
  readonly of: "indicators" | "fund" | "fund block" | "elsewhere";
}

export type UnreadPart = UnreadColumn | UnreadCell;

/** Sorts what the reader could not place. */
export function unreadParts(view: FormView): UnreadPart[] {
  const seen = new Set<string>();
  return view.form.notUnderstood.flatMap((thing): UnreadPart[] => {
    const area = areaOf(view, thing);
    // where a sheet lost its merges, words stand in every cell that they covered
    const isWords = /\p{Script=Han}/u.test(thing.text);
    const key = [area?.top, isWords ? "" : area?.left, thing.text].join(" ");
    if (!area || seen.has(key)) return [];
    seen.add(key);
    const column = columnOf(view, thing, area);
    return column ? [column] : [{ kind: "cell", thing, of: placeIn(view, area, thing.text) }];
  });
}

/** The area of the cell, merged or not; rows and columns as on the sheet. */
export function areaOf({ grid }: FormView, { cell }: NotUnderstood): CellRange | null {
  const at = parseA1(cell);
  if (!at) return null;
  const merged = grid.merges?.find(({ top, left }) => top === at.row && left === at.column);
  return merged ?? { top: at.row, bottom: at.row, left: at.column, right: at.column };
}

function placeIn({ form }: FormView, { top }: CellRange, text: string): UnreadCell["of"] {
  const [first] = form.indicators;
  if (first && top > first.row) return "indicators";
  if (form.fund && form.fund.lines.length > 0) return "fund";
  return /资金|预算|经费|金额|支出/u.test(text) ? "fund block" : "elsewhere";
}

function columnOf(view: FormView, thing: NotUnderstood, area: CellRange): UnreadColumn | null {
  const { form } = view;
  if (!isHeading(view, area)) return null;
  const fund = (form.fund?.lines ?? []).map(rowOfLine);
  const indicators = form.indicators.map(({ row }) => row);
  for (const [of, rows] of [["fund", fund] as const, ["indicators", indicators] as const]) {
    const below = rows.filter((row) => row > area.bottom);
    const [first] = below;
    const isNamed = of === "indicators" && namesIndicators(view, area);
    if (first === undefined || !(isNamed || leadsTo(view, area, first))) continue;
    const filled = unreadUnder(view, area, below);
    return { kind: "column", thing, of, filled, holdsValues: holdValues(view, filled) };
  }
  return null;
}

/** A row of column names holds more than one or two texts, those merged down into it among them. */
function isHeading({ form, grid }: FormView, { top, left, right }: CellRange): boolean {
  const width = form.area.right - form.area.left + 1;
  // one text across the table names no column
  if ((right - left + 1) * 2 > width) return false;
  const texts = Array.from({ length: width }, (_, at) => textAt(grid, top, form.area.left + at));
  const above = (grid.merges ?? []).filter((one) => one.top < top && one.bottom >= top);
  return texts.filter((text) => text.trim() !== "").length + above.length >= 3;
}

const boardOf = once((grid: Grid) => new Board(grid));

/** Whether nothing but a row of column numbers stands between a name and the first row of its table. */
function leadsTo({ form, grid }: FormView, { bottom, left }: CellRange, row: number): boolean {
  const { area } = form;
  // forms that follow one another may share the column names of the first
  for (let at = Math.max(bottom + 1, area.top); at < row; at++) {
    if (textAt(grid, at, left).trim() === "") continue;
    if (!numbersColumns(boardOf(grid), at, [area.left, area.right], area.left)) return false;
  }
  return true;
}

/** Whether the names beside it are those of an indicator table. */
function namesIndicators({ form, grid }: FormView, { top }: CellRange): boolean {
  const { left, right } = form.area;
  const texts = Array.from({ length: right - left + 1 }, (_, at) => textAt(grid, top, left + at));
  return texts.filter((text) => /^\s*[一二三]级\s*指\s*标/u.test(text)).length >= 2;
}

/** The label beside a whole block may name its one line, from the row of column names on. */
function rowOfLine({ nameCell, executed, points, rate, score }: FundLine): number {
  return Math.max(nameCell.row, ...[executed, points, rate, score].map((cell) => cell?.row ?? 0));
}

function unreadUnder(view: FormView, { left, right }: CellRange, rows: readonly number[]) {
  const read = readCells(view);
  return rows.flatMap((row) =>
    Array.from({ length: right - left + 1 }, (_, at) => cellAt(view.grid, row, left + at)).filter(
      ({ address, text }) => !read.has(address) && /[\p{L}\p{N}]/u.test(text) && text !== "无",
    ),
  );
}

function readCells({ form }: FormView): ReadonlySet<string> {
  const ofFund = (form.fund?.lines ?? []).flatMap((line) => [
    ...[line.nameCell, line.initialBudget, line.annualBudget, line.executed],
    ...[line.points, line.rate, line.score],
  ]);
  const cells = [...allRows(form).flatMap(cellsOf), ...ofFund];
  return new Set(cells.flatMap((cell) => cell?.cell ?? []));
}

function cellsOf(row: Indicator): (FormCell | null | undefined)[] {
  return [
    ...[row.level1, row.level2, row.level3, row.target, row.actual, row.points, row.score],
    ...[row.note, row.rule, row.description, row.basis, row.block],
    ...[row.targetParts?.nature, row.targetParts?.number, row.targetParts?.unit],
    ...row.furtherTargets.flatMap(({ name, target }) => [name, target]),
  ];
}

/** 10/9.8: points and score in one cell. */
const POINTS_AND_SCORE = /^\s*\d+(?:\.\d+)?\s*分?\s*[/／]\s*\d+(?:\.\d+)?\s*分?\s*$/u;

function holdValues({ form }: FormView, cells: readonly GridCell[]): boolean {
  const context = { year: form.year ?? undefined };
  const values = cells.filter(
    (cell) =>
      POINTS_AND_SCORE.test(cell.text) ||
      ["quantity", "deadline", "tier"].includes(readTarget(cell, context).kind),
  );
  return values.length * 2 > cells.length;
}
