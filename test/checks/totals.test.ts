import { viewOf } from "../../src/checks";
import { review } from "../../src/checks/review";
import { TOTALS_CHECKS } from "../../src/checks/totals";
import { NO_FACTS } from "../../src/sheet/facts";
import { loadCase, tableCases, type FormCase } from "../support/cases";
import { gridOf, sketchToGrid } from "../support/grid";
import { caseToSheet, onSheet, type Layout } from "../support/official-sheet";
import { drawScorecard } from "../support/scorecard";

function findings(one: FormCase, layout: Layout) {
  const view = viewOf([sketchToGrid(caseToSheet(one, layout))], NO_FACTS);
  return review(view, TOTALS_CHECKS);
}

/** What a careful reader wrote down of published forms, and the check that finds it there. */
describe("what published forms have wrong", () => {
  it.each([
    ["hunan-lingling-linyeju-2021-dept-overall", "rate-text", "H5", "error"],
    ["anhui-tianchang-shuiliju-2022-fangyu", "rate-missing", "H6", "warning"],
    ["chizhou-tangxi-2022-weituo", "fund-total-empty", "E7", "error"],
    ["chizhou-tangxi-2022-weituo", "fund-cost", "F18", "question"],
    ["chongqing-liangping-linye-2023-dept-overall", "rate-sign", "G6", "warning"],
    ["shanghai-putuo-tiyu-2022-jiesuan", "rate-text", "H6", "warning"],
    ["shanxi-jishan-zhaidian-2021-gongwei", "executed-over-budget", "F6", "error"],
    ["sichuan-daying-sifaju-2023-anke", "budget-adjusted", "F6", "warning"],
    ["sichuan-daying-xiaofei-2020-goal-progress", "level-one-name", "B3", "warning"],
    ["sichuan-zhongjiang-2022-shuibiaochi", "level-weights", "B13", "error"],
    ["sichuan-zhongjiang-2022-shuibiaochi", "points-sum", "E22", "error"],
    ["hubei-huanggang-shuibao-2020-jiance", "level-two-name", "C11", "question"],
    ["seed-01-beijing-huairou-court-2021-rent", "level-two-name", "C21", "question"],
  ])("%s: %s at %s", (name, check, cell, outcome) => {
    const found = findings(loadCase(name), "official");
    expect(found.map((one) => [one.check, one.cell, one.outcome])).toContainEqual([
      check,
      cell,
      outcome,
    ]);
  });
});

/** Rows that the source cut off (截断) leave points and totals that do not add up. */
const CUT_OFF = new Set(["points-sum", "total-sum", "level-points"]);

it("calls nothing an error that a careful reader did not note", () => {
  const errors = tableCases().flatMap((one) =>
    findings(one, "official")
      .filter(({ outcome, check }) => outcome === "error" && !(CUT_OFF.has(check) && !one.complete))
      .map(({ check, cell }) => `${one.name} ${check} ${cell}`),
  );
  expect(errors).toEqual([
    "chizhou-tangxi-2022-weituo fund-total-empty E7",
    "hunan-lingling-linyeju-2021-dept-overall rate-text H5",
    "shanxi-jishan-zhaidian-2021-gongwei executed-over-budget F6",
    "sichuan-zhongjiang-2022-shuibiaochi level-weights B13",
    "sichuan-zhongjiang-2022-shuibiaochi points-sum E22",
  ]);
});

it.each(["shifted", "word-paste", "repeated", "numbers"] as const)(
  "finds the same however the form lies on the sheet: %s",
  (layout) => {
    const told = (of: Layout) =>
      tableCases().map((one) => [
        one.name,
        findings(one, of)
          .map(({ check, outcome, message }) => `${check} ${outcome} ${message.zh}`)
          .sort(),
      ]);
    const withoutBreaks = (one: unknown) => JSON.stringify(one).replace(/\\n| |\u3000/gu, "");
    expect(withoutBreaks(told(layout))).toBe(withoutBreaks(told("official")));
  },
);

describe("forms without anything to judge", () => {
  it("is silent on the blank scorecard", () => {
    const grid = sketchToGrid(onSheet(drawScorecard(null), "official"));
    expect(review(viewOf([grid], NO_FACTS), TOTALS_CHECKS)).toEqual([]);
  });

  it("is silent where there is no form", () => {
    const grid = gridOf([
      ["科目", "本月", "累计"],
      ["合计", "100", "300"],
    ]);
    expect(review(viewOf([grid], NO_FACTS), TOTALS_CHECKS)).toEqual([]);
  });
});
