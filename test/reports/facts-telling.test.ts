import { findForms } from "../../src/forms";
import { assess } from "../../src/scoring";
import { itemsOf } from "../../src/reports/facts/items";
import { noDeviation } from "../../src/reports/facts/no-deviation";
import { tellMoney } from "../../src/reports/facts/tell-money";
import { tellItem } from "../../src/reports/facts/tell-row";
import type { Block, Run } from "../../src/reports";
import { gridOf } from "../support/grid";

const COLUMNS = "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析及改进措施";
const FUND = "项目资金（万元）|年初预算数|全年预算数|全年执行数|分值|执行率|得分";

function formOf(...lines: readonly string[]) {
  const rows = ["项目支出绩效自评表（2021年度）", "项目名称|养护", ...lines];
  const [form] = findForms(gridOf(rows.map((line) => line.split("|")))).forms;
  if (!form) throw new Error("no form");
  return form;
}
const say = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text)).join("");
const sayBlock = (block: Block): string => (block.kind === "paragraph" ? say(block.runs) : "");
const items = (...rows: readonly string[]) => itemsOf(assess(formOf(COLUMNS, ...rows)));

describe("a row as a sentence", () => {
  it.each([
    [
      "a rule's row",
      "里程|≥10公里|8公里|50|40|",
      "里程：指标值≥10公里，实际完成8公里，未达到指标值，得40分（分值50分）。",
    ],
    [
      "an actual without the target's unit",
      "里程|≥10公里|8|50|40|",
      "里程：指标值≥10公里，实际完成8公里，未达到指标值，得40分（分值50分）。",
    ],
    [
      "a bare rate",
      "合格率|≥90%|95|50|50|",
      "合格率：指标值≥90%，实际完成95，达到指标值，得50分（分值50分）。",
    ],
    [
      "a person's row",
      "环境|明显改善|较好|50|45|",
      "环境：指标值为“明显改善”，实际完成情况为“较好”，得45分（分值50分）。",
    ],
    [
      "a date",
      "完成时间|12月底前|2021年11月20日|50|50|",
      "完成时间：指标值为12月底前，实际完成时间为2021年11月20日，达到指标值，得50分（分值50分）。",
    ],
    [
      "a date in words",
      "完成时间|12月底前完成|11月已完成|50|50|",
      "完成时间：指标值为“12月底前完成”，实际完成情况为“11月已完成”，达到指标值，得50分（分值50分）。",
    ],
    [
      "words behind a sign",
      "生活水平|=有所提高|有所提高|50|45|",
      "生活水平：指标值为“有所提高”，实际完成情况为“有所提高”，得45分（分值50分）。",
    ],
    ["a row that does not apply", "增收|不涉及|不涉及|50||", "增收：不涉及，分值50分不计分。"],
    ["a row that has no name either", "不涉及|不涉及|||", "数量指标：不涉及。"],
    [
      "an actual that is missing",
      "里程|≥10公里||50||",
      "里程：指标值≥10公里，【里程的实际完成值】，【里程的得分（分值50分）】。",
    ],
    ["nothing but marks", "财务管理|||50|45|", "指标“财务管理”得45分（分值50分）。"],
    [
      "a target that is the row's own name",
      "按时完工|按时完工|已完工|50|50|",
      "按时完工：实际完成情况为“已完工”，得50分（分值50分）。",
    ],
    [
      "breaks within a cell",
      "环\n境|明显\n改善。|较好。|50|45|",
      "环境：指标值为“明显改善”，实际完成情况为“较好”，得45分（分值50分）。",
    ],
    [
      "a score that no sheet shows and that was assumed",
      "总成本|135.00万元|90%|50||",
      "总成本：指标值135.00万元，实际完成90%，得45分（分值50分）。【请确认得分：",
    ],
  ])("%s", (_, row, sentence) => {
    const told = items(`产出指标|数量指标|${row}`).flatMap((item) =>
      tellItem(item, { name: false, marks: false }),
    );
    const whole = say(told);
    expect(sentence.endsWith("：") ? whole.slice(0, sentence.length) : whole).toBe(sentence);
  });

  it("leaves out what its heading has said", () => {
    const [item] = items("产出指标|数量指标|里程|≥10公里|10公里|50|50|");
    expect(item && say(tellItem(item, { name: true, marks: true }))).toBe(
      "指标值≥10公里，实际完成10公里，达到指标值。",
    );
    const [bare] = items("管理指标|财务管理|财务管理|||50|50|");
    expect(bare && say(tellItem(bare, { name: false, marks: true }))).toBe("");
  });
});

