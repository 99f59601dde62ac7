import type { FormCell, Indicator } from "../../form";
import { beginsWithOperator, operatorSide } from "../../../values/phrases/operator-side";
import type { Board } from "../board";
import { cellUnder, type Columns } from "../header/columns";
import { labelKey } from "../label";

const NO_UNIT = /^([-—–/\\无]*|不涉及)$/;

type Target = Pick<Indicator, "target" | "targetParts">;

/** The first filled target column, the best-ranked one if all are empty. */
function numberCell(board: Board, row: number, columns: Columns): FormCell | null {
  const cells = (columns.byRole.get("target") ?? []).map((column) => cellUnder(board, row, column));
  return cells.find((cell) => cell !== null && cell.text !== "") ?? cells[0] ?? null;
}

function unitCell(board: Board, row: number, columns: Columns): FormCell | null {
  const column = columns.byRole.get("unit")?.[0];
  return column ? cellUnder(board, row, column) : null;
}

/** The cell with the operator where one of several has it (正向 | 大于等于), else the first filled. */
function natureCell(board: Board, row: number, columns: Columns): FormCell | null {
  const cells = (columns.byRole.get("nature") ?? [])
    .map((column) => cellUnder(board, row, column))
    .filter((cell) => cell !== null);
  const operator = cells.find(({ text }) => operatorSide(text) !== null);
  return operator ?? cells.find(({ text }) => text !== "") ?? cells[0] ?? null;
}

/** ≥ + 95 + % → ≥95%; what the value itself already says is not said twice. */
function joined(number: string, nature: string, unit: string): string {
  if (number === "") return "";
  const key = labelKey(number);
  const side = beginsWithOperator(number) ? null : operatorSide(nature);
  const needsUnit =
    /\d/.test(key) && !NO_UNIT.test(labelKey(unit)) && !key.includes(labelKey(unit));
  const value = `${number}${needsUnit ? unit : ""}`;
  return `${side === "before" ? nature : ""}${value}${side === "behind" ? nature : ""}`;
}

/** A unit, and nothing else that may stand behind a number. */
const UNIT = /^[^\d\s<>=≤≥、，。；:：]{1,6}$/;

/** ≥ | 95 | % in the columns of one name: the cells under it, each once. */
function cellsUnder(board: Board, row: number, columns: Columns): FormCell[] {
  const [column] = columns.byRole.get("target") ?? [];
  if (!column) return [];
  const cells: FormCell[] = [];
  for (let at = column.left; at <= column.right; at++) {
    const cell = board.cellAt(row, at);
    const isOwn = cell.row > column.row && cell.column === at;
    if (isOwn && cell.text !== "" && cell.text !== cells.at(-1)?.text) cells.push(cell);
  }
  return cells;
}

/** The parts of a target that have no names of their own; null where one cell holds it all. */
function unnamedParts(board: Board, row: number, columns: Columns) {
  const cells = cellsUnder(board, row, columns);
  if (cells.length < 2) return null;
  const isNature = operatorSide(cells[0]?.text ?? "") !== null;
  const [number, unit, more] = cells.slice(isNature ? 1 : 0);
  const isUnit = unit === undefined || UNIT.test(unit.text);
  if (!number || !/\d/.test(number.text) || !isUnit || more) return null;
  return { nature: isNature ? (cells[0] ?? null) : null, number, unit: unit ?? null };
}

/** Reads the target of a row, from one cell or from 指标性质, 指标值 and 度量单位. */
export function readTarget(board: Board, row: number, columns: Columns): Target {
  const number = numberCell(board, row, columns);
  const nature = natureCell(board, row, columns);
  const unit = unitCell(board, row, columns);
  if (!number) return { target: null, targetParts: null };
  const parts = nature || unit ? { nature, number, unit } : unnamedParts(board, row, columns);
  if (!parts) return { target: number, targetParts: null };
  const text = joined(parts.number.text, parts.nature?.text ?? "", parts.unit?.text ?? "");
  return { target: { ...parts.number, text }, targetParts: parts };
}

/** One of a row's several targets with the sign and unit that the row's columns print for all. */
export function withParts(board: Board, row: number, columns: Columns, cell: FormCell): FormCell {
  const nature = natureCell(board, row, columns)?.text ?? "";
  const unit = unitCell(board, row, columns)?.text ?? "";
  return nature === "" && unit === "" ? cell : { ...cell, text: joined(cell.text, nature, unit) };
}
