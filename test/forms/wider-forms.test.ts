import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { across, at, down, only, row, text } from "./small-form";

const HEADER = row("一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分");
const blocks = (form: Form | undefined) =>
  form?.indicators.map(({ level3, block }) => [level3?.text, at(block)]);

describe("the points of the execution rate where no column has them", () => {
  const fund = (label: string, columns: string, line: string) =>
    only([
      ["项目支出绩效自评表（2022年度）"],
      row("项目名称|养护"),
      [label, "", ...row(columns)],
      ["", "年度资金总额", ...row(line)],
      HEADER,
      row("产出指标|数量指标|里程|1|1|40"),
    ]).fund?.ratePoints;
  it.each([
    ["项目资金", "预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)", "10|10|100%|20", "F3 20"],
    ["预算执行情况(万元)(20分)", "预算数(A)|执行数(B)|执行率(B/A)|得分", "10|10|100%|20", "A3 20"],
    ["预算执行情况\n（10分）", "预算数|执行数|执行率|得分", "10|10|100%|10", "A3 10"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分（执行率×20）", "10|10|100%|20", "F3 20"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分（满分12.5分）", "10|10|100%|12", "F3 12.5"],
    ["项目资金（万元）", "预算数|执行数|执行率|得分", "10|10|100%|12", null],
    ["项目资金（10分）", "预算数|执行数|分值|得分", "10|10|20|12", null],
  ])("%s | %s", (label, columns, line, want) => {
    expect(at(fund(label, columns, line))).toBe(want);
  });
});

describe("blocks of indicators", () => {
  const [ONE, TWO] = ["年度绩效目标1(40分)", "年度绩效目标2（40分）"];
  const rowOf = (name: string) => `产出指标|数量指标|${name}|1|1|20`;
  it("have their heading in a row of its own, merged or not, with or without names below", () => {
    const lines = [
      ["某项目自评表"],
      [ONE],
      HEADER,
      row(rowOf("甲")),
      row(rowOf("乙")),
      [TWO],
      HEADER,
      row(rowOf("丙")),
      ["年度绩效目标3(10分)"],
      row(rowOf("丁")),
    ];
    for (const merges of [[across(2, 1, 6), across(6, 1, 6), across(9, 1, 6)], []])
      expect(blocks(only(lines, merges))).toEqual([
        ["甲", `A2 ${ONE}`],
        ["乙", `A2 ${ONE}`],
        ["丙", `A6 ${TWO}`],
        ["丁", "A9 年度绩效目标3(10分)"],
      ]);
  });

  it("have their heading in a column beside them", () => {
    const lines = [
      ["某项目自评表"],
      [ONE, ...HEADER],
      ["", ...row(rowOf("甲"))],
      ["", ...row(rowOf("乙"))],
      [TWO, ...HEADER],
      ["", ...row(rowOf("丙"))],
    ];
    for (const merges of [[down(1, 2, 4), down(1, 5, 6)], []])
      expect(blocks(only(lines, merges))).toEqual([
        ["甲", `A2 ${ONE}`],
        ["乙", `A2 ${ONE}`],
        ["丙", `A5 ${TWO}`],
      ]);
  });

  it("may share one row of names, their headings beside the rows", () => {
    const lines = [
      ["某项目自评表"],
      ["", ...HEADER],
      [ONE, ...row(rowOf("甲"))],
      ["", ...row(rowOf("乙"))],
      [TWO, ...row(rowOf("丙"))],
    ];
    expect(blocks(only(lines, [down(1, 3, 4)]))).toEqual([
      ["甲", `A3 ${ONE}`],
      ["乙", `A3 ${ONE}`],
      ["丙", `A5 ${TWO}`],
    ]);
  });

  it("are none where the side label is the table's", () => {
    const form = only([["某项目自评表"], ["绩效指标", ...HEADER], ["", ...row(rowOf("甲"))]]);
    expect(blocks(form)).toEqual([["甲", null]]);
  });
});

