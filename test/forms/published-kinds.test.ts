import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { at, down, row, text, type Rows } from "./small-form";

function read(rows: Rows, merges: Parameters<typeof gridOf>[1] = []): Form {
  const { forms, remarks } = findForms(gridOf(rows, merges));
  expect(remarks).toEqual([]);
  expect(forms).toHaveLength(1);
  return forms[0]!;
}

const marks = (form: Form) =>
  form.indicators.map(({ level1, level2, level3, target, actual, points, score, note }) =>
    [level1, level2, level3, target, actual, points, score, note].map(text),
  );
const fund = (form: Form) =>
  form.fund?.lines.map((line) => [
    line.role,
    ...[
      line.initialBudget,
      line.annualBudget,
      line.executed,
      line.points,
      line.rate,
      line.score,
    ].map(text),
  ]);
const total = (form: Form) =>
  [form.total?.points, form.total?.score, form.total?.grade].map((cell) => cell?.text ?? null);
const strange = (form: Form) => form.notUnderstood.map(({ cell }) => cell);

describe("衔接资金自评表 (points before the target)", () => {
  const form = read([
    ["绩效目标自评表"],
    ["（2022年度）"],
    row("项目（专项）名称||农村供水保障|||||"),
    row("主管部门||县水利局||实施单位||某镇|"),
    row("项目资金（万元）||全年预算数（A）||全年执行数（B）|分值|执行率（B/A）|得分"),
    row("|年度资金总额|215,457.6||215,457.6|10|100%|10"),
    row("|其中：中央补助|150万||150万|10|100%|10"),
    row("|其他资金|||||·|"),
    row("年度总体目标|年初设定目标||||全年实际完成情况|||"),
    row("|供水到户||||供水到户|||"),
    row("一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施"),
    row("产出指标|数量指标|供水户数|50|≥100户|100户|50|"),
    row("||其中：脱贫户||≥20户||·|"),
    row("效益指标|社会效益|饮水安全|40|有效提升|有效提升|40|"),
    row("总分|||100|||100|"),
  ]);
  it("has its fund lines, dots and all", () => {
    expect(form.year).toBe(2022);
    expect(fund(form)).toEqual([
      ["total", null, "215,457.6", "215,457.6", "10", "100%", "10"],
      ["part", null, "150万", "150万", "10", "100%", "10"],
      ["other", null, "", "", "", "·", ""],
    ]);
  });
  it("has rows with a target and no points of their own", () => {
    expect(marks(form)).toEqual([
      ["产出指标", "数量指标", "供水户数", "≥100户", "100户", "50", "50", ""],
      ["产出指标", "数量指标", "其中：脱贫户", "≥20户", "", "", "·", ""],
      ["效益指标", "社会效益", "饮水安全", "有效提升", "有效提升", "40", "40", ""],
    ]);
    expect([total(form), strange(form)]).toEqual([["100", "100", null], []]);
  });
});

describe("部门整体绩效自评表 of Chongqing (one name a row, the total in the head)", () => {
  const HEAD = [
    ["部门整体绩效自评表"],
    row("区级预算单位名称|某区林业局|||部门联系人|张某|||自评总分（分）|98.5"),
    row(
      "项目|年初预算数|全年（调整）预算数|全年执行数|执行率（%）|执行率权重（分）|执行率得分（分）",
    ),
    row("资金总体|5000|6000|4756.2|79.27|10|7.93"),
    row("当年绩效目标|年初绩效目标|||全年完成情况|||"),
    row("|植树造林|||已完成|||"),
  ];
  it("with an adjusted target and a coefficient", () => {
    const form = read([
      ...HEAD,
      row(
        "指标名称|计量单位|指标性质|年初指标值|调整指标值|全年完成值|得分系数（%）|指标权重（分）|指标得分（分）|是否核心指标|说明",
      ),
      row("造林面积|亩|≥|600|500|500|100|60|60|是|"),
      row("“三公”经费控制率|%|≤|100||39.44|100|30|30|否|"),
    ]);
    expect(form.kind).toBe("department-self-evaluation");
    expect(fund(form)).toEqual([["total", "5000", "6000", "4756.2", "10", "79.27", "7.93"]]);
    expect(marks(form)).toEqual([
      [null, null, "造林面积", "≥500亩", "500", "60", "60", ""],
      [null, null, "“三公”经费控制率", "≤100%", "39.44", "30", "30", ""],
    ]);
    expect([total(form), strange(form)]).toEqual([[null, "98.5", null], []]);
    expect(form.fields.manager?.text).toBe("张某");
    expect([text(form.goal.expected), text(form.goal.actual)]).toEqual(["植树造林", "已完成"]);
  });
  it("with the weight before the actual value", () => {
    const form = read([
      ...HEAD,
      row("指标名称|计量单位|指标性质|指标值|指标权重（分）|全年完成值|指标得分（分）|说明"),
      row("造林面积|亩|≥|500|60|500|60|"),
    ]);
    expect(marks(form)).toEqual([[null, null, "造林面积", "≥500亩", "500", "60", "60", ""]]);
  });
});

