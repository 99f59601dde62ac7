import fc from "fast-check";
import { CHECKS, review, viewOf } from "../../src/checks";
import { exampleWorkbook } from "../../src/checks/examples/example-workbook";
import type { ExampleSheet } from "../../src/checks/examples/example";
import { NO_FACTS } from "../../src/sheet/facts";
import { loadCase } from "../support/cases";
import { sketchToGrid } from "../support/grid";
import { caseToSheet } from "../support/official-sheet";
import { summarise, summaryInputs, type SummaryInput } from "../../src/reports/summary";
import { plain } from "./plain-project";

/** The inputs of a workbook made of clean example forms with some cells changed. */
function inputs(file: string, ...sheets: ExampleSheet[]): readonly SummaryInput[] {
  const view = exampleWorkbook({ about: "", sheets });
  return summaryInputs({ view, open: review(view, CHECKS) }, file);
}

/** 法律援助 under another name, with its total line's amounts. */
const project = (
  name: string,
  [initial, annual, executed]: readonly [string, string, string] = ["100.00", "100.00", "98.50"],
  set: Readonly<Record<string, string>> = {},
): ExampleSheet => ({
  base: "project",
  name,
  set: { C4: name, D8: initial, E8: annual, F8: executed, ...set },
});

describe("what a form tells a summary", () => {
  it("is its name, its unit, its amounts, its score as it stands and what is open", () => {
    expect(inputs("司法局.xlsx", { base: "project" })).toEqual([
      {
        file: "司法局.xlsx",
        sheet: "自评表",
        kind: "project-self-evaluation",
        name: "法律援助案件办理经费",
        unit: "某市法律援助中心",
        department: "某市司法局",
        year: 2021,
        amounts: { initialBudget: "100", annualBudget: "100", executed: "98.5", budget: "100" },
        rate: "0.985",
        score: { number: "99.45", from: "sheet", fullMarks: "100", grade: "excellent" },
        open: { error: 0, warning: 0, question: 0 },
        projectSpending: null,
      },
    ]);
  });

  it("has the department for its unit where it names no other", () => {
    const [one] = inputs("无单位.xlsx", { base: "project", set: { G5: "", H5: "" } });
    expect(one).toMatchObject({ unit: "某市司法局", department: "某市司法局" });
  });

  it("has amounts in 万元, exactly, whatever unit the form prints", () => {
    const yuan = project("元", ["1000000.01", "3230751.23", "0.1"], { A7: "项目资金（元）" });
    expect(inputs("元.xlsx", yuan)[0]?.amounts).toEqual({
      initialBudget: "100.000001",
      annualBudget: "323.075123",
      executed: "0.00001",
      budget: "323.075123",
    });
  });

  it("keeps the total that stands, even a wrong one, and grades it by the rule", () => {
    const [one] = inputs("错.xlsx", { base: "project", set: { H23: "89.3" } });
    expect(one?.score).toEqual({ number: "89.3", from: "sheet", fullMarks: "100", grade: "good" });
    expect(one?.open.error).toBeGreaterThan(0);
  });

  it("has the rules' own total as a trial where none stands, and none while a row is open", () => {
    const [trial] = inputs("试算.xlsx", { base: "project", set: { H23: "", I23: "" } });
    expect(trial?.score).toMatchObject({ number: "99.45", from: "trial", grade: "excellent" });
    const unscored = { H23: "", I23: "", E20: "效果明显", F20: "明显", H20: "" };
    expect(inputs("未评.xlsx", { base: "project", set: unscored })[0]?.score).toBeNull();
  });

  it("counts what is open in each of several forms, each its own", () => {
    const sheets = [project("甲"), project("乙", undefined, { H15: "16" })];
    const [clean, wrong] = inputs("两个.xlsx", ...sheets);
    const { open } = inputs("一个.xlsx", project("乙", undefined, { H15: "16" }))[0] ?? plain();
    expect(open.error).toBeGreaterThan(0);
    expect(clean?.open.error).toBe(0);
    expect(wrong?.open.error).toBe(open.error);
  });
});

describe("what is open", () => {
  const all = ({ open }: SummaryInput) => open.error + open.warning + open.question;

  it("elsewhere in the file is told with its only form", () => {
    const hidden: ExampleSheet = { base: "target", name: "旧目标表", visibility: "hidden" };
    const [alone] = inputs("隐藏.xlsx", { base: "project" }, hidden);
    expect(alone && all(alone)).toBeGreaterThan(0);
  });

  it("is told once where two forms stand on one sheet", () => {
    const sketch = caseToSheet(loadCase("seed-01-beijing-huairou-court-2021-rent"), "twin");
    const view = viewOf([sketchToGrid(sketch)], NO_FACTS);
    const open = review(view, CHECKS);
    const both = summaryInputs({ view, open }, "两张.xlsx");
    expect(both).toHaveLength(2);
    expect(both.every((one) => all(one) > 0)).toBe(true);
    expect(both.reduce((sum, one) => sum + all(one), 0)).toBeLessThanOrEqual(open.length);
  });
});

