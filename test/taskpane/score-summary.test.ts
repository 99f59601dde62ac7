import type { Assessment } from "../../src/scoring/assessment";
import { missingRows, percentOf, sectionsOf, shareOf } from "../../src/taskpane/score-summary";
import { COMPLETE, OPEN } from "./sample";

describe("the sections of a form", () => {
  it("are the execution rate and the level-1 indicators, in the order of the form", () => {
    expect(sectionsOf(OPEN.assessment).map(({ level1 }) => level1)).toEqual([
      null,
      "产出指标",
      "效益指标",
      "满意度指标",
    ]);
  });

  it("add up exactly, without the points of what does not apply", () => {
    const figures = sectionsOf(OPEN.assessment).map(({ score, points, missing }) => [
      score,
      points,
      missing,
    ]);
    expect(figures).toEqual([
      ["10", "10", 0],
      ["10", "20", 1],
      ["19.71", "30", 0],
      ["0", "5", 1],
    ]);
  });

  it("add 0.1 and 0.2 to 0.3", () => {
    const [rate] = OPEN.assessment.rows;
    const rows = ["0.1", "0.2"].map((counts) => ({ ...rate!, counts, points: counts }));
    expect(sectionsOf({ ...OPEN.assessment, rows })[0]).toMatchObject({ score: "0.3" });
  });

  it("have no sum of points where the form prints none", () => {
    const rows = OPEN.assessment.rows.map((row) => ({ ...row, points: null }));
    const sections = sectionsOf({ ...OPEN.assessment, rows });
    expect(sections.map(({ points }) => points)).toEqual([null, null, null, null]);
    expect(sections.map(shareOf)).toEqual([0, 0, 0, 0]);
  });

  it("are as long as their share of the points", () => {
    expect(sectionsOf(OPEN.assessment).map((one) => Math.round(shareOf(one)))).toEqual([
      100, 50, 66, 0,
    ]);
  });
});

describe("what the total waits for", () => {
  it("is every row that counts and has no score, not one that does not apply", () => {
    expect(missingRows(OPEN.assessment).map(({ status }) => status)).toEqual([
      "manual",
      "unreadable",
    ]);
  });

  it("is nothing once there is a total", () => {
    expect(missingRows(COMPLETE.assessment)).toEqual([]);
  });
});

describe("the score on a scale of 100", () => {
  const of = (change: Partial<Assessment>) => percentOf({ ...COMPLETE.assessment, ...change });
  it.each([
    [{ total: "83", fullMarks: "100" }, "83"],
    [{ total: "89.95", fullMarks: "100" }, "90"],
    [{ total: "72.5", fullMarks: "90" }, "80.6"],
    [{ total: null, provisional: "39.71", fullMarks: "70" }, "56.7"],
    [{ total: "0", fullMarks: "0" }, null],
  ] as const)("of %o is %s", (change, percent) => {
    expect(of(change)).toBe(percent);
  });
});
