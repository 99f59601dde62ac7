import { formJson } from "../../src/cli/json/form-json";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { findForms } from "../../src/forms";

const jsonOf = (name: string) => {
  const [form] = findForms(sketchToGrid(caseToSheet(loadCase(name), "official"))).forms;
  return formJson(form!, []);
};
const OPTIONAL = ["rule", "description", "basis", "block", "furtherTargets"];

describe("a form as JSON", () => {
  it("gives description, basis, purpose and payments of a target table", () => {
    const { fund, indicators } = jsonOf("seed-03-hebei-yingzi-court-2023-goal-4-anfang");
    expect(fund?.purpose?.text).toBe("智慧法院装备");
    expect(fund?.payments?.map(({ label, share }) => [label, share?.text])).toEqual([
      ["3月底", ""],
      ["6月底", ""],
      ["10月底", "30%"],
      ["12月底", "100%"],
    ]);
    expect(Object.keys(indicators[0] ?? {}).filter((key) => OPTIONAL.includes(key))).toEqual([
      "description",
      "basis",
    ]);
  });

  it("gives the rate's points and the block of each row (湖北)", () => {
    const { fund, indicators } = jsonOf("hubei-huanggang-shuibao-2020-jiance");
    expect(fund?.ratePoints?.text).toBe("20");
    expect(indicators.map(({ block }) => block?.text)).toEqual([
      ...Array<string>(3).fill("年度绩效目标1(40分)"),
      ...Array<string>(indicators.length - 3).fill("年度绩效目标2(40分)"),
    ]);
  });

  it("has none of these keys where the form has none of these cells", () => {
    const { fund, indicators } = jsonOf("seed-01-beijing-huairou-court-2021-rent");
    expect(Object.keys(fund ?? {})).toEqual(["unit", "lines"]);
    for (const one of indicators)
      expect(Object.keys(one).filter((key) => OPTIONAL.includes(key))).toEqual([]);
  });
});
