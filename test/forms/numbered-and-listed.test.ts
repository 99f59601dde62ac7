import type { Form } from "../../src/forms/form";
import { findForms } from "../../src/forms";
import { gridOf } from "../support/grid";
import {
  across,
  at,
  FUND,
  HEADER,
  NAME,
  only,
  ROW,
  row,
  text,
  TITLE,
  TOTAL,
  type Rows,
} from "./small-form";

const fund = (...rows: Rows) => only([TITLE, NAME, ...rows, HEADER, ROW, TOTAL]);
const amounts = ({ fund: read }: Form) =>
  read?.lines.map((line) => [line.role, ...[line.annualBudget, line.executed].map(text)].join(" "));

describe("names of columns that say how they are worked out", () => {
  it.each([
    "年初预算数①|预算调整数②|全年预算数③=①+②|全年执行数④|执行率⑤=④/③|分值|得分⑥=⑤×分值",
    "年初预算数|预算调整数|全年预算数3=1+2|全年执行数|执行率5=4/3|分值|得分=执行率×分值",
    "年初预算数|预算调整数|全年预算数=A+B|全年执行数|执行率D=C/B|分值|得分",
  ])("are known in a fund block: %s", (columns) => {
    const form = fund(
      ["", "资金性质", ...row(columns)],
      ["", "年度资金总额", ...row("100|20|120|114|95%|10|9.5")],
    );
    expect(amounts(form)).toEqual(["total 120 114"]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("are known in the table of indicators", () => {
    const names = "一级指标|二级指标|三级指标|年度指标值①|实际完成值②|分值③|得分④=②/①×③";
    const form = only([TITLE, NAME, row(names), ROW]);
    const [first] = form.indicators;
    expect([first?.target, first?.actual, first?.points, first?.score].map(text)).toEqual(
      "50公里 48公里 90 86.4".split(" "),
    );
  });

  it("may stand in a row of their own below the names", () => {
    const form = fund(
      row("项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
      row("||（A1）|（A）|（B）|（10分）|（B/A）|"),
      row("|年度资金总额|32|32|30|10|93.75%|9.38"),
    );
    expect(amounts(form)).toEqual(["total 32 30"]);
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("amounts that are not this year's of the whole", () => {
  it("are those of a list of tasks before the block that is scored", () => {
    const form = fund(
      row("年度主要任务|项目名称|主要内容|预算金额||执行金额||执行率"),
      row("|任务1|农田建设|1000||950||95%"),
      row("|任务2|耕地保护|500||500||100%"),
      row("年度预算||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
      row("||3000|3100|3038|10|98%|9.8"),
    );
    expect(amounts(form)).toEqual(["total 3100 3038"]);
    expect(text(form.fields.projectName)).toBe("农村公路养护");
    expect(form.notUnderstood).toEqual([]);
  });

  it("are those of the year before, which nobody asks about", () => {
    const form = fund(
      row("当年预算数（元）|1000000||上年度预算金额（元）|950000"),
      row("预算执行数（元）|960000||预算执行率（%）|96%"),
    );
    expect(amounts(form)).toEqual(["total 1000000 960000"]);
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("amounts that begin beside a field", () => {
  it("leave it to the head", () => {
    const form = only([
      TITLE,
      row("项目名称|实验室安全|||预算金额（万元）|50"),
      row("执行金额（万元）|49|||执行率|98%"),
      HEADER,
      ROW,
    ]);
    expect(amounts(form)).toEqual(["total 50 49"]);
    expect(at(form.fields.projectName)).toBe("B2 实验室安全");
  });
});

describe("points in brackets behind a name", () => {
  const table = (heading: string) =>
    only([
      TITLE,
      NAME,
      row(`一级指标|二级指标|${heading}|指标值|完成值|得分`),
      row("产出（60）|数量（60）|改造实验室（60）|8间|8间|60"),
      row("效益（40）|社会（40）|安全事故（40）|0起|0起|40"),
    ]).indicators.map(({ points }) => at(points));

  it("are points where the column says so", () => {
    expect(table("三级指标（分值）")).toEqual(["C4 60", "C5 40"]);
  });

  it("are any number where it does not", () => {
    expect(table("三级指标")).toEqual([null, null]);
  });
});

describe("a row of the total that holds the grades to tick", () => {
  it("takes them for no points", () => {
    const line = row("自评得分||96||自评等次|☑优 □良 □中 □差||");
    const form = only(
      [TITLE, NAME, HEADER, ROW, line],
      [across(5, 1, 2), across(5, 3, 4), across(5, 6, 8)],
    );
    expect([at(form.total?.points), at(form.total?.score)]).toEqual([null, "C5 96"]);
    expect(text(form.total?.grade)).toBe("☑优 □良 □中 □差");
  });
});

describe("a long code", () => {
  it("is told in full where its cell shows an exponent", () => {
    const rows = [TITLE, row("项目编码|x"), NAME, HEADER, ROW];
    const grid = gridOf(rows);
    const texts = grid.texts.map((line) => line.map((one) => (one === "x" ? "5.2E+11" : one)));
    const values = grid.values.map((line) => line.map((one) => (one === "x" ? 520000240001 : one)));
    const [form] = findForms({ ...grid, texts, values }).forms;
    expect(text(form?.fields.projectCode)).toBe("520000240001");
  });
});

describe("the goal in the form's own words", () => {
  it("may be a whole one: 项目年度总目标", () => {
    const goal = row("项目年度总目标|提升实效|||年度总目标完成情况|已达标");
    const form = only([TITLE, NAME, goal, ...FUND, HEADER, ROW]);
    expect([form.goal.expected, form.goal.actual].map(text)).toEqual(["提升实效", "已达标"]);
  });
});

describe("a target in columns that share one name", () => {
  it.each([
    ["≥|150|人", "E4 ≥150人"],
    ["≥150|人|", "D4 ≥150人"],
    ["=|100|%", "E4 =100%"],
    ["|150|人", "E4 150人"],
    ["全部到位|按月拨付|", "D4 全部到位"],
    ["≥150人||", "D4 ≥150人"],
  ])("is put together: %s", (parts, want) => {
    const names = row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分");
    const line = ["产出指标", "数量指标", "甲", ...row(parts), ...row("152人|90|90")];
    const form = only([TITLE, NAME, names, line], [across(3, 4, 6)]);
    expect(at(form.indicators[0]?.target)).toBe(want);
  });
});

describe("what stands beside or between the parts of a table", () => {
  it.each(["（接下页）", "（接上页）", "（续表）", "转下页"])(
    "may say that it goes on: %s",
    (mark) => {
      const form = only(
        [TITLE, NAME, HEADER, ROW, row(`${mark}|||||||`), ROW, TOTAL],
        [across(5, 1, 8)],
      );
      expect(form.indicators).toHaveLength(2);
      expect(form.notUnderstood).toEqual([]);
    },
  );

  it("may number the rows, also of the fund block", () => {
    const form = fund(
      row("1|项目资金（万元）||年初预算数|全年预算数|全年执行数"),
      row("2||年度资金总额|300|300|291"),
    );
    expect(amounts(form)).toEqual(["total 300 291"]);
    expect(form.notUnderstood).toEqual([]);
  });
});
