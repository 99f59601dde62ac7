import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileHost } from "../../../src/hosts/file";
import { editOf, writeAll } from "./support/edits";
import { REPORT } from "../../contract/new-sheets";
import { featureWorkbook } from "./support/features/workbook";
import { rawWorkbook } from "./support/package";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice && process.env.CI === "true") {
  throw new Error("soffice is missing: this build must open the results in LibreOffice");
}
if (!hasOffice) {
  // eslint-disable-next-line no-console -- a skipped proof must be seen
  console.warn("soffice 不在 PATH 上：跳过用 LibreOffice 打开结果的检验。");
}

const CHINESE =
  '<?xml version="1.0" encoding="UTF-8"?>' +
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/L10N">' +
  '<prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>zh-CN</value></prop></item></oor:items>';

/** LibreOffice starts slowly, and once a test. */
const PATIENCE = 120_000;

(hasOffice ? describe : describe.skip)("LibreOffice opens what was written", () => {
  const folder = mkdtempSync(join(tmpdir(), "ziping-office-"));
  // dates without a locale of their own are shown as in China, as Excel there shows them
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), CHINESE);
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** The workbook as LibreOffice saves it in another format. */
  function converted(bytes: Uint8Array, name: string, filter: string, extension: string): Buffer {
    writeFileSync(join(folder, `${name}.xlsx`), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const to = ["--convert-to", filter, "--outdir", folder, join(folder, `${name}.xlsx`)];
    execFileSync("soffice", [profile, "--headless", ...to], { stdio: "pipe" });
    return readFileSync(join(folder, `${name}.${extension}`));
  }

  /** The first sheet as LibreOffice shows it, formulas calculated anew, by row and column. */
  function asShown(bytes: Uint8Array, name: string): string[][] {
    const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1";
    const text = converted(bytes, name, filter, "csv")
      .toString("utf8")
      .replace(/^\uFEFF/, "");
    return text.split("\n").map((line) => line.split("\t").map(unquoted));
  }

  it.each([["excel"], ["wps"], ["libreoffice"], ["openpyxl"], ["exceljs"]])(
    "a form by %s",
    async (program) => {
      const path = join(__dirname, `../../fixtures/workbooks/${program}.xlsx`);
      const host = FileHost.open(new Uint8Array(readFileSync(path)), `${program}.xlsx`);
      await writeAll(host, { E4: 18, E5: 7.5, F5: "=原因：项目延期", F4: "" }, "自评表");
      const shown = asShown(host.save(), program);
      const [grid] = await host.read("active");
      expect(shown[4]?.slice(3, 6)).toEqual(["10", "7.50", "=原因：项目延期"]);
      expect(shown[7]?.slice(3, 5)).toEqual(["40", "35.50"]);
      // what this product shows is what LibreOffice shows, cell by cell
      const table = shown
        .slice(0, 8)
        .map((row) => Array.from({ length: 6 }, (_, x) => row[x] ?? ""));
      // the system's short date is the one thing in which the two differ
      const alike = table.map((row) => row.map((text) => text.replace("2024-12-31", "2024/12/31")));
      expect(alike).toEqual(grid?.texts);
    },
    PATIENCE,
  );

  it(
    "a workbook with everything in it",
    async () => {
      const host = FileHost.open(featureWorkbook(), "自评表.xlsx");
      const edits = [
        await editOf(host, "自评表", "G6", 14.5),
        await editOf(host, "自评表", "F6", 16),
        await editOf(host, "自评表", "H20", "补充"),
      ];
      await host.write(edits);
      const shown = asShown(host.save(), "features");
      expect(shown[5]?.[6]?.trim()).toBe("14.50");
      expect(shown[19]?.[7]).toBe("补充");
      // the shared and the array formula, calculated from what was written
      expect([7, 10].map((row) => shown[row]?.[1])).toEqual(["3200.00%", "3200.00%"]);
    },
    PATIENCE,
  );

  it(
    "a sheet that was inserted, printed on a page of its own that fits",
    async () => {
      const xml = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
      const host = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
      // without fitting, columns this wide take three pages
      const columnWidths = [80, 80, 80];
      await host.insertSheet({ ...REPORT, columnWidths });
      await writeAll(host, { E9: 12 }, "校验说明");
      await host.removeSheet("表");
      const shown = asShown(host.save(), "inserted");
      expect(shown[2]?.slice(0, 3)).toEqual(["=1+1", "007", "1.50"]);
      expect([shown[0]?.[0], shown[4]?.[0], shown[8]?.[4]]).toEqual(["校验说明", "3-5", "12"]);
      const pages = (bytes: Uint8Array, name: string) => {
        const pdf = converted(bytes, name, "pdf", "pdf").toString("latin1");
        return Number(/\/Type\s*\/Pages[^>]*\/Count (\d+)/.exec(pdf)?.[1]);
      };
      expect(pages(host.save(), "fitting")).toBe(1);
      const loose = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
      const print = { landscape: true, fitToWidth: false, fitToHeight: false };
      await loose.insertSheet({ ...REPORT, columnWidths, print });
      await loose.removeSheet("表");
      expect(pages(loose.save(), "loose")).toBeGreaterThan(1);
    },
    PATIENCE,
  );

  it(
    "formulas of many kinds come to what this product computed for them",
    async () => {
      const formulas = [
        "SUM(A1:A3)",
        "ROUND(A1/A2,2)",
        "ROUND(1.005*A3,2)",
        "IF(A1&gt;A2,&quot;优&quot;,&quot;良&quot;)",
        "IFERROR(A1/A9,&quot;无&quot;)",
        "SUMIF(A1:A3,&quot;&gt;5&quot;)",
        "COUNTIF(A1:A3,&quot;&gt;5&quot;)",
        "MAX(A1:A3)-MIN(A1:A3)",
        "TEXT(A2/10,&quot;0.00%&quot;)",
        "SUMPRODUCT(A1:A3,A1:A3)",
        "-A1^2",
        "AVERAGE(A1:A3)",
      ];
      const cells = formulas.map(
        (formula, i) => `<row r="${i + 11}"><c r="B${i + 11}"><f>${formula}</f><v>0</v></c></row>`,
      );
      const data = [12, 8, 3].map(
        (v, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${v}</v></c></row>`,
      );
      const xml = `<sheetData>${data.join("")}${cells.join("")}</sheetData>`;
      const host = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "公式.xlsx");
      await writeAll(host, { A1: 7, A2: 9, A3: 1, A9: 0 });
      const [grid] = await host.read("active");
      const shown = asShown(host.save(), "formulas");
      const ours = formulas.map((_, i) => grid?.texts[i + 10]?.[1] ?? "");
      const theirs = formulas.map((_, i) => shown[i + 10]?.[1] ?? "");
      const asNumber = (text: string) =>
        text === "" || Number.isNaN(Number(text)) ? text : Number(Number(text).toPrecision(8));
      expect(ours.map(asNumber)).toEqual(theirs.map(asNumber));
    },
    PATIENCE,
  );
});

/** A field of the table, which LibreOffice puts in quotes where it is text that could be taken for more. */
function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
