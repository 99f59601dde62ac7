import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import { row, at, names, across, down } from "./small-form";

describe("a target table of Hebei", () => {
  const table = (number: number, name: string) => [
    row(`${number}.${name}绩效目标表||||||`),
    row("335001某市某区人民法院本级||||||单位：万元"),
    row(`项目编码|1308002${number}||项目名称|${name}||`),
    row("预算规模及资金用途|预算数|20.00|其中：财政    资金|20.00|其他资金| "),
    row("|企业破产、信访维稳经费|||||"),
    row("资金支出计划（%）|3月底||6月底|10月底|12月底|"),
    row("|20%||50%|70%|100%|"),
    row("绩效目标|1.目标内容1|||||"),
    row("一级指标|二级指标|三级指标|绩效指标描述||指标值|指标值确定依据"),
    row("产出指标|数量指标|完成办案数量|完成办案数量||≥95保证办案完成度|单位要求"),
    row("|质量指标|经费支出准确率|经费支出准确率||100经费支出准确率|单位要求"),
    row("效益指标|经济效益指标|不涉及|不涉及||0不涉及|不涉及"),
  ];
  const { forms, remarks } = findForms(
    gridOf([...table(1, "办案业务经费"), [], ...table(2, "公务运转经费")]),
  );
  const [first, second] = forms;

  it("is found as often as it stands on the sheet", () => {
    expect(remarks).toEqual([]);
    expect(forms.map(({ kind, title }) => [kind, at(title)])).toEqual([
      ["target-table", "A1 1.办案业务经费绩效目标表"],
      ["target-table", "A14 2.公务运转经费绩效目标表"],
    ]);
    expect(second?.fields.projectName?.text).toBe("公务运转经费");
  });

  it("has its amounts beside their labels", () => {
    expect(first?.fund?.unit).toBe("万元");
    expect(first?.fund?.lines.map(({ role, initialBudget }) => [role, at(initialBudget)])).toEqual([
      ["total", "C4 20.00"],
      ["appropriation", "E4 20.00"],
      ["other", "G4"],
    ]);
  });

  it("has its goal and targets", () => {
    expect(at(first?.goal.expected)).toBe("B8 1.目标内容1");
    expect(first?.indicators.map((one) => [at(one.level1), at(one.target)])).toEqual([
      ["A10 产出指标", "F10 ≥95保证办案完成度"],
      ["A10 产出指标", "F11 100经费支出准确率"],
      ["A12 效益指标", "F12 0不涉及"],
    ]);
    expect(first?.indicators[0]?.points).toBeNull();
  });
});

describe("a form of Hubei with several goals", () => {
  const header = row("一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分");
  const { forms } = findForms(
    gridOf(
      [
        ["2020年度水土保持监测项目绩效自评表"],
        row("单位名称：某市水土保持站|||填报日期：2021年3月10日||"),
        row("项目名称|水土保持监测||||"),
        row("预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)"),
        row("|年度财政资金总额|10|10|100%|20"),
        ["年度绩效目标1(40分)"],
        header,
        row("产出指标(20分)|质量指标|数据合格率|100%|100%|20"),
        row("满意度指标(20分)|服务对象|审核满意度|98%|98%|19.6"),
        ["年度绩效目标2(40分)"],
        header,
        row("产出指标(40分)|质量指标|资料整编率|100%|100%|40"),
        row("|||||"),
        row("总分||||100|99.6"),
        row("偏差大或目标未完成原因分析|无||||"),
        row("改进措施及结果应用方案|无||||"),
        ["备注：1.预算数为调整后财政资金总额。2.得分不得突破权重总额。"],
      ],
      [across(6, 1, 6), across(10, 1, 6)],
    ),
  );
  const [form] = forms;

  it("is one form with the rows of all its blocks", () => {
    expect(forms).toHaveLength(1);
    expect(
      form?.indicators.map((one) => [one.level1?.text, one.level3?.text, one.score?.text]),
    ).toEqual([
      ["产出指标(20分)", "数据合格率", "20"],
      ["满意度指标(20分)", "审核满意度", "19.6"],
      ["产出指标(40分)", "资料整编率", "40"],
    ]);
  });

  it("has a total, the fund score, and its notes behind the tail rows", () => {
    expect([at(form?.total?.points), at(form?.total?.score)]).toEqual(["E14 100", "F14 99.6"]);
    expect(at(form?.fund?.lines[0]?.score)).toBe("F5 20");
    expect(form?.fund?.lines[0]?.points).toBeNull();
    expect(form?.printedNotes.map(at)).toEqual([
      "A17 1.预算数为调整后财政资金总额。",
      "A17 2.得分不得突破权重总额。",
    ]);
    expect(at(form?.fields.date)).toBe("D2 2021年3月10日");
  });
});

