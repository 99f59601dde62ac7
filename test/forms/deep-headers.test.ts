import { at, across, down, names, only, row, text } from "./small-form";

describe("column names over three rows", () => {
  const HEAD = [
    ["2022年度部门整体支出绩效自评指标评分表"],
    row("评价指标||||||指标说明|评分标准|自评分|扣分原因"),
    row("一级指标||二级指标||三级指标|||||"),
  ];
  const MERGES = [
    across(2, 1, 6),
    ...[1, 3, 5].map((column) => across(3, column, column + 1)),
    ...[7, 8, 9, 10].map((column) => down(column, 2, 4)),
  ];
  const ROWS = [
    row("履职效能|50|整体效能|50|产出完成情况|30|考核产出|按完成率评分|29|个别未完成"),
    row("||||效益完成情况|20|考核效益|按完成率评分|20|"),
    row("合计|100||100||100|||97.5|"),
  ];

  it.each([
    ["名称|权重|名称|权重|名称|权重||||"],
    ["指标名称|权重（%）|指标名称|权重（%）|指标名称|权重（%）||||"],
    ["名称|分值|名称|分值|名称|分值||||"],
  ])("%s are the levels and the points of the last", (lowest) => {
    const form = only([...HEAD, row(lowest), ...ROWS], MERGES);
    expect(
      form.indicators.map(({ level1, level2, level3, points, score }) =>
        [level1, level2, level3, points, score].map(at),
      ),
    ).toEqual([
      ["A5 履职效能", "C5 整体效能", "E5 产出完成情况", "F5 30", "I5 29"],
      ["A5 履职效能", "C5 整体效能", "E6 效益完成情况", "F6 20", "I6 20"],
    ]);
    expect([form.total?.points, form.total?.score].map(at)).toEqual(["F7 100", "I7 97.5"]);
    expect(form.notUnderstood).toEqual([]);
  });

  it("are read where merges are lost and each cell repeats its name", () => {
    const form = only([
      ["2022年度部门整体支出绩效自评指标评分表"],
      row(
        "评价指标|评价指标|评价指标|评价指标|评价指标|评价指标|指标说明|评分标准|自评分|扣分原因",
      ),
      row(
        "一级指标|一级指标|二级指标|二级指标|三级指标|三级指标|指标说明|评分标准|自评分|扣分原因",
      ),
      row("名称|权重|名称|权重|名称|权重|指标说明|评分标准|自评分|扣分原因"),
      ...ROWS,
    ]);
    expect(form.indicators.map(({ level3, points }) => [level3, points].map(at))).toEqual([
      ["E5 产出完成情况", "F5 30"],
      ["E6 效益完成情况", "F6 20"],
    ]);
  });

  it("are not read from an indicator", () => {
    const form = only(
      [
        ["项目支出绩效自评表（2022年度）"],
        row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分"),
        row("|||指标性质|指标值|度量单位|||"),
        row("成本指标|经济成本指标|权重|≤|5|万元|4|90|90"),
      ],
      [across(2, 4, 6), ...[1, 2, 3, 7, 8, 9].map((column) => down(column, 2, 3))],
    );
    expect(names(form)).toEqual(["权重"]);
  });
});

describe("a target over several years", () => {
  const read = (title: string, years: string) =>
    only(
      [
        ["项目支出绩效目标申报表"],
        [title],
        row("项目名称|乡村公路"),
        row("一级指标|二级指标|三级指标|指标值|||"),
        row(`|||${years}`),
        row("产出指标|数量指标|新建公路|5公里|7公里|8公里|20公里"),
      ],
      [across(4, 4, 7), ...[1, 2, 3].map((column) => down(column, 4, 5))],
    );
  const YEARS = "2025年|2026年|2027年|合计";

  it.each([
    ["（2025年度）", YEARS, "D6 5公里"],
    ["（2026年度）", YEARS, "E6 7公里"],
    ["2027年度", "2025年度|2026年度|2027年度|总目标", "F6 8公里"],
    ["预算年度：2025", "2025|2026|2027|小计", "D6 5公里"],
  ])("%s is the target of that year among %s", (title, years, target) => {
    const [indicator, ...more] = read(title, years).indicators;
    expect(more).toEqual([]);
    expect([at(indicator?.target), indicator?.furtherTargets]).toEqual([target, []]);
  });

  it.each([["（2025年—2027年）"], ["（2023年度）"], ["第一次申报"]])(
    "is several targets where the form says %s",
    (title) => {
      const [indicator] = read(title, YEARS).indicators;
      const years = indicator?.furtherTargets.map((one) => [one.name, one.target].map(text));
      expect(text(indicator?.level3)).toBe("新建公路");
      expect(years).toEqual([
        ["2025年", "5公里"],
        ["2026年", "7公里"],
        ["2027年", "8公里"],
      ]);
      expect(text(indicator?.target)).not.toBe("20公里");
    },
  );
});

