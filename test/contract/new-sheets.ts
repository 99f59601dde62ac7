import type { NewSheet } from "../../src/sheet/new-sheet";

/** A small sheet with everything that a new sheet may have. */
export const REPORT: NewSheet = {
  name: "校验说明",
  cells: [
    {
      row: 0,
      column: 0,
      value: "校验说明",
      style: { font: "黑体", size: 16, bold: true, horizontal: "center", vertical: "center" },
    },
    { row: 1, column: 0, value: "检查", style: { border: true, bold: true, horizontal: "center" } },
    { row: 1, column: 1, value: "单元格", style: { border: true } },
    { row: 1, column: 2, value: "扣分", style: { border: true } },
    { row: 2, column: 0, value: "=1+1", style: { border: true, wrap: true, vertical: "top" } },
    { row: 2, column: 1, value: "007", style: { border: true, format: "@" } },
    { row: 2, column: 2, value: 1.5, style: { border: true, format: "0.00", horizontal: "right" } },
    { row: 4, column: 0, value: "3-5" },
    { row: 4, column: 2, value: -12 },
    { row: 5, column: 0, value: "其中：", style: { horizontal: "left", indent: 3 } },
    { row: 5, column: 1, value: "很长的单位名称", style: { shrink: true } },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [30, 10, 12],
  rowHeights: [28, null, 40],
  print: { landscape: true, fitToWidth: true, fitToHeight: false },
};

/** The same sheet under another name. */
export function named(name: string): NewSheet {
  return { ...REPORT, name };
}