describe("the sums", () => {
  it("are exact, and the rate is that of the sums", () => {
    const { total } = summarise([
      ...inputs("甲.xlsx", project("甲", ["0.1", "0.1", "0.1"])),
      ...inputs("乙.xlsx", project("乙", ["0.2", "0.2", "0.1"])),
    ]);
    expect(total).toMatchObject({
      initialBudget: "0.3",
      annualBudget: "0.3",
      executed: "0.2",
      rate: "0.6667",
    });
  });

  it("of any amounts are those of their cents", () => {
    const cents = fc.array(fc.bigInt({ min: 0n, max: 10n ** 13n }), {
      minLength: 1,
      maxLength: 40,
    });
    const text = (n: bigint) => {
      const digits = String(n).padStart(3, "0");
      return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
    };
    fc.assert(
      fc.property(cents, (amounts) => {
        const { total } = summarise(
          amounts.map((n) => plain({ amounts: { ...plain().amounts, executed: text(n) } })),
        );
        const [whole = "0", places = ""] = (total.executed ?? "").split(".");
        expect(BigInt(whole + places.padEnd(2, "0"))).toBe(amounts.reduce((a, b) => a + b, 0n));
      }),
    );
  });

  it("leave out what a form does not tell, and say so; the rate is of those that tell both", () => {
    const without = plain({
      name: "无执行数",
      amounts: { initialBudget: "50", annualBudget: "50", executed: null, budget: "50" },
    });
    const { total, remarks } = summarise([plain(), without]);
    expect(total).toMatchObject({ annualBudget: "150", executed: "98.5", rate: "0.985" });
    expect(remarks.map(({ zh }) => zh)).toEqual([
      "1 个项目没有读到执行数（无执行数），执行数合计和合计的执行率不含它们。",
    ]);
  });

  it("hold the rate against the initial budget where a form has no other, and say so", () => {
    const initial = plain({
      name: "无全年预算",
      amounts: { initialBudget: "200", annualBudget: null, executed: "100", budget: "200" },
      rate: "0.5",
    });
    const { total, remarks } = summarise([plain(), initial]);
    expect(total).toMatchObject({ annualBudget: "100", executed: "198.5", rate: "0.6617" });
    expect(remarks.map(({ zh }) => zh)).toEqual([
      "1 个项目的全年预算数为空或为 0（无全年预算），执行率按年初预算数算，合计的执行率也是。",
    ]);
    const takenBack = { ...initial, amounts: { ...initial.amounts, annualBudget: "0" } };
    expect(summarise([plain(), takenBack]).remarks).toEqual(remarks);
  });

  it("leave spending without a budget out of the rate, and say so", () => {
    const amounts = { initialBudget: "0", annualBudget: "0", executed: "207.4538", budget: "0" };
    const unbudgeted = plain({ name: "无预算", amounts, rate: null });
    const { total, remarks } = summarise([plain(), unbudgeted]);
    expect(total).toMatchObject({ annualBudget: "100", executed: "305.9538", rate: "0.985" });
    expect(remarks.map(({ zh }) => zh)).toEqual([
      "1 个项目的预算数是 0，却有执行数（无预算），合计的执行率不含它们，请核对金额。",
    ]);
    const idle = plain({ name: "无收支", amounts: { ...amounts, executed: "0" }, rate: null });
    expect(summarise([plain(), idle]).remarks).toEqual([]);
  });

  it("count each grade, and those that have none", () => {
    const graded = (grade: "excellent" | "good" | "fair" | "poor") =>
      plain({ score: { number: "1", from: "sheet", fullMarks: "100", grade } });
    const all = [
      ...[graded("excellent"), graded("excellent"), graded("good"), graded("poor")],
      plain({ score: null }),
    ];
    const { grades, ungraded } = summarise(all);
    expect(grades).toEqual({ excellent: 2, good: 1, fair: 0, poor: 1 });
    expect(ungraded).toBe(1);
  });

  it("say the year and the department that all share, and no other", () => {
    expect(summarise([plain(), plain()])).toMatchObject({ year: 2021, department: "某局" });
    const mixed = summarise([plain(), plain({ year: 2022, department: "" })]);
    expect(mixed).toMatchObject({ year: null, department: null });
    expect(mixed.remarks[0]?.zh).toContain("2021、2022");
  });
});

