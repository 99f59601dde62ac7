import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** Comments and notes that go along with the file. One finding a sheet. */
export const commentLeft: WorkbookCheck = {
  id: "comment-left",
  on: "workbook",
  title: said("留有批注", "Comments are left in"),
  outcomes: ["warning"],
  message: said(
    "工作表“{sheet}”留有 {count} 条批注（{cells}），会随文件发出。请看过后删去，需要说明的写进表内。",
    "Sheet “{sheet}” still has {count} comments ({cells}). Read and delete them before mailing.",
  ),
  why: said(
    "批注多是内部讨论，不是给收表单位看的。",
    "Comments are talk among colleagues, not meant for the bureau.",
  ),
  citation: reviewPractice("批注", "报送文件不应留有批注"),
  falseAlarms: [
    said("收表单位自己留的填报提示。", "Hints that the bureau itself put on the form."),
  ],
  examples: {
    bad: [
      {
        about: "科长的批注没有删",
        sheets: [{ base: "project" }],
        facts: {
          comments: [{ kind: "note", sheet: "自评表", cell: "F17", text: "这个数再核一下" }],
        },
        found: { sheet: "自评表", cell: "F17" },
      },
      {
        about: "两条批注合成一处提示",
        sheets: [{ base: "project" }],
        facts: {
          comments: [
            { kind: "comment", sheet: "自评表", cell: "H20", text: "给高了" },
            { kind: "comment", sheet: "自评表", cell: "H21", text: "同上" },
          ],
        },
        found: { sheet: "自评表", cell: "H20" },
      },
    ],
    good: [
      { about: "没有批注", sheets: [{ base: "project" }], facts: { comments: [] } },
      {
        about: "看不出有没有批注，不提示",
        sheets: [{ base: "project" }],
        facts: { comments: null },
      },
    ],
  },
  run: ({ grids, facts }: WorkbookView): Hit[] =>
    grids.flatMap(({ sheet }): Hit[] => {
      const here = (facts.comments ?? []).filter((comment) => comment.sheet === sheet);
      const [first] = here;
      if (!first) return [];
      return [
        {
          at: { sheet, cell: first.cell, text: here.map(({ text }) => text).join("；") },
          values: { sheet, count: here.length, cells: here.map(({ cell }) => cell).join("、") },
          seen: first.text,
          expected: said("没有批注", "no comments"),
        },
      ];
    }),
};
