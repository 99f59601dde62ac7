import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { findForms } from "../../src/forms";
import { FileHost } from "../../src/hosts/file";
import { runHere } from "./in-process";
import { folder } from "./program";

const files = folder();
const home = process.cwd();
beforeAll(() => process.chdir(files.path));
afterAll(() => {
  process.chdir(home);
  files.clear();
});

/** One call, with what it wrote. */
const ziping = (...args: string[]) => runHere(["new", ...args]);

async function kindsIn(file: string): Promise<string[]> {
  const host = FileHost.open(new Uint8Array(readFileSync(file)), file);
  return (await host.read("all")).flatMap((grid) => findForms(grid).forms.map(({ kind }) => kind));
}

describe("ziping new", () => {
  it("lists the forms, a line each with id and name", async () => {
    const { status, stdout, stderr } = await ziping();
    expect([status, stderr]).toEqual([0, ""]);
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => line.split(/\s{2,}/)),
    ).toEqual([
      ["project-self-evaluation", "项目支出绩效自评表（附件1-1）"],
      ["department-scorecard", "部门整体绩效评价指标体系评分表"],
      ["department-self-evaluation", "部门整体支出绩效自评表"],
      ["target-table", "项目支出绩效目标表"],
    ]);
  });

  it.each([
    ["附件1-1", "项目支出绩效自评表.xlsx", "project-self-evaluation"],
    ["department-scorecard", "部门整体绩效评价指标体系评分表.xlsx", "department-scorecard"],
    ["部门整体支出绩效自评表", "部门整体支出绩效自评表.xlsx", "department-self-evaluation"],
    ["目标表", "项目支出绩效目标表.xlsx", "target-table"],
  ])("writes %s into this folder as %s", async (form, file, kind) => {
    const { status, stdout, stderr } = await ziping(form);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain(file);
    expect(await kindsIn(file)).toEqual([kind]);
  });

  it("writes where it is told", async () => {
    mkdirSync("表");
    expect((await ziping("target-table", "--out", "表/2024.xlsx")).status).toBe(0);
    expect(await kindsIn("表/2024.xlsx")).toEqual(["target-table"]);
  });

  it("never writes over a file, and says how to go on", async () => {
    const file = files.put("已填.xlsx", "filled in by somebody");
    const { status, stdout, stderr } = await ziping("附件1-1", "--out", file);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("已经存在");
    expect(stderr).toContain("--out");
    expect(readFileSync(file, "utf8")).toBe("filled in by somebody");
  });

  it.each([
    [["附件9-9"], "没有“附件9-9”这张表"],
    [["附件1-1", "目标表"], "一次只能新建一张表"],
    [["--out", "a.xlsx"], "请写出要哪一张表"],
    [["附件1-1", "--out", "a.docx"], "以 .xlsx 结尾"],
    [["附件1-1", "--force"], "没有 --force 这个选项"],
    [["附件1-1", "--out", "没有/的/文件夹/a.xlsx"], "没有 没有/的/文件夹 这个文件夹，请先建立"],
  ])("refuses %j with a sentence", async (args, sentence) => {
    const { status, stdout, stderr } = await ziping(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(sentence);
    expect(existsSync("a.xlsx")).toBe(false);
  });

  it("names the forms that there are where one is unknown", async () => {
    const { stderr } = await ziping("表");
    for (const id of ["project-self-evaluation", "target-table"]) expect(stderr).toContain(id);
  });
});
