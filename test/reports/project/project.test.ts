import { projectEvaluationReport as report } from "../../../src/reports/project";
import { HEADER, only, row, TITLE, type Rows } from "../../forms/small-form";
import { headingsOf, read, saidIn, tableOf, under } from "../outline-of";
import { published, scored } from "../support";

const SEED = published("seed-01-beijing-huairou-court-2021-rent");
const TARGETS = published("seed-03-hebei-yingzi-court-2023-goal-1-banan");
const SCORES = "附表：项目支出绩效评价指标得分表";
const PROBLEMS = "（二）存在的问题及原因分析";

/** A 附件1-1 with these rows, on a fund of 20 / 25 / 24 万元. */
const formOf = (...rows: Rows) =>
  scored(
    only([
      TITLE,
      ["项目名称", "", "农村公路养护"],
      ["主管部门", "", "某县交通运输局", "", "实施单位", "", "某县公路所（盖章）"],
      ["项目负责人", "", "甲某", "", "联系电话", "", "010-00000000"],
      ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", "20", "25", "24", "10", "96%", "9.6"],
      HEADER,
      ...rows,
    ]),
  );
const FULL = row("产出指标|数量指标|养护里程|≥50公里|50公里|50|50|");
const SHORT = row(
  "效益指标|社会效益指标|受益人口|≥100人|80人|40|32|原因：搬迁减少。改进措施：明年按实有人口定指标。",
);
const TOTAL = row("总分|||||100|91.6|");

describe("the outline of 附件1-2", () => {
  it("has every heading of the template, in order", () => {
    const levels1And2 = headingsOf(report.compose([SEED])).filter((text) =>
      /^(?:（[一二三四五]）|[一二三四五六七]、)/u.test(text),
    );
    expect(levels1And2).toEqual([
      "一、基本情况",
      "（一）项目概况",
      "（二）项目绩效目标",
      "二、绩效评价工作开展情况",
      "（一）绩效评价目的、对象和范围",
      "（二）绩效评价原则、评价指标体系（附表说明）、评价方法、评价标准等",
      "（三）绩效评价工作过程",
      "三、综合评价情况及评价结论（附相关评分表）",
      "四、绩效评价指标分析",
      "（一）项目决策情况",
      "（二）项目过程情况",
      "（三）项目产出情况",
      "（四）项目效益情况",
      "五、主要经验及做法、存在的问题及原因分析",
      "（一）主要经验及做法",
      "（二）存在的问题及原因分析",
      "六、有关建议",
      "七、其他需要说明的问题",
    ]);
  });

  it("leaves to the person what no form knows", () => {
    const told = report.compose([SEED]);
    for (const heading of [
      "（三）绩效评价工作过程",
      "（一）主要经验及做法",
      "七、其他需要说明的问题",
    ])
      expect(under(told, heading).join("")).toMatch(/^【[^】]+】$/u);
  });
});

