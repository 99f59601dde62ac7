import type { Form } from "../../src/forms/form";
import { across, at, down, only, row, text } from "./small-form";

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

  it("is none where values stand in the row below the names", () => {
    const form = only([
      ["水利绩效目标表"],
      row("一级指标|二级指标|三级指标|指标值|"),
      row("|||≥1公里|≥2公里"),
      row("产出指标|数量指标|里程|3公里|"),
    ]);
    expect(form.indicators.map(({ furtherTargets }) => furtherTargets)).toEqual([[], []]);
  });

  it("is the last column too", () => {
    const lines = table(["凤城镇", "蓬莱镇"], row("1公里|2公里")).map((line) => line.slice(0, 5));
    for (const merges of [[across(3, 4, 5)], []])
      expect(further(only(lines, merges))[0]).toEqual([null, "凤城镇 D5 1公里", "蓬莱镇 E5 2公里"]);
  });
});

describe("places behind the names of a table without a target of its own (秀屿, 安溪, 龙岩)", () => {
  const divided = (form: Form) =>
    form.indicators.map(({ furtherTargets }) =>
      furtherTargets.map(({ name, target }) => `${name.text} ${target.text}`),
    );
  it("divide it without any heading, with the row's sign", () => {
    const form = only([
      ["2025年省级水利专项资金绩效目标表"],
      row("项目名称|省级水利专项资金"),
      row("一级指标|二级指标|三级指标|指标解释|指标方向|笏石街道办|埭头镇"),
      row("产出指标|数量指标|开展修复工程（个）|反映开展情况|≥|1|2"),
      row("产出指标|质量指标|工程是否存在质量问题|反映质量|是/否|否|否"),
    ]);
    expect(divided(form)).toEqual([
      ["笏石街道办 ≥1", "埭头镇 ≥2"],
      ["笏石街道办 否", "埭头镇 否"],
    ]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("stand under 区域目标值", () => {
    const form = only(
      [
        ["专项转移支付绩效目标表（2023年度）"],
        row("项目名称|宗教管理经费"),
        row("一级指标|二级指标|三级指标|指标解释|区域目标值|"),
        row("||||新罗区|永定区"),
        row("产出指标|数量指标|补助数量|反映补助情况|2个|3个"),
      ],
      [across(3, 5, 6)],
    );
    expect(divided(form)).toEqual([["新罗区 2个", "永定区 3个"]]);
  });

  it("are none beside a target, nor where a name is no place's", () => {
    const names = (last: string) =>
      only([
        ["项目支出绩效目标表（2025年度）"],
        row("项目名称|农村公路养护"),
        row(`一级指标|二级指标|三级指标|指标值|${last}`),
        row("产出指标|数量指标|里程|≥5公里|甲|乙"),
      ]);
    expect(divided(names("笏石街道办|埭头镇"))).toEqual([[]]);
    expect(names("牵头领导|协办领导").notUnderstood).toHaveLength(2);
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

describe("a name column over a kind and a name", () => {
  it("gives both, merged or not", () => {
    const lines = [
      ["造林项目绩效标准表"],
      row("绩效指标||绩效目标|绩效标准|||"),
      row("|||优|良|中|差"),
      row("数量|株数|600万株|600|500|300|200"),
      row("|成活率|90%|90%|80%|70%|60%"),
    ];
    const read = (merges: Parameters<typeof only>[1]) =>
      only(lines, merges).indicators.map(({ level2, level3, target }) =>
        [level2, level3, target].map(text),
      );
    expect(read([across(2, 1, 2), across(2, 4, 7), down(1, 4, 5)])).toEqual([
      ["数量", "株数", "600万株"],
      ["数量", "成活率", "90%"],
    ]);
    expect(read([])[0]).toEqual(["数量", "株数", "600万株"]);
  });

  it("is one name where every cell of a merged one repeats it", () => {
    const form = only([
      ["造林项目绩效标准表"],
      row("绩效指标|绩效指标|绩效目标|绩效标准|绩效标准"),
      row("绩效指标|绩效指标|绩效目标|优|良"),
      row("株数|株数|600万株|600|500"),
    ]);
    expect(form.indicators.map(({ level2, level3 }) => [level2, level3].map(text))).toEqual([
      [null, "株数"],
    ]);
  });
});
