import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import {
  across,
  at,
  down,
  HEADER,
  NAME,
  names,
  only,
  row,
  text,
  TITLE,
  type Rows,
} from "./small-form";

const ROWS: Rows = [HEADER, row("产出指标|数量指标|里程|50公里|50公里|90|90|")];

/** The lines with a blank column before the given one (counted from 1). */
const withBlank = (lines: Rows, before: number): Rows =>
  lines.map((line) => [...line.slice(0, before - 1), "", ...line.slice(before - 1)]);

describe("a blank column that somebody inserted", () => {
  const SCORED = [
    ["2023年度某法院部门整体支出绩效评分表"],
    row("一级指标|分值|二级指标|分值|三级指标|分值|评分标准|得分"),
    row("投入|100|预算配置|100|预算完成率|100|100%计满分|96"),
  ];
  it.each([2, 3, 4, 5, 6])("before column %i, where each level has points of its own", (before) => {
    const [one] = only([SCORED[0]!, ...withBlank(SCORED.slice(1), before)]).indicators;
    expect([one?.level1, one?.level2, one?.level3, one?.points, one?.score].map(text)).toEqual([
      "投入",
      "预算配置",
      "预算完成率",
      "100",
      "96",
    ]);
  });

  it("before 改进措施", () => {
    const form = only([
      TITLE,
      NAME,
      row("一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因||改进措施"),
      row("产出指标|数量指标|人次|100|93|100|93|天气原因||增加线上活动"),
    ]);
    expect(text(form.indicators[0]?.note)).toBe("天气原因；增加线上活动");
  });

  const FORM = (name: string) => [
    [`${name}绩效自评表`, "", "", "", "", "", ""],
    row(`项目名称|${name}|||||`),
    row("一级指标|二级指标|三级指标|指标值|完成值|分值|得分"),
    row("产出指标|数量指标|数量|10个|10个|100|100"),
  ];
  it.each([2, 3, 4, 5])("before column %i of a form with another one beside it", (before) => {
    const [left, right] = [withBlank(FORM("图书采购"), before), FORM("校服补助")];
    const { forms } = findForms(
      gridOf(left.map((line, at) => [...line, "", ...(right[at] ?? [])])),
    );
    expect(forms.map(({ indicators: [one] }) => [text(one?.level1), text(one?.score)])).toEqual([
      ["产出指标", "100"],
      ["产出指标", "100"],
    ]);
  });
});

describe("forms beside each other", () => {
  it("are told where one names its levels by 绩效指标 alone", () => {
    const left = [
      ["甲绩效自评表"],
      row("项目名称|甲"),
      row("绩效指标|目标值|完成值|分值|得分"),
      row("里程|5|5|100|100"),
    ];
    const right = [
      ["乙绩效自评表"],
      row("项目名称|乙"),
      row("一级指标|三级指标|目标值|完成值|分值|得分"),
      row("产出指标|桥梁|3|3|100|90"),
    ];
    const rows = left.map((line, at) => [
      ...line,
      ...Array<string>(6 - line.length).fill(""),
      ...right[at]!,
    ]);
    const { forms } = findForms(gridOf(rows));
    expect(forms.map((form) => [text(form.fields.projectName), ...(names(form) ?? [])])).toEqual([
      ["甲", "里程"],
      ["乙", "桥梁"],
    ]);
  });

  it("keep their titles below another form", () => {
    const small = (name: string) => [
      `${name}绩效自评表||||||`,
      `项目名称|${name}|||||`,
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分",
      "产出指标|数量指标|数量|10个|10个|100|100",
    ];
    const beside = small("图书采购").map((line, at) => row(`${line}||${small("校服补助")[at]}`));
    const { forms } = findForms(gridOf([TITLE, NAME, ...ROWS, ["", "总分"], ...beside]));
    expect(forms.map(({ title }) => text(title))).toEqual([
      TITLE[0],
      "图书采购绩效自评表",
      "校服补助绩效自评表",
    ]);
  });
});

describe("rows that Word or a hurried hand left blank", () => {
  it("between the column names and the first indicator end no table", () => {
    const form = only([
      TITLE,
      NAME,
      HEADER,
      [],
      row("投入|预算执行|预算完成率|100%|96%|50|48|"),
      row("履职尽责|办案|破案率|45%|47%|50|50|"),
    ]);
    expect(names(form)).toEqual(["预算完成率", "破案率"]);
  });

  it("levels under one name hold for the rows that leave them blank", () => {
    const form = only(
      [
        TITLE,
        NAME,
        row("评价指标||||分值|自评得分|说明"),
        row("项目决策（20分）||立项依据||10|10|"),
        row("||目标合理性||10|9|未细化"),
        row("项目绩效（80分）||康复人数||80|80|"),
      ],
      [across(3, 1, 4)],
    );
    expect(form.indicators.map(({ level2, level3 }) => [text(level2), text(level3)])).toEqual([
      ["项目决策（20分）", "立项依据"],
      ["项目决策（20分）", "目标合理性"],
      ["项目绩效（80分）", "康复人数"],
    ]);
  });
});

describe("a title on two rows", () => {
  it("says its year in the first, also below another form", () => {
    const { forms } = findForms(
      gridOf([
        TITLE,
        NAME,
        ...ROWS,
        ["某县2023年度县级部门预算"],
        ["项目支出绩效自评表"],
        row("项目名称||村医补助"),
        ...ROWS,
      ]),
    );
    expect(forms.map(({ title, year }) => [at(title), year])).toEqual([
      [`A1 ${TITLE[0]}`, 2022],
      ["A6 项目支出绩效自评表", 2023],
    ]);
  });
});

describe("a goal that was adjusted (重庆)", () => {
  const goalOf = (adjusted: string, merges: boolean) =>
    only(
      [
        TITLE,
        NAME,
        row("当年绩效目标|年初绩效目标||调整绩效目标||目标实际完成情况||"),
        row(`|修路5公里||${adjusted}||完成4公里||`),
        ...ROWS,
      ],
      merges ? [down(1, 3, 4), across(3, 2, 3), across(3, 4, 5), across(3, 6, 8)] : [],
    ).goal;
  it.each([
    ["修路4公里", true, "修路4公里"],
    ["修路4公里", false, "修路4公里"],
    ["", true, "修路5公里"],
    ["", false, "修路5公里"],
  ])("is %j (merged: %p): %s", (adjusted, merges, expected) => {
    const goal = goalOf(adjusted, merges);
    expect([text(goal.expected), text(goal.actual)]).toEqual([expected, "完成4公里"]);
  });
});

describe("a summary of projects", () => {
  it("is no form that got lost", () => {
    const { remarks } = findForms(
      gridOf([
        ["项目绩效自评情况汇总表"],
        row("序号|项目名称|预算数|执行数|执行率|自评得分"),
        row("1|河道治理|120|118|98.33%|97"),
      ]),
    );
    expect(remarks).toEqual([]);
  });
});