describe("转移支付自评表 (nothing scored)", () => {
  it("has neither points, scores nor total", () => {
    const form = read([
      ["中央对地方专项转移支付绩效目标自评表"],
      ["（2020年度）"],
      row("专项（项目）名称|农业资源保护|||||"),
      row("中央主管部门|农业农村部||专项实施期||2020年|"),
      row("地方主管部门|县农业局||资金使用单位||某站|"),
      row("资金投入情况（万元）||全年预算数（A）||全年执行数（B）||执行率（B/A）"),
      row("|年度资金总额：|100||83||83%"),
      row("|其中：中央财政资金|60||60||100%"),
      row("|地方资金|40||23||57.5%"),
      row("一级指标|二级指标|三级指标|年度指标值|全年完成值|未完成原因和改进措施|"),
      row("产出指标|数量指标|回收农膜|100吨|83吨|农户少|"),
      row("说明|请在此处简要说明中央巡视、各级审计发现的问题。|||||"),
    ]);
    expect(form.kind).toBe("project-self-evaluation");
    expect(fund(form)?.map(([role, , budget]) => [role, budget])).toEqual([
      ["total", "100"],
      ["part", "60"],
      ["part", "40"],
    ]);
    expect(marks(form)).toEqual([
      ["产出指标", "数量指标", "回收农膜", "100吨", "83吨", null, null, "农户少"],
    ]);
    expect([form.total, strange(form)]).toEqual([null, []]);
    expect(form.fields.department?.text).toBe("县农业局");
  });
});

describe("银川式 (参考分值, the bureau's score beside one's own)", () => {
  const form = read([
    ["财政支出项目绩效自评表（2021年度）"],
    row("项目名称|道路养护|||自评得分|96|财政审核评分|91|"),
    row("项目资金||年初预算数|调整预算数（A）|全年执行数（B）|执行率（B/A）|||"),
    row("|年度资金总额|90|100|96|96%|||"),
    row(
      "一级指标|二级指标|三级指标|参考分值|指标值（A）|全年实际值（B）|得分|财政审核评分|未完成原因分析及改进措施",
    ),
    row("项目决策（10分）|项目立项|立项规范|10|规范|规范|10|8|"),
    row("项目管理（25分）|资金管理|预算执行率|10|100%|96%|9.6|9|"),
    row("产出指标（30分）|数量指标|里程|30|50公里|48公里|28.8|20|雨季"),
    row("效益指标（35分）|社会效益|通行|35|改善|改善|35|35|"),
  ]);
  it("takes one's own score from head and column", () => {
    expect(total(form)).toEqual([null, "96", null]);
    expect(form.indicators.map(({ points, score }) => [text(points), text(score)])).toEqual([
      ["10", "10"],
      ["10", "9.6"],
      ["30", "28.8"],
      ["35", "35"],
    ]);
    expect(fund(form)).toEqual([["total", "90", "100", "96", null, "96%", null]]);
    expect([form.fund?.ratePoints, strange(form)]).toEqual([null, []]);
  });
});

describe("甘肃式 (决策/管理/产出/效益, 自评分 and 复核分)", () => {
  const form = read(
    [
      ["项目支出绩效自评表"],
      row("项目名称|培训|||项目总得分|95.5|||"),
      row("一级指标|二级指标|指标名称（三级指标）|年初指标值|年终完成值|自评分|复核分|评价标准"),
      row("项目决策|项目立项（2分）|程序规范|规范|规范|2|1|缺一项扣0.5分，扣完为止"),
      row("项目管理|资金管理（13分）|资金到位|100%|100%|13|9|逾期扣1分"),
      row("项目绩效|数量指标（45分）|培训人次|280人次|270人次|43|40|按比例"),
      row("||培训批次|6次|6次|37.5|30|按比例"),
    ],
    [down(1, 6, 7), down(2, 6, 7)],
  );
  it("never takes the second examiner's score", () => {
    expect(form.indicators.map(({ score, rule }) => [text(score), text(rule)])).toEqual([
      ["2", "缺一项扣0.5分，扣完为止"],
      ["13", "逾期扣1分"],
      ["43", "按比例"],
      ["37.5", "按比例"],
    ]);
    expect(form.indicators[3]?.level2?.text).toBe("数量指标（45分）");
    expect(total(form)).toEqual([null, "95.5", null]);
    expect(strange(form)).toEqual([]);
  });
});

