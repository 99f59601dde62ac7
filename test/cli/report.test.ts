import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { loadCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { folder, ziping } from "./program";

const own = folder();
afterAll(own.clear);

const RENT = "seed-01-beijing-huairou-court-2021-rent";
const SPORT = "shanghai-putuo-tiyu-2022-jiesuan";
const GOALS = [
  "seed-03-hebei-yingzi-court-2023-goal-1-banan",
  "seed-03-hebei-yingzi-court-2023-goal-2-gongwu",
] as const;

const caseFile = async (...names: readonly string[]) =>
  own.put(
    `${names.join("+")}.xlsx`,
    await sketchesToXlsx(names.map((name) => caseToSheet(loadCase(name), "official"))),
  );
/** The words of a Word file, a paragraph a line. */
const wordsOf = (file: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"]!)
    .replace(/<\/w:p>/gu, "\n")
    .replace(/<[^>]*>/gu, "");

describe("ziping report", () => {
  it("writes the 自评报告 and says what went in and what is left", async () => {
    const out = own.at("自评报告.docx");
    const { status, stdout, stderr } = ziping([
      "report",
      "自评报告",
      await caseFile(RENT),
      "--out",
      out,
    ]);
    expect([status, stderr]).toEqual([0, ""]);
    const words = wordsOf(out);
    expect(words).toContain("部门预算执行情况自评报告");
    expect(words).toContain("审判区租金（执行局）自评得分83分（满分100分），等级为“良”。");
    const lines = stdout.split("\n");
    expect(lines.slice(0, 2)).toEqual([`自评报告 → ${out}`, "  写入 1 张表"]);
    expect(lines[2]).toMatch(/项目支出绩效自评表 · 2021年度 · 审判区租金.* · .*rent\.xlsx$/u);
    const count = Number(/待补充 (\d+) 处/u.exec(stdout)?.[1]);
    expect(lines.filter((line) => /^ {4}\d+\. /u.test(line))).toHaveLength(count);
    expect(words.match(/【待补充：/gu)).toHaveLength(count);
  });

  it.each([
    ["自评报告", "部门预算执行情况自评报告"],
    ["self-evaluation", "部门预算执行情况自评报告"],
    ["附件1-2", "绩效评价报告"],
    ["project", "绩效评价报告"],
  ])("takes %s for a kind", async (word, title) => {
    const out = own.at(`${word}-kind.docx`);
    expect(ziping(["report", word, await caseFile(RENT), "--out", out]).status).toBe(0);
    expect(wordsOf(out)).toContain(title);
  });

  it("writes the department's targets, the tables in the order given", async () => {
    const [first, second] = [await caseFile(GOALS[0]), await caseFile(GOALS[1])];
    const out = own.at("目标.docx");
    expect(ziping(["report", "绩效目标", second, first, "--out", out]).status).toBe(0);
    const words = wordsOf(out);
    expect(words).toContain("1.公务运转经费绩效目标表");
    expect(words).toContain("2.办案业务经费绩效目标表");
    expect(words).toContain("预算数合计40万元");
  });

  it("says which forms were not used", async () => {
    const out = own.at("both.docx");
    const { status, stdout } = ziping([
      "report",
      "绩效目标",
      await caseFile(RENT, GOALS[0]),
      "--out",
      out,
    ]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/写入 1 张表\n.*绩效目标表.*\n {2}没有用到 1 张表\n.*审判区租金/u);
  });

  it("says which file could not be used, and writes the report from the others; status 2", async () => {
    const broken = own.put("broken.xlsx", "no workbook");
    const out = own.at("rest.docx");
    const { status, stderr } = ziping([
      "report",
      "自评报告",
      broken,
      await caseFile(RENT),
      "--out",
      out,
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain(broken);
    expect(wordsOf(out)).toContain("审判区租金");
  });

  it("writes nothing where no file can be used; status 2", () => {
    const out = own.at("nothing.docx");
    const { status, stderr } = ziping(["report", "自评报告", own.at("missing.xlsx"), "--out", out]);
    expect(status).toBe(2);
    expect(stderr).toContain("找不到文件");
    expect(existsSync(out)).toBe(false);
  });

  it("refuses forms that do not make the report, and says why; status 2", async () => {
    const out = own.at("refused.docx");
    const refused = ziping(["report", "自评报告", await caseFile(GOALS[0]), "--out", out]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("自评报告没有生成：没有自评表");
    const years = ziping([
      "report",
      "自评报告",
      await caseFile(RENT),
      await caseFile(SPORT),
      "--out",
      out,
    ]);
    expect(years.status).toBe(2);
    expect(years.stderr).toContain("2021、2022 年度");
    expect(existsSync(out)).toBe(false);
  });

  it("writes over no file that is there", async () => {
    const out = own.put("filled-in.docx", "a person's work");
    const { status, stderr } = ziping(["report", "自评报告", await caseFile(RENT), "--out", out]);
    expect(status).toBe(2);
    expect(stderr).toContain("已经存在，没有改动它");
    expect(readFileSync(out, "utf8")).toBe("a person's work");
  });

  it.each<[string, (file: string) => readonly string[], string]>([
    ["an output", (file) => ["report", "自评报告", file], "请用 --out 写出报告的文件名"],
    [
      "a kind that there is",
      (file) => ["report", "总结", file, "--out", "a.docx"],
      "没有“总结”这种报告。可用：\n  自评报告",
    ],
    ["a kind", () => ["report", "--out", "a.docx"], "请写出要哪一种报告"],
    ["files", () => ["report", "自评报告", "--out", "a.docx"], "请写出至少一个"],
    [
      "a Word file for output",
      (file) => ["report", "自评报告", file, "--out", file],
      "--out 要以 .docx 结尾",
    ],
    [
      "a folder that exists",
      (file) => ["report", "自评报告", file, "--out", own.at("none/a.docx")],
      "这个文件夹，请先建立",
    ],
  ])("asks for %s", async (_, args, message) => {
    const file = await caseFile(RENT);
    const before = readFileSync(file);
    const { status, stderr } = ziping(args(file));
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).toContain("用法：ziping report KIND FILE… --out FILE.docx");
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});
