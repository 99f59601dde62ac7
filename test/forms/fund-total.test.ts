import type { Form } from "../../src/forms/form";
import { HEADER, only, ROW, row, text, TITLE } from "./small-form";

const COLUMNS = "年初预算数|全年预算数|全年执行数|分值|执行率|得分";
/** Amounts of a line that scores, and of one that does not. */
const SCORED = "20|25|24|10|96%|9.6";
const PLAIN = "20|25|24|—|96%|—";

function block(lines: readonly string[], columns = COLUMNS, label = "项目资金（万元）"): Form {
  return only([
    TITLE,
    row("项目名称|养护"),
    [label, "", ...row(columns)],
    ...lines.map((line) => ["", ...row(line)]),
    HEADER,
    ROW,
  ]);
}

const linesOf = (form: Form) => form.fund?.lines.map(({ role, name }) => `${role} ${name}`);

describe("the total of a fund block by its name", () => {
  it.each([
    ..."部门预算总额 预算总额 支出总额 部门支出总额 部门整体支出 部门整体支出（总额） 整体支出".split(
      " ",
    ),
    ..."财政资金总额 年度总额 年度预算资金总额 总投入 项目总投资 金额合计 小计 收入合计".split(" "),
    ..."支出合计 部门预算资金 单位预算资金 年度资金总计 项目总预算 经费合计 专项资金总额".split(
      " ",
    ),
  ])("%s", (name) => {
    const form = block([`${name}|${PLAIN}`, `其中：当年财政拨款|${PLAIN}`, "其他资金|0|0|0|||"]);
    expect(linesOf(form)).toEqual([
      `total ${name}`,
      "appropriation 其中：当年财政拨款",
      "other 其他资金",
    ]);
  });

  it.each(["小计", "支出合计", "部门预算资金", "财政资金总额"])(
    "not %s beside 年度资金总额",
    (name) => {
      const form = block([`年度资金总额|${SCORED}`, `${name}|${PLAIN}`]);
      expect(linesOf(form)).toEqual(["total 年度资金总额", `part ${name}`]);
    },
  );

  it.each([
    ["the one with points", [`收入合计|30|30|30|—||`, `支出合计|${SCORED}`], ["part", "total"]],
    ["the first of equal ones", [`收入合计|${PLAIN}`, `支出合计|${PLAIN}`], ["total", "part"]],
    ["none, where they differ", ["收入合计|30|30|30||||", `支出合计|${PLAIN}`], ["part", "part"]],
    ["支出合计 before 小计", [`小计|30|30|30||||`, `支出合计|${PLAIN}`], ["part", "total"]],
  ])("of two names that say as much: %s", (_, lines, want) => {
    expect(block(lines).fund?.lines.map(({ role }) => role)).toEqual(want);
  });
});

describe("the total of a fund block that no name tells", () => {
  it.each([
    ["alone has points", [`道路养护|${SCORED}`, `其中：中央资金|${PLAIN}`], ["total", "part"]],
    ["is the only line, with points", [`道路养护|${SCORED}`], ["total"]],
    ["is the only line, with points, whoever pays", [`专项债券资金|${SCORED}`], ["total"]],
    [
      "is the sum of the others",
      ["道路养护|30|30|28||||", "人工费|10|10|9||||", "材料费|20|20|19||||"],
      ["total", "part", "part"],
    ],
    ["is all of 其中", ["道路养护|30|30|28||||", "其中：中央|30|30|28||||"], ["total", "part"]],
  ])("is the first line where it %s", (_, lines, want) => {
    expect(block(lines).fund?.lines.map(({ role }) => role)).toEqual(want);
  });

  it.each([
    ["more lines have points", [`道路养护|${SCORED}`, `绿化|${SCORED}`]],
    ["it is no sum", ["道路养护|30|30|28||||", "人工费|10|10|9||||", "材料费|10|10|9||||"]],
    ["it equals one other line", ["道路养护|30|30|28||||", "绿化|30|30|28||||"]],
    ["it has no points and no parts", ["道路养护|30|30|28||||"]],
    ["it says where money comes from", [`中央补助|${SCORED}`, `县级配套|${PLAIN}`]],
    ["it is a part", [`其中：道路养护|${SCORED}`]],
  ])("is not guessed where %s", (_, lines) => {
    expect(block(lines).fund?.lines.every(({ role }) => role === "part")).toBe(true);
  });
});

describe("columns of amounts before the known ones", () => {
  it.each([
    ..."年初安排数 年初下达数 年初批复资金 年初预算安排金额 年初计划数 期初预算数 批复预算数".split(
      " ",
    ),
    ..."批复数 部门预算数 核定预算数".split(" "),
  ])("%s is the budget of the year's beginning", (name) => {
    const form = block([`年度资金总额|${SCORED}`], COLUMNS.replace("年初预算数", name));
    const [line] = form.fund?.lines ?? [];
    expect([line?.role, text(line?.initialBudget), form.notUnderstood]).toEqual([
      "total",
      "20",
      [],
    ]);
  });

  it.each(["下达数", "资金下达数", "安排资金", "本年预算数", "全年计划数"])(
    "%s is the year's budget",
    (name) => {
      const form = block([`年度资金总额|${SCORED}`], COLUMNS.replace("全年预算数", name));
      expect(text(form.fund?.lines[0]?.annualBudget)).toBe("25");
    },
  );

  it("that nobody knows are said, and their amounts are no names", () => {
    const form = block([`年度资金总额|${SCORED}`], COLUMNS.replace("年初预算数", "颜色数"));
    expect(linesOf(form)).toEqual(["total 年度资金总额"]);
    expect(form.fund?.lines[0]?.nameCell.cell).toBe("B4");
    expect(form.notUnderstood.map(({ cell }) => cell)).toEqual(["C3"]);
  });

  it("of the sources add up to the budget (广水)", () => {
    const form = only([
      TITLE,
      row("项目名称|养护"),
      row("项目资金来源|中央（万元）|本级（万元）|其他（万元）|合计（万元）|执行数（万元）|执行率"),
      row("||309||309|300|97%"),
      HEADER,
      ROW,
    ]);
    const [line, ...more] = form.fund?.lines ?? [];
    expect([line?.role, line?.name, more.length]).toEqual(["total", "项目资金来源", 0]);
    expect([line?.annualBudget, line?.executed].map(text)).toEqual(["309", "300"]);
    expect(form.notUnderstood).toEqual([]);
  });
});
