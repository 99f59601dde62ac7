import { findForms } from "../../src/forms";
import type { Form } from "../../src/forms/form";
import { gridOf } from "../support/grid";
import { across, only, row, type Rows } from "./small-form";

const total = (form: Form) =>
  [form.total?.points, form.total?.score, form.total?.grade].map((cell) => cell?.text ?? null);

describe("several forms one below the other (普陀, 大英)", () => {
  const one = (name: string, score: string) => [
    ["财政项目支出绩效自评表"],
    ["（2022年度）"],
    row(`项目名称|${name}|||||||`),
    row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施"),
    row(`产出指标|数量指标|场次|9,034|9,034|90|${score}|`),
    row(`总分|||||100|${score}|优`),
  ];
  it.each([0, 1, 2])("with %d blank rows between", (gap) => {
    const blank = Array.from({ length: gap }, () => [] as string[]);
    const { forms, remarks } = findForms(
      gridOf([...one("甲", "90"), ...blank, ...one("乙", "80"), ...blank, ...one("丙", "70")]),
    );
    expect(remarks).toEqual([]);
    expect(forms.map((form) => [form.fields.projectName?.text, form.year, ...total(form)])).toEqual(
      [
        ["甲", 2022, "100", "90", "优"],
        ["乙", 2022, "100", "80", "优"],
        ["丙", 2022, "100", "70", "优"],
      ],
    );
  });
});

describe("a last row beside the full marks that no indicator carries", () => {
  it.each([
    "综合评分",
    "得分总计",
    "总评",
    "评分结果",
    "总分值及得分",
    "本项目自评得分",
    "绩效得分",
  ])("is the total, though it is called %s", (name) => {
    const form = only([
      ["项目支出绩效自评表"],
      row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
      row("产出指标|数量指标|场次|5场|5场|60|60"),
      row("效益指标|社会效益|受益率|≥95%|96%|40|38.8"),
      row(`${name}|||||100|98.8`),
    ]);
    expect([form.indicators.length, ...total(form)]).toEqual([2, "100", "98.8", null]);
  });

  it.each(["产出指标|数量指标|场次|5场|5场|100|98", "产出指标||||||100", "公路养护|||||100|"])(
    "but a row with a value, a level or no score is none: %s",
    (line) => {
      const form = only([
        ["项目支出绩效自评表"],
        row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分"),
        row(line),
      ]);
      expect(form.total).toBeNull();
    },
  );
});

describe("the total row", () => {
  const withTotal = (lines: Rows, merges: Parameters<typeof gridOf>[1] = []) =>
    total(
      only(
        [
          ["项目支出绩效自评表"],
          row("一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因"),
          row("产出指标|数量指标|里程|1|1|90|89.3|"),
          ...lines,
        ],
        merges,
      ),
    );
  it.each([
    ["总分|||||100|83|", ["100", "83", null]],
    ["总  分|||||100|96|优", ["100", "96", "优"]],
    ["总分|||||100|99.3 分|", ["100", "99.3 分", null]],
    ["合计|||||100||", ["100", "", null]],
    ["合计|100|96|||||", ["100", "96", null]],
    ["总分：96|||||||", ["", "96", null]],
    ["总分（100分）|||||100|96|良", ["100", "96", "良"]],
    ["总分（100分）|||100|自评等级|||优", ["", "100", "优"]],
    ["总分(100分)|||98||||", ["", "98", null]],
  ])("%s", (line, want) => {
    expect(withTotal([row(line)])).toEqual(want);
  });
  it("whose score cell is merged with a row's above has none: the number there is the row's", () => {
    const merged = { top: 2, left: 6, bottom: 3, right: 6 };
    expect(withTotal([row("总分|||||100||优")], [merged])).toEqual(["100", null, "优"]);
  });
  it("merged up to its points, the grade behind a label of its own", () => {
    expect(
      withTotal([row("总分|||||100|96|"), row("自评等级|优||||||")], [across(4, 1, 5)]),
    ).toEqual(["100", "96", "优"]);
  });
  it.each(["六、自评等级", "绩效自评等级（优、良、中、差）", "项目自评等次", "自评评级"])(
    "has its grade below, beside %s",
    (label) => {
      expect(withTotal([row("总分|||||100|96|"), row(`${label}|良||||||`)])).toEqual([
        ...["100", "96", "良"],
      ]);
    },
  );
});
