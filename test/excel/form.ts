import type { Edit } from "../../src/sheet/edit";
import type { CellValue } from "../../src/sheet/grid";
import { edit } from "../contract/support";
import { type ContractCell, type ContractSheet, type ContractWorkbook } from "../contract/sketch";

/** A form of so many rows, with a name, points and a score in each. */
export function formSheet(name: string, rows: number): ContractSheet {
  const cells: Record<string, CellValue | ContractCell> = {
    A1: "项目支出绩效自评表",
    A2: "三级指标",
    B2: "分值",
    C2: "得分",
    D2: "偏差原因分析及改进措施",
  };
  for (let row = 3; row < rows + 3; row++) {
    cells[`A${String(row)}`] = `指标${String(row)}`;
    cells[`B${String(row)}`] = 10;
    cells[`C${String(row)}`] = 9;
  }
  return { name, cells, merges: ["A1:D1"] };
}

/** A workbook of so many such forms; the first is active. */
export function forms(sheets: number, rows: number): ContractWorkbook {
  const names = Array.from({ length: sheets }, (_none, index) => `自评表${String(index + 1)}`);
  return { active: "自评表1", sheets: names.map((name) => formSheet(name, rows)) };
}

/** New scores for every row of every form. */
export function scores(sheets: number, rows: number): Edit[] {
  return Array.from({ length: sheets * rows }, (_none, index) =>
    edit(
      `自评表${String(Math.floor(index / rows) + 1)}`,
      `C${String((index % rows) + 3)}`,
      9,
      (index % 11) + 0.5,
    ),
  );
}
