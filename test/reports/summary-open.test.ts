import { CHECKS, review } from "../../src/checks";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import { summarise, summaryInputs } from "../../src/reports/summary";

const inputs = (set: Readonly<Record<string, string>>) => {
  const view = exampleWorkbook({ about: "", sheets: [{ base: "project", set }] });
  return summaryInputs({ view, open: review(view, CHECKS) }, "半填.xlsx");
};

it("a total that stands while a row is open is kept, without a grade, and that is said", () => {
  const open = inputs({ C4: "甲", H20: "", E20: "效果明显", F20: "明显" });
  expect(open[0]?.score).toMatchObject({ number: "99.45", from: "sheet", grade: null });
  const { remarks, ungraded } = summarise(open);
  expect(ungraded).toBe(1);
  expect(remarks.map(({ zh }) => zh)).toContain(
    "1 个项目表上有总分，但不能定等级（甲）：还有行没有得分，或各行得分超过满分，或等级划分读不懂，请打开原表核对。",
  );
});
