import { projectReport } from "../../src/reports/project/compose";
import { rateBlocks } from "../../src/reports/self-evaluation/rate";
import { itemsOf } from "../../src/reports/facts/items";
import { factsOf } from "../../src/reports/facts/tell-row";
import { howFar } from "../../src/reports/facts/tell-deviations";
import { moneyOf } from "../../src/reports/facts/money";
import type { Block, Run } from "../../src/reports";
import type { ScoredForm } from "../../src/reports/facts/forms";
import { departmentEvaluationReport } from "../../src/reports/department";
import { findForms } from "../../src/forms";
import { assess } from "../../src/scoring";
import { gridOf } from "../support/grid";
import { FILLED, scorecard } from "./support";

const say = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text)).join("");
const lines = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [say(block.runs)];
    if (block.kind !== "table") return [];
    return block.rows.map((row) => row.map((cell) => say(cell.runs)).join("|"));
  });

function scored(name: string, ...rows: readonly string[]): ScoredForm {
  const sheet = ["项目支出绩效自评表（2021年度）", `项目名称|${name}`, ...rows];
  const [form] = findForms(gridOf(sheet.map((line) => line.split("|")))).forms;
  if (!form) throw new Error("no form");
  return { form, assessment: assess(form) };
}
const report = (name: string, ...rows: readonly string[]): readonly string[] =>
  lines(projectReport(scored(name, ...rows)).blocks);

const FUND = "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分";
const COLUMNS = "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析及改进措施";
const ROW = "产出指标|数量指标|里程|≥10公里|10公里|50|50|";

it.each([
  ["养护", "绩效评价对象为养护项目2021年度支出。"],
  ["养护项目", "绩效评价对象为养护项目2021年度支出。"],
])("%s is called a project once", (name, sentence) => {
  expect(report(name, COLUMNS, ROW)).toContain(sentence);
});

describe("an execution rate without amounts", () => {
  const rows = [FUND, "年度资金总额||||10||", COLUMNS, ROW];
  it("is a place to fill, no empty sentence", () => {
    const told = report("养护", ...rows).find((line) => line.startsWith("预算执行率（"));
    expect(told).toBe("预算执行率（设置分值10分）：【预算执行率和它的得分，自评表上还没有】");
  });
  it("is called by its own name in the self-evaluation report", () => {
    const { assessment } = scored("养护", ...rows);
    expect(lines(rateBlocks(itemsOf(assessment)))).toEqual([
      "预算执行率设置分值10分，【预算执行率的得分】。",
    ]);
  });
});

describe("a department's scorecard", () => {
  const told = (fundScore: string, executed: string) => {
    const report = departmentEvaluationReport.compose([
      scorecard({
        ...FILLED,
        fundScore,
        fund: FILLED.fund.map(([budget, done, rate], at) => [
          budget,
          at === 0 ? executed : done,
          rate,
        ]),
      }),
    ]);
    return lines(report.blocks);
  };
  it("asks for the score of a rate that cannot be worked out", () => {
    expect(told("", "")).toContain("预算执行率（设置分值20分），【预算执行率的得分】。");
    expect(told("19", "950")).toContain("预算执行率（设置分值20分，自评分19分）。");
  });
});

it("parts failed items that have commas of their own by semicolons", () => {
  const rule =
    "①投资是否经审批，是否亏损；②是否对账；③配置是否超标。每有一项不合格扣0.8分，扣完为止";
  const { assessment } = scored(
    "资产管理",
    "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|评分标准",
    `管理指标|资产管理|资产管理规范性||①③不合格|4|2.4|${rule}`,
  );
  const [item] = itemsOf(assessment);
  const told = item?.rows.flatMap((one) => factsOf(one).map(say)).join("，");
  expect(told).toContain("不合格的是①投资是否经审批，是否亏损；③配置是否超标");
});

describe("levels without any score", () => {
  const rows = [
    COLUMNS,
    ROW,
    "效益指标|社会效益|环境|改善|改善|40||",
    "满意度|满意度|群众|/|/|10||",
  ];
  const told = report("养护", ...rows);
  it.each([
    ["nobody has scored", "效益指标：社会效益（设置分值40分，尚未评分）。"],
    ["nothing applies", "满意度（设置分值10分，不计分）。"],
  ])("say so: %s", (_, start) => {
    expect(told.filter((line) => line.startsWith(start))).toHaveLength(1);
  });
  it("have no share of their points in the table where nothing applies", () => {
    expect(told).toContain("满意度|10|不计分|—");
    expect(told).toContain("效益指标|40|【得分】|—");
  });
});

it("a text of pages is told in full once, and shortened in the table", () => {
  const long = `${"主材涨价、征地滞后，".repeat(100)}完`;
  const told = report("养护", COLUMNS, `产出指标|数量指标|里程|≥10公里|8公里|50|40|${long}`);
  expect(told).toContain(`偏离原因：${long}。`);
  const row = told.find((line) => line.startsWith("产出指标|数量指标|里程"));
  expect(row).toMatch(/……（全文见自评表）$/u);
  expect(row?.length).toBeLessThan(250);
});

describe("marks of a level", () => {
  it("hold the points of a row whose value cannot be read, as they hold its score", () => {
    const told = report(
      "巡护",
      COLUMNS,
      "产出指标|数量指标|人数|≥60人|60人|10|10|",
      "||次数|≥480次|450-460次|10|9.5|雪灾封路",
    );
    expect(told).toContain("产出指标|20|19.5|97.5%");
  });
});

describe("a form that prints points in its headings alone", () => {
  const rows = [
    "年度绩效目标|一级指标|二级指标|三级指标|年初目标值（A）|实际完成值（B）|得分",
    "年度绩效目标1（80分）|产出指标（50分）|数量指标（30分）|扶持人数|≥68人|68人|30",
    "||质量指标（20分）|发放准确率|100%|100%|20",
    "|效益指标（30分）|社会效益指标（30分）|基础设施|改善|改善|28",
  ];
  const told = report("扶持", ...rows);
  it("has its lost points told under the heading that prints them", () => {
    expect(told).toContain("偏离情况：指标值为“改善”，实际完成情况为“改善”，扣2分。");
  });
  it("does not name the one goal that there is before every level", () => {
    expect(told).toContain("产出指标|50|50|100%");
    expect(told.join("")).not.toContain("年度绩效目标1：");
  });
});

it("asks about an amount that is more than there was to spend", () => {
  const money = (executed: string) =>
    report("养护", FUND, `年度资金总额|10|10|${executed}|10||`, COLUMNS, ROW).join("");
  expect(money("100000")).toContain(
    "【全年执行数大于预算数，请核对金额和单位；属实的，说明资金来源】",
  );
  expect(money("10")).not.toContain("全年执行数大于预算数");
});

it("names the row that falls short among those that share a score", () => {
  const { form, assessment } = scored(
    "造林",
    COLUMNS,
    "产出指标|数量指标|造林面积|≥2000亩|1900亩|20|20|",
    "||封育面积|≥5000亩|5000亩|20|20|",
  );
  const [first, second] = itemsOf(assessment);
  if (!first || !second) throw new Error("no items");
  const item = { ...first, rows: [...first.rows, ...second.rows] };
  const note = { reason: null, remedy: null, undivided: false };
  const told = howFar(
    { item, lost: null, over: [], unmet: first.rows, note },
    moneyOf(form, "total"),
  );
  expect(say(told)).toBe("造林面积未达到指标值");
});