describe("the money", () => {
  it.each([
    [
      "line by line",
      [
        "年度资金总额|100|120|108.6|10|90.5%|9.05",
        "其中：当年财政拨款|100|110|100||90.91%|",
        "其他资金|0|10|8.6||86%|",
      ],
      "年初预算数100万元，全年预算数120万元，全年执行数108.60万元，执行率90.5%。" +
        "其中：当年财政拨款年初预算数100万元，全年预算数110万元，全年执行数100万元，执行率90.91%；" +
        "其他资金年初预算数0万元，全年预算数10万元，全年执行数8.60万元，执行率86%。",
    ],
    [
      "all of one kind",
      [
        "年度资金总额|100|100|100|10|100%|10",
        "其中：当年财政拨款|100|100|100||100%|",
        "其他资金|0|0|0|||",
      ],
      "年初预算数100万元，全年预算数100万元，全年执行数100万元，执行率100%，全部为当年财政拨款。",
    ],
    [
      "a rate without amounts, as the form prints it",
      ["年度资金总额||||10|79.27%|7.93"],
      "执行率79.27%。【预算数和全年执行数，自评表上没有填写】",
    ],
    ["nothing", ["年度资金总额||||10||"], "【预算数和全年执行数，自评表上没有填写】"],
  ])("%s", (_, lines, sentence) => {
    expect(
      sayBlock(tellMoney(formOf(FUND, ...lines, COLUMNS, "产出指标|数量|里程|1公里|1公里|90|90|"))),
    ).toBe(sentence);
  });

  it("is in 万元 whatever the form's unit, exactly", () => {
    const form = formOf(
      FUND.replace("万元", "元"),
      "年度资金总额|1234567.8|1234567.8|1234567.8|10|100%|10",
      COLUMNS,
      "产出指标|数量|里程|1公里|1公里|90|90|",
    );
    expect(sayBlock(tellMoney(form))).toContain("全年执行数123.45678万元，执行率100%");
  });

  it("asks for the unit that the form does not print", () => {
    const form = formOf(
      FUND.replace("（万元）", ""),
      "年度资金总额|100|100|100|10|100%|10",
      COLUMNS,
      "产出指标|数量|里程|1公里|1公里|90|90|",
    );
    expect(sayBlock(tellMoney(form))).toMatch(/【表上没有注明金额单位，这里按万元，请核对】$/u);
  });
});

describe("where no deviation is listed", () => {
  it("says so", () => {
    expect(sayBlock(noDeviation(items("产出指标|数量指标|里程|≥10公里|10公里|50|50|")))).toBe(
      "各项指标没有扣分，也没有未达到指标值的情况。",
    );
  });

  it("says it of no form with open scores", () => {
    expect(sayBlock(noDeviation(items("效益指标|社会效益|环境|明显改善|较好|50||")))).toContain(
      "尚有1项没有得分",
    );
  });

  it("claims no full marks where rows have no points of their own", () => {
    const form = formOf(
      "一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分",
      "产出指标|数量指标|资料审核|98%|98%|19.6",
    );
    expect(sayBlock(noDeviation(itemsOf(assess(form))))).toMatch(/有1项没有各自的分值/u);
  });
});