describe("names below 偏差原因分析 that nobody knows", () => {
  const HEAD = [
    ["项目支出绩效自评表（2022年度）"],
    row(
      "一级指标|二级指标|三级指标|年度指标值|实际完成值|完成程度|分值|得分|偏差原因分析|||改进措施",
    ),
    row("||||||||经费保障|人员保障|其他|"),
    row("产出指标|数量指标|网格员|84人|82人|97.6%|10|9.76||2人离职||加快补员"),
  ];
  const MERGES = [
    across(2, 9, 11),
    ...[1, 2, 3, 4, 5, 6, 7, 8, 12].map((column) => down(column, 2, 3)),
  ];

  it("are no indicator where the levels are merged down beside them", () => {
    const form = only(HEAD, MERGES);
    expect(names(form)).toEqual(["网格员"]);
    expect(form.indicators.map(({ note }) => text(note))).toEqual(["2人离职；加快补员"]);
    expect(form.notUnderstood).toEqual([]);
  });
});

describe("names of levels under one heading", () => {
  const ROW = row("产出目标|数量|里程|5公里|5公里|90|90");
  const MERGES = [across(3, 1, 3), ...[4, 5, 6, 7].map((column) => down(column, 3, 4))];

  it.each([
    ["绩效目标", "一级目标|二级目标|三级目标||||"],
    ["绩效目标", "一级指标|二级指标|三级指标||||"],
    ["绩效指标", "一级|二级|三级||||"],
  ])("%s over %s", (heading, levels) => {
    const head = row(`${heading}|||指标值|完成值|权重|得分`);
    const form = only(
      [["项目支出绩效自评表"], ["项目名称", "", "养护"], head, row(levels), ROW],
      MERGES,
    );
    const [one] = form.indicators;
    expect([one?.level1, one?.level3, one?.target, one?.points].map(at)).toEqual([
      "A5 产出目标",
      "C5 里程",
      "D5 5公里",
      "F5 90",
    ]);
  });
});

describe("short names under 年度指标值, 实际完成值 and 得分", () => {
  const UPPER = row("一级指标|二级指标|三级指标|年度指标值||实际完成值||分值|得分|");
  const LOWER = row("|||年初|调整后|上半年|全年||自评|复核");
  const ROWS = [
    row("产出指标|数量指标|里程|≥50公里|≥40公里|20公里|48公里|60|60|55"),
    row("效益指标|社会效益|通行率|≥95%||90%|96%|40|40|40"),
  ];
  const MERGES = [
    ...[4, 6, 9].map((column) => across(2, column, column + 1)),
    ...[1, 2, 3, 8].map((column) => down(column, 2, 3)),
  ];

  it.each([
    ["merged", MERGES],
    ["with merges lost", []],
  ])("say which of them is the year's and the unit's own: %s", (_, merges) => {
    const form = only([["项目支出绩效自评表"], UPPER, LOWER, ...ROWS], merges);
    expect(
      form.indicators.map(({ target, actual, score }) => [target, actual, score].map(at)),
    ).toEqual([
      ["E4 ≥40公里", "G4 48公里", "I4 60"],
      ["D5 ≥95%", "G5 96%", "I5 40"],
    ]);
    expect(form.notUnderstood).toEqual([]);
    expect(form.fund).toBeNull();
  });
});