describe("a form of Yunnan with an operator column under a common heading", () => {
  const { forms } = findForms(
    gridOf(
      [
        ["公开14表"],
        ["2020年度项目支出绩效自评表"],
        row("项目名称|卫片执法|||||||"),
        row("绩效指标|||年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施"),
        row("一级指标|二级指标|三级指标|指标性质|指标值|度量单位||||"),
        row("产出指标|数量指标|图斑数量|≥|95|%|95|90|86|"),
        row("其他需要说明事项|无||||||||"),
        row("总分||||||100|96|优|"),
      ],
      [
        across(4, 1, 3),
        across(4, 4, 6),
        down(7, 4, 5),
        down(8, 4, 5),
        down(9, 4, 5),
        down(10, 4, 5),
      ],
    ),
  );

  it("is read by its lower names, with the grade in the total row", () => {
    const [form] = forms;
    const [one] = form?.indicators ?? [];
    expect([at(one?.level1), at(one?.target), at(one?.actual), at(one?.score)]).toEqual([
      "A6 产出指标",
      "E6 ≥95%",
      "G6 95",
      "I6 86",
    ]);
    expect(names(form)).toEqual(["图斑数量"]);
    expect(at(form?.total?.grade)).toBe("I8 优");
  });
});

describe("forms of Sichuan, one right below the other", () => {
  const RULES =
    "1.执行率未达到90%的需说明原因(100字以内);2.预算调整的,应单独说明理由;3.其他资金包括社会投入资金.";
  const form = (project: string) => [
    ["部门预算项目支出绩效自评表(2023年度)"],
    row(`项目名称||${project}||||||||`),
    row("主管部门||县司法局|||实施单位（盖章）||司法所|||"),
    row("项目基本情况|1.项目年度目标完成情况|项目年度目标||||年度目标完成情况||||"),
    row("||购买设备。||||完成||||"),
    row("|2.项目实施内容及过程概述|2023年购买13台。||||||||"),
    row(
      "预算执行情况(10分)|年度预算数（万元）||年初预算|调整后预算数|预算执行数|预算执行率|权重|得分|原因|",
    ),
    row(`|总额||0.00|3.36|3.36|100.00%|10|10|${RULES}|`),
    row("|其中：财政资金||0.00|3.36|3.36|100.00%|/|/||"),
    row("|财政专户管理资金||0.00|0.00|0.00|0.00%|/|/||"),
    row(
      "绩效指标(90分)|一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析",
    ),
    row("|产出指标|质量指标|购买台数|＝|13|台|13|90|89|"),
    row("|合计|||||||100|99|"),
    row("评价结论|资金已支付。|||||||||"),
    row("存在问题|无|||||||||"),
    row("改进措施|无|||||||||"),
    row("项目负责人：张某|||||财务负责人：李某|||||"),
  ];
  const { forms } = findForms(gridOf([...form("甲"), ...form("乙")]));

  it("are two, with their fund lines under a heading of their own", () => {
    expect(forms.map(({ fields }) => at(fields.projectName))).toEqual(["C2 甲", "C19 乙"]);
    expect(forms.map(({ area }) => [area.top, area.bottom])).toEqual([
      [0, 16],
      [17, 33],
    ]);
    const lines = forms[0]?.fund?.lines.map(({ role, nameCell, annualBudget, score }) => [
      role,
      ...[nameCell, annualBudget, score].map(at),
    ]);
    expect(lines).toEqual([
      ["total", "B8 总额", "E8 3.36", "I8 10"],
      ["appropriation", "B9 其中：财政资金", "E9 3.36", "I9 /"],
      ["part", "B10 财政专户管理资金", "E10 0.00", "I10 /"],
    ]);
    expect(forms[0]?.fund?.unit).toBe("万元");
  });

  it("have their goal, target, total and the rules printed among the funds", () => {
    const [first] = forms;
    expect([at(first?.goal.expected), at(first?.goal.actual)]).toEqual([
      "C5 购买设备。",
      "G5 完成",
    ]);
    expect(first?.indicators.map(({ target, score }) => [at(target), at(score)])).toEqual([
      ["F12 ＝13台", "J12 89"],
    ]);
    expect([at(first?.total?.points), at(first?.total?.score), at(first?.total?.last)]).toEqual([
      "I13 100",
      "J13 99",
      "K13",
    ]);
    expect(first?.printedNotes.map(({ cell, text }) => [cell, text.slice(0, 2)])).toEqual([
      ["J8", "1."],
      ["J8", "2."],
      ["J8", "3."],
    ]);
    expect(at(first?.fields.manager)).toBe("A17 张某");
  });
});