describe("a target divided among townships (安溪)", () => {
  const TOWNS = ["凤城镇", "蓬莱镇", "湖头镇", "官桥镇", "剑斗镇", "城厢镇", "金谷镇"];
  const table = (towns: readonly string[], values: readonly string[]) => [
    ["水利专项资金绩效目标表（2022年度）"],
    row("项目名称|农村饮水安全"),
    ["一级指标", "二级指标", "三级指标", "指标值", ...towns.slice(1).map(() => ""), "备注"],
    ["", "", "", ...towns, ""],
    ["产出指标", "数量指标", "改造管网长度", ...values, ""],
    ["", "质量指标", "验收合格率", ...towns.map(() => "100%"), ""],
  ];
  const further = (form: Form) =>
    form.indicators.map(({ target, furtherTargets }) => [
      at(target),
      ...furtherTargets.map((one) => `${one.name.text} ${at(one.target)}`),
    ]);

  it.each([
    ["merged", [across(3, 4, 10), down(1, 3, 4), down(2, 3, 4), down(3, 3, 4), down(11, 3, 4)]],
    ["merges lost", []],
  ])("gives each township its own, %s", (_how, merges) => {
    const form = only(table(TOWNS, row("1公里|2公里|3公里|4公里|5公里|6公里|7公里")), merges);
    expect(form.kind).toBe("target-table");
    expect(form.notUnderstood).toEqual([]);
    expect(further(form)[0]).toEqual([
      null,
      ...row(
        "凤城镇 D5 1公里|蓬莱镇 E5 2公里|湖头镇 F5 3公里|官桥镇 G5 4公里|剑斗镇 H5 5公里|城厢镇 I5 6公里|金谷镇 J5 7公里",
      ),
    ]);
    expect(further(form)[1]?.[7]).toBe("金谷镇 J6 100%");
  });

  it("takes the whole for the row's target where a column has it", () => {
    const form = only(table(["合计", "凤城镇", "蓬莱镇"], row("3公里|1公里|2公里")), [
      across(3, 4, 6),
    ]);
    expect(further(form)[0]).toEqual(["D5 3公里", "凤城镇 E5 1公里", "蓬莱镇 F5 2公里"]);
  });

  it("is the last column too", () => {
    const lines = table(["凤城镇", "蓬莱镇"], row("1公里|2公里")).map((line) => line.slice(0, 5));
    for (const merges of [[across(3, 4, 5)], []])
      expect(further(only(lines, merges))[0]).toEqual([null, "凤城镇 D5 1公里", "蓬莱镇 E5 2公里"]);
  });
});

