import { departmentEvaluationReport as report } from "../../../src/reports/department";
import type { ScorecardFill } from "../../support/scorecard";
import { headingsOf, tableOf, under } from "../outline-of";
import { FILLED, published, scorecard, scored } from "../support";

const FORM = scorecard(FILLED);
const PROJECT = published("seed-01-beijing-huairou-court-2021-rent");
const HUNAN = published("hunan-lingling-linyeju-2021-dept-overall");
const BUDGET = "二、当年预算执行情况";

/** The scorecard with another fund block. */
const funded = (...fund: ScorecardFill["fund"]) => scorecard({ ...FILLED, fund });

describe("the outline of 附件1-3", () => {
  it("has every heading of the template, in order", () => {
    const headings = headingsOf(report.compose([FORM]));
    const template = headings.slice(0, headings.indexOf("（二）存在的问题及原因分析") + 1);
    expect([...template, headings.at(-1)]).toEqual([
      "一、部门概况",
      "（一）机构设置及职责工作任务情况",
      "（二）部门整体绩效目标设立情况",
      "二、当年预算执行情况",
      "三、整体绩效目标实现情况",
      "（一）产出完成情况分析",
      "1.产出数量",
      "2.产出质量",
      "3.产出进度",
      "4.产出成本",
      "（二）效果实现情况分析",
      "1.经济效益",
      "2.社会效益",
      "3.环境效益",
      "4.可持续性影响",
      "5.服务对象满意度",
      "四、预算管理情况分析",
      "（一）财务管理",
      "1.财务管理制度健全性",
      "2.资金使用合规性和安全性",
      "3.会计基础信息完善性",
      "（二）资产管理",
      "（三）绩效管理",
      "（四）结转结余率",
      "（五）部门预决算差异率",
      "五、总体评价结论",
      "（一）评价得分情况",
      "（二）存在的问题及原因分析",
      "六、措施建议（整改措施、下一步工作举措）",
    ]);
  });
});

describe("the template's sentence on the budget", () => {
  const sentence = (form: typeof FORM) => under(report.compose([form]), BUDGET)[0];

  it("is filled from the fund block", () => {
    expect(sentence(FORM)).toBe(
      "2021年全年预算数1000万元，其中，基本支出预算数600万元，项目支出预算数380万元，其他支出预算数20万元。资金总体支出950万元，其中，基本支出600万元，项目支出340万元，其他支出10万元。预算执行率为95%。",
    );
  });

  it("keeps cents, and what is nothing", () => {
    const form = funded(
      ["1234.56", "1000.4", ""],
      ["1000", "800", ""],
      ["234.56", "200.4", ""],
      ["0", "0", ""],
    );
    expect(sentence(form)).toBe(
      "2021年全年预算数1234.56万元，其中，基本支出预算数1000万元，项目支出预算数234.56万元，其他支出预算数0万元。资金总体支出1000.40万元，其中，基本支出800万元，项目支出200.40万元，其他支出0万元。预算执行率为81.03%。",
    );
  });

  it("has gaps for what the form leaves open, and never adds up in its place", () => {
    const form = funded(["", "", ""], ["600", "600", ""], ["380", "340", ""], ["", "", ""]);
    expect(sentence(form)).toBe(
      "2021年全年预算数【全年预算数，表上没有填写】，其中，基本支出预算数600万元，项目支出预算数380万元，其他支出预算数【其他支出预算数，表上没有填写】。资金总体支出【全年执行数，表上没有填写】，其中，基本支出600万元，项目支出340万元，其他支出【其他支出执行数，表上没有填写】。预算执行率为【预算执行率】。",
    );
  });

  it("has gaps where a form has no such lines", () => {
    expect(sentence(HUNAN)).toMatch(
      /^2021年全年预算数4753\.66万元，其中，基本支出预算数【[^】]+】，项目支出预算数【/u,
    );
  });
});

