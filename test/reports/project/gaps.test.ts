import { gapsOf } from "../../../src/reports";
import { SAMPLE, TABLE, gap } from "../sample-report";

it("names a gap's place: its table, else the heading above it, behind a table too", () => {
  const after = { kind: "paragraph", runs: [gap("后面的一段")] } as const;
  const part = { kind: "part", title: ["第二份", "报告"] } as const;
  const found = gapsOf({
    ...SAMPLE,
    addressee: [gap("报送的财政部门")],
    blocks: [...SAMPLE.blocks.slice(0, 7), after, part, after],
    closing: [[gap("报告日期")]],
  });
  expect(SAMPLE.blocks[6]).toBe(TABLE);
  expect(found.map(({ under, text }) => `${under}：${text}`)).toEqual([
    "：报送的财政部门",
    "（一）项目概况：项目背景和立项依据",
    "绩效指标完成情况表：实际完成值",
    "（1）审结案件数：后面的一段",
    "第二份报告：后面的一段",
    "落款：报告日期",
  ]);
});
