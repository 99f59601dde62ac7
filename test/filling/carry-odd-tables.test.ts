import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import type { Form } from "../../src/forms";
import { only, row } from "../forms/small-form";
import { rowsOf, table, zh } from "./small-target";

describe("budgets", () => {
  const funds = (unit: string, lines: readonly string[]) =>
    selfEvaluationFrom(
      table(["产出指标|数量指标|案件数|≥95件"], [`项目名称|养护经费||${unit}`, ...lines]),
    );
  it.each([
    ["单位：元", "预算数|1350000|其中：财政资金|1350000", "135.00", "135.00"],
    ["单位：元", "预算数|1350001.5|其中：财政资金|1350001.5", "135.00015", "135.00015"],
    ["单位：万元", "预算数|1,350.5|其中：财政资金|1,350.5", "1350.50", "1350.50"],
    ["", "预算数|0.5亿元|其中：财政资金|5000万元", "5000.00", "5000.00"],
  ])("%s %s → %s 万元", (unit, line, total, fiscal) => {
    const { content } = funds(unit, [line]);
    expect(content.fund.total.initialBudget).toBe(total);
    expect(content.fund.appropriation.initialBudget).toBe(fiscal);
  });

  const fundTable = (lines: readonly string[]) =>
    selfEvaluationFrom(
      only([
        ["项目支出绩效自评表（2022年度）"],
        row("项目名称||养护"),
        row("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
        ...lines.map((line) => row(`|${line}||||||`)),
        row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
        row("产出指标|数量指标|里程|≥50公里|||"),
      ]),
    );
  it("adds up fiscal money that is given in parts, and says so", () => {
    const { content, remarks } = fundTable([
      "年度资金总额|120.5",
      "其中：中央补助|80.3",
      "省级资金|30.1",
      "其他资金|10.1",
    ]);
    expect(content.fund.appropriation.initialBudget).toBe("110.40");
    expect(content.fund.other.initialBudget).toBe("10.10");
    expect(remarks.map((one) => one.zh).join()).toContain("110.40 万元，请核对");
    expect(remarks.map((one) => one.zh).join()).not.toContain("不一致");
  });

  it("passes over a label that holds no amount", () => {
    const { content } = selfEvaluationFrom(
      table(
        ["产出指标|数量指标|里程|≥50公里"],
        ["项目资金（万元）||年初预算数", "|年度资金总额|120"],
      ),
    );
    expect(content.fund.total.initialBudget).toBe("120.00");
  });

  it("says what was converted, and what unit was assumed", () => {
    const said = (unit: string) =>
      funds(unit, ["预算数|20|其中：财政资金|20"])
        .remarks.map(({ zh: text }) => text)
        .join();
    expect(said("单位：元")).toContain("由元换算为万元");
    expect(said("")).toContain("没有写金额单位，按万元带入");
    expect(said("单位：万元")).not.toContain("金额");
  });
});

describe("tables that are no plain list", () => {
  it("says that a table without indicators leaves the rows to the person", () => {
    const bare = { ...table(["产出指标|数量指标|里程|≥50公里"]), indicators: [] };
    expect(selfEvaluationFrom(bare).content.indicators).toEqual([]);
    expect(zh(bare)).toContain("没有填任何指标");
    expect(zh(bare)).not.toContain("分值按");
  });

  const places = (lines: readonly string[]) =>
    only([
      ["水利项目绩效目标表"],
      row("项目名称|水利"),
      row("一级指标|二级指标|三级指标|指标值||"),
      row("|||城厢镇|参内镇|魁斗镇"),
      ...lines.map(row),
    ]);
  it("makes a row for each place where no whole is given, and says so", () => {
    const form = places(["产出指标|数量指标|护岸长度|3公里|5公里|2公里"]);
    expect(rowsOf(form).map(({ level3, target }) => `${level3} ${target}`)).toEqual([
      "护岸长度（城厢镇） 3公里",
      "护岸长度（参内镇） 5公里",
      "护岸长度（魁斗镇） 2公里",
    ]);
    expect(zh(form)).toContain("一地一行");
  });
  it("makes one row where all places have the same target", () => {
    const form = places(["产出指标|质量指标|合格率|100%|100%|100%"]);
    expect(rowsOf(form).map(({ level3, target }) => `${level3} ${target}`)).toEqual([
      "合格率 100%",
    ]);
  });

  it("takes the whole's target where the table has one, and says so", () => {
    const form = only([
      ["水利项目绩效目标表"],
      row("项目名称|水利"),
      row("一级指标|二级指标|三级指标|指标值||"),
      row("|||合计|城厢镇|参内镇"),
      row("产出指标|数量指标|护岸长度|8公里|3公里|5公里"),
    ]);
    expect(rowsOf(form).map(({ level3, target }) => `${level3} ${target}`)).toEqual([
      "护岸长度 8公里",
    ]);
    expect(zh(form)).toContain("“护岸长度”的目标分到各地，自评表只写合计的目标");
  });

  it("leaves the standards for grades out, and says so", () => {
    const form = only([
      ["项目绩效目标表"],
      row("项目名称|水利"),
      row("一级指标|二级指标|三级指标|指标值|优|良|中|差"),
      row("产出指标|数量指标|护岸长度|10公里|≥10|8|6|5"),
    ]);
    expect(rowsOf(form).map(({ target }) => target)).toEqual(["10公里"]);
    expect(zh(form)).toContain("优、良、中、差标准没有带过来");
  });

  /** The rows of a table, each under the heading of a goal. */
  const underGoals = (lines: readonly (readonly [goal: string, line: string])[]): Form => {
    const form = table(lines.map(([, line]) => line));
    return {
      ...form,
      indicators: form.indicators.map((one, at) => ({
        ...one,
        block: { ...one.level3!, text: lines[at]?.[0] ?? "" },
      })),
    };
  };
  it("puts the rows of several goals together by level, and says so", () => {
    const form = underGoals([
      ["年度绩效目标1", "产出指标|数量指标|里程|≥50公里"],
      ["年度绩效目标1", "效益指标|社会效益指标|出行条件|改善"],
      ["年度绩效目标2", "产出指标|数量指标|桥梁|≥3座"],
      ["年度绩效目标2", "产出指标|质量指标|合格率|100%"],
    ]);
    expect(rowsOf(form).map(({ level3 }) => level3)).toEqual([
      "里程",
      "桥梁",
      "合格率",
      "出行条件",
    ]);
    expect(zh(form)).toContain("分为 2 个目标（年度绩效目标1、年度绩效目标2）");
  });
  it("leaves long-term goals out where the table has yearly ones, and says so", () => {
    const form = underGoals([
      ["长期绩效目标1", "产出指标|数量指标|总里程|≥500公里"],
      ["年度绩效目标1", "产出指标|数量指标|里程|≥50公里"],
    ]);
    expect(rowsOf(form).map(({ level3 }) => level3)).toEqual(["里程"]);
    expect(zh(form)).toContain("“长期绩效目标1”下的指标是多年的目标");
  });

  it("goes by the weights of the table's own place", () => {
    const form = only([
      ["2023年项目支出绩效目标表"],
      row("项目名称|养护经费||单位名称|四川省大英县司法局"),
      row("一级指标|二级指标|三级指标|指标值"),
      row("产出指标|数量指标|里程|≥50公里"),
      row("满意度指标|服务对象满意度指标|满意度|≥90%"),
    ]);
    expect(rowsOf(form).map(({ points }) => points)).toEqual(["45", "45"]);
  });

  it("finds the 一级指标 of a table that prints only the 二级指标", () => {
    const form = only([
      ["项目支出绩效目标表"],
      row("项目名称|养护经费"),
      row("二级指标|三级指标|指标值"),
      row("数量指标|里程|≥5公里"),
      row("可持续影响指标|道路使用年限|≥5年"),
      row("服务对象满意度指标|满意度|≥90%"),
    ]);
    expect(rowsOf(form).map(({ level1, points }) => `${level1} ${points}`)).toEqual([
      "产出指标 50",
      "效益指标 30",
      "满意度指标 10",
    ]);
  });

  it.each([
    [
      "产出指标|服务次数|≥48次 效益指标|到馆人次|≥20万人次",
      "产出指标||服务次数 效益指标||到馆人次",
    ],
    [
      "数量指标|巡查次数|200次 社会效益指标|节电量|≥5% 服务对象满意度指标|满意度|≥90%",
      "产出指标|数量指标|巡查次数 效益指标|社会效益指标|节电量 服务对象满意度指标||满意度",
    ],
  ])("takes the second of two levels for the name: %s", (lines, want) => {
    const form = only([
      ["项目支出绩效目标表"],
      row("项目名称|养护经费"),
      row("一级指标|二级指标|指标值"),
      ...lines.split(" ").map(row),
    ]);
    const levels = rowsOf(form).map((one) => [one.level1, one.level2, one.level3].join("|"));
    expect(levels.join(" ")).toBe(want);
  });

  it("says that a department's table was carried in a project's form", () => {
    const form = table(["产出指标|数量指标|里程|≥50公里"]);
    const whole = { ...form, title: { ...form.title!, text: "部门整体支出绩效目标表" } };
    expect(zh(whole)).toContain("这张目标表是部门整体的");
    const nameless = { ...whole, fields: {} };
    expect(selfEvaluationFrom(nameless).content.head.projectName).toBe("部门整体支出");
    expect(zh(form)).not.toContain("部门整体");
  });
});