describe("the scorecard's rows", () => {
  const told = report.compose([FORM]);

  it("stand before the headings where the form does not say which they belong to", () => {
    expect(under(told, "（一）产出完成情况分析")).toEqual([
      "产出指标（设置分值30分，自评分29.47分）。审结案件数：指标值≥1000件，实际完成1039件，得10分（分值10分）。法定审限内结案率：指标值≥95%，实际完成90%，得9.47分（分值10分）。全年审判计划完成时间：指标值为2021年12月底前，实际完成时间为2021年12月15日，得10分（分值10分）。",
    ]);
    expect(under(told, "1.产出数量")[0]).toMatch(/^【产出数量情况；表上没有写明/u);
  });

  it("stand under the heading that their names say", () => {
    expect(under(told, "5.服务对象满意度")).toEqual([
      "服务对象满意度（设置分值15分，自评分15分）。当事人满意度：指标值≥90%，实际完成92%。",
    ]);
    expect(under(told, "（二）效果实现情况分析")[0]).not.toContain("当事人满意度");
  });

  it.each([
    ["1.财务管理制度健全性", "不合格的是②部门内部财务管理制度是否完整、合规"],
    ["2.资金使用合规性和安全性", "实际完成情况为“全部合格”"],
    ["3.会计基础信息完善性", "不合格的是①基础数据信息和会计信息资料是否真实、③"],
    ["（二）资产管理", "实际完成情况为“除⑥外均合格”"],
    ["（三）绩效管理", "绩效管理情况：实际完成情况为“均符合要求”"],
    ["（四）结转结余率", "上年3.2%，本年5.2%"],
    ["（五）部门预决算差异率", "实际完成45.5%"],
  ])("%s: %s", (heading, words) => {
    expect(under(told, heading).join("")).toContain(words);
  });

  /** The report of a form whose first rows are called so. */
  const toldOf = (...names: readonly (readonly [string, string, string])[]) => {
    const { form } = HUNAN;
    const indicators = form.indicators.slice(0, names.length).map((row, at) => {
      const [level1 = "", level2 = "", level3 = ""] = names[at] ?? [];
      const named = (cell: typeof row.level1, text: string) => cell && { ...cell, text };
      return {
        ...row,
        level1: named(row.level1, level1),
        level2: named(row.level2, level2),
        level3: named(row.level3, level3),
      };
    });
    return report.compose([scored({ ...form, indicators })]);
  };

  it("stand by their own name where no level above says a chapter", () => {
    const told = toldOf(
      ["过程", "预算执行", "结转结余率"],
      ["", "", "群众满意度"],
      ["过程", "预算执行", "预算控制率"],
    );
    expect(under(told, "（四）结转结余率")[0]).toMatch(/^结转结余率（/u);
    expect(under(told, "5.服务对象满意度")[0]).toMatch(/^服务对象满意度（/u);
    expect(under(told, "三、整体绩效目标实现情况").join("")).toContain("预算控制率");
  });

  it("stand by their level-2 name where the level-1 name joins two chapters (产出及效率)", () => {
    const told = toldOf(
      ["产出及效率", "职责履行", "重点工作完成率"],
      ["产出及效率", "履职效益", "经济效益"],
    );
    expect(under(told, "1.经济效益")[0]).toMatch(/^经济效益/u);
    expect(under(told, "（一）产出完成情况分析").join("")).not.toContain("经济效益");
  });

  it("are told of another form by its own level-2 indicators", () => {
    const hunan = report.compose([HUNAN]);
    expect(under(hunan, "1.产出数量")[0]).toMatch(
      /^产出数量（设置分值24分，自评分24分）。造林面积/u,
    );
    expect(under(hunan, "1.经济效益")[0]).toContain(
      "木材销售收入：指标值1100万元，实际完成1093万元，未达到指标值",
    );
    expect(under(hunan, "（一）产出完成情况分析")).toEqual([]);
  });
});

describe("the conclusion", () => {
  const told = report.compose([FORM]);

  it("has total and grade, and how shared points were split", () => {
    expect(under(told, "（一）评价得分情况")).toEqual([
      "自评得分92.97分（满分100分），等级为“优”。",
      "几行指标共用一个分值的，各行的分值按平均分配计算，余数归最后一行。",
    ]);
    expect(tableOf(told, "部门整体绩效评分汇总表").slice(1)).toEqual([
      ["预算执行率", "20", "19", "95%"],
      ["整体绩效目标实现情况", "60", "57.47", "95.78%"],
      ["预算管理情况", "20", "16.5", "82.5%"],
      ["合计", "100", "92.97", "92.97%"],
    ]);
  });

  it("lists what deviates, with gaps for reasons and remedies that a scorecard cannot hold", () => {
    expect(under(told, "4.财务管理制度健全性（设置分值1分，自评分0.5分）")).toEqual([
      "偏离情况：实际完成情况为“②不合格”，不合格的是②部门内部财务管理制度是否完整、合规，扣0.5分。",
      "偏离原因：【偏离原因，自评表上没有写明】",
    ]);
    expect(under(told, "六、措施建议（整改措施、下一步工作举措）")).toHaveLength(9);
  });

  it("has the scorecard behind it, points as the sheet merges them", () => {
    const table = told.blocks.at(-1);
    expect(table).toMatchObject({
      kind: "table",
      caption: "附表：部门整体绩效评价指标体系评分表",
      newPage: true,
    });
    const rows = tableOf(told, "附表：部门整体绩效评价指标体系评分表");
    expect(rows[2]).toEqual([
      ...["整体绩效目标实现情况", "产出", "审结案件数", "≥1000件", "1039件", "30", "10"],
    ]);
    expect(rows[3]).toEqual(["法定审限内结案率", "≥95%", "90%", "9.47"]);
    expect(rows.find((row) => row.includes("上年3.2%"))).toContain("本年5.2%");
    expect(rows.at(-1)).toEqual(["总分（等级：优）", "100", "92.97"]);
  });
});

describe("the department's name", () => {
  it("is a gap on the scorecard, which never prints it", () => {
    const told = report.compose([FORM]);
    expect(told.title).toEqual(["部门整体绩效评价报告", "（2021年度）"]);
    expect(under(told, "（一）机构设置及职责工作任务情况")[0]).toBe("部门名称：【部门名称】。");
    expect(report.fileName([FORM])).toBe("部门整体绩效评价报告（2021年度）");
  });

  it("is taken from the projects beside it", () => {
    const told = report.compose([FORM, PROJECT]);
    expect(told.title[0]).toBe("北京市怀柔区人民法院");
    expect(report.fileName([FORM, PROJECT])).toBe(
      "北京市怀柔区人民法院部门整体绩效评价报告（2021年度）",
    );
  });

  it("is each department's own where there are two", () => {
    const told = report.compose([HUNAN, published("chongqing-liangping-linye-2023-dept-overall")]);
    expect(told.title[0]).toBe("零陵区林业局");
    expect(told.blocks.filter(({ kind }) => kind === "part")).toEqual([
      {
        kind: "part",
        title: ["重庆市梁平区林业局", "部门整体绩效评价报告", "（2023年度）"],
      },
    ]);
  });
});

it("refuses where there is no department's form, and says what to do", () => {
  expect(report.refuse([FORM])).toBeNull();
  expect(report.refuse([HUNAN, PROJECT])).toBeNull();
  const why = report.refuse([PROJECT]);
  expect(why?.zh).toMatch(/没有部门整体的表.*请打开/u);
  expect(why?.en).toMatch(/Open/u);
});
