import { findForms, type Form } from "../../src/forms";
import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import { loadCase, tableCases } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { only, row } from "../forms/small-form";
import { rowsOf, table, zh } from "./small-target";

const formOf = (name: string): Form => {
  const [form] = findForms(sketchToGrid(caseToSheet(loadCase(name), "official"))).forms;
  if (!form) throw new Error(name);
  return form;
};
const seed = (number: number): Form =>
  formOf(
    tableCases().find(({ name }) => name.startsWith("seed-03") && name.includes(`-${number}-`))
      ?.name ?? "",
  );

describe("the six target tables of a Hebei court", () => {
  it.each([
    [1, ["≥95%", "100%", "100%", "≤20万元", "不涉及", "≥90%", "≥30%", "不涉及", "≥95%"]],
    [2, ["≥8小时", "100%", "≥90%", "≤20万元", "不涉及", "≥90%", "≥30%", "不涉及", "≥90%"]],
    [
      3,
      [
        "14名",
        "100%",
        "≥95%（结案三个月内，特殊案件除外）",
        "≤117万元",
        "不涉及",
        "≥90%",
        "不涉及",
        "≥95%",
        "≥95%",
      ],
    ],
    [4, ["≥80", "≥80%", "≥90%", "≤30万元", "≥70%", "≥50%", "≥90%"]],
    [5, ["≤1辆", "100%", "≥90%", "≤28万元", "≥90%", "1", "≥85%"]],
    [6, ["≤4", "≥90%", "≥90%", "≤72万元", "≥80%", "≥50%", "≥85%"]],
  ])("table %i: every target with its operator and unit", (number, targets) => {
    expect(rowsOf(seed(number)).map(({ target }) => target)).toEqual(targets);
  });

  it("carries names, unit, budget and indicator names as they stand", () => {
    const { content } = selfEvaluationFrom(seed(3), { year: 2023 });
    expect(content.head).toEqual({
      year: 2023,
      projectName: "聘任制书记员经费",
      department: "承德市鹰手营子矿区人民法院",
      unit: "承德市鹰手营子矿区人民法院本级",
      manager: "",
      phone: "",
    });
    expect(content.fund.unit).toBe("万元");
    expect(content.fund.total).toEqual({ initialBudget: "117.00", annualBudget: "", executed: "" });
    expect(content.fund.appropriation.initialBudget).toBe("117.00");
    expect(content.fund.other.initialBudget).toBe("");
    expect(content.indicators[0]).toEqual({
      level1: "产出指标",
      level2: "数量指标",
      level3: "总人数",
      target: "14名",
      actual: "",
      points: "13",
      score: "",
      note: "",
    });
  });

  it("gives no points to rows that say 不涉及, and all of the level's to the others", () => {
    const points = rowsOf(seed(1)).map((one) => one.points);
    expect(points).toEqual(["13", "13", "13", "11", "", "15", "15", "", "10"]);
    expect(zh(seed(1))).toContain("不分配分值：F16、F19");
  });

  it("says of each assumed percentage where it stands and what it said", () => {
    expect(zh(seed(1))).toContain("F14（100月度时序→100%）");
    expect(zh(seed(1))).toContain("F12“保证办案完成度”");
  });

  it("leaves the template's goal out and says so", () => {
    expect(selfEvaluationFrom(seed(1)).content.goal.expected).toBe("");
    expect(zh(seed(1))).toContain("“1.目标内容1”");
  });

  it("takes another year only where it is told so", () => {
    expect(selfEvaluationFrom(seed(4)).content.head.year).toBe(2023);
    expect(selfEvaluationFrom(seed(4), { year: 2024 }).content.head.year).toBe(2024);
    expect(selfEvaluationFrom(seed(1)).content.head.year).toBeNull();
    expect(zh(seed(1))).toContain("没有写年度");
    expect(zh(seed(1), { year: 2023 })).not.toContain("没有写年度");
  });
});