describe("what Beijing's form of 2021 says", () => {
  const told = report.compose([SEED]);

  it("names project, department and unit as the form does", () => {
    expect(told.title).toEqual(["审判区租金（执行局）", "项目支出绩效评价报告", "（2021年度）"]);
    expect(under(told, "1.项目背景")[0]).toBe(
      "项目名称：审判区租金（执行局）。主管部门：北京市怀柔区人民法院。实施单位：北京市怀柔区人民法院（本级）。",
    );
  });

  it("tells the money", () => {
    expect(under(told, "3.资金投入和使用情况")[0]).toBe(
      "年初预算数135万元，全年预算数135万元，全年执行数135万元，执行率100%，全部为当年财政拨款。",
    );
    expect(tableOf(told, "项目资金投入和使用情况")).toEqual([
      [
        "资金来源或用途",
        "年初预算数\n（万元）",
        "全年预算数\n（万元）",
        "全年执行数\n（万元）",
        "执行率",
      ],
      ["年度资金总额", "135", "135", "135", "100%"],
      ["当年财政拨款", "135", "135", "135", "100%"],
    ]);
  });

  it("has the goals in the form's words", () => {
    expect(under(told, "1.总体目标")[0]).toMatch(/^我院租赁该审判区，.*更细致的完善司法工作。$/u);
    expect(under(told, "2.主要内容及实施情况")[1]).toBe(
      "年度总体目标实际完成情况：保障了我单位相关工作的顺利开展，为当事人提供了更加便捷的服务和诉讼环境。",
    );
  });

  it("adds up each level, and names total and grade", () => {
    expect(under(told, "三、综合评价情况及评价结论（附相关评分表）")[0]).toBe(
      "自评得分83分（满分100分），等级为“良”。",
    );
    expect(tableOf(told, "项目支出绩效评分汇总表").slice(1)).toEqual([
      ["预算执行率", "10", "10", "100%"],
      ["产出指标", "50", "50", "100%"],
      ["效益指标", "30", "13", "43.33%"],
      ["满意度指标", "10", "10", "100%"],
      ["合计", "100", "83", "83%"],
    ]);
  });

  it("tells every row under the chapter that it belongs to", () => {
    expect(under(told, "（三）项目产出情况").map((text) => text.slice(0, 24))).toEqual([
      "产出指标（设置分值50分，自评分50分）。其中：",
      "1.数量指标（设置分值10分，自评分10分）。楼",
      "2.质量指标（设置分值15分，自评分15分）。为",
      "3.时效指标（设置分值15分，自评分15分）。由",
      "4.成本指标（设置分值10分，自评分10分）。严",
    ]);
    expect(under(told, "（四）项目效益情况").at(-1)).toBe(
      "满意度指标：服务对象满意度标（设置分值10分，自评分10分）。当事人满意度：指标值>60%，实际完成85%，达到指标值。",
    );
    expect(under(told, "（二）项目过程情况")[0]).toMatch(
      /^预算执行率（设置分值10分，自评分10分）/u,
    );
  });

  it("cites the rules that it was scored by, in official words", () => {
    const rules = under(told, "（二）绩效评价原则、评价指标体系（附表说明）、评价方法、评价标准等");
    expect(rules).toContain("（1）得分一档最高不能超过该指标分值上限。");
    expect(rules.at(-1)).toMatch(/90（含）-100分为优/u);
    expect(rules.filter((text) => text.includes("请"))).toEqual([]);
  });
});

describe("deviations", () => {
  const told = report.compose([formOf(FULL, SHORT, TOTAL)]);

  it("stand with their reason among the problems, the rate included", () => {
    expect(under(told, PROBLEMS)).toEqual([]);
    expect(under(told, "1.预算执行率（设置分值10分，自评分9.6分）")).toEqual([
      "偏离情况：年初预算数20万元，全年预算数25万元，全年执行数24万元，执行率96%，扣0.4分。",
      "偏离原因：【偏离原因，自评表上没有写明】",
    ]);
    expect(under(told, "2.受益人口（设置分值40分，自评分32分）")).toEqual([
      "偏离情况：指标值≥100人，实际完成80人，未达到指标值，扣8分。",
      "偏离原因：搬迁减少。",
    ]);
  });

  it("stand with their remedy among the suggestions", () => {
    expect(under(told, "六、有关建议")).toEqual([
      "1.预算执行率：【改进措施，自评表上没有写明】",
      "2.受益人口：明年按实有人口定指标。",
      "【其他有关建议】",
    ]);
  });

  it("are said to be none where no row lost a point", () => {
    const full = ["产出指标", "数量指标", "养护里程", "≥50公里", "50公里", "90", "90", ""];
    const none = report.compose([
      scored(only([TITLE, ["项目名称", "", "养护"], HEADER, full, row("总分|||||90|90|")])),
    ]);
    expect(under(none, PROBLEMS)).toEqual([
      "各项指标没有扣分，也没有未达到指标值的情况。",
      "【工作中存在的其他问题】",
    ]);
  });
});

