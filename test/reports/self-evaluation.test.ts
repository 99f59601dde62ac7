import { gapsOf, reportKind, toPlainText, type ReportForm } from "../../src/reports";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { findForms } from "../../src/forms";
import { assess } from "../../src/scoring";
import { COURT, department, projects, scoredRows } from "./gansu";
import { targetTables } from "./hebei";

const kind = reportKind("自评报告")!;
const linesOf = (forms: readonly ReportForm[]): readonly string[] =>
  toPlainText(kind.compose(forms))
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
/** The lines from the first that begins so up to the next that begins so. */
const between = (lines: readonly string[], from: string, to: string): readonly string[] => {
  const start = lines.findIndex((line) => line.startsWith(from));
  const rest = lines.slice(start + 1);
  return rest.slice(
    0,
    rest.findIndex((line) => line.startsWith(to)),
  );
};
const fromCase = (name: string): ReportForm => {
  const [form] = findForms(sketchToGrid(caseToSheet(loadCase(name), "official"))).forms;
  if (!form) throw new Error(`no form in ${name}`);
  return { form, assessment: assess(form), file: null };
};

describe("the report of the court in Gansu, from its published figures", () => {
  const lines = linesOf([department(), ...projects()]);

  it("has the title and the chapters of the published report", () => {
    expect(lines.slice(0, 2)).toEqual([`2020年度${COURT}`, "部门预算执行情况自评报告"]);
    expect(lines.filter((line) => /^(?:[一二三四五六]、|（[一二三四]）)/u.test(line))).toEqual([
      "一、基本情况",
      "（一）部门主要职能",
      "（二）内设机构及所属单位概况",
      "二、绩效自评工作组织开展情况",
      "三、部门整体支出绩效自评情况分析",
      "（一）部门决算情况",
      "（二）总体绩效目标完成情况分析",
      "（三）各项指标完成情况分析",
      "（四）偏离绩效目标的原因及下一步改进措施",
      "四、部门预算项目支出绩效自评情况分析",
      "（一）中央政法转移支付资金",
      "（二）业务综合保障经费",
      "五、绩效自评结果拟应用和公开情况",
      "六、其他需要说明的问题",
    ]);
  });

  it("has every figure of the indicators as published", () => {
    const heads = between(lines, "（三）各项指标", "（四）偏离").map(
      (line) => /^[^（]*(?:（\d+）[^（]*)?（[^）]*）/u.exec(line)?.[0],
    );
    expect(heads).toEqual([
      "1.部门管理指标分析（设置分值27分，自评分25.01分）",
      "（1）资金投入（设置分值10.8分，自评分8.81分）",
      "（2）财务管理（设置分值5.4分，自评分5.4分）",
      "（3）采购管理（设置分值2.7分，自评分2.7分）",
      "（4）资产管理（设置分值2.7分，自评分2.7分）",
      "（5）人员管理（设置分值2.7分，自评分2.7分）",
      "（6）重点工作管理（设置分值2.7分，自评分2.7分）",
      "2.履职效果指标分析（设置分值54分，自评分43.64分）",
      "（1）部门履职目标（设置分值24分，自评分22.44分）",
      "（2）部门效果目标（设置分值18分，自评分14.4分）",
      "（3）社会影响（设置分值12分，自评分6.8分）",
      "3.能力建设指标分析（设置分值9分，自评分7.2分）",
      "（1）长效管理（设置分值3分，自评分2.4分）",
      "（2）人力资源建设（设置分值3分，自评分2.4分）",
      "（3）档案管理（设置分值3分，自评分2.4分）",
    ]);
  });

  const published = (reason: string, remedy: string) => [
    `偏离原因：${reason}`,
    `改进措施：${remedy}`,
  ];
  const unsaid = [
    "偏离原因：【待补充：偏离原因，自评表上没有写明】",
    "改进措施：【待补充：改进措施，自评表上没有写明】",
  ];

  it("lists the five published deviations with their words, and the five that the report left out", () => {
    expect(between(lines, "（四）偏离", "四、")).toEqual([
      "1.基本支出预算执行率（设置分值2.7分，自评分2.35分）",
      "偏离情况：扣0.35分。",
      ...published(
        "人员经费、公用经费资金年末存在结转资金，已在2021年第一季度完成支出。",
        "认真做好经费的列支。",
      ),
      "2.“三公经费”控制率（设置分值2.7分，自评分1.06分）",
      "偏离情况：指标值100%，实际完成39.44%，扣1.64分。",
      ...published(
        "因疫情影响，公务接待支出减少、因公出国经费无列支。",
        "认真做好三公经费的列支。",
      ),
      "3.部门履职目标（设置分值24分，自评分22.44分）",
      "偏离情况：扣1.56分。",
      ...unsaid,
      "4.经济效益指标（设置分值6分，自评分4.8分）",
      "偏离情况：扣1.2分。",
      ...published("保护群众合法权益未全覆盖。", "进一步保护群众合法权益。"),
      "5.社会效益指标（设置分值6分，自评分4.8分）",
      "偏离情况：扣1.2分。",
      ...published("宣传力度不够。", "进一步加强宣传。"),
      "6.生态效益指标（设置分值6分，自评分4.8分）",
      "偏离情况：扣1.2分。",
      ...unsaid,
      "7.社会影响（设置分值12分，自评分6.8分）",
      "偏离情况：扣5.2分。",
      ...published("全年有4例违法违纪情况。", "进一步加强干警的党风廉政教育。"),
      "8.长效管理（设置分值3分，自评分2.4分）",
      "偏离情况：扣0.6分。",
      ...unsaid,
      "9.人力资源建设（设置分值3分，自评分2.4分）",
      "偏离情况：扣0.6分。",
      ...unsaid,
      "10.档案管理（设置分值3分，自评分2.4分）",
      "偏离情况：扣0.6分。",
      ...unsaid,
    ]);
  });

  it("adds the projects up, and grades each by its score: two 良 where the report said 优", () => {
    const [overview] = between(lines, "四、", "（一）中央");
    expect(overview).toBe(
      "2020年度，本部门预算支出项目2个，预算数合计419万元（其中当年财政拨款419万元），全年执行数合计419万元，执行率100%。" +
        "通过自评，有0个项目结果为“优”，2个项目结果为“良”，0个项目结果为“中”，0个项目结果为“差”。分项目自评情况分析如下：",
    );
    expect(lines.filter((line) => /自评得分8/u.test(line))).toEqual([
      "中央政法转移支付资金自评得分89.3分（满分100分），等级为“良”。" +
        "【待补充：表上等级写的是“优”，89.3分按《项目支出绩效评价管理办法（财预〔2020〕10号）》绩效评价结果的分值和等级应为“良”，请核对后改表或改此处】",
      "业务综合保障经费自评得分89.85分（满分100分），等级为“良”。" +
        "【待补充：表上等级写的是“优”，89.85分按《项目支出绩效评价管理办法（财预〔2020〕10号）》绩效评价结果的分值和等级应为“良”，请核对后改表或改此处】",
    ]);
  });

  it("has each project's figures as published", () => {
    const marks = between(lines, "（二）业务", "五、").filter((line) => line.includes("设置分值"));
    expect(
      marks.map((line) => /^[^（]*(?:（\d）[^（]*)?（?设置分值[^）。]*/u.exec(line)?.[0]),
    ).toEqual([
      "预算执行率设置分值10分，自评分10分",
      "（1）产出指标（设置分值30分，自评分30分",
      "（2）效益指标（设置分值45分，自评分37.85分",
      "（3）满意度指标（设置分值15分，自评分12分",
      "（1）效益指标完成情况（设置分值45分，自评分37.85分",
      "（2）满意度指标完成情况（设置分值15分，自评分12分",
    ]);
  });

  it("asks about the 500 of the department's form beside the 419 of its projects", () => {
    expect(gapsOf(kind.compose([department(), ...projects()]))).toContainEqual({
      under: "二、绩效自评工作组织开展情况",
      text: "部门自评表项目支出500万元，各项目自评表合计419万元，请核对是否还有项目没有填表",
    });
  });

  it("invents nothing: whatever no form knows is a gap", () => {
    const gaps = gapsOf(kind.compose([department(), ...projects()])).map(({ text }) => text);
    for (const about of [
      "主要职能",
      "内设机构",
      "固定资产",
      "通知名称",
      "年末结转结余",
      "公开",
      "报告日期",
    ])
      expect(gaps.filter((text) => text.includes(about))).toHaveLength(1);
  });
});