describe("a table of four standards (绩效标准 优·良·中·差)", () => {
  const lines = [
    ["造林项目绩效目标表"],
    row("绩效指标|绩效目标|绩效标准|||"),
    row("||优|良|中|差"),
    row("造林株数|600万株|600万株|500万株|300万株|200万株"),
    row("完成时间|按时完成|按时|延期15天|延期15-30天|延期30天以上"),
  ];
  it.each([
    ["merged", [across(2, 3, 6), down(1, 2, 3), down(2, 2, 3)]],
    ["merges lost", []],
  ])("has its target and the standard of each grade, %s", (_how, merges) => {
    const form = only(lines, merges);
    expect(form.kind).toBe("target-table");
    expect(
      form.indicators.map(({ level3, target, furtherTargets }) => [
        text(level3),
        text(target),
        furtherTargets.map(({ name, target: one }) => `${name.text} ${one.text}`),
      ]),
    ).toEqual([
      ["造林株数", "600万株", row("优 600万株|良 500万株|中 300万株|差 200万株")],
      ["完成时间", "按时完成", row("优 按时|良 延期15天|中 延期15-30天|差 延期30天以上")],
    ]);
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("descriptions and what a target rests on", () => {
  const read = (header: string, line: string) =>
    only([["项目支出绩效目标表"], row("项目名称|养护"), row(header), row(line)]).indicators[0];
  const seen = (header: string, line: string) => {
    const one = read(header, line);
    return [one?.level3, one?.target, one?.description, one?.basis, one?.rule].map(at);
  };
  it.each([
    [
      "一级指标|二级指标|三级指标|绩效指标描述|指标值|指标值确定依据",
      "产出|数量|里程|养护的里程|≥5公里|单位要求",
      ["C4 里程", "E4 ≥5公里", "D4 养护的里程", "F4 单位要求", null],
    ],
    [
      "一级指标|二级指标|三级指标|指标内容|指标值",
      "产出|数量|里程|养护的里程|≥5公里",
      ["C4 里程", "E4 ≥5公里", "D4 养护的里程", null, null],
    ],
    [
      "一级指标|二级指标|指标内容|指标值",
      "产出|数量|里程|≥5公里",
      ["C4 里程", "D4 ≥5公里", null, null, null],
    ],
    [
      "一级指标|二级指标|三级指标|2021年实际实现值|预期2022年实现值|指标标准或依据",
      "产出|数量|里程|4公里|5公里|历年数",
      ["C4 里程", "E4 5公里", null, "F4 历年数", null],
    ],
    [
      "*一级指标|*二级指标|*三级指标|指标值类型|*指标值|计量单位|*指标解释|*评（扣）分标准",
      "产出|数量|里程|大于等于|5|公里|养护的里程|每少1公里扣1分",
      ["C4 里程", "E4 大于等于5公里", "G4 养护的里程", null, "H4 每少1公里扣1分"],
    ],
    [
      "一级指标|二级指标|三级指标|指标值|分值|指标解释|指标说明",
      "产出|数量|里程|5|10|甲|乙",
      ["C4 里程", "D4 5", "F4 甲", null, null],
    ],
  ])("%s", (header, line, want) => {
    expect(seen(header, line)).toEqual(want);
  });
});

describe("what a target table says of its funds", () => {
  const form = (lines: readonly string[]) =>
    findForms(
      gridOf([
        ["办案经费绩效目标表"],
        row("项目名称|办案经费"),
        ...lines.map(row),
        row("一级指标|二级指标|三级指标|指标值"),
        row("产出指标|数量指标|办案数|≥95件"),
      ]),
    ).forms[0]?.fund;

  it("is the purpose below the amounts, and shares under their dates (河北)", () => {
    const fund = form([
      "预算规模及资金用途|预算数|20.00|其中：财政    资金|20.00|其他资金| ",
      "|企业破产、信访维稳经费|||||",
      "资金支出计划（%）|3月底||6月底|10月底|12月底|",
      "|20%||50%|70%|100%|",
    ]);
    expect(at(fund?.purpose)).toBe("B4 企业破产、信访维稳经费");
    expect(fund?.payments.map(({ label, share }) => [at(label), at(share)])).toEqual([
      ["B5 3月底", "B6 20%"],
      ["D5 6月底", "D6 50%"],
      ["E5 10月底", "E6 70%"],
      ["F5 12月底", "F6 100%"],
    ]);
  });

  it("has empty shares where nobody filled them", () => {
    const fund = form(["资金支出计划（%）|3月底|6月底|10月底|12月底", "||||100%"]);
    expect(fund?.payments.map(({ label, share }) => [label.text, at(share)])).toEqual([
      ["3月底", "B4"],
      ["6月底", "C4"],
      ["10月底", "D4"],
      ["12月底", "E4 100%"],
    ]);
  });

  it("may stand beside its label, dates and shares in one row", () => {
    const fund = form(["资金用途|购置囚车", "用款计划|第一季度|20%|第二季度|100%"]);
    expect(at(fund?.purpose)).toBe("B3 购置囚车");
    expect(fund?.payments.map(({ label, share }) => [at(label), at(share)])).toEqual([
      ["B4 第一季度", "C4 20%"],
      ["D4 第二季度", "E4 100%"],
    ]);
  });

  it("is no purpose where only amounts stand", () => {
    const fund = form(["预算规模及资金用途|预算数|20.00", "绩效目标|办案"]);
    expect([fund?.purpose, fund?.payments]).toEqual([null, []]);
  });
});