describe("共性指标体系评分表 in both orders", () => {
  it.each([
    [
      "一级指标|二级指标|三级指标|指标分值|指标解释|指标说明及评分标准|自评得分",
      "投入|预算配置|在职人员控制率|5|反映控制人员的程度|≦100%,计5分;每超过一个百分点扣0.5分|5",
      null,
    ],
    [
      "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|指标解释|评分标准",
      "投入|预算配置|在职人员控制率|≤100%|98%|5|5|反映控制人员的程度|≦100%,计5分;每超过一个百分点扣0.5分",
      "≤100%",
    ],
  ])("%s", (header, line, target) => {
    const form = read([
      ["部门整体支出绩效评价指标评分表"],
      row(header),
      row(line),
      row(
        header
          .split("|")
          .map((name) =>
            /分值/.test(name)
              ? "100"
              : /得分/.test(name)
                ? "98"
                : name === "一级指标"
                  ? "合计"
                  : "",
          )
          .join("|"),
      ),
    ]);
    const [one] = form.indicators;
    expect(form.kind).toBe("department-scorecard");
    expect([text(one?.target), text(one?.points), text(one?.score)]).toEqual([target, "5", "5"]);
    expect([text(one?.description), text(one?.rule)]).toEqual([
      "反映控制人员的程度",
      "≦100%,计5分;每超过一个百分点扣0.5分",
    ]);
    expect([total(form), strange(form)]).toEqual([["100", "98", null], []]);
  });
});

/** Column names of target tables elsewhere, a row, and what it says. */
const TARGETS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  [
    "一级指标|二级指标|三级指标|绩效标准|当年预期实现值",
    "产出指标|数量指标|里程|行业标准|50公里",
    ["里程", "50公里"],
  ],
  [
    "一级指标|二级指标|三级指标|年度数值|备注",
    "产出指标|数量指标|里程|50公里|无",
    ["里程", "50公里"],
  ],
  ["一级指标|二级指标|指标内容|指标值", "产出指标|数量指标|里程|50公里", ["里程", "50公里"]],
  [
    "一级指标|二级指标|三级指标|指标值|分值|指标解释",
    "成本指标|经济成本指标|总成本|≤20万元|10|控制成本",
    ["总成本", "≤20万元"],
  ],
  [
    "一级指标|二级指标|三级指标|2021年实际实现值|预期2022年实现值|指标标准或依据",
    "产出指标|数量指标|里程|40公里|50公里|规划",
    ["里程", "50公里"],
  ],
  ["绩效指标|指标内容|绩效标准|目标值", "产出指标|里程|据实|50公里", ["里程", "50公里"]],
  [
    "一级指标|二级指标|三级指标|绩效指标性质|绩效指标值|绩效度量单位",
    "产出指标|数量指标|里程|≥|50|公里",
    ["里程", "≥50公里"],
  ],
  [
    "一级指标|二级指标|三级指标|历史标准|前年|上年|预计当年实现|指标值确定依据",
    "产出指标|数量指标|里程|行业|30公里|40公里|50公里|规划",
    ["里程", "50公里"],
  ],
  [
    "一级指标|二级指标|三级指标|历史标准|前年|上年|预计当年实现值|指标值确定依据",
    "产出指标|数量指标|里程|行业|30公里|40公里|50公里|规划",
    ["里程", "50公里"],
  ],
];

describe("target tables elsewhere", () => {
  it.each(TARGETS)("%s", (header, line, want) => {
    const form = read([
      ["部门预算项目绩效目标申报表（2022年度）"],
      row("项目名称|养护"),
      row("项目资金总额|20万元|其中：财政拨款|20万元|其他资金|0"),
      row("年度目标|养护好路"),
      row(header),
      row(line),
    ]);
    expect(form.kind).toBe("target-table");
    const [one] = form.indicators;
    expect([text(one?.level3), text(one?.target)]).toEqual(want);
    expect(form.fund?.lines.map(({ role, initialBudget }) => [role, text(initialBudget)])).toEqual([
      ["total", "20万元"],
      ["appropriation", "20万元"],
      ["other", "0"],
    ]);
    expect(at(form.goal.expected)).toBe("B4 养护好路");
  });
});