describe("a department's form beside its projects", () => {
  const scorecard = (set: Readonly<Record<string, string>>): ExampleSheet => ({
    base: "scorecard",
    set,
  });
  const two = [project("甲"), project("乙")];
  const tieOf = (set: Readonly<Record<string, string>>, ...sheets: ExampleSheet[]) =>
    summarise([...inputs("部门.xlsx", scorecard(set)), ...inputs("项目.xlsx", ...sheets)]).ties[0];

  it("is said to be equal", () => {
    const tie = tieOf({ C6: "200.00", D6: "197.00" }, ...two);
    expect(tie).toMatchObject({ projects: 2, agrees: true });
    expect(tie?.sentence.zh).toContain(
      "项目支出的预算数 200 万元，与 2 个项目合计相等；项目支出的执行数 197 万元，与 2 个项目合计相等。",
    );
  });

  it("is asked about, with the difference, where it is not", () => {
    const tie = tieOf({ C6: "500.00", D6: "150.00" }, ...two);
    expect(tie?.agrees).toBe(false);
    expect(tie?.columns).toEqual([
      { column: "budget", department: "500", projects: "200", difference: "300" },
      { column: "executed", department: "150", projects: "197", difference: "-47" },
    ]);
    expect(tie?.sentence.zh).toContain("项目合计少 300 万元，请确认是否还有项目没有汇总");
    expect(tie?.sentence.zh).toContain("项目合计多 47 万元，请确认金额");
    expect(tie?.sentence.en).toContain("300 less");
  });

  it("of several is compared with its own projects only", () => {
    const department = (name: string, budget: string) =>
      plain({
        kind: "department-self-evaluation",
        ...{ name, unit: name, department: name },
        projectSpending: { ...plain().amounts, budget, executed: budget },
      });
    const own = (name: string, amount: string) =>
      plain({
        department: name,
        amounts: { ...plain().amounts, budget: amount, executed: amount },
      });
    const { ties } = summarise([
      ...[department("甲局", "30"), department("乙局", "5"), department("丙局", "7")],
      ...[own("甲局", "10"), own("甲局", "20"), own("乙局", "5")],
    ]);
    expect(ties.map(({ projects, agrees }) => [projects, agrees])).toEqual([
      [2, true],
      [1, true],
      [0, false],
    ]);
    expect(ties[2]?.sentence.zh).toContain("汇总里没有它的项目");
  });

  it("is compared with the projects of its own year", () => {
    const sheets = [...two, project("丙", undefined, { A3: "（2020年度）" })];
    expect(tieOf({ C6: "200.00", D6: "197.00" }, ...sheets)).toMatchObject({
      projects: 2,
      agrees: true,
    });
  });

  it("is not compared where it has no such line, or amounts are missing", () => {
    const lacking = summarise([...inputs("部门.xlsx", { base: "department" }), plain()]).ties[0];
    expect(lacking?.columns).toEqual([]);
    expect(lacking?.sentence.zh).toContain("没有“项目支出”一行");
    const lacks = project("乙", ["100.00", "100.00", ""]);
    const open = tieOf({ C6: "200.00" }, project("甲"), lacks);
    expect(open?.columns.map(({ column }) => column)).toEqual(["budget"]);
  });
});

describe("what a reader should know", () => {
  const remarks = (...projects: SummaryInput[]) => summarise(projects).remarks.map(({ zh }) => zh);

  it.each<[string, SummaryInput[], string]>([
    [
      "a project that occurs twice",
      [plain(), plain({ file: "b.xlsx" })],
      "1 个项目出现了不止一次（甲项目）",
    ],
    [
      "scores that stand on no form",
      [plain({ score: { number: "80", from: "trial", fullMarks: "100", grade: "good" } })],
      "1 个项目表上还没有总分（甲项目），列出的是按规则试算的得分",
    ],
    ["rows without score", [plain({ score: null })], "1 个项目还有没得分的行"],
    [
      "other full marks",
      [plain({ score: { number: "80", from: "sheet", fullMarks: "90", grade: "good" } })],
      "满分不是 100 分（甲项目）",
    ],
    ["target tables", [plain(), plain({ kind: "target-table" })], "另有 1 张绩效目标表"],
  ])("%s", (_, projects, sentence) => {
    expect(remarks(...projects).join("\n")).toContain(sentence);
  });

  it("is nothing where nothing is to be said; the same name in another unit is another project", () => {
    expect(remarks(plain(), plain({ unit: "另一中心" }))).toEqual([]);
  });
});
