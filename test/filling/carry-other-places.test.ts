import { selfEvaluationFrom } from "../../src/filling/carry/self-evaluation-from";
import type { Form } from "../../src/forms";
import { readTarget } from "../../src/values";
import { only, row } from "../forms/small-form";
import { rowsOf, zh } from "./small-target";

const form = (...lines: string[]): Form => only(lines.map(row));
const amounts = (table: Form) => {
  const { fund } = selfEvaluationFrom(table).content;
  return [fund.total, fund.appropriation, fund.other].map((line) => line.initialBudget).join(" ");
};
const expected = (table: Form) => selfEvaluationFrom(table).content.goal.expected;

const TERMS = [
  "项目支出绩效目标申报表（2023年）",
  "项目名称|湿地保护修复",
  "项目资金（万元）|中期资金总额：|900||年度资金总额：|300|",
  "|其中：财政拨款|800||其中：财政拨款|250|",
  "|其他资金|100||其他资金|50|",
  "总体目标|中期目标（2023年—2025年）|||年度目标||",
  "|三年修复湿地6000亩|||本年修复湿地2000亩||",
];
const INDICATORS = [
  "绩效指标|一级指标|二级指标|三级指标|指标值|三级指标|指标值",
  "|产出指标|数量指标|修复面积|≥6000亩|当年修复面积|≥2000亩",
  "||质量指标|成活率|≥85%|成活率|≥80%",
  "||时效指标|三年完成率|100%||",
];

describe("a target table for several years and this one", () => {
  const both = form(...TERMS, ...INDICATORS);
  it("carries the year's indicators, which stand behind the term's", () => {
    expect(rowsOf(both).map(({ level3, target }) => `${level3} ${target}`)).toEqual([
      "当年修复面积 ≥2000亩",
      "成活率 ≥80%",
    ]);
    expect(zh(both)).toContain("没有读取，没有带入，请核对：D8“三级指标、指标值”");
  });
  it("carries the year's amounts and what they are made of", () => {
    expect(amounts(both)).toBe("300.00 250.00 50.00");
  });
  it("carries the year's goal, not the heading of the term's", () => {
    expect(expected(both)).toBe("本年修复湿地2000亩");
  });
  it("says which columns it left where nothing tells the sets apart", () => {
    const bare = form(TERMS[0] ?? "", TERMS[1] ?? "", ...INDICATORS);
    expect(rowsOf(bare).map(({ target }) => target)).toEqual(["≥6000亩", "≥85%", "100%"]);
    expect(zh(bare)).toContain("没有读取，没有带入，请核对：F3“三级指标”、G3“指标值”");
  });
});

describe("amounts as target tables of other places print them", () => {
  const table = (...funds: string[]) =>
    form(
      "2023年项目支出绩效目标表",
      "项目名称|养护",
      ...funds,
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|里程|≥5公里",
    );
  it.each([
    ["年度预算（元）|1200000|其中财政拨款|1000000", "120.00 100.00 "],
    ["项目总额|500万元|当年预算|200万元", "200.00  "],
    ["项目总额|500万元", "500.00  "],
    ["资金情况（万元）|年度金额：|800", "800.00  "],
    ["项目资金（万元）|总额|640", "640.00  "],
    ["预算资金（万元）|45", "45.00  "],
    ["预算总额（万元）|88.8|其中：财政资金|80.8|单位资金|8", "88.80 80.80 8.00"],
  ])("%s → %s", (line, carried) => {
    expect(amounts(table(line))).toBe(carried);
  });
});

describe("sources on both sides of a block", () => {
  const table = (...sources: string[]) =>
    form(
      "项目支出绩效目标申报表（2023年）",
      "项目名称|道路养护",
      "项目资金（万元）|实施期资金总额：|900||年度资金总额：|300|",
      ...sources,
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|里程|≥5公里",
    );
  it("are added up for the year alone", () => {
    const both = table(
      "|其中：中央财政资金|450||其中：中央财政资金|150|",
      "|省级财政资金|300||省级财政资金|100|",
      "|市县（区）财政资金|150||市县（区）财政资金|50|",
    );
    expect(amounts(both)).toBe("300.00 300.00 ");
    expect(zh(both)).not.toContain("不一致");
  });
});

it("carries the year's amounts of a farm, not those of the project (兵团)", () => {
  const table = form(
    "兵团本级衔接资金绩效目标申报表（2021年）",
    "项目名称|保鲜库|项目期|2年",
    "资金情况（万元）|项目资金总额：|3000|年度资金申请总额|1500",
    "|其中：财政资金|2800|其中：当年财政拨款|1400",
    "|||上年结转资金|60",
    "|其他资金|200|其他资金|40",
    "一级指标|二级指标|三级指标|年度指标值",
    "产出指标|数量指标|保鲜库|1座",
  );
  expect(amounts(table)).toBe("1500.00 1400.00 40.00");
  expect(zh(table)).not.toContain("不一致");
});

describe("the sources of other governments", () => {
  const table = (...sources: string[]) =>
    form(
      "项目支出绩效目标申报表（2024年）",
      "项目名称|防护林",
      "资金情况（万元）|年度资金总额|820",
      ...sources.map((source) => `|${source}`),
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|造林面积|≥1.2万亩",
    );
  it.each([
    [["其中：中央资金|600", "自治区资金|150", "盟市资金|50", "旗县资金|20"], "820.00 820.00 "],
    [["其中：中央补助|600", "自治区补助|150", "地州配套|50", "县市配套|20"], "820.00 820.00 "],
    [["其中：中央|600", "省级|150", "州级|50", "县级|20"], "820.00 820.00 "],
    [["其中：兵团财政资金|600", "师市财政资金|200", "团场自筹|20"], "820.00 800.00 "],
    [["其中：中央资金|600", "旗县自筹|20"], "820.00 600.00 "],
  ])("%j → %s", (sources, carried) => {
    expect(amounts(table(...sources))).toBe(carried);
  });
  it("says which amount stands among words and is not carried", () => {
    const words = table("其中：财政拨款|中央衔接资金（少数民族发展任务）50");
    expect(amounts(words)).toBe("820.00  ");
    expect(zh(words)).toContain("没有带入，请填写：C4“中央衔接资金（少数民族发展任务）50”");
  });
});

