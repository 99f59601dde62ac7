import { at, HEADER, NAME, only, ROW, row, text, TITLE, type Rows } from "./small-form";

const PLAN = ["项目支出绩效目标表（2023年度）"];

/** Each row as `产出指标 / 数量指标 / 里程 ≥5公里`. */
const read = (...lines: string[]) =>
  only([PLAN, NAME, ...lines.map(row)]).indicators.map(
    ({ level1, level2, level3, target }) =>
      `${[level1, level2, level3].map((cell) => text(cell) ?? "—").join(" / ")} ${text(target) ?? "—"}`,
  );

describe("level columns of other names", () => {
  it.each([
    ["指标类型|指标类别|指标内容|指标值", "产出指标|数量指标|里程|≥5公里"],
    ["指标名称|二级指标|三级指标|本年度计划水平", "产出指标|数量指标|里程|≥5公里"],
    ["一级目标|二级目标|三级目标|目标值", "产出指标|数量指标|里程|≥5公里"],
  ])("%s", (names, line) => {
    expect(read(names, line, "|质量指标|合格率|100%")).toEqual([
      "产出指标 / 数量指标 / 里程 ≥5公里",
      "产出指标 / 质量指标 / 合格率 100%",
    ]);
  });

  it("指标 before 指标内容 (国家林业局)", () => {
    expect(read("指标|指标内容|指标值", "产出指标|报告次数|12次", "|准确率|85%")).toEqual([
      "产出指标 / — / 报告次数 12次",
      "产出指标 / — / 准确率 85%",
    ]);
  });

  it("绩效指标分类 over four standards (河北)", () => {
    expect(
      read(
        "绩效指标分类|绩效指标|绩效指标描述|优|良|中|差",
        "产出指标|救助覆盖率|应救尽救|100%|90%|85%|<85%",
      ),
    ).toEqual(["产出指标 / — / 救助覆盖率 —"]);
  });

  it("指标类型 that says 定量 is no level", () => {
    expect(
      read("一级指标|二级指标|三级指标|指标类型|指标值", "产出指标|数量指标|里程|定量|≥5公里"),
    ).toEqual(["产出指标 / 数量指标 / 里程 ≥5公里"]);
  });
});

describe("a target in three columns", () => {
  it.each([
    ["不得超过|3|次", "不得超过3次"],
    ["以内|3|次", "3次以内"],
    ["至多|3|次", "至多3次"],
    ["≥|≥3|次", "≥3次"],
    ["正向|3|次", "3次"],
  ])("%s is %s", (parts, target) => {
    expect(
      read(
        "一级指标|二级指标|三级指标|指标性质|指标值|度量单位",
        `产出指标|质量指标|事故|${parts}`,
      ),
    ).toEqual([`产出指标 / 质量指标 / 事故 ${target}`]);
  });
});

it("takes 名称 under the levels for names of columns (彭水)", () => {
  const names = "一级指标|二级指标|三级指标|指标值|需提供的支撑材料";
  expect(read(names, "名称|名称|名称||", "产出指标|数量指标|里程|5公里|验收单")).toEqual([
    "产出指标 / 数量指标 / 里程 5公里",
  ]);
});

it.each("佐证材料 佐证资料 需提供的支撑材料 证明材料清单".split(" "))("knows %s", (name) => {
  const names = `一级指标|二级指标|三级指标|指标值|${name}`;
  const form = only([PLAN, NAME, row(names), row("产出指标|数量指标|里程|5公里|验收单")]);
  expect(form.notUnderstood).toEqual([]);
});

it("takes 具体指标 of a template for no indicator", () => {
  const names = "一级指标|二级指标|指标内容|指标值";
  expect(read(names, "产出指标|数量指标|里程|5公里", "满意度指标|满意度|具体指标|")).toEqual([
    "产出指标 / 数量指标 / 里程 5公里",
  ]);
});

it("says that no year was taken where the form does not say which it is of", () => {
  const form = only([
    ["项目支出绩效自评表"],
    NAME,
    row("一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分"),
    row("|||2023年|2024年|2025年|||"),
    row("产出指标|数量指标|里程|50公里|60公里|70公里|65公里|90|90"),
  ]);
  expect(form.indicators[0]?.target).toBeNull();
  expect(form.notUnderstood.map(({ cell, text: names, why }) => [cell, names, why.zh])).toEqual([
    [
      "D4",
      "2023年、2024年、2025年",
      "看不出本表是“2023年、2024年、2025年”中哪一年的，这几列都没有当作本年度的指标值。请在标题下写明年度（如“2024年度”）后重新识别。",
    ],
  ]);
});

describe("自评得分 at the end of its row", () => {
  const head = (label: string, value: string): Rows => [
    TITLE,
    row(`专项名称|食品监管|||||主管部门|${label}`),
    row(`财政部门|某局|||||${value}`),
    HEADER,
    ROW,
  ];

  it("has its value right below", () => {
    expect(at(only(head("自评得分", "某局|98")).total?.score)).toBe("H3 98");
  });

  it.each([
    ["another label's value", "自评得分", "联系电话|98"],
    ["no score", "自评得分", "某局|2023"],
  ])("is not read from %s", (_what, label, value) => {
    expect(only(head(label, value)).total?.score ?? null).toBeNull();
  });
});

it("reads 年度主要目标和成果", () => {
  const form = only([
    PLAN,
    NAME,
    row("年度主要目标和成果|建成晾晒房"),
    HEADER.slice(0, 4),
    ROW.slice(0, 4),
  ]);
  expect(text(form.goal.expected)).toBe("建成晾晒房");
});
