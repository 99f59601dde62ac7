import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";

const RULE = "在职人员控制率≦100%,计5分;每超过一个百分点扣0.5分,扣完为止。";

/** 部门整体支出绩效评价指标表: every level with points of its own beside its name. */
const sheet = (head: readonly string[], row: readonly string[]) =>
  gridOf([
    ["2022年度部门整体支出绩效评价指标表"],
    ["单位名称", "某县水利局"],
    head,
    row,
    ["合计", "100"],
  ]);

describe("points beside the names of several levels", () => {
  it.each([
    [
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "评价标准", "完成值", "得分"],
      ["投入", "10", "预算配置", "8", "在职人员控制率", RULE, "103%", ""],
      "D4",
    ],
    [
      ["一级指标", "分值", "二级指标", "分值", "三级指标", "分值", "评价标准", "完成值", "得分"],
      ["投入", "10", "预算配置", "8", "在职人员控制率", "5", RULE, "103%", ""],
      "F4",
    ],
    [
      ["一级指标", "二级指标", "三级指标", "分值", "评价标准", "完成值", "得分"],
      ["投入", "预算配置", "在职人员控制率", "5", RULE, "103%", ""],
      "D4",
    ],
  ])("takes the last for the row’s own: %j", (head, row, cell) => {
    const [form] = findForms(sheet(head, row)).forms;
    expect(form?.kind).toBe("department-self-evaluation");
    expect(form?.indicators.map(({ points, level3 }) => [points?.cell, level3?.text])).toEqual([
      [cell, "在职人员控制率"],
    ]);
    expect(form?.notUnderstood).toEqual([]);
  });

  it("leaves the full marks under a level’s points alone: the total goes under 得分", () => {
    const head = ["一级指标", "分值", "二级指标", "分值", "三级指标", "评价标准", "完成值", "得分"];
    const row = ["投入", "10", "预算配置", "8", "在职人员控制率", RULE, "103%", ""];
    const total = findForms(sheet(head, row)).forms[0]?.total;
    expect([total?.points?.cell, total?.score?.cell, total?.score?.text]).toEqual(["B5", "H5", ""]);
  });

  it("says so where two points columns stand behind the names", () => {
    const head = ["一级指标", "二级指标", "三级指标", "分值", "完成值", "得分", "分值"];
    const [form] = findForms(sheet(head, ["投入", "配置", "控制率", "5", "103%", "", "6"])).forms;
    expect(form?.indicators[0]?.points?.cell).toBe("D4");
    expect(form?.notUnderstood.map(({ cell }) => cell)).toEqual(["G3"]);
  });
});

describe("the score in a form’s head", () => {
  it.each(["自评分", "自评得分", "自评总分(分)", "项目总得分"])("by the name %s", (label) => {
    const [form] = findForms(
      gridOf([
        ["2021年度项目支出绩效自评表"],
        ["项目名称", "智慧校园", "", "", label, "97", "财政审核评分", "95"],
        ["主管部门", "某市教育局"],
        [
          "一级指标",
          "二级指标",
          "三级指标",
          "参考分值",
          "指标值(A)",
          "全年实际值(B)",
          "得分",
          "说明",
        ],
        ["产出", "数量", "建设教室", "100", "12间", "12间", "97", ""],
      ]),
    ).forms;
    expect([form?.total?.score?.cell, form?.total?.score?.text]).toEqual(["F2", "97"]);
  });
});

describe("a year with a label of its own", () => {
  const head = (first: readonly string[]) =>
    gridOf([
      ["项目支出绩效自评表"],
      first,
      ["主管部门", "某市教育局"],
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出", "数量", "建设教室", "12间", "12间", "100", "100"],
    ]);
  it.each([
    [["项目名称", "智慧校园", "年度", "2021"], 2021],
    [["项目名称", "智慧校园", "评价年度：2022"], 2022],
    [["项目名称", "智慧校园", "自评年份", "2023年"], 2023],
    [["项目名称", "2019年智慧校园"], null],
    [["项目名称", "智慧校园", "年度", "2021—2023"], null],
  ] as const)("%j", (first, year) => {
    expect(findForms(head(first)).forms[0]?.year).toBe(year);
  });
});
