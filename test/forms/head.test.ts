import {
  across,
  type Rows,
  HEADER,
  FUND,
  ROW,
  TOTAL,
  TITLE,
  NAME,
  text,
  at,
  only,
} from "./small-form";

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
      "a telephone number before what is left to be signed (湖南)",
      [["填表人：张某 填报日期：2023.4.10 联系电话：0731-1234567 单位负责人签字："]],
      { manager: "A2 张某", phone: "A2 0731-1234567", date: "A2 2023.4.10" },
    ],
    [
      "a telephone number that touches the next label",
      [["联系电话：0731-1234567单位领导："]],
      { phone: "A2 0731-1234567" },
    ],
    [
      "a seal instead of a colon (岳阳楼)",
      [["填报单位（盖章）某区卫计局"]],
      { unit: "A2 某区卫计局" },
    ],
    [
      "a seal before the next label",
      [["填报单位（盖章）  填报日期：2023.4.10"]],
      { unit: "A2", date: "A2 2023.4.10" },
    ],
    [
      "how to reach the person who filled it in (广东)",
      [["填报人及联系方式", "周某，13700000000"]],
      { manager: "B2 周某", phone: "B2 13700000000" },
    ],
    ["the project of a transfer (旺苍)", [["转移(项目)名称", "养护"]], { projectName: "B2 养护" }],
    [
      "suffixes of labels",
      [["主管部门及代码", "035-县交通局", "实施单位（盖章）", "公路站"]],
      { department: "B2 035-县交通局", unit: "D2 公路站" },
    ],
    [
      "other names of the department",
      [["主管部门及其编码", "035-县交通局", "项目责任人", "张某"]],
      { department: "B2 035-县交通局", manager: "D2 张某" },
    ],
    [
      "a name rather than the code beside it (广西)",
      [["主管部门编码", "250", "主管部门名称", "县交通局"]],
      { department: "D2 县交通局" },
    ],
    [
      "the long name that Fujian prints",
      [["主管部门(单位)名称及部门预算编码", "035-县交通局", "用款单位", "公路站"]],
      { department: "B2 035-县交通局", unit: "D2 公路站" },
    ],
    [
      "other names of the project",
      [["项目支出名称", "养护", "预算部门", "县交通局"]],
      { projectName: "B2 养护", department: "D2 县交通局" },
    ],
    [
      "who answers for a fund, not who heads the unit",
      [
        ["专项负责人", "欧某", "项目执行单位", "公路站"],
        ["单位负责人", "谭某"],
      ],
      { manager: "B2 欧某", unit: "D2 公路站" },
    ],
    ["the lower of two projects", [["二级项目名称", "养护"]], { projectName: "B2 养护" }],
    [
      "no value out of a label that asks for a signature",
      [["项目负责人：", "", "财务负责人：", ""]],
      { manager: "B2" },
    ],
    [
      "nor in one cell with it",
      [["填表人: 宋某 联系电话:15800000000 填报日期: 单位负责人签字:"]],
      { manager: "A2 宋某", phone: "A2 15800000000", date: "A2" },
    ],
    [
      "a signature behind one space is no part of a number",
      [["填表人:宋某 填报日期:2022.3.15 联系电话:15800000000 单位负责人签字:"]],
      { manager: "A2 宋某", phone: "A2 15800000000", date: "A2 2022.3.15" },
    ],
    [
      "a unit without the year behind it, a project with it",
      [["部门：某区交通局  2020年度"], ["专项名称：公路维修 2020年度"]],
      { department: "A2 某区交通局", projectName: "A3 公路维修 2020年度" },
    ],
    ["a seal for no name", [["填报单位:(盖章)   单位:万元"]], { unit: "A2" }],
    [
      "编码 in brackets and levels of government",
      [["县级主管部门", "县交通局", "项目编码", "A01"]],
      { department: "B2 县交通局", projectCode: "D2 A01" },
    ],
    ...[
      ...["自治区主管部门", "盟市级主管部门", "旗县主管部门", "旗县级主管部门", "兵团主管部门"],
      ...[
        "师市主管部门",
        "团场主管部门",
        "地州主管部门",
        "县（市、区）主管部门",
        "省级预算主管部门",
      ],
    ].map((label): [string, string[][], Record<string, string>] => [
      label,
      [[label, "某旗水利局", "实施单位", "水管站"]],
      { department: "B2 某旗水利局", unit: "D2 水管站" },
    ]),
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

  it.each([
    ["预算编码", []],
    ["编制人数", []],
    ["单位性质", []],
    ["主管处室", []],
    ["某个栏目", [across(2, 2, 3)]],
  ])("takes no next label (%s) for the value of an empty one", (label, merges) => {
    const head = ["部门名称", "", "", label, "", ""];
    const form = only([TITLE, head, ...FUND, HEADER, ROW, TOTAL], merges);
    expect(at(form.fields.department)).toBe("B2");
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
    ["behind a unit's name", [["项目支出绩效自评表"], ["部门：某区交通局  2020年度"]], 2020],
    ["not behind a project's", [["项目支出绩效自评表"], ["项目名称：公路维修 2020年度"]], null],
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
