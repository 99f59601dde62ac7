import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { across, down, names, only, row, text } from "./small-form";

const COLUMNS = row(
  "项目名称|项目单位|项目类别|预算数|年度绩效目标|一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位|分值",
);
const first =
  "装备经费|某检察院|专项|1,030,700.00|保障办案|满意度指标|服务对象满意度|使用人员满意度";
const table = [
  ["表11"],
  ["项目绩效目标表"],
  row("||||||||||||单位：元"),
  COLUMNS,
  row(`${first}|正向|大于等于|98|%|10`),
  row("|||||产出指标|数量指标|采购数量|反向|小于等于|1||5"),
];
const SECOND = row("办案经费|某检察院|专项|3,000|依法办案|产出指标|数量指标|案件|正向|≥|70|件|5");
const wide = [1, 2].map((line) => across(line, 1, 13));
const merged = (...rows: readonly (readonly string[])[]) =>
  findForms(gridOf([...table, ...rows], [...wide, ...[1, 2, 3, 4, 5].map((at) => down(at, 5, 6))]));

describe("a table with the project in columns before its indicators", () => {
  it("is read as the project's target table", () => {
    const { forms, remarks } = merged();
    expect(remarks).toEqual([]);
    expect(forms.map(({ kind }) => kind)).toEqual(["target-table"]);
    const [form] = forms;
    expect(names(form)).toEqual(["使用人员满意度", "采购数量"]);
    expect([form?.fields.projectName, form?.fields.unit, form?.goal.expected].map(text)).toEqual([
      "装备经费",
      "某检察院",
      "保障办案",
    ]);
    expect(form?.fund?.unit).toBe("元");
    expect(form?.fund?.lines.map((line) => text(line.initialBudget))).toEqual(["1,030,700.00"]);
  });

  it("gives each project a form", () => {
    const { forms } = merged(SECOND);
    expect(forms.map((form) => text(form.fields.projectName))).toEqual(["装备经费", "办案经费"]);
    expect(forms.map(names)).toEqual([["使用人员满意度", "采购数量"], ["案件"]]);
    expect(forms.map(({ area }) => [area.top, area.bottom])).toEqual([
      [1, 5],
      [6, 6],
    ]);
    expect(forms.map(({ title }) => text(title))).toEqual(["项目绩效目标表", "项目绩效目标表"]);
  });
});

describe("a target table whose title does not say 表", () => {
  it("is read where nothing else is its title", () => {
    const found = only(
      [
        ["部门整体绩效目标"],
        row("部门编码：|316|部门名称：|某县林业局"),
        ["年度绩效目标"],
        row("*年度绩效总目标|保障人员经费"),
        row("一级指标|二级指标|三级指标|计算符号|目标值|度量单位|指标值说明"),
        row("产出指标|数量指标|在职人数|=|116|人|数据合理"),
      ],
      [across(1, 1, 7), across(3, 1, 7)],
    );
    expect(found.kind).toBe("target-table");
    expect(text(found.fields.department)).toBe("某县林业局");
    expect(text(found.goal.expected)).toBe("保障人员经费");
    expect(text(found.indicators[0]?.target)).toBe("=116人");
  });
});

describe("a table that is refused", () => {
  it("is said once, and not that its column names are missing", () => {
    const rows = [
      ["项目绩效目标表"],
      row("项目名称|某项目"),
      row("一级指标|三级指标|得分"),
      row("a|b|1"),
    ];
    const { forms, remarks } = findForms(gridOf(rows));
    expect(forms).toEqual([]);
    expect(remarks).toHaveLength(1);
    expect(remarks[0]?.why.zh).toContain("标题像自评表");
  });
});

describe("amounts beside their labels", () => {
  const lines = (amounts: string) =>
    only([
      ["项目绩效目标申报表"],
      row("项目名称|实训基地"),
      row(amounts),
      row("一级指标|二级指标|三级指标|目标值"),
      row("产出指标|数量指标|实训室|2间"),
    ]).fund?.lines.map(({ role, name }) => `${role} ${name}`);

  it.each([
    [
      "资金安排（元）|当年预算数|2500000|上年结转|300000",
      ["total 当年预算数", "carryOver 上年结转"],
    ],
    [
      "资金安排（元）|当年预算数|2500000|上年结转|300000|合计|2800000",
      ["part 当年预算数", "carryOver 上年结转", "total 合计"],
    ],
  ])("have their sum for the total where it is printed: %s", (amounts, want) => {
    expect(lines(amounts)).toEqual(want);
  });
});

it("has its levels under one name where what is measured stands beside it", () => {
  const form = only(
    [
      ["2025年项目绩效目标申报表"],
      row("项目名称|重点专科建设"),
      row("指标||指标内容|指标目标值|评价标准"),
      row("产出|数量|省级重点专科（个）|2"),
      row("||发表论文（篇）|≥10"),
      row("|质量|三四级手术占比|≥55%"),
      row("满意度|患者|患者满意度|≥92%"),
    ],
    [across(3, 1, 2), down(1, 4, 6), down(2, 4, 5)],
  );
  expect(
    form.indicators.map(({ level1, level2, level3 }) =>
      [level1, level2, level3].map(text).join("/"),
    ),
  ).toEqual([
    "产出/数量/省级重点专科（个）",
    "产出/数量/发表论文（篇）",
    "产出/质量/三四级手术占比",
    "满意度/患者/患者满意度",
  ]);
});
