import { isGradeText, isScoreText } from "../../src/forms/reader/head/result-text";
import { across, at, FUND, HEADER, NAME, only, ROW, row, TITLE, type Rows } from "./small-form";

/** What a form whose table has no 总分 row takes for its total and its grade. */
function resultsOf(lines: Rows, merges: Parameters<typeof only>[1] = []) {
  const { total } = only([TITLE, NAME, ...lines, ...FUND, HEADER, ROW], merges);
  return total && [at(total.score), at(total.grade)];
}

describe("total and grade in a form’s head", () => {
  const HEADS: readonly (readonly [string, Rows, readonly (string | null)[] | null])[] = [
    [
      "number and grade beside their labels",
      ["自评得分|97|评价等级|优"].map(row),
      ["B3 97", "D3 优"],
    ],
    ["empty cells beside their labels", ["自评得分||评价等级||备注|"].map(row), ["B3", "D3"]],
    ["a placeholder", ["自评得分|××|评价等级|—"].map(row), ["B3 ××", "D3 —"]],
    ["boxes to tick", ["自评得分|97|评价等级|优□ 良□"].map(row), ["B3 97", "D3 优□ 良□"]],
    ["another's score behind the own", ["自评总分|97|复核得分|91"].map(row), ["B3 97", null]],
    ["the empty cell before another's label", ["自评总分||督查组打分|91"].map(row), ["B3", null]],
    [
      "评价得分 where nobody else has one",
      ["评价得分|97|评价等级|优"].map(row),
      ["B3 97", "D3 优"],
    ],
    ["the own empty score before 评价得分", ["评价得分|91|自评得分||"].map(row), ["D3", null]],
    ["no 评价得分 where the own has no cell", ["自评得分|评价得分|91|"].map(row), null],
    ["the own grade before 评价等级", ["评价等级|良|自评等级|优"].map(row), null],
    ["绩效自评总分", ["绩效自评总分|97|"].map(row), ["B3 97", null]],
    ["最终得分", ["最终得分|97|"].map(row), ["B3 97", null]],
    ["labels alone: there is no cell for them", ["自评分|复核分"].map(row), null],
    ["a label nobody knows is no total", ["项目属性|常年|自评得分|督查组给的分"].map(row), null],
    [
      "a label nobody knows is no grade",
      ["自评得分|97|评价等级|处理办法"].map(row),
      ["B3 97", null],
    ],
    [
      "labels side by side, their values below",
      ["自评得分|复核得分|评价等级|备注", "97|91|优|已复核"].map(row),
      ["A4 97", "C4 优"],
    ],
    [
      "labels side by side over empty cells",
      ["自评得分|复核得分|评价等级|备注", ""].map(row),
      ["A4", "C4"],
    ],
    ["labels below are no values", ["自评得分|评价等级", "复核得分|复核等级"].map(row), null],
    ["自评得分： is filled in behind its colon", ["自评得分：|复核得分：", ""].map(row), null],
    ["behind its colon", ["填报日期：2023年3月1日   自评总分：97"].map(row), ["A3 97", null]],
    ["blank behind its colon", ["填报日期：2023年3月1日   自评总分："].map(row), ["A3", null]],
    ["blank before another's label in one cell", ["自评总分：   复核总分："].map(row), null],
    ["other numbers in one cell", ["自评总分：97   复核总分：91"].map(row), ["A3 97", null]],
    ["the same number twice in one cell", ["自评总分：97   复核总分：97"].map(row), null],
    [
      "the column names of a table of its own",
      ["评价内容|分值|自评分|复核分|评价标准", "决策依据|2|2||没有不得分"].map(row),
      null,
    ],
  ];
  it.each(HEADS)("%s", (_, lines, want) => {
    expect(resultsOf(lines)).toEqual(want);
  });

  it("are not looked for in a blank row of other widths", () => {
    const lines = ["自评得分||复核得分|", ""].map(row);
    const labels = [across(3, 1, 2), across(3, 3, 4)];
    expect(resultsOf(lines, labels)).toBeNull();
    expect(resultsOf(lines, [...labels, across(4, 1, 2)])).toEqual(["A4", null]);
  });
});

describe("what a cell for the result holds", () => {
  it.each([
    ...["95", "95.5", "95.5 分", "９５", "95分（优）", "95/100", "九十五分", "95分，良"],
    ...["", "—", "/", "××", "____分", "待填", "#DIV/0!"],
  ])("a total: %s", (text) => {
    expect(isScoreText(text)).toBe(true);
  });
  it.each(["复核得分", "备注", "优", "见附件", "评价标准（100分）", "2、复核分", "2022年"])(
    "no total: %s",
    (text) => {
      expect(isScoreText(text)).toBe(false);
    },
  );
  it.each([
    ...["优", "良好", "较差", "中（75分）", "“优”", "等级：良", "A", "二级", "甲等"],
    ...["优□ 良☑ 中□ 差□", "优/良/中/差", "", "—", "××"],
  ])("a grade: %s", (text) => {
    expect(isGradeText(text)).toBe(true);
  });
  it.each(["备注", "复核等级", "中央资金", "差异说明", "良田建设", "97", "评价标准"])(
    "no grade: %s",
    (text) => {
      expect(isGradeText(text)).toBe(false);
    },
  );
});
