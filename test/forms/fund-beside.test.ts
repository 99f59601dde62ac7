import { across, down, FUND, HEADER, NAME, only, ROW, row, TITLE, TOTAL, text } from "./small-form";
import type { Rows } from "./small-form";
import type { Form } from "../../src/forms/form";

const form = (...block: Rows) => only([TITLE, NAME, ...block, HEADER, ROW, TOTAL]);
const lines = ({ fund }: Form) =>
  fund?.lines.map((line) => [
    line.role,
    text(line.initialBudget) ?? text(line.annualBudget),
    text(line.executed),
    text(line.rate),
  ]);

describe("amounts beside their labels", () => {
  it("are read with what is of which, one label beside the other", () => {
    const found = form(
      row("预算执行情况（万元）|预算数：|15||执行数：|10.5"),
      row("|其中-财政拨款：|15||其中-财政拨款：|10.5"),
      row("|其它资金：|||其它资金："),
    );
    expect(lines(found)).toEqual([
      ["total", "15", "10.5", null],
      ["appropriation", "15", "10.5", null],
      ["other", "", "", null],
    ]);
    expect(found.fund?.unit).toBe("万元");
    expect(found.notUnderstood).toEqual([]);
  });

  it.each(["实际到位", "实际到位资金", "到位资金"])("leave out %s", (received) => {
    const found = form(row(`计划安排资金（万元）|170|${received}|165|实际支出|160`));
    expect(lines(found)).toEqual([["total", "170", "160", null]]);
    expect(found.notUnderstood).toEqual([]);
  });

  it("leave out what was received, and take the rate from the heading above", () => {
    const found = form(
      row("二、预算执行情况|预算安排情况（调整后）||资金到位情况||资金执行情况||预算执行进度（%）"),
      row("|预算数|6.84|到位数|5|执行数|6|87.7"),
      row("|其中：财政资金|6.84|其中：财政资金|5|其中：财政资金|6"),
    );
    expect(lines(found)).toEqual([
      ["total", "6.84", "6", "87.7"],
      ["appropriation", "6.84", "6", null],
    ]);
    expect(found.notUnderstood).toEqual([]);
  });

  it.each<[string, string[], (string | null)[][]]>([
    [
      "吉林",
      [
        "项目资金（万元）|年度资金总额|120|其中：财政拨款|100|上年结转|20|其他资金|0",
        "|全年执行数|95|其中：财政拨款|75|上年结转|20|其他资金|0",
      ],
      [
        ["total", "120", "95", null],
        ["appropriation", "100", "75", null],
        ["carryOver", "20", "20", null],
        ["other", "0", "0", null],
      ],
    ],
    [
      "鞍山",
      [
        "预算资金（万元）|120|其中：财政拨款|100|上年结转|20",
        "执行资金（万元）|95|其中：财政拨款|75|上年结转|20",
      ],
      [
        ["total", "120", "95", null],
        ["appropriation", "100", "75", null],
        ["carryOver", "20", "20", null],
      ],
    ],
    [
      "one below the other on both sides",
      [
        "项目资金（万元）|年度资金总额|120|全年执行数|95",
        "|上年结转|20|上年结转|20",
        "|其他资金|5|其他资金|0",
      ],
      [
        ["total", "120", "95", null],
        ["carryOver", "20", "20", null],
        ["other", "5", "0", null],
      ],
    ],
  ])("keep what each source gave, right of its label (%s)", (_, block, want) => {
    const found = form(...block.map(row));
    expect(lines(found)).toEqual(want);
    expect(found.notUnderstood).toEqual([]);
  });

  it("are the whole of a list below them that has none", () => {
    const found = form(
      row("计划安排资金（万元）||100||实际使用资金（万元）||93"),
      row("序号|支出内容|||预算数|执行数|执行率"),
      row("1|路面修补|||60|58|96.67%"),
      row("2|标线|||40|35|87.5%"),
    );
    expect(lines(found)).toEqual([
      ["total", "100", "93", null],
      ["part", "60", "58", "96.67%"],
      ["part", "40", "35", "87.5%"],
    ]);
    expect(found.notUnderstood).toEqual([]);
  });

  it("are read one label below the other", () => {
    const found = form(
      row("预算执行情况（万元）|转移支付预算数（A）|5.8万|预算执行率（B/A）|100%"),
      row("|转移支付执行数（B）|5.8万"),
    );
    expect(lines(found)).toEqual([["total", "5.8万", "5.8万", "100%"]]);
  });

  it("may be nothing but the unit that was printed for them", () => {
    const found = form(
      row("预算执行情况|预算数：|2.38|执行数：|2.38"),
      row("|地方资金|万元||万元"),
    );
    expect(lines(found)?.[1]?.slice(0, 2)).toEqual(["part", ""]);
  });

  it("say what stands among them and belongs to none", () => {
    const found = form(row("预算执行情况|预算数：|2|执行数：|2||20"));
    expect(found.notUnderstood.map(({ cell }) => cell)).toEqual(["G3"]);
  });
});

