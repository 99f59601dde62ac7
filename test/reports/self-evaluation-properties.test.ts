import { readdirSync } from "node:fs";
import fc from "fast-check";
import Big from "big.js";
import { findForms } from "../../src/forms";
import { REPORT_KINDS, reportKind, toPlainText, type ReportForm } from "../../src/reports";
import { assess } from "../../src/scoring";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { scoredRows } from "./gansu";

const kind = reportKind("self-evaluation")!;
const COLUMNS =
  "一级指标 二级指标 三级指标 年度指标值 实际完成值 分值 得分 偏差原因分析及改进措施".split(" ");
const FUND = ["资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"];

const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((number) => new Big(number).div(10).toFixed());
const cents = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((number) => new Big(number).div(100).toFixed());

const indicator = fc
  .record({
    level1: fc.constantFrom("产出指标", "效益指标", "满意度指标"),
    level2: fc.constantFrom("数量指标", "质量指标"),
    target: fc.constantFrom("按计划完成", "≥95%", "≥10公里", "不涉及"),
    actual: fc.constantFrom("已完成", "96%", "8公里", "不涉及"),
    points: tenths(1, 30),
    share: fc.integer({ min: 0, max: 10 }),
    note: fc.constantFrom(
      "",
      "无",
      "因疫情停工，下一步加快。",
      "偏离原因：进度慢。改进措施：督促。",
    ),
  })
  .map(({ points, share, ...rest }) => ({
    ...rest,
    points,
    score: new Big(points).times(share).div(10).toFixed(),
  }));

const project = fc
  .record({
    budget: cents,
    executed: cents,
    rows: fc.array(indicator, { minLength: 1, maxLength: 6 }),
    ratePoints: fc.constantFrom("", "10", "20"),
  })
  .map(({ budget, executed, rows, ratePoints }) => ({
    grid: (name: string) => [
      ["项目支出绩效自评表（2021年度）"],
      ["项目名称", name],
      FUND,
      ["年度资金总额", budget, budget, executed, ratePoints, "", ratePoints === "" ? "" : "8.5"],
      COLUMNS,
      ...rows.map((one, at) => [
        one.level1,
        one.level2,
        `事项${"甲乙丙丁戊己"[at] ?? ""}`,
        one.target,
        one.actual,
        one.points,
        one.score,
        one.note,
      ]),
    ],
    budget,
    executed,
    /** What each level-1 may be told to add up to, and each row, and the form. */
    groups: [
      ...rows.map((one) => [one]),
      ...["产出指标", "效益指标", "满意度指标"].map((name) =>
        rows.filter(({ level1 }) => level1 === name),
      ),
      rows,
    ],
    rate: ratePoints === "" ? null : { points: ratePoints, score: "8.5" },
  }));

const numbersIn = (text: string): readonly string[] => text.match(/\d+(?:\.\d+)?/gu) ?? [];
const key = (number: string): string => new Big(number).toFixed();

/** Every number that this project's forms hold, or that is an exact sum or difference of them. */
function known({
  grid,
  groups,
  rate,
  budget,
  executed,
}: { grid: (name: string) => string[][] } & Pick<
  Generated,
  "groups" | "rate" | "budget" | "executed"
>): Set<string> {
  const all = new Set(numbersIn(grid("").flat().join(" ")).map(key));
  const sum = (texts: readonly string[]) =>
    texts.reduce((total, one) => total.plus(one), new Big(0));
  const applying = (rows: Generated["groups"][number]) =>
    rows.filter(({ target, actual }) => target !== "不涉及" && actual !== "不涉及");
  for (const rows of groups) {
    const points = sum(rows.map((one) => one.points));
    const score = sum(applying(rows).map((one) => one.score));
    const full = sum(applying(rows).map((one) => one.points));
    for (const number of [points, score, full, points.minus(score)]) all.add(number.toFixed());
    if (!rate) continue;
    all.add(score.plus(rate.score).toFixed());
    all.add(full.plus(rate.points).toFixed());
    all.add(new Big(rate.points).minus(rate.score).abs().toFixed());
  }
  all.add(new Big(executed).times(100).div(budget).round(2, 1).toFixed());
  return all;
}
type Generated = typeof project extends fc.Arbitrary<infer T> ? T : never;

it("prints no number but those on the forms and their exact sums", () => {
  fc.assert(
    fc.property(fc.array(project, { minLength: 1, maxLength: 3 }), (given) => {
      const forms = given.map((one, at) => scoredRows(one.grid(`项目${"甲乙丙"[at] ?? ""}`)));
      const report = toPlainText(kind.compose(forms));
      const allowed = new Set(given.flatMap((one) => [...known(one)]));
      const budget = given.reduce((all, one) => all.plus(one.budget), new Big(0));
      const executed = given.reduce((all, one) => all.plus(one.executed), new Big(0));
      for (const number of [budget, executed, executed.times(100).div(budget).round(2, 1)])
        allowed.add(number.toFixed());
      // numbers of headings, counts of forms and open rows, the year, full marks and the source of a grade
      for (const count of [...Array(10).keys(), 100, 2020, 2021]) allowed.add(String(count));
      // twice the target and more is told as a multiple; none here is
      const unknown = numbersIn(report).filter((number) => !allowed.has(key(number)));
      expect(unknown).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

describe("every published form makes every report that it is not refused for", () => {
  const names = readdirSync("test/fixtures/cases")
    .filter((name) => name.endsWith(".json") && !name.includes("narrative"))
    .map((name) => name.replace(/\.json$/u, ""));

  it.each(names)("%s", (name) => {
    const { forms: found } = findForms(sketchToGrid(caseToSheet(loadCase(name), "official")));
    const forms = found.map((form): ReportForm => ({
      form,
      assessment: form.kind === "target-table" ? null : assess(form),
      file: null,
    }));
    const made = REPORT_KINDS.filter((one) => one.refuse(forms) === null);
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) {
      const text = toPlainText(one.compose(forms));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
      // half-told sentences: two stops in a row, a comma before a stop, nothing behind a colon
      expect(
        text.match(
          /.{0,30}(?:。。|，。|；。|，，|：，|：。|(?:情况|原因|措施|目标)：$|（）|“”|，$).{0,10}/gmu,
        ) ?? [],
      ).toEqual([]);
      expect(one.fileName(forms)).not.toBe("");
    }
  });
});
