import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { loadCase, type CaseRow, type FormCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { folder, zipingJson } from "./program";

interface Row {
  name: string;
  status: string;
  score: string | null;
  counts: string | null;
  reason: string | null;
}
interface Scored {
  error?: { code: string; message: string };
  forms: {
    assessment: { rows: Row[]; total: string | null; provisional: string };
    written: { cell: string }[];
  }[];
}

const own = folder();
afterAll(own.clear);

const SEED = loadCase("seed-01-beijing-huairou-court-2021-rent");

function row(level3: string, target: string, actual: string, points: string, score = ""): CaseRow {
  return {
    level1: "产出指标",
    level2: "数量指标",
    level3,
    target,
    actual,
    points,
    score,
    reason: "",
  };
}

/** The seed's form with these rows in the place of its own, scored by the program. */
async function scored(name: string, rows: readonly CaseRow[], change: Partial<FormCase> = {}) {
  const form = { ...SEED, rows, totalScore: "", ...change };
  const file = own.put(`${name}.xlsx`, await sketchesToXlsx([caseToSheet(form, "official")]));
  const { status, json } = zipingJson<Scored[]>(["score", file, "--out", own.at("out")]);
  return { status, file: json[0]!, form: json[0]!.forms[0]! };
}

describe("odd cells of a real form are never guessed", () => {
  it.each([
    // what, target, actual, points, status, score
    ["a target of 0 reached", "0起", "0起", "10", "computed", "10.00"],
    ["a target of 0 missed", "0起", "2起", "10", "assumed", "0.00"],
    ["an actual left blank", "≥5个", "", "10", "manual", null],
    ["points left blank", "≥5个", "4个", "", "notApplicable", null],
    ["text in the points cell", "≥5个", "4个", "十分重要", "unreadable", null],
    ["a negative change under a limit", "≤0%", "-2.5%", "8", "computed", "8.00"],
    ["a negative actual against a positive target", "≥5万元", "-2万元", "8", "manual", null],
    ["words where a number belongs", "≥5个", "基本完成", "10", "manual", null],
    ["two values in one cell", "≥5个", "A村3个，B村2个", "10", "unreadable", null],
    ["a placeholder for an actual", "≥5个", "××", "10", "manual", null],
  ])("%s: %s → %s of %s points is %s, %s", async (what, target, actual, points, status, score) => {
    const { form } = await scored(what, [
      row(what, target, actual, points),
      row("对照", "≥1个", "1个", "10"),
    ]);
    const [, odd, plain] = form.assessment.rows;
    expect({ status: odd!.status, score: odd!.score }).toEqual({ status, score });
    if (score === null) expect(odd!.reason).toMatch(/\p{Script=Han}/u);
    expect(plain).toMatchObject({ status: "computed", score: "10.00" });
  });

  it("keeps the total to itself until every row has a score, and says what is there so far", async () => {
    const { form } = await scored("暂计", [
      row("甲", "≥5个", "5个", "50"),
      row("乙", "明显改善", "", "40"),
    ]);
    expect(form.assessment.total).toBeNull();
    expect(form.assessment.provisional).toBe("60.00");
  });
});

describe("odd workbooks", () => {
  it("scores two forms on one sheet, each by itself", async () => {
    const file = own.put("两张表.xlsx", await sketchesToXlsx([caseToSheet(SEED, "twin")]));
    const { json } = zipingJson<Scored[]>(["score", file, "--out", own.at("out")]);
    expect(json[0]!.forms.length).toBeGreaterThanOrEqual(2);
    expect(json[0]!.forms[0]!.assessment.total).toBe("83.00");
  });

  it("scores a form above ten thousand rows of something else", async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(
      (await sketchesToXlsx([caseToSheet(SEED, "official")])).buffer as ArrayBuffer,
    );
    const sheet = workbook.worksheets[0]!;
    for (let index = 0; index < 10_000; index++) {
      sheet.getRow(60 + index).values = [`凭证${String(index)}`, index, "办公费", index * 1.5];
    }
    const file = own.put("大表.xlsx", new Uint8Array(await workbook.xlsx.writeBuffer()));
    const { json } = zipingJson<Scored[]>(["score", file, "--out", own.at("out")]);
    expect(json[0]!.forms).toHaveLength(1);
    expect(json[0]!.forms[0]!.assessment.total).toBe("83.00");
  });

  it("refuses what it cannot use in one plain sentence each, and writes nothing", async () => {
    const empty = new Workbook();
    empty.addWorksheet("Sheet1");
    const compound = (stream: string) => {
      const bytes = Buffer.alloc(4096);
      Buffer.from("d0cf11e0a1b11ae1", "hex").copy(bytes);
      Buffer.from(stream, "utf16le").copy(bytes, 1024);
      return bytes;
    };
    const whole = readFileSync("assets/samples/project-self-evaluation-2021.xlsx");
    const files = [
      own.put("空工作簿.xlsx", new Uint8Array(await empty.xlsx.writeBuffer())),
      own.put("零字节.xlsx", ""),
      own.put("随机.xlsx", Buffer.from("8a1f00ff".repeat(500), "hex")),
      own.put("旧版.xls", compound("Workbook")),
      own.put("加密.xlsx", compound("EncryptedPackage")),
      own.put("半个.xlsx", whole.subarray(0, whole.length / 2)),
    ];
    const { status, json } = zipingJson<Scored[]>(["score", ...files, "--out", own.at("none")]);
    expect(status).toBe(2);
    expect(json.map((file) => file.error!.code)).toEqual([
      "no-form",
      "empty-file",
      "not-a-workbook",
      "legacy-xls",
      "encrypted",
      "broken-file",
    ]);
    for (const { error } of json) expect(error!.message).toMatch(/^[^{}]*请[^{}]*。$/u);
    // whoever looks after many files is told which part of one is broken
    expect(json.at(-1)!.error!.message).toMatch(/再试一次。损坏的部分：zip。$/u);
  });
});
