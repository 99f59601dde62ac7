import { REPORT_KINDS, reportKind, wordsFor } from "../../src/reports";
import { commonYear, departmentName } from "../../src/reports/facts/forms";
import { COURT, department, projects, scoredRows } from "./gansu";
import { targetTables } from "./hebei";

describe("what a report is called", () => {
  it.each([
    ["自评报告", "self-evaluation"],
    ["部门预算执行情况自评报告", "self-evaluation"],
    ["self-evaluation", "self-evaluation"],
    ["附件1-2", "project"],
    ["附件 1－2", "project"],
    ["附件1—2", "project"],
    ["Project", "project"],
    ["附件1-3", "department"],
    ["绩效目标", "targets"],
    ["《部门整体绩效目标》", "targets"],
  ])("%s is %s", (word, id) => {
    expect(reportKind(word)?.id).toBe(id);
  });

  it.each(["", "报告", "附件1-1", "附件12", "constructor"])("%s is none", (word) => {
    expect(reportKind(word)).toBeNull();
  });

  it("no word means two reports", () => {
    const words = REPORT_KINDS.flatMap(wordsFor);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("whose report it is", () => {
  const project = (year: string, name: string) =>
    scoredRows([
      [`项目支出绩效自评表（${year}年度）`],
      ["项目名称", "养护"],
      ["主管部门", name, "实施单位", "某中心"],
      "一级指标 二级指标 三级指标 指标值 完成值 分值 得分".split(" "),
      ["产出指标", "数量指标", "里程", "≥10公里", "10公里", "100", "100"],
    ]);

  it.each([
    [
      "the department's form says it first",
      () => [project("2020", "某市水利局"), department()],
      COURT,
    ],
    ["else all projects alike", () => [...projects()], COURT],
    [
      "the department, not the unit that carries the project out",
      () => [project("2020", "某市水利局")],
      "某市水利局",
    ],
    [
      "none where projects name several",
      () => [project("2020", "某市水利局"), project("2020", "某市林业局")],
      null,
    ],
    ["without budget code and 本级", () => targetTables(), "承德市鹰手营子矿区人民法院"],
  ])("%s", (_, forms, name) => {
    expect(departmentName(forms())).toBe(name);
  });

  it("has the year that all forms say, and none where they differ", () => {
    expect(commonYear([department(), ...projects()])).toBe(2020);
    expect(commonYear([project("2020", "甲"), project("2021", "甲")])).toBeNull();
    expect(commonYear([])).toBeNull();
  });
});
