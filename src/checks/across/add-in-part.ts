import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** Task panes and custom data that an add-in left in the file. */
export const addInPart: WorkbookCheck = {
  id: "add-in-part",
  on: "workbook",
  title: said("文件里留有加载项的内容", "An add-in left parts in the file"),
  outcomes: ["question"],
  message: said(
    "文件里有加载项留下的内容（{parts}），收件人打开时可能弹出提示。不需要的请用“文件—信息—检查文档”删去。",
    "The file holds parts of an add-in ({parts}) that may prompt whoever opens it. Inspect the document.",
  ),
  why: said(
    "加载项的内容会随文件走，对方的 Excel 可能要求安装同样的加载项。",
    "Such parts travel with the file, and Excel may ask for the same add-in.",
  ),
  citation: reviewPractice("加载项", "报送文件不应带有加载项内容"),
  falseAlarms: [
    said("财政业务系统导出时自带的标记。", "Marks of the finance system that exported the file."),
  ],
  examples: {
    bad: [
      {
        about: "别的加载项留下了任务窗格",
        sheets: [{ base: "project" }],
        facts: { addInParts: ["webextension1.xml"] },
        found: { sheet: "自评表", cell: "A1" },
      },
    ],
    good: [{ about: "没有", sheets: [{ base: "project" }], facts: { addInParts: [] } }],
  },
  run: ({ grids, facts }: WorkbookView): Hit[] => {
    const parts = facts.addInParts ?? [];
    const first = grids[0];
    if (!first || parts.length === 0) return [];
    return [
      {
        at: { sheet: first.sheet, cell: "A1", text: parts.join("、") },
        values: { parts: parts.join("、") },
        seen: parts.join("、"),
        expected: said("没有加载项内容", "no parts of add-ins"),
      },
    ];
  },
};