describe("a list with one column of amounts", () => {
  const COLUMNS = row("一级指标|二级指标|三级指标|指标值");
  const table = (...block: Rows) =>
    only([["项目支出绩效目标表"], NAME, ...block, COLUMNS, row("产出指标|数量指标|甲|5个")]);

  it("takes no heading for an amount, and names 小计 by what it sums up", () => {
    const found = only(
      [
        ["项目支出绩效目标表"],
        NAME,
        row("项目资金（万元）|收入||全年（程）预算数"),
        row("|资金总额||80"),
        row("|财政拨款|小计|70"),
        row("||一般公共预算资金|70"),
        row("|上年结转资金||10"),
        COLUMNS,
        row("产出指标|数量指标|甲|5个"),
      ],
      [down(1, 3, 7), across(3, 2, 3), across(4, 2, 3), down(2, 5, 6)],
    );
    expect(found.fund?.lines.map(({ name }) => name)).toEqual(
      "资金总额 财政拨款 一般公共预算资金 上年结转资金".split(" "),
    );
    expect(lines(found)?.map(([role, budget]) => [role, budget])).toEqual([
      ["total", "80"],
      ["appropriation", "70"],
      ["part", "70"],
      ["carryOver", "10"],
    ]);
  });

  it("keeps the members of a numbered group as parts of it", () => {
    const found = table(
      row("项目资金（万元）|年度资金总额|金额（万元）"),
      row("|（一）财政拨款小计|6.3"),
      row("|1、一般公共预算|6.3"),
      row("|2、政府性基金|0"),
    );
    expect(lines(found)?.map(([role, budget]) => [role, budget])).toEqual([
      ["appropriation", "6.3"],
      ["part", "6.3"],
      ["part", "0"],
    ]);
  });
});

describe("a fund block that is not understood", () => {
  it("is said once, where it begins", () => {
    const found = form(
      row("市级预算执行情况（万元）|年初预算|当年使用上年结余数|财政拨款数"),
      row("|210|0|210"),
    );
    expect(found.fund).toBeNull();
    expect(found.notUnderstood.map(({ cell }) => cell)).toEqual(["A3"]);
  });

  it("has names of its own for the first budget and what was spent", () => {
    const found = form(
      row("资金情况（万元）||年初预算资金总额：|实际投入资金额|产生差异的原因"),
      row("|合计|236|230"),
      row("|其中：财政拨款|236|230"),
    );
    expect(lines(found)?.map((line) => line.slice(0, 3))).toEqual([
      ["total", "236", "230"],
      ["appropriation", "236", "230"],
    ]);
  });
});

describe("what follows the fund block", () => {
  it("may be words on how the money was managed, which are no amounts", () => {
    const found = form(
      ...FUND,
      row("资金管理情况||情况说明||存在问题和改进措施"),
      row("|分配科学性|分配科学合理"),
      row("|下达及时性|下达及时"),
    );
    expect(found.fund?.lines).toHaveLength(1);
    expect(found.notUnderstood).toEqual([]);
  });
});
