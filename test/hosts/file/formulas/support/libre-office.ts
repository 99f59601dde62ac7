import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { CellValue } from "../../../../../src/sheet/grid";
import type { PlainBook } from "./plain-book";

/** Files store functions younger than the format under this prefix. */
const YOUNGER = /\b(IFS|SWITCH|CONCAT|IFNA|MAXIFS|MINIFS|RANK\.EQ)\(/g;

/** Whether LibreOffice can be asked on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync("soffice", ["--version"]).status === 0;
}

/** What LibreOffice computes for the formulas of a workbook, by sheet and address. */
export async function computedByLibreOffice(
  plain: PlainBook,
): Promise<(sheet: string, address: string) => CellValue> {
  const folder = mkdtempSync(join(tmpdir(), "formulas-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), await fileOf(plain));
    const { status, stderr } = spawnSync(
      "soffice",
      [
        "--headless",
        `-env:UserInstallation=file://${folder}/profile`,
        "--convert-to",
        "xlsx",
        "--outdir",
        join(folder, "out"),
        join(folder, "book.xlsx"),
      ],
      { encoding: "utf8" },
    );
    if (status !== 0) throw new Error(`LibreOffice failed: ${stderr}`);
    return valuesIn(new Uint8Array(readFileSync(join(folder, "out", "book.xlsx"))), plain);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?<v>([^<]*)<\/v>/g;

/** The cached values of a file as LibreOffice writes it; exceljs would lose 0 and FALSE. */
function valuesIn(file: Uint8Array, { sheets }: PlainBook) {
  const parts = unzipSync(file);
  const values = new Map<string, CellValue>();
  for (const [index, sheet] of Object.keys(sheets).entries()) {
    const xml = strFromU8(parts[`xl/worksheets/sheet${String(index + 1)}.xml`]!);
    for (const [, address = "", attributes = "", raw = ""] of xml.matchAll(CELL)) {
      const type = / t="(\w+)"/.exec(attributes)?.[1] ?? "n";
      values.set(`${sheet}!${address}`, valueOf(type, raw));
    }
  }
  return (sheet: string, address: string) => values.get(`${sheet}!${address}`) ?? null;
}

function valueOf(type: string, raw: string): CellValue {
  if (type === "n") return Number(raw);
  if (type === "b") return raw === "1";
  return raw
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
}

/** An .xlsx file without any cached value. */
async function fileOf(plain: PlainBook): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, cells] of Object.entries(plain.sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const [address, content] of Object.entries(cells)) {
      sheet.getCell(address).value = cellOf(content);
    }
  }
  return withNames(new Uint8Array(await workbook.xlsx.writeBuffer()), plain);
}

function cellOf(content: CellValue): ExcelJS.CellValue {
  if (typeof content !== "string") return content;
  if (content.startsWith("=")) {
    return { formula: content.slice(1).replace(YOUNGER, "_xlfn.$1("), date1904: false };
  }
  return content.startsWith("#") ? ({ error: content } as ExcelJS.CellErrorValue) : content;
}

/** Adds the defined names, which the writer would only take for ranges. */
function withNames(file: Uint8Array, { names = {}, sheets }: PlainBook): Uint8Array {
  const parts = unzipSync(file);
  const path = "xl/workbook.xml";
  const defined = Object.entries(names).map(([key, formula]) => {
    const [name = "", sheet] = key.split("!").reverse();
    const local =
      sheet === undefined ? "" : ` localSheetId="${String(Object.keys(sheets).indexOf(sheet))}"`;
    return `<definedName name="${name}"${local}>${formula}</definedName>`;
  });
  const xml = strFromU8(parts[path]!);
  parts[path] = strToU8(
    xml.replace("</sheets>", `</sheets><definedNames>${defined.join("")}</definedNames>`),
  );
  return zipSync(parts);
}
