import type { Form, FormCell } from "../../forms/form";
import { readTarget } from "../../values";
import { operatorSide } from "../../values/phrases/operator-side";
import type { Edit } from "../../sheet/edit";
import type { CellValue, Grid } from "../../sheet/grid";
import { edit } from "../cells";
import type { IndicatorContent } from "../content";
import { isFree, printedRows, type PrintedRow, type RowColumn } from "./printed-rows";

/** What is to stand in a row; what is left out stays as it is. */
export type RowContent = Partial<IndicatorContent>;

/**
 * The edits that put an indicator into a row of a form's table: its name, target, points and so on,
 * where the content says something and the row has a cell of its own for it. A target is divided
 * over 指标性质, 指标值 and 度量单位 where the form has them. Cells with formulas and locked cells are left.
 */
export function indicatorEdits(form: Form, grid: Grid, row: number, content: RowContent): Edit[] {
  const printed = printedRows(form, grid).find((one) => one.row === row);
  return printed ? rowEdits(form.sheet, printed, content) : [];
}

/** The same for a row that was found already. */
export function rowEdits(sheet: string, { cells }: PrintedRow, content: RowContent): Edit[] {
  const wanted: readonly (readonly [RowColumn, CellValue])[] = [
    ["level3", content.level3 ?? ""],
    ...targetParts(cells, content.target ?? ""),
    ["actual", content.actual ?? ""],
    ["points", numberOf(content.points)],
    ["score", numberOf(content.score)],
    ["note", content.note ?? ""],
  ];
  return wanted.flatMap(([column, value]) => {
    const cell = cells[column];
    if (!cell || value === "" || value === null || !canBeWritten(cell, value)) return [];
    return [edit(sheet, cell, value)];
  });
}

function canBeWritten({ formula, locked, value }: FormCell, wanted: CellValue): boolean {
  return formula === null && !locked && value !== wanted;
}

/**
 * Whether an empty row can hold a target whole: none of its cells for it is shut, and a sign or unit
 * printed there beforehand says the same. What is printed is never overwritten, nor stands beside a
 * value that it does not belong to.
 */
export function canHoldTarget({ cells }: PrintedRow, target: string): boolean {
  const wanted = new Map(targetParts(cells, target));
  const isOpen = (cell: FormCell | null) => !cell || (cell.formula === null && !cell.locked);
  const agrees = (column: "nature" | "unit", says: (text: string) => boolean) => {
    const cell = cells[column];
    const value = wanted.get(column) ?? "";
    if (!cell || isFree(cell)) return value === "" || isOpen(cell);
    return cell.text === value || (value === "" && !says(cell.text));
  };
  const saysSign = (text: string) => operatorSide(text) !== null;
  return isOpen(cells.target) && agrees("nature", saysSign) && agrees("unit", () => true);
}

/** Points, scores and the number of a divided target are numbers on the sheet. */
function numberOf(text: string | undefined): CellValue {
  if (text === undefined || text === "") return null;
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

/** ≥95% in one cell, or ≥ | 95 | % in three. */
export function targetParts(
  cells: Readonly<Record<"nature" | "unit" | "target", FormCell | null>>,
  target: string,
): readonly (readonly [RowColumn, CellValue])[] {
  if (target === "" || (!cells.nature && !cells.unit)) return [["target", target]];
  const value = readTarget({ text: target }, {});
  const isPlain = value.kind === "quantity" && value.description === null && !value.band;
  if (!isPlain) return [["target", target]];
  const sign = value.explicit ? SIGNS[value.operator] : "";
  const unit = value.unit ?? "";
  return [
    ["nature", cells.nature ? sign : ""],
    // what has no column of its own stays with the number
    ["target", numberOf(`${cells.nature ? "" : sign}${value.number}${cells.unit ? "" : unit}`)],
    ["unit", cells.unit ? unit : ""],
  ];
}

const SIGNS = { ">=": "≥", ">": ">", "<=": "≤", "<": "<", "=": "=" } as const;
