import { said } from "../../language/said";
import type { Hit, WorkbookCheck } from "../check";
import { reviewPractice } from "../citations";
import type { WorkbookView } from "../view";

/** A form beside those that were read, of which nothing could be checked. */
export const formUnread: WorkbookCheck = {
  id: "form-unread",
  on: "workbook",
  title: said("有一张表没有读出来，没有检查", "A form was not read and not checked"),
  outcomes: ["warning"],
  message: said(
    "这里有一张自评表或目标表没有读出来，也就没有检查。{why}",
    "A form here could not be read, so nothing of it was checked. {why}",
  ),
  why: said(
    "别的表没有问题，会让人以为这张表也查过了。",
    "That the other forms are in order would seem to cover this one.",
  ),
  citation: reviewPractice("识别范围", "没有读取的表，要改成常用的表头后重查，或由人核对"),
  falseAlarms: [
    said(
      "用自评表的表名、但不是自评表的其他表格。",
      "Another table under the title of a self-evaluation.",
    ),
  ],
  examples: {
    bad: [
      {
        about: "第二张表的完成值和得分用了没见过的列名",
        sheets: [
          { base: "project" },
          { base: "common", name: "第二张", set: { F11: "做到多少", H11: "自己打几分" } },
        ],
        found: { sheet: "第二张", cell: "B11" },
      },
    ],
    good: [
      { about: "两张表都读出来了", sheets: [{ base: "project" }, { base: "common" }] },
      {
        about: "附带的一张清单不是自评表",
        sheets: [
          { base: "project" },
          { base: "common", name: "清单", set: { A1: "项目明细台账", F11: "备考", H11: "备考2" } },
        ],
      },
    ],
  },
  run: ({ forms, unread }: WorkbookView): Hit[] =>
    // where none was read, that is said instead of any finding
    forms.length === 0
      ? []
      : unread.map(({ sheet, cell, text, why }) => ({
          at: { sheet, cell, text },
          values: { why },
          seen: text,
          expected: said("读得出的表头", "column names that can be read"),
        })),
};
