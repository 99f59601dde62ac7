import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { CHECKS, inspectWorkbook, newWaiverSheet } from "../../src/checks";
import { openWorkbook } from "../../src/cli/workbook-file";
import { loadCase, type FormCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { runHere } from "./in-process";
import { folder, ziping } from "./program";

const own = folder();
afterAll(own.clear);

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const UNSCORED = "assets/samples/project-self-evaluation-unscored.xlsx";

interface Json {
  readonly output: string;
  readonly projects: readonly {
    readonly file: string;
    readonly name: string;
    readonly executed: string | null;
    readonly rate: string | null;
    readonly score: string | null;
    readonly scoreFrom: string | null;
    readonly grade: string | null;
    readonly open: { readonly error: number; readonly warning: number; readonly question: number };
  }[];
  readonly total: { readonly projects: number; readonly executed: string | null };
  readonly grades: Readonly<Record<string, number>>;
  readonly departments: readonly { readonly outcome: string | null; readonly message: string }[];
  readonly failed: readonly { readonly file: string; readonly error: { readonly code: string } }[];
}

/** Runs the command within this process. */
const summary = (...args: string[]) => runHere(["summary", ...args]);

async function summaryJson(...args: string[]): Promise<{ status: number | null; json: Json }> {
  const { status, stdout } = await summary(...args, "--json");
  return { status, json: JSON.parse(stdout) as Json };
}

const fileOf = async (name: string, ...forms: FormCase[]): Promise<string> =>
  own.put(name, await sketchesToXlsx(forms.map((form) => caseToSheet(form, "official"))));

describe("ziping summary", () => {
  it("writes one row a project and prints the same", async () => {
    const out = own.at("汇总.xlsx");
    const { status, json } = await summaryJson(SAMPLE, UNSCORED, "--out", out);
    expect(status).toBe(0);
    expect(
      json.projects.map(({ file, score, scoreFrom, grade }) => [file, score, scoreFrom, grade]),
    ).toEqual([
      [SAMPLE, "83", "sheet", "良"],
      [UNSCORED, null, null, null],
    ]);
    expect(json.grades).toEqual({ 优: 0, 良: 1, 中: 0, 差: 0, 未评: 1 });
    expect(json.total).toMatchObject({ projects: 2, executed: "420.6" });
    const [grid] = await openWorkbook(out).read("all");
    expect(grid?.sheet).toBe("自评情况汇总");
    expect(grid?.texts.flat()).toContain("未评分");
    expect(grid?.values.flat()).toContain(83);
  });

  it("tells a person in plain words", async () => {
    const { stdout } = await summary(SAMPLE, "--out", own.at("话.xlsx"));
    expect(stdout).toContain("执行率 100%  83/100 分 良");
    expect(stdout).toContain("等级：优 0，良 1，中 0，差 0，未评 0");
    expect(stdout).toContain(`→ ${own.at("话.xlsx")}`);
  });

  it("summarises the others where a file cannot be used, says which, and ends with 2", async () => {
    const bad = own.put("坏.xlsx", "no workbook");
    const out = own.at("其余.xlsx");
    const { status, json } = await summaryJson(bad, own.at("没有.xlsx"), SAMPLE, "--out", out);
    expect(status).toBe(2);
    expect(json.projects).toHaveLength(1);
    expect(json.failed.map(({ file }) => file)).toEqual([bad, own.at("没有.xlsx")]);
    expect(json.failed[0]?.error.code).toBe("not-a-workbook");
    const [table] = await openWorkbook(out).read("all");
    expect(table?.texts.flat().join("\n")).toContain(
      "有 2 个文件没有用上（坏.xlsx、没有.xlsx），其中的项目不在表内，合计也不含它们。",
    );
    const { stderr } = await summary(bad, SAMPLE, "--out", own.at("再.xlsx"));
    expect(stderr).toContain(`${bad}：`);
  });

  it("does not count what was explained in 校验说明", async () => {
    const before = (await summaryJson(SAMPLE, "--out", own.at("前.xlsx"))).json.projects[0]!.open;
    const host = openWorkbook(SAMPLE);
    const { open } = inspectWorkbook(await host.read("all"), await host.inspect(), CHECKS);
    const warning = open.find(({ outcome }) => outcome === "warning")!;
    const reason = "已与财政部门核实，情况属实。";
    await host.insertSheet(newWaiverSheet({ finding: warning, reason, date: "2022-03-15" }));
    const file = own.put("已说明.xlsx", host.save());
    const after = (await summaryJson(file, "--out", own.at("后.xlsx"))).json.projects[0]!.open;
    expect(after).toEqual({ ...before, warning: before.warning - 1 });
  });

  it("never writes over a file, an input least of all", async () => {
    const file = own.put("原.xlsx", readFileSync(SAMPLE));
    const { status, stderr } = await summary(file, "--out", file);
    expect(status).toBe(2);
    expect(stderr).toContain("已经存在，没有改动它");
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
    const other = own.at("别的.xlsx");
    writeFileSync(other, "别人的");
    expect((await summary(SAMPLE, "--out", other)).status).toBe(2);
    expect(readFileSync(other, "utf8")).toBe("别人的");
  });

  it("makes no table of files without a project", async () => {
    const file = await fileOf(
      "目标.xlsx",
      loadCase("seed-03-hebei-yingzi-court-2023-goal-1-banan"),
    );
    const { status, stderr } = await summary(file, "--out", own.at("空.xlsx"));
    expect(status).toBe(2);
    expect(stderr).toContain("没有项目支出绩效自评表");
    expect(existsSync(own.at("空.xlsx"))).toBe(false);
  });

  it.each([
    [["a.xlsx"], "请用 --out 写出汇总表的文件名"],
    [["a.xlsx", "--out", "汇总.docx"], "--out 要以 .xlsx 结尾"],
    [["a.xlsx", "--out", "没有的文件夹/汇总.xlsx"], "没有 没有的文件夹 这个文件夹"],
    [["--out", "汇总.xlsx"], "请写出至少一个"],
    [["a.xlsx", "--in-place", "--out", "汇总.xlsx"], "没有 --in-place 这个选项"],
  ])("%j: %s", async (args, sentence) => {
    const { status, stderr } = await summary(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(sentence);
  });

  it("gives the same over several threads, in the order given", () => {
    const files = Array.from({ length: 12 }, (_, index) =>
      own.put(`${String(index)}.xlsx`, readFileSync(index % 3 ? SAMPLE : UNSCORED)),
    );
    const { status, stdout } = ziping(["summary", ...files, "--json", "--out", own.at("多.xlsx")]);
    expect(status).toBe(0);
    const { projects } = JSON.parse(stdout) as Json;
    expect(projects.map(({ file }) => file)).toEqual(files);
    expect(projects.map(({ score }) => score)).toEqual(
      files.map((_, index) => (index % 3 ? "83" : null)),
    );
  });
});