describe("target tables of other places", () => {
  it("黄石: amounts with their own unit, and a level that the table lacks", () => {
    const form = formOf("goal-hubei-huangshi-dangxiao-2022");
    const { content } = selfEvaluationFrom(form);
    expect(content.fund.total.initialBudget).toBe("164.00");
    expect(content.fund.appropriation.initialBudget).toBe("132.00");
    expect(content.goal.expected).toContain("主体班培训280人次");
    expect(zh(form)).toContain("预算总额 164.00 万元与各项资金之和 132.00 万元不一致");
    expect(zh(form)).toContain("“效益”指标，它的 30 分没有分配，分值合计 70");
  });

  it("青山: words of quality stay word for word, codes before names go", () => {
    const form = formOf("goal-hubei-qingshan-2020-jichusheshi");
    const { content } = selfEvaluationFrom(form);
    expect(content.head.department).toBe("武汉市青山区教育局");
    expect(content.indicators.map(({ target }) => target)).toEqual([
      "2",
      "100%",
      "参照政府采购成本控制",
      "100%",
      "巩固提高",
      "持续改善",
      "≥90%",
    ]);
  });
});

describe("how a target is written", () => {
  it.each([
    // 二级 | 三级 | 指标值 → carried
    ["数量指标|案件数|≥95件", "≥95件", "has all it needs"],
    ["数量指标|案件数|不少于95件", "不少于95件", "words are an operator too"],
    ["质量指标|合格率|95", "95%", "the name says the unit"],
    ["质量指标|合格率|不低于95", "≥95%", "the name says the unit"],
    ["满意度指标|群众满意度|0.95", "95%", "a share that lost its sign"],
    ["质量指标|合格率|≥98百分比", "≥98%", "a unit that no form should print"],
    ["成本指标|总成本|≤20万元", "≤20万元", "has all it needs"],
    ["数量指标|培训人数|200人次以上", "200人次以上", "the bound stands behind"],
    ["数量指标|宣传次数|至少全年完成2次宣传", "至少全年完成2次宣传", "a sentence"],
    ["数量指标|案件数|≥95件（含执行案件）", "≥95件（含执行案件）", "a remark in brackets"],
    ["质量指标|合格率|≥95（含执行案件）", "≥95%（含执行案件）", "a remark in brackets is kept"],
    ["时效指标|完成时间|2023年12月底前", "2023年12月底前", "a deadline"],
    ["社会效益指标|办学条件|持续改善", "持续改善", "quality"],
    ["数量指标|增长幅度|±10%", "±10%", "a band"],
    ["数量指标|面积|100-200亩", "100-200亩", "a range is not understood and kept"],
    ["数量指标|面积（亩）|100", "100亩", "the unit in the name"],
    ["数量指标|书记员|14我单位共14名书记员", "14名", "the unit in the words"],
  ])("%s → %s (%s)", (line, want) => {
    expect(rowsOf(table([`产出指标|${line}`]))[0]?.target).toBe(want);
  });

  it.each([
    ["数量指标|采购设备|80", "80"],
    ["社会效益指标|受益人数|≥90", "≥90"],
    ["社会效益指标|带动就业|≥100", "≥100"],
    ["社会效益指标|服务人数|≥90", "≥90"],
    ["时效指标|支付时限|90", "90"],
    ["质量指标|保障水平|≥15", "≥15"],
    ["时效指标|办结时间|30", "30"],
    ["质量指标|保障质量|3", "3"],
    ["成本指标|保障成本|90", "90"],
    ["质量指标|保障质量|≤90", "≤90"],
  ])("takes no count for a percentage: %s", (line, want) => {
    const form = table([`产出指标|${line}`]);
    expect(rowsOf(form)[0]?.target).toBe(want);
    expect(zh(form)).not.toContain("按百分比带入");
  });

  it("says where a number has no unit at all, and where a text is not understood", () => {
    expect(zh(table(["产出指标|数量指标|设备|80"]))).toContain("没有单位：D4");
    expect(zh(table(["产出指标|数量指标|面积|100-200亩"]))).toContain("D4（照原样带入）");
  });

  it("says where no target was set", () => {
    const form = table(["产出指标|数量指标|设备|××", "产出指标|数量指标|车辆|—"]);
    expect(rowsOf(form).map(({ target }) => target)).toEqual(["", "—"]);
    expect(zh(form)).toContain("D4“设备”、D5“车辆”");
  });

  it.each([
    ["正向|95|%", "≥95%"],
    ["反向|5|%", "≤5%"],
    ["≥|95|%", "≥95%"],
    ["定性|优良中低差|", "优良中低差"],
    ["=|100|%", "=100%"],
  ])("joins %s to %s", (parts, want) => {
    const form = only([
      ["项目支出绩效目标表"],
      row("项目名称|养护经费"),
      row("一级指标|二级指标|三级指标|指标性质|指标值|度量单位"),
      row(`产出指标|质量指标|完成程度|${parts}`),
    ]);
    expect(rowsOf(form)[0]?.target).toBe(want);
  });
});