it("names the total that is missing beside sources that are not", () => {
  const table = form(
    "项目支出绩效目标表（2023年）",
    "项目名称|道路养护",
    "项目资金（万元）||年初预算数",
    "|年度资金总额|",
    "|其中：中央补助|50.29",
    "|地方资金|10",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|里程|≥5公里",
  );
  expect(amounts(table)).toBe(" 60.29 ");
  expect(zh(table)).toContain("目标表没有读到资金总额");
  expect(zh(table)).not.toContain("没有读到预算数");
});

it("names the unit that drew the table up", () => {
  const table = form(
    "2023年项目支出绩效目标表",
    "编制单位：某市图书馆",
    "项目名称|购书",
    "一级指标|二级指标|三级指标|指标值",
    "产出指标|数量指标|册数|8万册",
  );
  expect(selfEvaluationFrom(table).content.head.unit).toBe("某市图书馆");
});

describe("points that the target table prints", () => {
  const table = (...points: string[]) =>
    form(
      "2025年项目支出绩效目标表",
      "项目名称|公交补贴",
      "一级指标|二级指标|三级指标|指标值|分值",
      ...[
        "成本指标|经济成本指标|补贴总额|≤20万元",
        "产出指标|数量指标|线路|≥60条",
        "效益指标|社会效益指标|客运量|≥3万人次",
        "满意度指标|满意度|乘客满意度|≥90%",
      ].map((line, at) => `${line}|${points[at] ?? ""}`),
    );
  it.each([
    ["with the execution rate's they are 100", ["20", "40", "20", "10"], ["20", "40", "20", "10"]],
    ["they are 100 already", ["20", "40", "30", "10"], ["25", "25", "30", "10"]],
    ["a row has none", ["20", "", "20", "10"], ["25", "25", "30", "10"]],
    ["none is printed", ["", "", "", ""], ["25", "25", "30", "10"]],
  ])("%s: %j → %j", (_, printed, carried) => {
    expect(rowsOf(table(...printed)).map(({ points }) => points)).toEqual(carried);
  });
  it.each([
    [["20", "40", "20", "10"], "分值照目标表的分值列带入", "合用"],
    [
      ["20", "40", "30", "10"],
      "目标表的分值列合计 100 分，与预算执行率 10 分凑不成 100 分",
      "照目标表",
    ],
    [["", "", "", ""], "同级平均", "目标表的分值列"],
  ])("%j is told", (printed, said, unsaid) => {
    expect(zh(table(...printed))).toContain(said);
    expect(zh(table(...printed))).not.toContain(unsaid);
  });
});

describe("headings of goals among the indicators", () => {
  const table = (first: string, second: string) =>
    form(
      "2024年项目支出绩效目标表",
      "项目名称|乡村道路",
      "一级指标|二级指标|三级指标|指标值",
      first,
      "产出指标|数量指标|新建道路|16公里",
      "|质量指标|合格率|100%",
      second,
      "产出指标|数量指标|加固桥梁|3座",
      "效益指标|社会效益指标|受益村|≥8个",
    );
  it.each([
    ["年度绩效目标1", "年度绩效目标2"],
    ["年度绩效目标1：修路", "年度绩效目标2：完成3座桥的加固；"],
    ["年度绩效目标1（40分）", "年度绩效目标2（40分）"],
    ["目标1：", "目标2："],
  ])("%s, %s: rows keep their levels and come together", (first, second) => {
    const rows = rowsOf(table(first, second));
    expect(rows.map(({ level1, level3 }) => `${level1} ${level3}`)).toEqual([
      "产出指标 新建道路",
      "产出指标 加固桥梁",
      "产出指标 合格率",
      "效益指标 受益村",
    ]);
    expect(zh(table(first, second))).toContain("目标表分为 2 个目标");
  });
});

it.each([
  ["大于等于", "90", "百分比", ">=", "90"],
  ["不低于", "90", "%", ">=", "90"],
  ["小于等于", "10", "%", "<=", "10"],
  ["≥", "90", "%", ">=", "90"],
])("%s|%s|%s keeps its operator", (nature, number, unit, operator, value) => {
  const table = form(
    "2023年项目支出绩效目标表",
    "项目名称|治理",
    "一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
    `满意度指标|满意度|居民满意度|${nature}|${number}|${unit}`,
  );

  expect(
    readTarget({ text: rowsOf(table)[0]?.target ?? "" }, { name: "居民满意度" }),
  ).toMatchObject({ kind: "quantity", operator, number: value, unit: "%" });
});

it.each([
  ["湖北省某市水利局", ["50", "30", "10"]],
  ["云南省某市水利局", ["40", "30", "20"]],
  ["甘肃省某县水利局", ["50", "30", "10"]],
])(
  "spreads the points of %s by the weights that its place prints for projects, else by the Ministry’s",
  (department, points) => {
    const table = form(
      "项目支出绩效目标表（2021年）",
      "项目名称|养护",
      `主管部门|${department}`,
      "一级指标|二级指标|三级指标|指标值",
      "产出指标|数量指标|里程|5公里",
      "效益指标|社会效益指标|受益人口|2万人",
      "满意度指标|满意度|群众满意度|≥90%",
    );
    expect(rowsOf(table).map((one) => one.points)).toEqual(points);
  },
);