describe("with other forms", () => {
  it("a department alone leaves the projects to the person", () => {
    const lines = linesOf([department()]);
    expect(between(lines, "四、", "五、")).toEqual([
      "【待补充：项目支出绩效自评情况；本次没有项目支出绩效自评表】",
    ]);
  });

  it("projects alone leave the department to the person", () => {
    const lines = linesOf(projects());
    expect(lines[0]).toBe(`2020年度${COURT}`);
    expect(between(lines, "三、", "四、")).toEqual([
      "【待补充：部门整体支出绩效自评情况；本次没有部门整体支出绩效自评表】",
    ]);
  });

  it("keeps the order in which the forms were given", () => {
    const [first, second] = projects();
    const names = linesOf([second!, first!]).filter((line) =>
      /^（[一二]）.*(?:资金|经费)$/u.test(line),
    );
    expect(names).toEqual(["（一）业务综合保障经费", "（二）中央政法转移支付资金"]);
  });

  it("names a project whose amounts are missing instead of leaving it out of a sum", () => {
    const bare = scoredRows([
      ["项目支出绩效自评表（2020年度）"],
      ["项目名称", "绿化"],
      "一级指标 二级指标 三级指标 指标值 完成值 分值 得分".split(" "),
      ["产出指标", "数量指标", "里程", "≥10公里", "10公里", "100", ""],
    ]);
    const overview = linesOf([...projects(), bare]).find((line) => line.startsWith("2020年度，"));
    expect(overview).toContain("预算数合计419万元");
    expect(overview).not.toContain("执行率");
    expect(overview).toContain("绿化的预算数或执行数没有填写");
  });

  it("asks for no grades where no form has points", () => {
    const plain = scoredRows([
      ["转移支付绩效自评表（2020年度）"],
      ["项目名称", "绿化"],
      "一级指标 二级指标 三级指标 指标值 全年完成值 未完成原因和改进措施".split(" "),
      ["产出指标", "数量指标", "里程", "≥10公里", "10公里", ""],
    ]);
    const text = linesOf([plain]).join("\n");
    expect(text).toContain("各项目自评表不设分值和得分，不评定等级。");
    expect(text).not.toContain("优、良、中、差的项目个数");
  });

  it("leaves scores that only a person can give open, and gives no grade", () => {
    const open = scoredRows([
      ["项目支出绩效自评表（2020年度）"],
      ["项目名称", "绿化"],
      "一级指标 二级指标 三级指标 指标值 完成值 分值 得分".split(" "),
      ["产出指标", "数量指标", "里程", "≥10公里", "10公里", "60", "60"],
      ["效益指标", "社会效益", "环境", "明显改善", "较好", "40", ""],
    ]);
    const text = linesOf([open]).join("\n");
    expect(text).toContain(
      "自评总分尚未得出，已有得分暂计60分（满分100分）【待补充：还有1项没有得分，补齐后再定总分和等级】。",
    );
    expect(text).toContain("【待补充：优、良、中、差的项目个数；各表尚未得出总分】");
    expect(text).toContain("（2）效益指标（设置分值40分，尚未评分）。");
    expect(text).toContain("尚有1项没有得分，评完后才能确定");
    expect(text).not.toMatch(/等级为/u);
  });

  it.each([
    ["only target tables", () => targetTables(), "没有自评表"],
    ["nothing", () => [], "没有自评表"],
    ["two departments", () => [department(), department()], "2 张部门整体的表"],
    [
      "forms of two years",
      () => [...projects(), fromCase("sichuan-daying-sifaju-2023-anke")],
      "2020、2023 年度",
    ],
  ])("is refused: %s", (_, forms, why) => {
    expect(kind.refuse(forms())?.zh).toContain(why);
  });

  it("leaves target tables beside the forms out, whatever their year", () => {
    const forms = [...projects(), ...targetTables()];
    expect(kind.refuse(forms)).toBeNull();
    expect(kind.compose(forms)).toEqual(kind.compose(projects()));
    expect(kind.fileName(forms)).toBe(`2020年度${COURT}部门预算执行情况自评报告`);
  });
});
