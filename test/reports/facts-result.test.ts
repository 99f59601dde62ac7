import { resultOf } from "../../src/reports/facts/result";
import { tellResult } from "../../src/reports/facts/tell-result";
import { assess } from "../../src/scoring";
import { only, row } from "../forms/small-form";

const COLUMNS = "一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因分析及改进措施";

/** A form of one row of 90 points whose total row prints `points` and `grade`. */
const result = (score: string, points: string, grade: string) => {
  const form = only([
    ["项目支出绩效自评表（2021年度）"],
    row("项目名称|养护"),
    row(COLUMNS),
    row(`产出指标|数量指标|里程|明显改善|改善|90|${score}|`),
    row(`总分|||||${points}|${score}|${grade}`),
  ]);
  const { total, fullMarks, grade: given, otherGrade } = resultOf(form, assess(form));
  return [total?.toFixed(), fullMarks.toFixed(), given, otherGrade].join(" ");
};

describe("the grade of a total", () => {
  it.each([
    // what a scoring wrote for 89.6 of the rows' 90 is not called wrong afterwards
    ["89.6", "100", "优", "89.6 90 excellent "],
    ["89.6", "100", "良", "89.6 100 good "],
    ["89.6", "100", "", "89.6 100 good "],
    ["89.6", "100", "差", "89.6 100 good 差"],
    ["89.6", "90", "优", "89.6 90 excellent "],
    ["70", "100", "优", "70 100 fair 优"],
  ])("%s of %s, called %j: %s", (score, points, grade, told) => {
    expect(result(score, points, grade)).toBe(told);
  });
});

/** A form of 100 points with a row that nobody scored, and its total row. */
const told = (scores: readonly [string, string], total: string, grade = "", note = "") => {
  const form = only([
    ["项目支出绩效自评表（2021年度）"],
    row("项目名称|养护"),
    row(COLUMNS),
    row(`产出指标|数量指标|里程|明显改善|改善|60|${scores[0]}|`),
    row(`效益指标|社会效益|环境|明显改善|改善|40|${scores[1]}|`),
    row(`总分|||||100|${total}|${grade}`),
    [note],
  ]);
  return tellResult(resultOf(form, assess(form)))
    .map((run) => (run.kind === "gap" ? `【${run.text}】` : run.text))
    .join("");
};

it.each([
  ["", "自评得分88分（满分100分），等级为“B”。"],
  ["B", "自评得分88分（满分100分），等级为“B”。"],
  ["A", "等级为“B”。【表上等级写的是“A”，88分按"],
])("a form with a scale in letters that says %j is told in letters", (grade, want) => {
  const letters = "注：90分以上为A，80-90分为B，60-80分为C，60分以下为D。";
  expect(told(["50", "38"], "88", grade, letters)).toContain(want);
});

describe("a total is told as final only where every score is there", () => {
  it.each([
    [["60", "38"], "98", "自评得分98分（满分100分），等级为“优”。"],
    [
      ["60", ""],
      "98",
      "自评总分尚未得出，已有得分暂计60分（满分100分）【表上总分写的是98分，还有1项没有得分，补齐后再定总分和等级】。",
    ],
    [
      ["60", ""],
      "",
      "自评总分尚未得出，已有得分暂计60分（满分100分）【还有1项没有得分，补齐后再定总分和等级】。",
    ],
    [
      ["60", ""],
      "60",
      "自评总分尚未得出，已有得分暂计60分（满分100分）【还有1项没有得分，补齐后再定总分和等级】。",
    ],
    [["", ""], "", "自评总分尚未得出【自评总分和等级；先在表上补齐各行得分】。"],
    [
      ["70", "40"],
      "110",
      "自评总分尚未得出，各行得分相加是110分（满分100分）【超过满分，请核对各行得分，再定总分和等级】。",
    ],
  ] as const)("scores %j, total %j: %s", (scores, total, sentence) => {
    expect(told(scores, total)).toBe(sentence);
  });
});

it("gives no grade by the common scale where the form's own was not understood", () => {
  const form = only([
    ["项目支出绩效自评表（2021年度）"],
    row("项目名称|养护"),
    row(COLUMNS),
    row("产出指标|数量指标|里程|明显改善|改善|100|95|"),
    row("总分|||||100|95|"),
    row("注：优、良、中、差四个等级，90分为界"),
  ]);
  const assessment = assess(form);
  expect([assessment.total, assessment.grade]).toEqual(["95", null]);
  expect(resultOf(form, assessment).grade).toBeNull();
});
