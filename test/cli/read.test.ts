import { execFileSync } from "node:child_process";
import { tableCases } from "../support/cases";
import { caseToSheet, LAYOUTS } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { folder, ziping, zipingJson } from "./program";

interface Cell {
  text: string;
  cell: string;
}
interface FormJson {
  kind: string;
  sheet: string;
  range: string;
  title: string | null;
  year: number | null;
  fields: Record<string, Cell | null>;
  fund: { unit: string | null; lines: Record<string, unknown>[] } | null;
  indicators: Record<string, Cell | null>[];
  total: Record<string, Cell | null> | null;
  printedRules: { text: string; cell: string; understood: boolean }[];
}
interface FileJson {
  file: string;
  forms: FormJson[];
  error?: { code: string; message: string };
}

const own = folder();
afterAll(own.clear);

describe("ziping read", () => {
  it.each(LAYOUTS)("reads published forms from real workbooks, layout %s", async (layout) => {
    const cases = tableCases().filter((one) => one.kind === "project-self-evaluation");
    const files: string[] = [];
    for (const one of cases) {
      files.push(
        own.put(`${layout}-${one.name}.xlsx`, await sketchesToXlsx([caseToSheet(one, layout)])),
      );
    }
    const { status, json } = zipingJson<FileJson[]>(["read", ...files]);
    expect(status).toBe(0);
    expect(json.map((file) => file.file)).toEqual(files);
    for (const [index, one] of cases.entries()) {
      const form = json[index]!.forms[0]!;
      const places = caseToSheet(one, layout).forms[0]!.places;
      // one of the forms was published without its year
      const year = one.title.includes(String(one.year)) ? one.year : null;
      expect(form).toMatchObject({ kind: one.kind, year });
      for (const key of ["target", "actual", "score"] as const) {
        const printed = [...places].filter(([name]) => new RegExp(`^row:\\d+:${key}$`).test(name));
        const read = form.indicators.flatMap((row) => (row[key] ? [row[key].cell] : []));
        const withText = printed.filter(([, place]) => place.text.trim() !== "");
        for (const [, place] of withText) expect(read).toContain(place.cell);
      }
    }
  });

  it("prints the contract's names, null for a missing cell and empty text for an empty one", () => {
    const sample = "assets/samples/project-self-evaluation-2021.xlsx";
    const { json } = zipingJson<FileJson[]>(["read", sample]);
    const form = json[0]!.forms[0]!;
    expect(form).toMatchObject({
      kind: "project-self-evaluation",
      year: 2021,
      fields: {
        projectName: { text: "审判区租金（执行局）" },
        department: { text: "北京市怀柔区人民法院" },
        phone: { text: "" },
        date: null,
      },
      total: { points: { text: "100" }, score: { text: "83" }, grade: null },
    });
    expect(form.fund!.unit).toBe("万元");
    expect(form.fund!.lines.map((line) => line["role"])).toEqual([
      "total",
      "appropriation",
      "carryOver",
      "other",
    ]);
    expect(form.indicators).toHaveLength(7);
    expect(form.indicators[6]!["target"]!.text).toBe(">60%");
    expect(form.printedRules.length).toBe(4);
    expect(form.printedRules.every((rule) => rule.understood)).toBe(true);
  });

  it("does the other files when one cannot be used, and says which and why", async () => {
    const bad = own.put("坏.xlsx", "not a workbook at all");
    const none = own.put(
      "空.xlsx",
      await sketchesToXlsx([{ name: "表", cells: [], merges: [], forms: [] }]),
    );
    const good = "assets/samples/project-self-evaluation-2021.xlsx";
    const missing = own.at("没有.xlsx");
    const pipe = own.at("管道.xlsx");
    execFileSync("mkfifo", [pipe]);
    const { status, json } = zipingJson<FileJson[]>(["read", bad, good, none, missing, pipe]);
    expect(status).toBe(2);
    expect(json.map((file) => file.error?.code ?? file.forms.length)).toEqual([
      "not-a-workbook",
      1,
      "no-form",
      "not-found",
      "not-a-file",
    ]);
    const spoken = ziping(["read", bad, good]);
    expect(spoken.stderr).toContain("坏.xlsx");
    expect(spoken.stdout).toContain("当事人满意度");
  });
});
