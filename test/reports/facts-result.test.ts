import { resultOf } from "../../src/reports/facts/result";
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
