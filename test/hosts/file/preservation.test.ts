import ExcelJS from "exceljs";
import { strFromU8, zipSync, type Zippable } from "fflate";
import { FileHost } from "../../../src/hosts/file";
import { reverse } from "../../../src/sheet/edit";
import { contentOf, editOf, type Content } from "./support/edits";
import { featureParts, featureWorkbook } from "./support/features/workbook";
import { textOf, unzip } from "./support/package";
import { refused } from "./support/refusal";

const SHEET = "xl/worksheets/sheet1.xml";
const FORM = "自评表";

/** What the test writes, and the element that then stands in the sheet. */
const WRITTEN: readonly (readonly [string, Content, string, string])[] = [
  ["G6", 14.5, '<c r="G6" s="4"/>', '<c r="G6" s="4"><v>14.5</v></c>'],
  ["G7", 9, '<c r="G7" s="4" t="e"><v>#N/A</v></c>', '<c r="G7" s="4"><v>9</v></c>'],
  [
    "H6",
    "=良",
    '<c r="H6" s="2"/>',
    '<c r="H6" s="2" t="inlineStr"><is><t xml:space="preserve">=良</t></is></c>',
  ],
];

async function written(bytes: Uint8Array, name: string): Promise<FileHost> {
  const host = FileHost.open(bytes, name);
  const edits = WRITTEN.map(([cell, after]) => editOf(host, FORM, cell, after));
  await host.write(await Promise.all(edits));
  return host;
}

describe.each([
  ["自评表.xlsx", false],
  ["自评表.xlsm", true],
])("a written %s differs from its original in the written cells alone", (name, macros) => {
  const original = featureWorkbook(macros);

  it("every other part is the same, byte for byte, in the same order", async () => {
    const saved = unzip((await written(original, name)).save());
    const before = unzip(original);
    expect(Object.keys(saved)).toEqual(Object.keys(before));
    const changed = Object.keys(before).filter((path) => !same(before[path], saved[path]));
    expect(changed).toEqual([SHEET]);
  });

  it("the sheet is the same but for the written cells", async () => {
    const host = await written(original, name);
    const expected = WRITTEN.reduce(
      (xml, [, , before, after]) => {
        expect(xml.split(before)).toHaveLength(2);
        return xml.replace(before, after);
      },
      textOf(original, SHEET),
    );
    expect(textOf(host.save(), SHEET)).toBe(expected);
  });

  it("every cell but those reads as before", async () => {
    const host = await written(original, name);
    const now = await FileHost.open(host.save(), name).read("all");
    const before = await FileHost.open(original, name).read("all");
    expect(now.map((grid) => [grid.sheet, grid.visibility, grid.formats, grid.merges])).toEqual(
      before.map((grid) => [grid.sheet, grid.visibility, grid.formats, grid.merges]),
    );
    expect(now.map((grid) => grid.formulas)).toEqual(before.map((grid) => grid.formulas));
  });

  it("another program reads what was written", async () => {
    const host = await written(original, name);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(host.save()) as never);
    const sheet = book.getWorksheet(FORM);
    expect(["G6", "G7", "H6"].map((cell) => sheet?.getCell(cell).value)).toEqual([14.5, 9, "=良"]);
    expect(sheet?.getCell("A6").value).toBe("00123");
  });

  it("the write undone, the bytes are the original's", async () => {
    const host = FileHost.open(original, name);
    const edits = await Promise.all(WRITTEN.map(([c, after]) => editOf(host, FORM, c, after)));
    const { receipt } = await host.write(edits);
    const { skipped } = await host.write(reverse(receipt), { onlyIfUnchanged: true });
    expect(skipped).toEqual([]);
    for (const { cell, before } of edits) expect(await contentOf(host, FORM, cell)).toEqual(before);
    expect(same(host.save(), original)).toBe(true);
  });

  it("without a write the bytes are the original's", async () => {
    const host = FileHost.open(original, name);
    await host.read("all");
    host.look(FORM).style(0, 0);
    expect(same(host.save(), original)).toBe(true);
  });
});

describe("what follows from a write is written too", () => {
  it("results of formulas that depend on it, and the request to calculate on load", async () => {
    const original = featureWorkbook();
    const host = FileHost.open(original, "自评表.xlsx");
    await host.write([await editOf(host, FORM, "F6", 16)]);
    const saved = unzip(host.save());
    const before = unzip(original);
    const changed = Object.keys(before).filter((path) => !same(before[path], saved[path]));
    expect(changed.sort()).toEqual(["xl/workbook.xml", SHEET]);
    const xml = strFromU8(saved[SHEET] ?? new Uint8Array());
    expect(xml).toContain('<f t="shared" ref="B8:B10" si="0">F6*2</f><v>32</v>');
    // an array's results are Excel's to compute: none is better than a stale one
    expect(xml).toContain('<f t="array" ref="B11:B12">F6:F7*2</f></c>');
    expect(xml).toContain('<c r="B12" s="3"/>');
    expect(textOf(host.save(), "xl/workbook.xml")).toContain(
      '<calcPr calcId="191029" fullCalcOnLoad="1"/>',
    );
  });

  it("a formula written over leaves the calculation chain", async () => {
    const host = FileHost.open(featureWorkbook(), "自评表.xlsx");
    await host.write([await editOf(host, FORM, "B4", "数量指标二")]);
    expect(textOf(host.save(), "xl/calcChain.xml")).toContain('><c r="B8" i="1"/><c r="B9"/>');
  });

  it("a table's headings stay as its own part names them", async () => {
    const host = FileHost.open(featureWorkbook(), "自评表.xlsx");
    const error = await refused(host.write([await editOf(host, FORM, "E3", "得分")]));
    expect(error.details.detail).toContain("E3");
    await host.write([await editOf(host, FORM, "E4", "得分")]);
  });

  it("archives that announce zip64 without need are written without", async () => {
    const parts = Object.entries(featureParts(false)).map(([path, part]) => {
      const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
      return [path, [bytes, { extra: { 1: new Uint8Array(16), 0x5555: new Uint8Array(2) } }]];
    });
    const original = zipSync(Object.fromEntries(parts) as Zippable);
    const saved = (await written(original, "自评表.xlsx")).save();
    const local = Buffer.from(saved);
    const [nameLength, extraLength] = [local.readUInt16LE(26), local.readUInt16LE(28)];
    expect([extraLength, local.readUInt16LE(30 + nameLength)]).toEqual([6, 0x5555]);
    expect(textOf(saved, SHEET)).toContain("14.5");
  });

  it("archives written with data descriptors are written without", async () => {
    const { Zip, ZipDeflate } = await import("fflate");
    const chunks: Uint8Array[] = [];
    const stream = new Zip((error, chunk) => {
      if (error) throw error;
      chunks.push(chunk);
    });
    for (const [path, part] of Object.entries(featureParts(false))) {
      const entry = new ZipDeflate(path);
      stream.add(entry);
      entry.push(typeof part === "string" ? new TextEncoder().encode(part) : part, true);
    }
    stream.end();
    const original = new Uint8Array(Buffer.concat(chunks));
    expect(original[6] === undefined ? 0 : original[6] & 8).toBe(8);
    const saved = (await written(original, "自评表.xlsx")).save();
    expect(saved[6] === undefined ? 8 : saved[6] & 8).toBe(0);
    const [now, before] = [unzip(saved), unzip(original)];
    expect(Object.keys(before).filter((path) => !same(before[path], now[path]))).toEqual([SHEET]);
  });
});

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.from(a).equals(Buffer.from(b));
}
