import { findForms } from "../../src/forms";
import type { Form, FormCell } from "../../src/forms/form";
import type { CellRange } from "../../src/sheet/address";
import { gridOf } from "../support/grid";

export type Rows = readonly (readonly string[])[];

/** The cells of a row, written as one line. */
export const row = (line: string) => line.split("|");

export const HEADER = row(
  "一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施",
);
export const FUND = [
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", "20", "25", "24", "10", "96%", "9.6"],
];
export const ROW = row("产出指标|数量指标|养护里程|50公里|48公里|90|86.4|雨季停工");
export const TOTAL = row("总分|||||100|96|");
export const TITLE = ["项目支出绩效自评表（2022年度）"];
export const NAME = ["项目名称", "", "农村公路养护"];

export const text = (cell: FormCell | null | undefined) => (cell ? cell.text : null);
/** A cell as `D8 50公里`. */
export const at = (cell: FormCell | null | undefined) =>
  cell ? `${cell.cell} ${cell.text}`.trim() : null;
export const names = (form: Form | undefined) => form?.indicators.map(({ level3 }) => level3?.text);

/** The one form of a sheet. */
export function only(rows: Rows, merges: Parameters<typeof gridOf>[1] = []): Form {
  const { forms } = findForms(gridOf(rows, merges));
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

/** Merged over the columns of one row (counted from 1). */
export const across = (line: number, from: number, to: number): CellRange => ({
  top: line - 1,
  bottom: line - 1,
  left: from - 1,
  right: to - 1,
});

/** Merged over the rows of one column (counted from 1). */
export const down = (column: number, from: number, to: number): CellRange => ({
  top: from - 1,
  bottom: to - 1,
  left: column - 1,
  right: column - 1,
});
