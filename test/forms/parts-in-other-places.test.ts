import type { Form } from "../../src/forms/form";
import {
  across,
  at,
  down,
  FUND,
  HEADER,
  NAME,
  names,
  only,
  ROW,
  row,
  text,
  TITLE,
  TOTAL,
  type Rows,
} from "./small-form";

const fundLines = (form: Form) =>
  form.fund?.lines.map((line) =>
    [line.role, line.name, line.initialBudget, line.annualBudget, line.executed]
      .map((one) => (typeof one === "string" ? one : (text(one) ?? "·")))
      .join(" "),
  );

const TARGETS = [row("一级指标|二级指标|三级指标|指标值"), row("产出指标|数量指标|甲|5个")];
const target = (year: string, ...rows: Rows) =>
  only([[`项目支出绩效目标表${year}`], NAME, ...rows, ...TARGETS]);

describe("amounts beside their years", () => {
  it.each([
    ["beside the label", "（2024年度）", ["年度预算（万元）|2024年|150"], ["total 2024年 150 · ·"]],
    [
      "below the label, in a form without a year",
      "",
      ["项目资金（万元）", "2024年|150|2025年|160"],
      ["part 2024年 150 · ·", "part 2025年 160 · ·"],
    ],
    [
      "below the label, the form's own year as the whole",
      "（2025年度）",
      ["项目资金（万元）", "2024年|150|2025年|160"],
      ["part 2024年 150 · ·", "total 2025年 160 · ·"],
    ],
    ["with its name", "", ["2023年预算|120万元"], ["total 2023年预算 120万元 · ·"]],
    [
      "before that of all years",
      "（2025年度）",
      ["项目总预算|600||2025年预算|200"],
      ["part 项目总预算 600 · ·", "total 2025年预算 200 · ·"],
    ],
    [
      "in the row of another label",
      "（2024年度）",
      ["起止时间|2024年1月-12月|年初预算（元）|450000"],
      ["total 年初预算（元） 450000 · ·"],
    ],
  ])("are read %s", (_, year, lines, want) => {
    const form = target(year, ...lines.map(row));
    expect(fundLines(form)).toEqual(want);
    expect(form.notUnderstood).toEqual([]);
  });

  it("are none where the year is what another label is about", () => {
    expect(target("", row("项目期|2024年"), row("计划人数|2024年|150")).fund).toBeNull();
  });
});

