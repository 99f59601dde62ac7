import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileHost } from "../../../../src/hosts/file";
import { featureWorkbook } from "../support/features/workbook";
import { writeAll } from "../support/edits";
import { loadCase } from "../../../support/cases";
import { caseToSheet } from "../../../support/official-sheet";
import { sketchesToXlsx } from "../../../support/workbook";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice && process.env.CI === "true") {
  throw new Error("soffice is missing: this build must open the results in LibreOffice");
}
if (!hasOffice) {
  // eslint-disable-next-line no-console -- a skipped proof must be seen
  console.warn("soffice 不在 PATH 上：跳过用 LibreOffice 打开插入行后的文件的检验。");
}

/** LibreOffice starts slowly, and once a test. */
const PATIENCE = 120_000;

(hasOffice ? describe : describe.skip)("LibreOffice opens a file with an inserted row", () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-rows-"));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The first sheets of several files as LibreOffice shows them, formulas calculated anew. */
  function shown(files: Readonly<Record<string, Uint8Array>>): Record<string, string[][]> {
    const paths = Object.entries(files).map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      return join(folder, `${name}.xlsx`);
    });
    const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1";
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ["--convert-to", filter, "--outdir", folder, ...paths];
    execFileSync("soffice", [profile, "--headless", ...to], { stdio: "pipe" });
    const table = (name: string) =>
      readFileSync(join(folder, `${name}.csv`), "utf8")
        .replace(/^\uFEFF/, "")
        // texts stand in quotes, with their line breaks
        .replace(/"((?:[^"]|"")*)"/g, (_all, text: string) => text.replaceAll("\n", " "))
        .split("\n")
        .map((line) => line.split("\t"));
    return Object.fromEntries(Object.keys(files).map((name) => [name, table(name)]));
  }

  it(
    "from any program, and comes to the same everywhere but in the new row",
    async () => {
      const programs = ["excel", "wps", "libreoffice", "openpyxl", "exceljs"];
      const files: Record<string, Uint8Array> = {};
      for (const program of programs) {
        const path = join(__dirname, `../../../fixtures/workbooks/${program}.xlsx`);
        const bytes = new Uint8Array(readFileSync(path));
        const host = FileHost.open(bytes, `${program}.xlsx`);
        await host.insertRow("自评表", 4);
        files[program] = bytes;
        files[`${program}-row`] = host.save();
        await writeAll(host, { A6: "新增指标", D6: 5, E6: 4.5 }, "自评表");
        files[`${program}-filled`] = host.save();
      }
      files["features"] = featureWorkbook();
      const features = FileHost.open(featureWorkbook(), "自评表.xlsx");
      await features.insertRow("自评表", 4);
      files["features-row"] = features.save();
      const tables = shown(files);
      for (const program of [...programs, "features"]) {
        const before = tables[program] ?? [];
        const after = tables[`${program}-row`] ?? [];
        expect([program, after[5]?.join("").trim()]).toEqual([program, ""]);
        expect([program, [...after.slice(0, 5), ...after.slice(6)]]).toEqual([program, before]);
      }
      for (const program of programs) {
        const filled = tables[`${program}-filled`] ?? [];
        expect([program, filled[5]?.[0], filled[8]?.slice(3, 5)]).toEqual([
          program,
          "新增指标",
          ["45", "41.75"],
        ]);
      }
    },
    PATIENCE,
  );

  it(
    "with an official form, block by block",
    async () => {
      const bytes = await sketchesToXlsx([
        caseToSheet(loadCase("shanghai-putuo-tiyu-2022-jiesuan"), "numbers"),
      ]);
      const host = FileHost.open(bytes, "自评表.xlsx");
      const { sheet, used, merges } = (await host.read("active"))[0] ?? {};
      const block = merges?.find(({ top, bottom, left }) => left > 0 && bottom > top + 1);
      if (!sheet || !used || !block) throw new Error("the form has no block");
      const files: Record<string, Uint8Array> = { form: bytes };
      for (const below of [block.top, block.bottom]) {
        await host.insertRow(sheet, below);
        files[`form-${below}`] = host.save();
        await host.removeRow(sheet, below + 1);
      }
      const tables = shown(files);
      for (const below of [block.top, block.bottom]) {
        const after = tables[`form-${below}`] ?? [];
        expect(after[below + 1]?.join("").trim()).toBe("");
        expect([...after.slice(0, below + 1), ...after.slice(below + 2)]).toEqual(tables["form"]);
      }
    },
    PATIENCE,
  );
});
