import { names, only, row, text } from "./small-form";

const HEAD = ["项目支出绩效目标申报表（2023年）"];
const COLUMNS = "绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值";
const read = (goals: string, columns: string, ...lines: string[]) =>
  only([HEAD, row(goals), row("|三年的目标||||今年的目标||"), ...[columns, ...lines].map(row)]);

describe("a term's and the year's indicators side by side", () => {
  it.each([
    ["总体目标|中期目标（2023年—2025年）||||年度目标||"],
    ["总体目标|实施期目标||||年度目标||"],
    ["绩效目标|长期绩效目标（3年）||||年度绩效目标（2023年）||"],
    ["总体目标|中长期目标||||当年目标||"],
  ])("under %s the year's are read", (goals) => {
    const form = read(
      goals,
      COLUMNS,
      "|产出指标|数量指标|三年修路|≥60公里|数量指标|当年修路|≥20公里",
      "||质量指标|三年合格率|100%|||",
      "|效益指标|社会效益指标|三年受益|6万人|社会效益指标|当年受益|2万人",
    );
    expect(names(form)).toEqual(["当年修路", "当年受益"]);
    expect(
      form.indicators.map(({ level1, level2, target }) => [level1, level2, target].map(text)),
    ).toEqual([
      ["产出指标", "数量指标", "≥20公里"],
      ["效益指标", "社会效益指标", "2万人"],
    ]);
    expect(text(form.goal.expected)).toBe("今年的目标");
    // the term's half is left out, and that is said once
    expect(form.notUnderstood.map(({ cell, why }) => `${cell} ${why.zh}`)).toEqual([
      "C4 “二级指标、三级指标、指标值”这几列是多年的目标，不是本年度的，没有作为本年度的指标读取。",
    ]);
  });

  it("leaves a name that repeats in doubt where no goals tell the sets apart", () => {
    const form = read(
      "总体目标|修路||||||",
      "绩效指标|一级指标|二级指标|三级指标|指标值|备选|三级指标|指标值",
      "|产出指标|数量指标|修路|≥60公里||桥|2座",
    );
    expect(names(form)).toEqual(["修路"]);
    expect(form.notUnderstood.map(({ text: name }) => name)).toContain("指标值");
  });

  it("keeps a goal for the year that stands alone", () => {
    const form = only([
      HEAD,
      row("总体目标|修路20公里"),
      row("一级指标|三级指标|指标值"),
      row("产出指标|修路|20公里"),
    ]);
    expect(text(form.goal.expected)).toBe("修路20公里");
  });
});

it("reads a fund block beside whose names a label says 年度预算", () => {
  const { fund } = only([
    ["部门整体支出绩效自评表（2023年度）"],
    row("部门名称||某局"),
    row("年度预算（万元）|||年初预算数|全年预算数|全年执行数|分值|执行率|得分"),
    row("||年度资金总额|1000|1100|1045|10||"),
    row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析"),
    row("产出指标|数量指标|里程|≥5公里|5公里|90|90|"),
  ]);
  const [total] = fund?.lines ?? [];
  const { role, initialBudget, annualBudget, executed } = total ?? {};
  expect([role, ...[initialBudget, annualBudget, executed].map(text)]).toEqual([
    ...["total", "1000", "1100", "1045"],
  ]);
});
