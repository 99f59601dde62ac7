import { copyFileSync, readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { folder, ziping, zipingJson } from "./program";

interface Scored {
  file: string;
  output: string;
  forms: {
    indicators: { level3: { text: string }; note: { cell: string } }[];
    assessment: {
      rulebook: string;
      rulebookWhy: string;
      choices: unknown[];
      total: string | null;
      grade: string | null;
      rows: {
        cell: string;
        status: string;
        score: string | null;
        points: string;
        needsNote: boolean;
      }[];
    };
    written: { cell: string; before: unknown; after: unknown }[];
    left: { cell: string; reason: string; why: string }[];
  }[];
}

const SAMPLE = "assets/samples/project-self-evaluation-2021.xlsx";
const UNSCORED = "assets/samples/project-self-evaluation-unscored.xlsx";
const own = folder();
afterAll(own.clear);

describe("ziping score", () => {
  it("keeps the published 83, adds 良, and names the two rows that lack a note", () => {
    const { status, json } = zipingJson<Scored[]>(["score", SAMPLE, "--out", own.at("a")]);
    const form = json[0]!.forms[0]!;
    expect(status).toBe(0);
    expect(form.assessment).toMatchObject({
      rulebook: "beijing-2021",
      total: "83.00",
      grade: "良",
    });
    expect(form.assessment.rows.map((row) => row.score)).toEqual([
      "10.00",
      "10.00",
      "15.00",
      "15.00",
      "10.00",
      "11.25",
      "12.00",
      "10.00",
    ]);
    expect(form.written.map((one) => one.after)).toEqual(["良"]);
    expect(form.left.filter((one) => one.reason === "note-missing").map((one) => one.cell)).toEqual(
      form.indicators.slice(4, 6).map((row) => row.note.cell),
    );
    const again = zipingJson<Scored[]>(["score", json[0]!.output, "--out", own.at("b")]);
    expect(again.json[0]!.forms[0]!.written).toEqual([]);
  });

  it("changes nothing in the file but the sheet it writes", () => {
    const { json } = zipingJson<Scored[]>(["score", UNSCORED, "--out", own.at("c")]);
    const before = unzipSync(new Uint8Array(readFileSync(UNSCORED)));
    const after = unzipSync(new Uint8Array(readFileSync(json[0]!.output)));
    expect(json[0]!.forms[0]!.written.length).toBeGreaterThan(3);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter(
      (part) => Buffer.compare(Buffer.from(before[part]!), Buffer.from(after[part]!)) !== 0,
    );
    expect(changed.every((part) => /worksheets\/sheet\d+\.xml$|workbook\.xml$/.test(part))).toBe(
      true,
    );
  });

  it("writes beside the original by default, or over it when told to", () => {
    const file = own.at("自评表.xlsx");
    copyFileSync(UNSCORED, file);
    expect(ziping(["score", file]).status).toBe(0);
    expect(readFileSync(own.at("自评表.已评分.xlsx")).length).toBeGreaterThan(0);
    expect(readFileSync(file).equals(readFileSync(UNSCORED))).toBe(true);
    expect(ziping(["score", file, "--in-place"]).status).toBe(0);
    expect(readFileSync(file).equals(readFileSync(own.at("自评表.已评分.xlsx")))).toBe(true);
  });

  it("gives the same over several threads as one by one, in the order given", () => {
    const files = Array.from({ length: 12 }, (_, index) => own.at(`${String(index)}.xlsx`));
    files.forEach((file, index) => copyFileSync(index % 2 ? SAMPLE : UNSCORED, file));
    const together = zipingJson<Scored[]>(["score", ...files, "--out", own.at("d")]).json;
    const alone = files.map(
      (file) => zipingJson<Scored[]>(["score", file, "--out", own.at("d")]).json[0],
    );
    expect(together).toEqual(alone);
  });

  it("rounds as told and scores by the rulebook named, under the rules the form prints", () => {
    const { json } = zipingJson<Scored[]>([
      "score",
      SAMPLE,
      "--out",
      own.at("e"),
      "--decimals",
      "0",
      "--rulebook",
      "ministry-common",
    ]);
    const { assessment } = json[0]!.forms[0]!;
    expect(assessment.rulebook).toBe("ministry-common+printed");
    expect(assessment.rulebookWhy).toContain("您选用的《财政部通用自评规则");
    expect(assessment.choices).toEqual([]);
    expect(assessment.rows[5]!.score).toBe("11");
    expect(assessment.total).toBe("83");
  });

  it("tells a person in plain words", () => {
    const run = ziping(["score", SAMPLE, "--out", own.at("f")]);
    expect(run.stdout).toContain("总分 83/100 良");
    expect(run.stdout).toContain("写入 1 格");
    expect(run.stderr).toBe("");
  });
});
