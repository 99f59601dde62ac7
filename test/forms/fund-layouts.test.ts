import type { FundLine } from "../../src/forms/form";
import { across, at, down, HEADER, NAME, only, row, text, TITLE, type Rows } from "./small-form";

const ROWS: Rows = [HEADER, row("产出指标|数量指标|里程|50公里|50公里|90|90|")];
const formOf = (fund: Rows, merges: Parameters<typeof only>[1] = []) =>
  only([TITLE, NAME, ...fund, ...ROWS], merges);

/** A line as `total 年度资金总额 20 25 24`: role, name, initial budget, annual budget, executed. */
const shown = ({ role, name, initialBudget, annualBudget, executed }: FundLine) =>
  [role, name, ...[initialBudget, annualBudget, executed].map((cell) => cell?.text || "—")].join(
    " ",
  );

const CASES: readonly (readonly [
  what: string,
  fund: Rows,
  merges: NonNullable<Parameters<typeof only>[1]>,
  lines: readonly string[],
])[] = [
  [
    "the block's label merged over names and amounts (辽宁)",
    [
      row("预算资金（万元）|年初预算金额|调整预算金额|全年执行金额|执行率|得分"),
      row("|120|98|98|100%|10"),
    ],
    [down(1, 3, 4)],
    ["total 预算资金（万元） 120 98 98"],
  ],
  [
    "the block's label beside the names of its lines, no merge left",
    [
      row("预算资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
      row("|年度资金总额|120|98|98|10|100%|10"),
      row("|基本支出|70|50|50|||"),
      row("|项目支出|50|48|48|||"),
    ],
    [],
    ["total 年度资金总额 120 98 98", "part 基本支出 70 50 50", "part 项目支出 50 48 48"],
  ],
  [
    "a plain budget before the adjusted one (辽宁)",
    [
      row("预算执行情况||预算数|调整数|调整后预算数|执行数|执行率"),
      row("|年度资金总额|4000|120|4120|3980|96.6%"),
    ],
    [],
    ["total 年度资金总额 4000 4120 3980"],
  ],
  [
    "last year's amounts beside what is asked for (湘阴, 大庆)",
    [
      row("项目资金申请（万元）|项 目|上年度安排资金|本年度申请资金"),
      row("|合 计|213.4|259"),
      row("|县级资金|213.4|259"),
    ],
    [down(1, 3, 5)],
    ["total 合 计 259 — —", "part 县级资金 259 — —"],
  ],
  [
    "年中调整数 between budgets (新疆)",
    [
      row("项目资金|名称|年初预算数|年中调整数|全年预算数|全年执行数"),
      row("|年度资金总额|1200|-60|1140|1140"),
    ],
    [],
    ["total 年度资金总额 1200 1140 1140"],
  ],
  [
    "one row of amounts under a heading of the block (海南)",
    [
      ["资金使用情况（单位：万元）"],
      row("年初预算|调整后预算|实际支出|执行率"),
      row("80|75|75|100%"),
    ],
    [across(3, 1, 8)],
    ["total 资金使用情况（单位：万元） 80 75 75"],
  ],
  [
    "a note under the lines that no merge keeps together",
    [
      row("项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率"),
      row("|年度资金总额|100|100|80|80%"),
      row("|其中：财政拨款|100|100|80|80%"),
      row("备注：保洁服务费次年一月结算，资金转到下年支付。|||||"),
    ],
    [],
    ["total 年度资金总额 100 100 80", "appropriation 其中：财政拨款 100 100 80"],
  ],
  [
    "one row of amounts without any label",
    [row("年初预算数|全年预算数|全年执行数|执行率"), row("356|342.6|330.2|96.38%")],
    [],
    ["total 年初预算数 356 342.6 330.2"],
  ],
  [
    "tasks whose amounts are divided among sources (陕西)",
    [
      row("任务名称|主要内容|完成情况|预算数|||执行数|||分值|执行率|得分"),
      row("|||总额|财政拨款|其他资金|总额|财政拨款|其他资金|||"),
      row("任务1|抚恤补助|已完成|320|300|20|318|298|20|—|99%|—"),
      row("金额合计|||360|340|20|354|334|20|10|98.33%|9.83"),
    ],
    [across(3, 4, 6), across(3, 7, 9), ...[1, 2, 3, 10, 11, 12].map((c) => down(c, 3, 4))],
    ["part 抚恤补助 — 320 318", "total 金额合计 — 360 354"],
  ],
  [
    "sources as columns behind the sum",
    [
      row("资金来源||合计|中央资金|其他资金"),
      row("年初预算数||1500|1000|500"),
      row("全年预算数||1480|1000|480"),
      row("全年执行数||1390|960|430"),
    ],
    [],
    ["total 合计 1500 1480 1390", "part 中央资金 1000 1000 960", "other 其他资金 500 480 430"],
  ],
  [
    "the points beside one source, where the others gave nothing (兵团)",
    [
      row("资金来源|预算批复数|全年预算数|执行数|执行率|分值|得分"),
      row("财政拨款|860|905|897|99.12%|10|9.91"),
      row("其他资金|0|0|0|||"),
    ],
    [],
    ["total 财政拨款 860 905 897", "other 其他资金 0 0 0"],
  ],
  [
    "财政拨款数 and 结余数 beside the budget (宁夏)",
    [
      row("资金|年初预算数|调整预算数(A)|财政拨款数|实际支出数(B)|执行率(B/A)|结余数"),
      row("合计|260|250|250|242|96.8%|8"),
    ],
    [],
    ["total 合计 260 250 242"],
  ],
  [
    "其中： in a row of its own",
    [
      row("项目资金|名称|年初预算数|全年预算数|全年执行数"),
      row("|年度资金总额|50|50|50"),
      row("|其中：|||"),
      row("|结转结余|20|20|20"),
    ],
    [],
    ["total 年度资金总额 50 50 50", "carryOver 结转结余 20 20 20"],
  ],
];

describe("fund blocks as counties print them", () => {
  it.each(CASES)("%s", (_, fund, merges, lines) => {
    const form = formOf(fund, merges);
    expect(form.fund?.lines.map(shown)).toEqual(lines);
    expect(form.notUnderstood).toEqual([]);
  });

  it("say what an adjustment is that stands alone, as nobody can tell a change from the whole", () => {
    const form = formOf([
      row("项目资金|名称|年初预算数|年中调整数|全年执行数"),
      row("|年度资金总额|100|20|110"),
    ]);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["D3"]);
  });

  it("say a column whose amounts are in another unit than those before it (云南)", () => {
    const form = formOf([
      row("任务名称|主要内容|批复金额（万元）|实际支出金额（元）|执行率"),
      row("两癌筛查|筛查3000人|20|200000|100%"),
    ]);
    expect(form.fund?.lines.map(({ executed }) => executed)).toEqual([null]);
    expect(form.notUnderstood.map(({ cell, why }) => `${cell} ${why.zh}`)).toEqual([
      "D3 “实际支出金额（元）”这一列的金额以元为单位，同一部分前面的金额以万元为单位，没有读取它。请改成同一单位后重新识别。",
    ]);
  });

  it("say a text and an amount in one cell also where the amount has no unit (湖南)", () => {
    const form = formOf([
      row("年度预算|名称|年初预算数|全年预算数|全年执行数"),
      row("|年度资金总额|8600|9120|8731"),
      row("|其他资金：920.5|||"),
    ]);
    expect(form.fund?.lines.map(({ name }) => name)).toEqual(["年度资金总额"]);
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["B5"]);
  });

  it("print the rate's points in the label beside the amounts", () => {
    const form = formOf([row("预算执行率（10分）||全年预算数|96|全年执行数|95.2|执行率|99.17%")]);
    expect(at(form.fund?.ratePoints)).toBe("A3 10");
  });

  it("stand in columns before the indicators of a list, what was spent included", () => {
    const form = only([
      ["2022年度某局项目支出绩效自评汇总表"],
      row(
        "序号|项目名称|预算数（万元）|执行数（万元）|一级指标|二级指标|三级指标|指标值|完成值|分值|得分",
      ),
      row("1|森林防火|60|58|产出指标|数量指标|次数|≥10次|12次|100|100"),
    ]);
    expect(form.fund?.lines.map(shown)).toEqual(["total 预算数（万元） — 60 58"]);
  });
});

