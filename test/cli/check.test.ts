import { readdirSync, readFileSync } from "node:fs";
import { loadCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { folder, ziping, zipingJson } from "./program";

interface FindingJson {
  check: string;
  outcome: "error" | "warning" | "question";
  sheet: string;
  cell: string;
  message: string;
  seen: string;
  expected: string;
  citation: { title: string; clause: string };
  fix?: { title: string; edits: unknown[] };
}
interface FileJson {
  file: string;
  findings: FindingJson[];
  verdict?: { canSend: boolean; counts: Record<string, number>; message: string };
  error?: { code: string; message: string };
}

const own = folder();
afterAll(own.clear);

const caseFile = async (name: string) =>
  own.put(`${name}.xlsx`, await sketchesToXlsx([caseToSheet(loadCase(name), "numbers")]));

describe("ziping check", () => {
  const SEED = "seed-01-beijing-huairou-court-2021-rent";

  it("finds the mistakes of a published form, each with cell, words and source; status 1", async () => {
    const file = await caseFile(SEED);
    const { status, json } = zipingJson<FileJson[]>(["check", file]);
    expect(status).toBe(1);
    const [{ findings, verdict }] = json as [FileJson];
    const places = caseToSheet(loadCase(SEED), "numbers").forms[0]!.places;
    const at = (key: string) => places.get(key)?.cell;
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: "note-missing", cell: at("row:4:note") }),
        expect.objectContaining({ check: "note-missing", cell: at("row:5:note") }),
        expect.objectContaining({ outcome: "question", cell: at("row:3:actual"), seen: "100%" }),
      ]),
    );
    expect(verdict?.canSend).toBe(false);
    for (const { message, expected, citation, sheet } of findings) {
      expect(message).toMatch(/[。？]$/);
      expect([expected, citation.title, citation.clause, sheet].every(Boolean)).toBe(true);
    }
  });

  it("prints the same for a person, with the verdict first", async () => {
    const { status, stdout } = ziping(["check", await caseFile(SEED)]);
    expect(status).toBe(1);
    expect(stdout.split("\n")[1]).toMatch(/^ {2}暂不能发送：有 \d+ 处错误/);
    expect(stdout).toContain("依据：《");
  });

  it("leaves the file as it is", async () => {
    const bytes = await sketchesToXlsx([caseToSheet(loadCase(SEED), "official")]);
    const file = own.put("asis.xlsx", bytes);
    const before = readdirSync(own.path);
    ziping(["check", file]);
    expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true);
    expect(readdirSync(own.path)).toEqual(before);
  });

  it("says which file could not be used, and does the others; status 2", async () => {
    const broken = own.put("broken.xlsx", "no workbook");
    const { status, json } = zipingJson<FileJson[]>(["check", broken, await caseFile(SEED)]);
    expect(status).toBe(2);
    expect(json[0]).toMatchObject({
      file: broken,
      findings: [],
      error: { code: "not-a-workbook" },
    });
    expect(json[1]?.findings.length).toBeGreaterThan(0);
  });
});
