import { said } from "../../language/said";
import { isEmptyGrid } from "../../sheet/grid";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** Sheets that whoever gets the file does not see at once; a very hidden one not even in Excel’s menu. */
export const hiddenSheet: WorkbookCheck = {
  id: "hidden-sheet",
  on: "workbook",
  title: said("工作簿里有隐藏的工作表", "The workbook has a hidden sheet"),
  outcomes: ["warning"],
  message: said(
    "工作表“{sheet}”{how}，会随文件一起发出。请取消隐藏核对，或删去后再发送。",
    "Sheet “{sheet}” {how} and goes along with the file. Unhide and check it, or delete it.",
  ),
  why: said(
    "隐藏表里常有旧稿、别的项目的数据或内部资料。",
    "Hidden sheets often hold drafts, other projects’ figures or internal notes.",
  ),
  citation: reviewPractice("隐藏内容", "报送文件不应带有隐藏的工作表"),
  falseAlarms: [
    said(
      "下拉选项用的数据表，是有意隐藏的。",
      "A list for drop-down choices that is hidden on purpose.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "隐藏了一张旧稿",
        sheets: [{ base: "project" }, { base: "common", name: "旧稿", visibility: "hidden" }],
        found: { sheet: "旧稿", cell: "A1" },
      },
      {
        about: "深度隐藏，右键菜单里也看不到",
        sheets: [{ base: "project" }, { base: "common", name: "底稿", visibility: "veryHidden" }],
        found: { sheet: "底稿", cell: "A1" },
      },
    ],
    good: [{ about: "工作表都看得见", sheets: [{ base: "project" }, { base: "common" }] }],
  },
  run: ({ grids }: WorkbookView): Hit[] =>
    grids
      .filter((grid) => grid.visibility !== "visible" && !isEmptyGrid(grid))
      .map(({ sheet, visibility }) => ({
        at: { sheet, cell: "A1", text: visibility },
        values: { sheet, how: visibility === "hidden" ? HIDDEN : VERY_HIDDEN },
        seen: visibility === "hidden" ? "隐藏" : "深度隐藏",
        expected: said("可见，或不随文件发送", "visible, or not in the file"),
      })),
};

const HIDDEN = said("是隐藏的", "is hidden");
const VERY_HIDDEN = said(
  "是深度隐藏的（右键菜单里看不到，要在 VBA 编辑器里才能显示）",
  "is very hidden (only the VBA editor can show it)",
);