describe("a fund block without column names", () => {
  const block = (...rows: Rows) => only([TITLE, NAME, ...rows, HEADER, ROW, TOTAL]);

  it("names each row by what stands before its amounts", () => {
    const form = block(
      row("资金情况|年度资金总额|全年预算数：|125|全年执行数：|118|执行率：|94.4%"),
      row("|其中：财政拨款|全年预算数：|100|全年执行数：|98|执行率：|98%"),
      row("|其他资金|全年预算数：|25|全年执行数：|20|执行率：|80%"),
    );
    expect(fundLines(form)).toEqual([
      "total 年度资金总额 · 125 118",
      "appropriation 其中：财政拨款 · 100 98",
      "other 其他资金 · 25 20",
    ]);
  });

  it("is read where each label and its amount share a cell, which nobody may write over", () => {
    const form = block(
      row("预算数（万元）：200|执行数（万元）：190|执行率：95%|分值：10|得分：9.5"),
    );
    const [line] = form.fund?.lines ?? [];
    expect([line?.points, line?.rate, line?.score].map(at)).toEqual(["D3 10", "C3 95%", "E3 9.5"]);
    expect([line?.score?.locked, line?.score?.value]).toEqual([true, null]);
    expect(fundLines(form)).toEqual(["total 预算数（万元） · 200 190"]);
  });

  it.each([
    ["中央|省级|合计|执行率", "100|20|120|", "100|18|118|98.33%", "total 合计 · 120 118"],
    ["合计|中央|省级|执行率", "120|100|20|", "118|100|18|98.33%", "total 合计 · 120 118"],
    ["中央|省级", "100|20", "100|18", undefined],
  ])("has its lines in columns: %s", (columns, budget, spent, total) => {
    const form = block(
      ["资金情况（万元）", "来源", ...row(columns)],
      ["", "预算数（A）", ...row(budget)],
      ["", "执行数（B）", ...row(spent)],
    );
    expect(fundLines(form)?.find((line) => line.startsWith("total"))).toBe(total);
    expect(fundLines(form)).toContain("part 中央 · 100 100");
    expect(fundLines(form)).toContain("part 省级 · 20 18");
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("columns of the fund block", () => {
  const block = (columns: string, amounts: string, heading: readonly string[] = []) =>
    only([
      TITLE,
      NAME,
      ...(heading.length > 0 ? [heading] : []),
      ["", "", ...row(columns)],
      ["", "年度资金总额", ...row(amounts)],
      HEADER,
      ROW,
    ]);

  it.each([
    ["the change, which makes the year's budget", "年初预算|调整预算|全年预算数", "80|0|80", "80"],
    ["the change", "年初预算|调整预算数|全年预算数", "100|-20|80", "80"],
    ["what came of it", "年初预算|调整预算数|全年预算数", "100|90|95", "90"],
    ["what came of it", "年初预算|调整预算数|预算编号", "100|90|7", "90"],
  ])("take 调整预算 for %s", (_, columns, amounts, budget) => {
    const form = block(`${columns}|全年执行数`, `${amounts}|78`);
    expect(text(form.fund?.lines[0]?.annualBudget)).toBe(budget);
  });

  it.each(["全年支出", "全年支出金额", "累计支付数", "决算数", "支出决算数"])("know %s", (name) => {
    const form = block(`全年预算数|${name}|执行率`, "25|24|96%");
    expect(text(form.fund?.lines[0]?.executed)).toBe("24");
  });

  it("do not ask about 年中收回 beside the year's budget", () => {
    const form = block("年初预算数|年中收回|全年预算数|全年执行数", "100|20|80|80");
    expect(form.notUnderstood).toEqual([]);
  });

  it("have their unit from the heading right above", () => {
    const form = block("全年预算数|全年执行数", "25|24", ["二、项目资金使用情况（元）"]);
    expect(form.fund?.unit).toBe("元");
  });
});

describe("what ends the lines of the fund block", () => {
  const form = (below: Rows, merges: Parameters<typeof only>[1] = []) =>
    only([TITLE, NAME, ...FUND, ...below, HEADER, ROW, TOTAL], merges);

  it("is no heading right across, which is no line", () => {
    const read = form([row("绩效指标|||||||")], [across(5, 1, 8)]);
    expect(read.fund?.lines).toHaveLength(1);
  });

  it("is a note right across, which is read as one", () => {
    const read = form([row("注：执行率低于90%的应说明原因|||||||")], [across(5, 1, 8)]);
    expect(read.fund?.lines).toHaveLength(1);
    expect(read.printedNotes.map(at)).toEqual(["A5 注：执行率低于90%的应说明原因"]);
  });

  it.each([
    "资金管理情况|项目|情况说明|||存在问题和改进措施",
    "资金管理情况||情况说明|||存在问题和改进措施",
    "资金管理情况|情况说明||||存在问题和改进措施",
  ])("is %s", (heading) => {
    const read = form([row(heading), row("|下达及时性|及时，30日内|||无")]);
    expect(read.fund?.lines).toHaveLength(1);
    expect(read.notUnderstood).toEqual([]);
  });

  it("is 总分 above the indicators, whose second number is the score", () => {
    const lines = [row("总分|||||100|98|")];
    const read = only([TITLE, NAME, ...FUND, ...lines, HEADER, ROW], [across(5, 1, 5)]);
    expect(read.fund?.lines).toHaveLength(1);
    expect(at(read.total?.score)).toBe("G5 98");
  });
});

describe("parts that stand below the indicators", () => {
  it("may be the fund block, none of whose amounts is a score", () => {
    const form = only([TITLE, NAME, HEADER, ROW, ...FUND, TOTAL]);
    expect(names(form)).toEqual(["养护里程"]);
    expect(fundLines(form)).toEqual(["total 年度资金总额 20 25 24"]);
    expect([form.total?.points, form.total?.score].map(at)).toEqual(["F7 100", "G7 96"]);
  });

  it("may be the goal", () => {
    const goal = [row("年度总体目标|预期目标|||实际完成情况"), row("|养护50公里|||养护48公里")];
    const form = only([TITLE, NAME, ...FUND, HEADER, ROW, ...goal, TOTAL], [down(1, 7, 8)]);
    expect(names(form)).toEqual(["养护里程"]);
    expect([form.goal.expected, form.goal.actual].map(at)).toEqual([
      "B8 养护50公里",
      "E8 养护48公里",
    ]);
    expect(at(form.total?.score)).toBe("G9 96");
  });
});

describe("a goal told in several rows", () => {
  it("is all of them under its headings", () => {
    const goal = [
      row("年度总体目标|预期目标|||实际完成情况"),
      row("|目标1：养护50公里|||养护48公里"),
      row("|目标2：绿化3处|||绿化3处"),
    ];
    const form = only([TITLE, NAME, ...goal, HEADER, ROW], [down(1, 3, 5)]);
    expect(at(form.goal.expected)).toBe("B4 目标1：养护50公里\n目标2：绿化3处");
    expect(at(form.goal.actual)).toBe("E4 养护48公里\n绿化3处");
  });

  it("is all of them beside its label, up to the next", () => {
    const goal = [
      row("年度目标|目标1：养护50公里"),
      row("|目标2：绿化3处"),
      row("年度完成情况|均已完成"),
    ];
    const form = only([TITLE, NAME, ...goal, HEADER, ROW], [down(1, 3, 4)]);
    expect(at(form.goal.expected)).toBe("B3 目标1：养护50公里\n目标2：绿化3处");
    expect(at(form.goal.actual)).toBe("B5 均已完成");
  });
});

describe("labels of the head and the foot", () => {
  it("take no other label with its value for theirs", () => {
    const form = only([TITLE, NAME, HEADER, ROW, TOTAL, row("联系电话：||填报日期：2024.3.15")]);
    expect([text(form.fields.phone), text(form.fields.date)]).toEqual(["", "2024.3.15"]);
  });

  it.each([
    ["填报单位：某团||2024年度", 2024],
    ["填报单位：某团|（2024年度）", 2024],
    ["填报单位|2023年度养护|2024年度", 2024],
    ["项目名称|2024年度", null],
  ])("leave the year beside them to the form: %s", (line, year) => {
    const form = only([["项目支出绩效自评表"], row(line), NAME, HEADER, ROW]);
    expect(form.year).toBe(year);
  });

  it("know 预算部门名称 and 项目目标", () => {
    const head = [row("省级预算部门名称||某厅"), row("项目\n目标|养护50公里")];
    const form = only([TITLE, ...head, HEADER, ROW]);
    expect([text(form.fields.department), text(form.goal.expected)]).toEqual([
      "某厅",
      "养护50公里",
    ]);
  });

  it("keep a total one column too far to the right apart from the full marks", () => {
    const form = only([TITLE, NAME, HEADER, ROW, row("合计||||||100|96")]);
    expect([form.total?.points, form.total?.score].map(at)).toEqual(["G5 100", "H5 96"]);
  });
});

describe("说明 and 备注 below the table", () => {
  const under = (line: string) =>
    only([TITLE, NAME, HEADER, ROW, TOTAL, row(line)]).printedNotes.map(text);

  it.each([
    "说明|受装修影响闭馆两个月。",
    "说明|无",
    "备注|经费含上级补助2万元",
    "备注：场馆已搬迁",
  ])("are no rules where the unit tells of itself: %s", (line) => expect(under(line)).toEqual([]));

  it.each([
    ["说明|1.得分保留两位小数。2.总分100分。", 2],
    ["备注|定量指标按完成比例计分", 1],
    ["注|其他资金包括以前年度的结转资金", 1],
  ])("are rules where they speak of the form: %s", (line, count) => {
    expect(under(line)).toHaveLength(count);
  });
});