describe("the table of scores", () => {
  it("repeats the form: rate, rows, notes, total and grade", () => {
    const rows = tableOf(report.compose([formOf(FULL, SHORT, TOTAL)]), SCORES);
    expect(rows).toEqual([
      [
        ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
        "偏差原因分析及改进措施",
      ],
      [
        "预算执行率",
        "年初预算数20万元，全年预算数25万元，全年执行数24万元，执行率96%",
        "10",
        "9.6",
        "",
      ],
      ["产出指标", "数量指标", "养护里程", "≥50公里", "50公里", "50", "50", ""],
      [
        ...["效益指标", "社会效益指标", "受益人口", "≥100人", "80人", "40", "32"],
        "原因：搬迁减少。改进措施：明年按实有人口定指标。",
      ],
      ["总分（等级：优）", "100", "91.6", ""],
    ]);
  });

  it.each([
    ["a score under what the rule gives", "养护里程|≥50公里|50公里|50|41|", "41"],
    ["a score over what the rule gives", "养护里程|≥50公里|40公里|50|49|", "49"],
    ["the rule's score where none stands", "养护里程|≥50公里|40公里|50||", "40"],
    ["a gap where the row is a person's", "道路面貌|明显改善|有所改善|50||", "【得分】"],
  ])("prints %s", (_, cells, score) => {
    const rows = tableOf(
      report.compose([formOf(row(`产出指标|数量指标|${cells}`), TOTAL)]),
      SCORES,
    );
    expect(rows[2]?.at(-1)).toBe(score);
  });

  it("leaves out the column of reasons where the form gives none", () => {
    const [header] = tableOf(report.compose([SEED]), SCORES);
    expect(header?.at(-1)).toBe("得分");
  });

  it("begins on a page of its own", () => {
    expect(report.compose([SEED]).blocks.at(-1)).toMatchObject({ kind: "table", newPage: true });
  });
});

describe("a form with gaps", () => {
  const told = report.compose([
    scored(only([TITLE, HEADER, row("产出指标|数量指标|养护里程|≥50公里||90||"), TOTAL])),
  ]);

  it("says what belongs in each", () => {
    expect(under(told, "1.项目背景")[0]).toBe(
      "项目名称：【项目名称】。主管部门：【主管部门】。实施单位：【实施单位】。",
    );
    expect(under(told, "1.总体目标")[0]).toBe("【项目的总体目标，自评表上没有填写】");
    expect(under(told, "（四）项目效益情况")).toEqual(["【项目效益情况，自评表没有这类指标】"]);
    expect(under(told, PROBLEMS)[0]).toMatch(/^【偏离绩效目标的情况；尚有1项没有得分/u);
  });

  it("has no title line for a name that nobody gave", () => {
    expect(told.title).toEqual(["项目支出绩效评价报告", "（2022年度）"]);
  });
});

it("carries no person's name and no telephone number into the report", () => {
  const said = saidIn(report.compose([formOf(FULL, SHORT, TOTAL)])).join("\n");
  expect(said).not.toContain("甲某");
  expect(said).not.toContain("010-00000000");
  expect(said).toMatch(/某县公路所\n?。/u);
});

describe("several projects", () => {
  const both = [SEED, formOf(FULL, SHORT, TOTAL)];

  it("have a report each, in one file", () => {
    const told = report.compose([TARGETS, ...both]);
    expect(told.title[0]).toBe("审判区租金（执行局）");
    const parts = told.blocks.filter(({ kind }) => kind === "part");
    expect(parts).toEqual([
      { kind: "part", title: ["农村公路养护", "项目支出绩效评价报告", "（2022年度）"] },
    ]);
    expect(headingsOf(told).filter((text) => text === "七、其他需要说明的问题")).toHaveLength(2);
  });

  it.each([
    [[SEED], "审判区租金（执行局）项目支出绩效评价报告（2021年度）"],
    [[SEED, SEED], "2021年度项目支出绩效评价报告（2个项目）"],
    [both, "项目支出绩效评价报告（2个项目）"],
  ])("name their file %#", (forms, name) => {
    expect(report.fileName(forms)).toBe(name);
  });
});

it("refuses where there is no project's form, and says what to do", () => {
  expect(report.refuse([SEED])).toBeNull();
  for (const forms of [[], [TARGETS]]) {
    const why = report.refuse(forms);
    expect(why?.zh).toMatch(/没有项目支出绩效自评表.*请打开/u);
    expect(why?.en).toMatch(/Open/u);
  }
});

it("leaves gaps for amounts that nobody filled in", () => {
  const told = report.compose([
    scored(only([TITLE, ["项目名称", "", "养护"], HEADER, FULL, row("总分|||||50|50|")])),
  ]);
  expect(read(told.blocks.flatMap((one) => (one.kind === "paragraph" ? one.runs : [])))).toContain(
    "【预算数和全年执行数，自评表上没有填写】",
  );
});
