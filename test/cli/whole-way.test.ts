import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { findForms, type Form } from "../../src/forms";
import type { FormCell } from "../../src/forms/form";
import { FileHost } from "../../src/hosts/file";
import type { CellValue } from "../../src/sheet/grid";
import { folder, ziping, zipingJson } from "./program";

const SAMPLE = join(__dirname, "../../assets/samples/target-tables-2023.xlsx");

const own = folder();
afterAll(own.clear);
const evaluations = own.at("自评表.xlsx");

interface Row {
  readonly cell: string;
  readonly status: string;
  readonly score: string | null;
}
interface Scored {
  readonly forms: readonly {
    readonly sheet: string;
    readonly assessment: {
      readonly rows: readonly Row[];
      readonly total: string | null;
      readonly grade: string | null;
    };
  }[];
}
interface Summary {
  readonly projects: readonly {
    readonly name: string;
    readonly score: string | null;
    readonly grade: string | null;
  }[];
  readonly grades: Readonly<Record<string, number>>;
}

/** Four fifths of the first project's money were spent; all else is as promised. */
const WHOLE = [["98.00", "优"], ...Array<[string, string]>(5).fill(["100.00", "优"])];

const wordsOf = (file: string): string =>
  strFromU8(unzipSync(new Uint8Array(readFileSync(file)))["word/document.xml"] ?? new Uint8Array())
    .replace(/<\/w:p>/gu, "\n")
    .replace(/<[^>]*>/gu, "");

async function forms(): Promise<Form[]> {
  const host = FileHost.open(new Uint8Array(readFileSync(evaluations)), "自评表.xlsx");
  return (await host.read("all")).flatMap((grid) => findForms(grid).forms);
}

/** Types values into cells, as a person would. */
async function type(typed: readonly (readonly [string, FormCell | null | undefined, CellValue])[]) {
  const host = FileHost.open(new Uint8Array(readFileSync(evaluations)), "自评表.xlsx");
  const edits = typed.flatMap(([sheet, cell, value]) =>
    cell
      ? [
          {
            sheet,
            cell: cell.cell,
            before: { value: cell.value, formula: cell.formula },
            after: { value, formula: null },
          },
        ]
      : [],
  );
  await host.write(edits);
  writeFileSync(evaluations, host.save());
}

describe("from six target tables to the report", () => {
  it("fills a self-evaluation for each", () => {
    const { status, json } = zipingJson<{ sheets: unknown[] }[]>([
      ...["fill", SAMPLE, "--year", "2023", "--out", evaluations],
    ]);
    expect(status).toBe(0);
    expect(json.flatMap(({ sheets }) => sheets)).toHaveLength(6);
  });

  it("goes through with nothing filled in, and says what is missing", () => {
    expect(ziping(["score", evaluations, "--in-place"]).status).toBe(0);
    const check = ziping(["check", evaluations]);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain("整张表没有填完成值");
    const { status, json } = zipingJson<Summary>([
      ...["summary", evaluations, "--out", own.at("空.xlsx")],
    ]);
    expect(status).toBe(0);
    expect(json.projects.map(({ score, grade }) => [score, grade])).toEqual(
      Array(6).fill([null, null]),
    );
    const report = ziping(["report", "自评报告", evaluations, "--out", own.at("空.docx")]);
    expect(report.status).toBe(0);
    expect(wordsOf(own.at("空.docx"))).not.toMatch(/自评得分[\d.]+分/u);
  });

  it("scores everything once the actuals are typed in", async () => {
    await type(
      (await forms()).flatMap(({ sheet, fund, goal, indicators }, at) => {
        const total = fund?.lines.find(({ role }) => role === "total");
        const budget = total?.initialBudget?.value ?? null;
        return [
          [sheet, total?.annualBudget, budget] as const,
          [sheet, total?.executed, at === 0 ? Number(budget) * 0.8 : budget] as const,
          [sheet, goal.actual, "已经完成"] as const,
          ...indicators.map(
            ({ target, actual }) =>
              [sheet, actual, (target?.text ?? "").replace(/^[≥≤><=]+/u, "")] as const,
          ),
        ];
      }),
    );
    const first = zipingJson<Scored[]>(["score", evaluations, "--in-place"]).json;
    const open = first.flatMap((file) =>
      file.forms.flatMap(({ sheet, assessment }) =>
        assessment.rows
          .filter(({ status, score }) => status !== "notApplicable" && score === null)
          .map(({ cell }) => `${sheet}!${cell}`),
      ),
    );
    // what no rule can tell is the person's: full marks
    await type(
      (await forms()).flatMap(({ sheet, indicators }) =>
        indicators.flatMap(({ points, score }) =>
          score && open.includes(`${sheet}!${score.cell}`)
            ? [[sheet, score, Number(points?.text)] as const]
            : [],
        ),
      ),
    );
    const { status, json } = zipingJson<Scored[]>(["score", evaluations, "--in-place"]);
    expect(status).toBe(0);
    expect(
      json.flatMap((file) =>
        file.forms.map(({ assessment }) => [assessment.total, assessment.grade]),
      ),
    ).toEqual(WHOLE);
  });

  it("leaves nothing to write a second time", () => {
    const before = readFileSync(evaluations);
    expect(ziping(["score", evaluations, "--in-place"]).status).toBe(0);
    expect(readFileSync(evaluations).equals(before)).toBe(true);
  });

  it("sums up all totals and grades, and reports them", () => {
    const { json } = zipingJson<Summary>(["summary", evaluations, "--out", own.at("汇总表.xlsx")]);
    expect(json.projects.map(({ score, grade }) => [Number(score), grade])).toEqual(
      WHOLE.map(([score, grade]) => [Number(score), grade]),
    );
    expect(json.grades).toEqual({ 优: 6, 良: 0, 中: 0, 差: 0, 未评: 0 });
    const out = own.at("自评报告.docx");
    expect(ziping(["report", "自评报告", evaluations, "--out", out]).status).toBe(0);
    const words = wordsOf(out);
    for (const { name, score } of json.projects) {
      expect(words).toContain(`${name}自评得分${score ?? ""}分`);
    }
    expect(words).not.toMatch(/待补充：[^】]*(总分|得分)[^】]*】/u);
  });
});
