import { type Rows, HEADER, FUND, ROW, TOTAL, TITLE, NAME, text, at, only } from "./small-form";

describe("the head of a form", () => {
  const HEADS: readonly (readonly [string, Rows, Readonly<Record<string, string | null>>])[] = [
    ["a label and its value", [["项目名称", "养护"]], { projectName: "B2 养护" }],
    ["a label spaced out", [["项 目 名 称", "养护"]], { projectName: "B2 养护" }],
    ["a value behind a colon", [["项目名称：农村公路养护"]], { projectName: "A2 农村公路养护" }],
    [
      "several labels in one cell",
      [["填报单位：某县交通局    填报日期：2023年3月1日   单位：万元"]],
      { unit: "A2 某县交通局", date: "A2 2023年3月1日" },
    ],
    [
      "name and telephone number in one cell",
      [["项目负责人及电话：", "张某 13800000000"]],
      { manager: "B2 张某", phone: "B2 13800000000" },
    ],
    [
      "name and telephone number behind a colon",
      [["项目负责人及电话：张某 0771-1234567"]],
      { manager: "A2 张某", phone: "A2 0771-1234567" },
    ],
    [
      "suffixes of labels",
      [["主管部门及代码", "035-县交通局", "实施单位（盖章）", "公路站"]],
      { department: "B2 035-县交通局", unit: "D2 公路站" },
    ],
    [
      "编码 in brackets and levels of government",
      [["县级主管部门", "县交通局", "项目编码", "A01"]],
      { department: "B2 县交通局", projectCode: "D2 A01" },
    ],
    [
      "an empty value before the next label",
      [["项目负责人", "", "联系电话", ""]],
      { manager: "B2", phone: "D2" },
    ],
    [
      "the implementing unit before the reporting one",
      [["单位名称", "交通局", "项目实施单位", "公路站"]],
      { unit: "D2 公路站" },
    ],
    [
      "a filled synonym before an empty label",
      [["实施单位", "", "填报单位", "公路站"]],
      { unit: "D2 公路站" },
    ],
    [
      "no value out of a label that is not read",
      [["项目名称", "养护", "项目类别", "上级专项"]],
      { projectName: "B2 养护" },
    ],
    ["单位：万元 as money, not as a unit", [["单位：万元"]], {}],
  ];
  it.each(HEADS)("reads %s", (_, lines, fields) => {
    const form = only([TITLE, ...lines, ...FUND, HEADER, ROW, TOTAL]);
    const seen = Object.entries(form.fields).map(([name, cell]) => [name, at(cell)]);
    expect(Object.fromEntries(seen)).toEqual(fields);
  });

  it("puts an empty value under the filled one, where Word lost the merges", () => {
    const form = only([
      TITLE,
      ["项目名称", "", "养护", "", "", "", ""],
      ["项目负责人", "", "", "", "联系电话", "", ""],
      ...FUND,
      HEADER,
      ROW,
    ]);
    expect(form.fields.manager?.cell).toBe("C3");
  });

  const YEARS: readonly (readonly [string, Rows, number | null])[] = [
    ["in the title", [["2022年度某县项目支出绩效自评表"]], 2022],
    ["in half-width brackets", [["项目支出绩效自评表(2016年度)"]], 2016],
    ["in the row below", [["项目支出绩效自评表"], ["（ 2021 年度）"]], 2021],
    ["without 度", [["2020年项目支出绩效自评表"]], 2020],
    ["in Chinese digits", [["二〇二一年度项目支出绩效自评表"]], 2021],
    ["before the title", [["2019年度"], ["项目支出绩效自评表"]], 2019],
    ["nowhere", [["项目支出绩效自评表"]], null],
    ["not out of the project's name", [["项目支出绩效自评表"], ["项目名称", "2018年度维修"]], null],
  ];
  it.each(YEARS)("finds the year %s", (_, head, year) => {
    expect(only([...head, NAME, ...FUND, HEADER, ROW]).year).toBe(year);
  });

  const TITLES = [
    "项目支出绩效自评表",
    "附件3 财政项目支出绩效自评表",
    "绩效目标自评表",
    "农村公路养护项目自评表",
    "2020年度县级专项资金绩效目标自评表",
    "专项转移支付绩效目标自评表",
    "项 目 支 出\n绩 效 自 评 表",
  ];
  it.each(TITLES)("takes %s for a title", (title) => {
    const form = only([[title], HEADER, ROW]);
    expect([form.kind, text(form.title)]).toEqual(["project-self-evaluation", title]);
  });

  it.each([
    ["附件1-1", "项目支出绩效自评表", ""],
    ["项目支出绩效自评表", "", "单位：万元"],
    ["项目支出绩效自评表", "（2022年度）", ""],
  ])("finds the title in the row %s %s %s", (...line) => {
    expect(text(only([line, HEADER, ROW]).title)).toBe("项目支出绩效自评表");
  });

  it("takes no row of a list for the title", () => {
    const form = only([["项目支出绩效自评表", "已报送"], NAME, ...FUND, HEADER, ROW, TOTAL]);
    expect(form.title).toBeNull();
  });

  it("does not take a project's name for the title", () => {
    const form = only([TITLE, ["项目名称", "2020年卫片执法经费支出绩效自评表"], HEADER, ROW]);
    expect(form.title?.cell).toBe("A1");
  });

  it("reads a form without a title by everything else", () => {
    const form = only([NAME, ...FUND, HEADER, ROW, TOTAL]);
    expect([form.kind, form.title, form.fields.projectName?.text]).toEqual([
      "project-self-evaluation",
      null,
      "农村公路养护",
    ]);
  });
});
