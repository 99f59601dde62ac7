import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { FileHost } from "../../src/hosts/file";
import { tableCases } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { runHere } from "./in-process";
import { folder } from "./program";

const own = folder();
afterAll(own.clear);

/** The command as the program runs it. */
async function ziping(args: readonly string[]) {
  const { status, stdout, stderr } = await runHere(args);
  return { status, out: stdout, err: stderr };
}

const sheetOf = (name: string, title: string) => ({
  ...caseToSheet(
    tableCases().find((one) => one.name.includes(name))!,
    "official",
  ),
  name: title,
});
let targets = "";
let evaluation = "";
beforeAll(async () => {
  const six = tableCases().filter(({ name }) => name.startsWith("seed-03"));
  const sheets = six.map(({ name }, at) => sheetOf(name, `目标${at + 1}`));
  targets = own.put("目标表.xlsx", await sketchesToXlsx(sheets));
  evaluation = own.put("自评表.xlsx", await sketchesToXlsx([sheetOf("shanxi-jishan", "自评")]));
});

interface Told {
  file: string;
  output: string | null;
  error?: { code: string; message: string };
  sheets: { sheet: string; from: { sheet: string }; projectName: string; remarks: string[] }[];
}
interface Found {
  sheet: string;
  check: string;
  outcome: string;
}
interface Read {
  forms: {
    kind: string;
    year: number | null;
    title: string;
    fields: Record<string, { text: string } | null>;
    indicators: Record<"level3" | "target" | "actual" | "points", { text: string; cell: string }>[];
    remarks: unknown[];
  }[];
  remarks: unknown[];
}
const json = <T>(text: string): T => JSON.parse(text) as T;

describe("ziping fill", () => {
  it("makes a self-evaluation for each target table, in order, and tells what to look at", async () => {
    const out = own.at("六张.xlsx");
    const {
      status,
      out: told,
      err,
    } = await ziping(["fill", targets, "--out", out, "--year", "2023"]);
    expect([status, err]).toEqual([0, ""]);
    expect(told).toContain("办案业务经费：9 行指标，来自 目标1!A1");
    expect(told).toContain("F14（100月度时序→100%）");
    const [read] = json<Read[]>((await ziping(["read", out, "--json"])).out);
    expect(read?.forms.map(({ kind, year }) => `${kind} ${year}`)).toEqual(
      Array.from({ length: 6 }, () => "project-self-evaluation 2023"),
    );
    expect(read?.forms.map(({ fields }) => fields["projectName"]?.text)).toEqual([
      "办案业务经费",
      "公务运转经费",
      "聘任制书记员经费",
      "2023年法院建设补助资金(承财政法【2023】6号）智慧法院设备（安防智能化）购置经费",
      "2023年法院建设补助资金（承财政法【2023】6号）1辆囚车购置经费",
      "2023年法院建设补助资金（承财政法【2023】6号）人民法庭维修经费",
    ]);
    expect(read?.forms[0]?.indicators.map(({ target }) => target.text)).toEqual([
      "≥95%",
      "100%",
      "100%",
      "≤20万元",
      "不涉及",
      "≥90%",
      "≥30%",
      "不涉及",
      "≥95%",
    ]);
    expect(read?.remarks).toEqual([]);
  });

  it("leaves nothing for the check to find but what only people know", async () => {
    const out = own.at("检查.xlsx");
    await ziping(["fill", targets, "--out", out, "--year", "2023"]);
    const { out: told } = await ziping(["check", out, "--json"]);
    const [found] = json<{ findings: Found[] }[]>(told);
    const kinds = new Set(found?.findings.map(({ check, outcome }) => `${outcome} ${check}`));
    expect([...kinds].sort()).toEqual([
      "error unfilled-form",
      "question direction-of-quantity",
      "question unit-wrong",
      "warning header-missing",
      "warning unit-missing",
    ]);
  });

  it("scores 100 once every target is met to the letter", async () => {
    const out = own.at("评分.xlsx");
    await ziping(["fill", targets, "--out", out]);
    const [read] = json<Read[]>((await ziping(["read", out, "--json"])).out);
    const host = FileHost.open(new Uint8Array(readFileSync(out)), "评分.xlsx");
    const sheets = (await host.read("all")).map(({ sheet }) => sheet);
    const empty = { value: null, formula: null };
    const put = (sheet: string, cell: string, value: string | number) => ({
      sheet,
      cell,
      before: empty,
      after: { value, formula: null },
    });
    const first = read!.forms[0]!;
    await host.write([
      ...first.indicators
        .filter(({ target }) => target.text !== "不涉及")
        .map(({ target, actual }) =>
          put(sheets[0]!, actual.cell, target.text.replace(/[≥≤]/u, "")),
        ),
      put(sheets[0]!, "F8", 20),
      put(sheets[0]!, "G8", 20),
    ]);
    writeFileSync(out, host.save());
    const { out: told } = await ziping(["score", out, "--json", "--out", own.at("完")]);
    const [scored] = json<{ forms: { assessment: { total: string; grade: string } }[] }[]>(told);
    expect(scored?.forms[0]?.assessment).toMatchObject({ total: "100.00", grade: "优" });
  });

  it("takes several files into one workbook, and still does the others where one has no table", async () => {
    const out = own.at("两份.xlsx");
    const {
      status,
      out: told,
      err,
    } = await ziping(["fill", targets, evaluation, targets, "--out", out, "--json"]);
    expect(status).toBe(2);
    expect(err).toContain("没有找到绩效目标表（只有 1 张自评表）");
    const results = json<Told[]>(told);
    expect(results.map(({ output, sheets }) => [output === out, sheets.length])).toEqual([
      [true, 6],
      [false, 0],
      [true, 6],
    ]);
    expect(results[1]?.error?.code).toBe("no-target-table");
    const names = results.flatMap(({ sheets }) => sheets.map(({ sheet }) => sheet));
    expect(new Set(names).size).toBe(12);
    expect(names[6]).toBe("办案业务经费 (2)");
    expect(results[0]?.sheets[0]?.remarks.join()).toContain("没有写年度");
  });

  it.each([
    ["no file", [], "请写出至少一个"],
    ["no output", ["targets"], "请用 --out"],
    ["another kind of output", ["targets", "--out", "自评表.xls"], ".xlsx 结尾"],
    [
      "a folder that is not there",
      ["targets", "--out", "没有/自评表.xlsx"],
      "没有 没有 这个文件夹",
    ],
    ["a year that is none", ["targets", "--out", "自评表.xlsx", "--year", "23"], "四位年份"],
  ])("says what to type: %s", async (_, args, want) => {
    const { status, err } = await ziping(["fill", ...args]);
    expect(status).toBe(2);
    expect(err).toContain(want);
    expect(err).toContain("ziping fill TARGETS.xlsx");
  });

  it("never writes over a file that is there", async () => {
    const out = own.put("已填.xlsx", "a form somebody filled in");
    const { status, err } = await ziping(["fill", targets, "--out", out]);
    expect(status).toBe(2);
    expect(err).toContain("已经存在，没有改动它");
    expect(readFileSync(out, "utf8")).toBe("a form somebody filled in");
  });

  it("writes nothing where no file holds a target table", async () => {
    const out = own.at("空.xlsx");
    const { status, out: told } = await ziping([
      "fill",
      evaluation,
      own.at("无此.xlsx"),
      "--out",
      out,
      "--json",
    ]);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
    const [first, second] = json<Told[]>(told);
    expect(first?.error?.code).toBe("no-target-table");
    expect(second?.error).toBeDefined();
    expect(first?.output).toBeNull();
  });
});
