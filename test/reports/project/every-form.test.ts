import { departmentEvaluationReport } from "../../../src/reports/department";
import type { ReportDocument } from "../../../src/reports/document";
import { toHtml, toPlainText } from "../../../src/reports/preview";
import { projectEvaluationReport } from "../../../src/reports/project";
import { toDocx } from "../../../src/reports/word";
import { tableCases } from "../../support/cases";
import { saidIn } from "../outline-of";
import { published } from "../support";
import { all, parse, partsOf, textOf } from "../word/read-docx";

const KINDS = [projectEvaluationReport, departmentEvaluationReport];
const CASES = tableCases()
  .filter(({ kind }) => kind !== "target-table")
  .map(({ name }) => name);

function reportOf(name: string): ReportDocument {
  const forms = [published(name)];
  const [kind, ...others] = KINDS.filter(({ refuse }) => refuse(forms) === null);
  // every self-evaluation is one project's or one department's
  if (!kind || others.length > 0) throw new Error(`no one report for ${name}`);
  return kind.compose(forms);
}

describe.each(CASES)("the report of %s", (name) => {
  const report = reportOf(name);

  it("has no sentence of doubled or stray marks", () => {
    const lines = toPlainText(report)
      .split("\n")
      .filter((line) => !line.includes("\t"));
    for (const line of lines) {
      expect(line).not.toMatch(/[，；：]{2}|：。|，。|。，|：；|null|undefined|NaN|\[object/u);
      expect(line).not.toMatch(/。。|“”|（）/u);
    }
  });

  it("has rows as wide as their table", () => {
    for (const table of report.blocks.filter((block) => block.kind === "table")) {
      const covered = table.widths.map(() => 0);
      for (const row of table.rows) {
        const free = covered.filter((rows) => rows === 0).length;
        expect(row.reduce((sum, { colSpan = 1 }) => sum + colSpan, 0)).toBe(free);
        const open = covered.flatMap((rows, column) => (rows === 0 ? [column] : []));
        covered.forEach((rows, column) => (covered[column] = Math.max(0, rows - 1)));
        for (const { colSpan = 1, rowSpan = 1 } of row)
          for (const column of open.splice(0, colSpan)) covered[column] = rowSpan - 1;
      }
    }
  });

  it("is whole in Word and on the clipboard", async () => {
    const parts = partsOf(await toDocx(report));
    const document = parse(parts["word/document.xml"] ?? "");
    const words = all(document, "w:p").map(textOf).join("\n");
    const html = toHtml(report);
    for (const said of saidIn(report).filter((text) => !/[&<>"'\n]/u.test(text))) {
      expect(words).toContain(said);
      expect(html).toContain(said);
    }
  });
});
