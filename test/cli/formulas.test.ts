import { readFileSync } from "node:fs";
import { findForms } from "../../src/forms";
import { FileHost } from "../../src/hosts/file";
import { checkFile } from "../../src/cli/subcommands/check";
import type { ScoreOptions } from "../../src/cli/job";
import { scoreFile } from "../../src/cli/subcommands/score";
import { loadCase, tableCases, type FormCase } from "../support/cases";
import { caseToSheet } from "../support/official-sheet";
import { sketchesToXlsx } from "../support/workbook";
import { runHere } from "./in-process";
import { folder } from "./program";

const own = folder();
afterAll(own.clear);

interface Written {
  readonly cell: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly formula?: string;
}
interface Json {
  readonly forms: readonly { readonly written: readonly Written[] }[];
}

const BASE = { rulebook: null, decimals: null, choices: {} };

/** The published form with its numbers stored as numbers, as a file. */
const fileOf = async (form: FormCase, name: string): Promise<string> =>
  own.put(`${name}.xlsx`, await sketchesToXlsx([caseToSheet(form, "numbers")]));

async function scored(file: string, options: Pick<ScoreOptions, "formulas" | "output">) {
  const { json, text } = await scoreFile(file, { ...BASE, ...options });
  return {
    written: (json() as unknown as Json).forms.flatMap((form) => form.written),
    text: text(),
  };
}

async function found(file: string): Promise<string[]> {
  const { json } = await checkFile(file);
  const { findings } = json() as { findings: { check: string; cell: string }[] };
  return findings.map(({ check, cell }) => `${check} ${cell}`);
}

/** A form of plain numbers: 30 of 30 (50), 57 of 60 (30) and 12 % against 10 % (10), reverse. */
function plainForm(): FormCase {
  const seed = loadCase("seed-01-beijing-huairou-court-2021-rent");
  const row = { level1: "产出指标", level2: "数量指标", score: "", reason: "" };
  return {
    ...seed,
    rows: [
      { ...row, level3: "检查次数", target: "30", actual: "30", points: "50" },
      { ...row, level3: "培训人数", target: "60", actual: "57", points: "30" },
      { ...row, level3: "投诉率", target: "10%", actual: "12%", points: "10" },
    ],
    totalScore: "",
  };
}

describe("ziping score --formulas", () => {
  it("writes formulas for plain numbers and the total, and says them", async () => {
    const file = await fileOf(plainForm(), "表");
    const { written, text } = await scored(file, { formulas: true, output: own.at("表.出.xlsx") });
    const live = written.filter(({ formula }) => formula !== undefined);
    expect(live.map(({ after }) => after)).toEqual([1, 10, 50, 28.5, 8.33, 96.83]);
    const total = live.at(-1)!;
    expect(total.formula).toMatch(/^=ROUND\(SUM\([A-Z]+\d+,[A-Z]+\d+:[A-Z]+\d+\),2\)$/u);
    expect(text).toContain(`${total.cell}  （空） → 96.83  ${total.formula ?? ""}`);
  });

  it("leaves nothing to write a second time, with the option or without", async () => {
    const out = own.at("再.xlsx");
    await scored(await fileOf(plainForm(), "先"), { formulas: true, output: out });
    expect((await scored(out, { formulas: false, output: null })).written).toEqual([]);
    expect((await scored(out, { formulas: true, output: null })).written).toEqual([]);
  });

  it("turns the right numbers of a scored file into formulas of the same value", async () => {
    const [values, out] = [own.at("值.xlsx"), own.at("公式.xlsx")];
    await scored(await fileOf(plainForm(), "原"), { formulas: false, output: values });
    const { written } = await scored(values, { formulas: true, output: out });
    expect(written).toHaveLength(6);
    expect(written.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(written.every(({ formula }) => formula !== undefined)).toBe(true);
  });

  it.each(tableCases().map((one) => [one.name, one] as const))(
    "%s: a check finds nothing but what it finds beside values",
    async (name, form) => {
      const file = await fileOf(form, name);
      const [values, formulas] = [own.at(`${name}.值.xlsx`), own.at(`${name}.公式.xlsx`)];
      const plain = await scored(file, { formulas: false, output: values });
      const live = await scored(file, { formulas: true, output: formulas });
      const wherever = new Map(live.written.map(({ cell, after }) => [cell, after]));
      for (const { cell, after } of plain.written) expect(wherever.get(cell)).toBe(after);
      expect((await found(formulas)).sort()).toEqual((await found(values)).sort());
      expect((await scored(formulas, { formulas: true, output: null })).written).toEqual([]);
    },
  );

  it("leaves the grade to a check where an actual changes afterwards", async () => {
    const out = own.at("后改.xlsx");
    await scored(await fileOf(plainForm(), "先评"), { formulas: true, output: out });
    const read = async () => {
      const host = FileHost.open(new Uint8Array(readFileSync(out)), "后改.xlsx");
      const [grid] = await host.read("all");
      return { host, form: findForms(grid!).forms[0]! };
    };
    const { host, form } = await read();
    expect(form.total?.last?.text).toBe("优");
    expect(await found(out)).not.toContainEqual(expect.stringMatching(/^grade/u));
    const { sheet, indicators } = form;
    const { cell, value, formula } = indicators[0]!.actual!;
    await host.write([
      { sheet, cell, before: { value, formula }, after: { value: 20, formula: null } },
    ]);
    own.put("后改.xlsx", host.save());
    // 33.33 instead of 50: the formulas follow, the grade is a word
    const { form: after } = await read();
    expect([after.total?.score?.text, after.total?.last?.text]).toEqual(["80.16", "优"]);
    expect(await found(out)).toContain(`grade-total ${after.total?.last?.cell ?? ""}`);
    const { written } = await scored(out, { formulas: true, output: null });
    expect(written.map(({ after: now }) => now)).toEqual(["良"]);
  });

  it("is told in the help", async () => {
    const { stdout: told } = await runHere(["help"]);
    expect(told).toContain("[--formulas]");
  });
});