describe("goals and heads as counties print them", () => {
  const GOALS: readonly (readonly [
    what: string,
    lines: Rows,
    expected: string,
    actual: string | null,
  ])[] = [
    ["项目年度绩效目标", [row("项目年度绩效目标||建设站点90处")], "建设站点90处", null],
    ["年度履职目标 (河南)", [row("年度履职目标||依法履职")], "依法履职", null],
    [
      "目标 behind the year (云南)",
      [row("财年|目标|||实际完成情况|||"), row("2023|死亡率控制|||为0|||")],
      "死亡率控制",
      "为0",
    ],
    [
      "预期目标： in the cell beside 年度总体目标",
      [row("年度总体目标||预期目标:整治6个连队|||实际完成情况:已完成")],
      "整治6个连队",
      "已完成",
    ],
  ];
  it.each(GOALS)("%s", (_, lines, expected, actual) => {
    const merges =
      lines.length > 1 ? [across(3, 2, 4), across(3, 5, 8), across(4, 2, 4), across(4, 5, 8)] : [];
    const { goal } = formOf(lines, merges);
    expect([text(goal.expected), text(goal.actual)]).toEqual([expected, actual]);
  });

  it("单位：万元 beside the year hides it from nobody", () => {
    const form = only([["绩效自评表"], row("（2023年度）||||||单位：万元|"), NAME, ...ROWS]);
    expect(form.year).toBe(2023);
  });

  it.each(["公开14表", "表3", "附2-1表"])("%s under a title is no title", (number) => {
    const form = only([
      ["2023年度部门整体支出绩效自评表"],
      ["", "", "", "", "", "", number],
      NAME,
      ...ROWS,
    ]);
    expect([form.kind, at(form.title)]).toEqual([
      "department-self-evaluation",
      "A1 2023年度部门整体支出绩效自评表",
    ]);
  });

  it("填报说明 above the title are printed rules", () => {
    const form = only([
      ["填报说明：1.一个项目一张表。2.得分一档最高不能超过该指标分值上限。"],
      TITLE,
      NAME,
      ...ROWS,
    ]);
    expect(form.printedNotes.map(at)).toEqual([
      "A1 1.一个项目一张表。",
      "A1 2.得分一档最高不能超过该指标分值上限。",
    ]);
  });

  it("a label that nobody knows ends the value before it", () => {
    const form = only([
      TITLE,
      NAME,
      ...ROWS,
      row("总分|||||100|90|"),
      ["填表人：王某   联系电话：0731-1234567   单位负责人签字："],
    ]);
    expect([text(form.fields.manager), text(form.fields.phone)]).toEqual(["王某", "0731-1234567"]);
  });

  it("a block's heading says its points before its goal", () => {
    const form = formOf([row("年度绩效目标1（90分）：加强阵地建设")], [across(3, 1, 8)]);
    expect(at(form.indicators[0]?.block)).toBe("A3 年度绩效目标1（90分）：加强阵地建设");
  });
});
