import { readFileSync } from "node:fs";
import { assess, type RowAssessment } from "../../src/scoring";
import { book, form, type RowSketch } from "./support";

/** The published report's own table of figures: 设置分值 and 自评分 of every indicator. */
interface Published {
  readonly rows: readonly {
    readonly level2: string;
    readonly points: string;
    readonly score: string;
    readonly subsetOf?: string;
  }[];
}

const CASE = "test/fixtures/cases/seed-04-gansu-jiayuguan-court-2020-dept-narrative.json";
const published = (JSON.parse(readFileSync(CASE, "utf8")) as Published).rows;
const scoreOf = (name: string) => {
  const row = published.find((one) => one.level2 === name);
  if (!row) throw new Error(`not published: ${name}`);
  return { name, points: row.points, score: row.score };
};

/** What the report says of the rows in words: a rule cannot score these, a person did. */
const JUDGED = {
  target: "按要求完成",
  actual: "已按要求开展，效果见自评报告",
};
const judged = (name: string): RowSketch => ({ ...JUDGED, ...scoreOf(name) });
/** The rest of an indicator of which the report names single rows. */
const rest = (name: string, points: string, score: string): RowSketch => ({
  ...JUDGED,
  name,
  points,
  score,
});

const CONTROL: RowSketch = { name: "“三公”经费控制率", target: "100%", actual: "39.44%" };
const ROWS: readonly RowSketch[] = [
  // 资金投入 10.8: two rows are named among the deviations, two more carry 2.7 each
  judged("基本支出预算执行率"),
  { ...CONTROL, points: "2.7", score: "" },
  rest("资金投入其余两项", "5.4", "5.4"),
  judged("财务管理"),
  judged("采购管理"),
  judged("资产管理"),
  { name: "人员控制率", target: "100%", actual: "100%", points: "2.7", score: "" },
  judged("重点工作管理"),
  judged("部门履职目标"),
  // 部门效果目标 18: two rows of 6 are named, the third carries the rest
  judged("经济效益指标"),
  judged("社会效益指标"),
  rest("部门效果目标其余一项", "6", "4.8"),
  judged("社会影响"),
  judged("长效管理"),
  judged("人力资源建设"),
  judged("档案管理"),
];

const gansu = {
  ...form({ department: "甘肃省嘉峪关市中级人民法院", year: 2020, rows: ROWS }),
  kind: "department-self-evaluation" as const,
};
const assessment = assess(gansu);
const row = (name: string): RowAssessment => {
  const found = assessment.rows.find((one) => one.name === name);
  if (!found) throw new Error(`no row ${name}`);
  return found;
};

describe("Gansu 2020: a department table of 90 points beside 10 for the rate (RULES 5)", () => {
  it("is recognised by its place, year and kind", () => {
    expect(assessment.rulebook.id).toBe("gansu-2020");
  });

  it("scores “三公”经费控制率 forward, as published: 39.44 % × 2.7 = 1.06", () => {
    expect(row("“三公”经费控制率")).toMatchObject({
      status: "assumed",
      score: scoreOf("“三公经费”控制率").score,
      unrounded: "1.06488",
      counts: "1.06",
      choices: ["control-rate"],
    });
    expect(row("“三公”经费控制率").assumption?.zh).toContain("控制率、变动率的方向");
    expect(assessment.choicesMade).toEqual([
      { id: "control-rate", option: "forward", cells: ["G15"] },
    ]);
  });

  it("scores 人员控制率 of 100 % in full, whichever direction it has", () => {
    expect(row("人员控制率")).toMatchObject({ status: "computed", score: "2.7", choices: [] });
  });

  it("keeps what a person judged", () => {
    const kept = assessment.rows.filter((one) => one.status === "manual");
    expect(kept.map((one) => [one.name, one.points, one.counts, one.score])).toEqual(
      ROWS.filter((one) => one.score !== "").map((one) => [one.name, one.points, one.score, null]),
    );
  });

  it.each([
    ["部门管理", 0, 8, "27", "25.01"],
    ["其中：资金投入", 0, 3, "10.8", "8.81"],
    ["履职效果", 8, 13, "54", "43.64"],
    ["其中：部门效果目标", 9, 12, "18", "14.4"],
    ["能力建设", 13, 16, "9", "7.2"],
  ])("adds up as published: %s", (_, from, to, points, score) => {
    const part = assessment.rows.slice(from, to);
    const hundredths = (texts: readonly (string | null)[]) =>
      texts.reduce((all, text) => all + Math.round(Number(text) * 100), 0) / 100;
    expect(hundredths(part.map((one) => one.points))).toBe(Number(points));
    expect(hundredths(part.map((one) => one.counts))).toBe(Number(score));
  });

  it("has its total and its grade by share of 90", () => {
    expect(assessment).toMatchObject({ total: "75.85", fullMarks: "90", grade: "good" });
  });
});

describe("the direction of a control rate is a choice", () => {
  const control = (options: Parameters<typeof assess>[1], target = "100%") => {
    const [first] = assess(
      { ...gansu, ...form({ rows: [{ ...CONTROL, target, points: "2.7" }] }) },
      options,
    ).rows;
    return first;
  };

  it.each([
    [
      "the common rulebook: less is better",
      { rulebook: book("ministry-common") },
      "2.7",
      "assumed",
    ],
    ["Gansu's: more is better", { rulebook: book("gansu-2020") }, "1.06", "assumed"],
    [
      "a person: more is better",
      { rulebook: book("ministry-common"), choices: { "control-rate": "forward" as const } },
      "1.06",
      "computed",
    ],
    [
      "a person against Gansu's",
      { rulebook: book("gansu-2020"), choices: { "control-rate": "reverse" as const } },
      "2.7",
      "computed",
    ],
  ])("%s", (_, options, score, status) => {
    expect(control(options)).toMatchObject({ score, status, choices: ["control-rate"] });
  });

  it("that an operator settles", () => {
    const options = { rulebook: book("gansu-2020") };
    expect(control(options, "≤100%")).toMatchObject({ status: "computed", score: "2.7" });
    expect(control(options, "≥100%")).toMatchObject({ status: "computed", score: "1.06" });
    expect(control(options, "≤100%")?.choices).toEqual([]);
  });
});
