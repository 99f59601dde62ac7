import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** Names that refer to nothing any more. */
export const brokenName: WorkbookCheck = {
  id: "broken-name",
  on: "workbook",
  title: said("有失效的名称", "A name refers to nothing"),
  outcomes: ["question"],
  message: said(
    "名称 {names} 引用的单元格已经不在（#REF!）。请在“公式—名称管理器”里删去。",
    "The names {names} refer to cells that are gone (#REF!). Delete them in the name manager.",
  ),
  why: said(
    "失效的名称会让复制工作表时不断弹出提示。",
    "Broken names make Excel prompt whenever a sheet is copied.",
  ),
  citation: reviewPractice("名称", "报送文件不应留有失效的名称"),
  falseAlarms: [
    said(
      "失效的名称没有公式在用，不影响计算。",
      "No formula uses the name, so no number is wrong.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "打印区域引用了被删的表",
        sheets: [{ base: "project" }],
        facts: { brokenNames: ["汇总区"] },
        found: { sheet: "自评表", cell: "A1" },
      },
    ],
    good: [{ about: "没有失效的名称", sheets: [{ base: "project" }], facts: { brokenNames: [] } }],
  },
  run: ({ grids, facts }: WorkbookView): Hit[] => {
    const names = facts.brokenNames ?? [];
    const first = grids[0];
    if (!first || names.length === 0) return [];
    return [
      {
        at: { sheet: first.sheet, cell: "A1", text: names.join("、") },
        values: { names: names.join("、") },
        seen: "#REF!",
        expected: said("没有失效的名称", "no broken names"),
      },
    ];
  },
};
