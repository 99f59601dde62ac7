import type { FormCell, Indicator } from "../../form";
import type { Board } from "../board";
import { cellUnder, type Columns } from "../header/columns";
import { labelKey } from "../label";

/** Operators as signs or words; 正向指标, 定性 and the like are no operators. */
const OPERATOR =
  /^([<>=≤≥≦≧⩽⩾±~═]+|(大于|小于|高于|低于|不少于|不低于|不高于|不超过|不大于|不小于|等于|至少|至多|最多|最少|超过)(或?等于)?)$/;
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
  const operator = cells.find(({ text }) => OPERATOR.test(labelKey(text)));
  return operator ?? cells.find(({ text }) => text !== "") ?? cells[0] ?? null;
}

/** ≥ + 95 + % → ≥95%; what the value itself already says is not said twice. */
function joined(number: string, nature: string, unit: string): string {
  if (number === "") return "";
  const key = labelKey(number);
  const operator = OPERATOR.test(labelKey(nature)) && !startsWithOperator(key) ? nature : "";
  const needsUnit =
    /\d/.test(key) && !NO_UNIT.test(labelKey(unit)) && !key.includes(labelKey(unit));
  return `${operator}${number}${needsUnit ? unit : ""}`;
}

function startsWithOperator(key: string): boolean {
  return /^([<>=≤≥≦≧⩽⩾±]|大于|小于|高于|低于|不少于|不低于|不高于|不超过|等于|至少)/.test(key);
}

/** Reads the target of a row, from one cell or from 指标性质, 指标值 and 度量单位. */
export function readTarget(board: Board, row: number, columns: Columns): Target {
  const number = numberCell(board, row, columns);
  const nature = natureCell(board, row, columns);
  const unit = unitCell(board, row, columns);
  if (!number || (!nature && !unit)) return { target: number, targetParts: null };
  const text = joined(number.text, nature?.text ?? "", unit?.text ?? "");
  return { target: { ...number, text }, targetParts: { nature, number, unit } };
}
