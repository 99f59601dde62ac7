import { FileHost } from "../../../src/hosts/file";
import { HostError } from "../../../src/sheet/host-error";
import { reverse } from "../../../src/sheet/edit";
import { contentOf, editOf, writeAll, type Content } from "./support/edits";
import { oneSheet, rawWorkbook, textOf, unzip } from "./support/package";

const SHEET = "xl/worksheets/sheet1.xml";
const MERGES = '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>';

/** The sheet's XML after writing these cells. */
async function after(xml: string, cells: Readonly<Record<string, Content>>): Promise<string> {
  const host = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
  await writeAll(host, cells);
  const whole = textOf(host.save(), SHEET);
  return whole.slice(whole.indexOf(">", whole.indexOf("<worksheet")) + 1, -"</worksheet>".length);
}

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const inline = (text: string) => `<is><t xml:space="preserve">${text}</t></is>`;

async function refused(attempt: Promise<unknown>): Promise<HostError> {
  const error: unknown = await attempt.catch((caught: unknown) => caught);
  if (error instanceof HostError) return error;
  throw new Error("it was not refused");
}

describe("one cell's element changes and nothing else", () => {
  it.each<[string, string, Content, string]>([
    ["a number", '<c r="A1" s="3"><v>1</v></c>', 11.25, '<c r="A1" s="3"><v>11.25</v></c>'],
    ["a number that binary cannot hold", '<c r="A1"/>', 0.1, '<c r="A1"><v>0.1</v></c>'],
    ["a very small number", '<c r="A1"/>', 1e-7, '<c r="A1"><v>1e-7</v></c>'],
    [
      "text over a shared text",
      '<c r="A1" s="3" t="s"><v>0</v></c>',
      "优",
      `<c r="A1" s="3" t="inlineStr">${inline("优")}</c>`,
    ],
    [
      "text with a formula's sign",
      '<c r="A1"/>',
      "=1+1",
      `<c r="A1" t="inlineStr">${inline("=1+1")}</c>`,
    ],
    [
      "text with markup",
      '<c r="A1"/>',
      'a<b>&"c"',
      `<c r="A1" t="inlineStr">${inline("a&lt;b&gt;&amp;&quot;c&quot;")}</c>`,
    ],
    [
      "text with spaces and a line break",
      '<c r="A1"/>',
      " 一\r\n二 ",
      `<c r="A1" t="inlineStr">${inline(" 一\n二 ")}</c>`,
    ],
    [
      "text with characters that XML forbids",
      '<c r="A1"/>',
      "一\0\x07二\uD800三\uFFFF",
      `<c r="A1" t="inlineStr">${inline("一二三")}</c>`,
    ],
    [
      "text that looks like an escape",
      '<c r="A1"/>',
      "_x0041_x0042_",
      `<c r="A1" t="inlineStr">${inline("_x005F_x0041_x005F_x0042_")}</c>`,
    ],
    ["a truth value", '<c r="A1" s="1"><v>1</v></c>', true, '<c r="A1" s="1" t="b"><v>1</v></c>'],
    [
      "nothing, which keeps the style",
      '<c r="A1" s="3" t="s"><v>0</v></c>',
      null,
      '<c r="A1" s="3"/>',
    ],
    ["empty text, which is nothing", '<c r="A1" s="3"><v>1</v></c>', "", '<c r="A1" s="3"/>'],
    [
      "a formula",
      '<c r="A1" s="3"><v>1</v></c>',
      { value: 2, formula: '=IF(B1<2,1,"甲&乙")' },
      '<c r="A1" s="3" t="str"><f>IF(B1&lt;2,1,&quot;甲&amp;乙&quot;)</f><v>甲&amp;乙</v></c>',
    ],
    [
      "attributes in other quotes and order",
      "<c s='3' ph='1'  r='A1' t=\"b\"><v>1</v></c>",
      2,
      '<c s="3" ph="1" r="A1"><v>2</v></c>',
    ],
    [
      "over a rich value, whose metadata goes",
      '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>',
      2,
      '<c r="A1"><v>2</v></c>',
    ],
    [
      "beside an extension, which stays",
      '<c r="A1"><v>1</v><extLst><ext uri="{1}"/></extLst></c>',
      2,
      '<c r="A1"><v>2</v><extLst><ext uri="{1}"/></extLst></c>',
    ],
  ])("%s", async (_what, before, value, written) => {
    const around = (cell: string) =>
      row(`${cell}<c r="B1" s="2"><v>5.10</v></c><!-- 备注 --><c r="C1"><v>1</v></c>`);
    const strings = "<si><t>良</t></si>";
    const host = FileHost.open(
      rawWorkbook({ sheets: [{ name: "表", xml: around(before) }], strings }),
      "表.xlsx",
    );
    await writeAll(host, { A1: value });
    const whole = textOf(host.save(), SHEET);
    expect(whole).toContain(`>${around(written)}</worksheet>`);
  });
});

describe("a cell that is not there is put in its place", () => {
  const numbered = (r: string) => `<row r="${r}"><c r="A${r}"><v>1</v></c></row>`;

  it.each<[string, string, Record<string, Content>, string]>([
    [
      "between others",
      row('<c r="A1"/><c r="D1"/>'),
      { B1: 2, C1: 3 },
      row('<c r="A1"/><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c><c r="D1"/>'),
    ],
    ["before the first", row('<c r="B1"/>'), { A1: 1 }, row('<c r="A1"><v>1</v></c><c r="B1"/>')],
    ["behind the last", row('<c r="A1"/>'), { AA1: 1 }, row('<c r="A1"/><c r="AA1"><v>1</v></c>')],
    [
      "in a row without cells",
      '<sheetData><row r="1" ht="20"/></sheetData>',
      { B1: 1 },
      '<sheetData><row r="1" ht="20"><c r="B1"><v>1</v></c></row></sheetData>',
    ],
    [
      "in a row that is opened and empty",
      '<sheetData><row r="1"></row></sheetData>',
      { B1: 1 },
      '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
    ],
    [
      "in a row that is missing, between rows",
      `<sheetData>${numbered("1")}${numbered("5")}</sheetData>`,
      { A3: 1, B2: 2, A2: 3 },
      `<sheetData>${numbered("1")}<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>${numbered("5")}</sheetData>`,
    ],
    [
      "in a row behind the last",
      `<sheetData>${numbered("1")}</sheetData>`,
      { A2: 1 },
      `<sheetData>${numbered("1")}${numbered("2")}</sheetData>`,
    ],
    [
      "in a sheet without rows",
      "<sheetData/>",
      { B2: "甲" },
      `<sheetData><row r="2"><c r="B2" t="inlineStr">${inline("甲")}</c></row></sheetData>`,
    ],
    [
      "with the row's style",
      '<sheetData><row r="1" s="7" customFormat="1"/></sheetData>',
      { A1: 1 },
      '<sheetData><row r="1" s="7" customFormat="1"><c r="A1" s="7"><v>1</v></c></row></sheetData>',
    ],
    [
      "with the column's style",
      '<cols><col min="2" max="4" style="5"/></cols><sheetData/>',
      { C1: 1 },
      '<cols><col min="2" max="4" style="5"/></cols><sheetData><row r="1"><c r="C1" s="5"><v>1</v></c></row></sheetData>',
    ],
    [
      "unless it stays empty",
      '<sheetData><row r="1"/></sheetData>',
      { A1: null, C3: "" },
      '<sheetData><row r="1"/></sheetData>',
    ],
    [
      "in a row whose spans then reach further",
      '<sheetData><row r="1" spans="2:3" ht="9"><c r="B1"/></row></sheetData>',
      { E1: 1 },
      '<sheetData><row r="1" spans="2:5" ht="9"><c r="B1"/><c r="E1"><v>1</v></c></row></sheetData>',
    ],
    [
      "in a row whose spans already reach it",
      '<sheetData><row r="1" spans="1:9"><c r="B1"/></row></sheetData>',
      { E1: 1 },
      '<sheetData><row r="1" spans="1:9"><c r="B1"/><c r="E1"><v>1</v></c></row></sheetData>',
    ],
    [
      "with the dimension that then reaches further",
      '<dimension ref="A1:B2"/><sheetData/>',
      { C3: 1 },
      '<dimension ref="A1:C3"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
    ],
    [
      "with the dimension left where it reaches",
      '<dimension ref="A1:Z9"/><sheetData/>',
      { C3: 1 },
      '<dimension ref="A1:Z9"/><sheetData><row r="3"><c r="C3"><v>1</v></c></row></sheetData>',
    ],
    [
      "among rows that do not say their number",
      '<sheetData><row><c><v>1</v></c></row><row r="4"><c><v>2</v></c></row></sheetData>',
      { C1: 3, A2: 4, B4: 5 },
      '<sheetData><row><c><v>1</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="4"><c><v>2</v></c><c r="B4"><v>5</v></c></row></sheetData>',
    ],
    [
      "for a merged area, at its top left",
      `<sheetData/>${MERGES}`,
      { C3: 1 },
      `<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData>${MERGES}`,
    ],
  ])("%s", async (_what, xml, cells, expected) => {
    expect(await after(xml, cells)).toBe(expected);
  });

  it("in a sheet whose elements have a prefix", async () => {
    const x = (content: string) =>
      `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${content}</x:worksheet>`;
    const xml = x(
      '<x:sheetData><x:row r="1"><x:c r="A1" s="2"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    );
    const host = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
    await writeAll(host, { A1: 2, B1: "甲", A2: { value: 4, formula: "=A1*2" } });
    expect(textOf(host.save(), SHEET)).toBe(
      x(
        '<x:sheetData><x:row r="1"><x:c r="A1" s="2"><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row>' +
          '<x:row r="2"><x:c r="A2"><x:f>A1*2</x:f><x:v>4</x:v></x:c></x:row></x:sheetData>',
      ),
    );
  });

  it("behind characters of two UTF-16 units", async () => {
    const xml = row(`<c r="A1" t="inlineStr"><is><t>😀𠮷</t></is></c><c r="B1"><v>1</v></c>`);
    expect(await after(xml, { B1: 2 })).toBe(xml.replace("<v>1</v>", "<v>2</v>"));
  });
});

describe("a batch", () => {
  const host = () =>
    FileHost.open(oneSheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>'), "表");

  it("that writes nothing leaves the bytes alone", async () => {
    const bytes = oneSheet("");
    const opened = FileHost.open(bytes, "表.xlsx");
    await opened.write([]);
    await opened.read("all");
    expect(opened.save()).toEqual(bytes);
  });

  it("does not share memory with the bytes it was opened from", () => {
    const bytes = Buffer.from(oneSheet(""));
    const copy = new Uint8Array(bytes);
    const opened = FileHost.open(bytes, "表.xlsx");
    bytes.fill(0);
    expect(opened.save()).toEqual(copy);
  });

  it("that names a merged area twice writes it once", async () => {
    const xml = `<sheetData/>${MERGES}`;
    const opened = FileHost.open(rawWorkbook({ sheets: [{ name: "表", xml }] }), "表.xlsx");
    const edits = [await editOf(opened, "表", "B2", 1), await editOf(opened, "表", "C3", 2)];
    const { receipt } = await opened.write(edits);
    expect(receipt.edits.map(({ cell, after: { value } }) => [cell, value])).toEqual([["B2", 2]]);
  });

  it.each<[string, string, Content, string]>([
    ["an address that is none", "1A", 1, "unknown"],
    ["a number that is none", "A1", NaN, "unknown"],
    ["an endless number", "A1", Infinity, "unknown"],
    ["more text than a cell holds", "A1", "长".repeat(32_768), "payload-too-large"],
  ])("is refused whole for %s", async (_what, cell, value, code) => {
    const opened = host();
    const good = await editOf(opened, "表", "B1", 9);
    const before = { value: 1, formula: null };
    const bad = { sheet: "表", cell, before, after: { value, formula: null } as never };
    expect((await refused(opened.write([good, bad]))).code).toBe(code);
    expect(await contentOf(opened, "表", "B1")).toEqual({ value: 2, formula: null });
  });

  it("names all cells that changed meanwhile", async () => {
    const opened = host();
    const edits = [await editOf(opened, "表", "A1", 5), await editOf(opened, "表", "B1", 6)];
    await opened.edit(edits);
    const error = await refused(opened.write(edits));
    expect([error.code, error.details.cells]).toEqual(["changed-meanwhile", "A1、B1"]);
  });

  it("may carry numbers that differ behind the fifteenth digit", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>0.30000000000000004</v></c></row>');
    const opened = FileHost.open(bytes, "表.xlsx");
    const before = { value: 0.3, formula: null };
    const { skipped } = await opened.write(
      [{ sheet: "表", cell: "A1", before, after: { value: 1, formula: null } }],
      { onlyIfUnchanged: true },
    );
    expect(skipped).toEqual([]);
  });
});

describe("formulas that are written over", () => {
  const shared =
    '<row r="1"><c r="A1" s="1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
    '<row r="2"><c r="A2" t="str"><f t="shared" si="0"/><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>';
  const chain = '<c r="A1" i="1" l="1"/><c r="A2"/><c r="A3" s="1"/>';

  it("hand a shared formula on to the next cell that has it", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    await writeAll(host, { A1: 10 });
    const xml = textOf(host.save(), SHEET);
    expect(xml).toContain('<c r="A1" s="1"><v>10</v></c>');
    expect(xml).toContain(
      '<c r="A2" t="str"><f t="shared" ref="A2:A3" si="0">B2*2</f><v>4</v></c>',
    );
    expect(xml).toContain('<c r="A3"><f t="shared" si="0"/><v>6</v></c>');
    expect((await contentOf(host, "表", "A3")).formula).toBe("=B3*2");
  });

  it("hand it on past cells that are written too, and to nobody where none is left", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    await writeAll(host, { A1: 1, A2: 2 });
    expect(textOf(host.save(), SHEET)).toContain('ref="A3" si="0">B3*2</f>');
    await writeAll(host, { A3: 3 });
    expect(textOf(host.save(), SHEET)).not.toContain("<f");
  });

  it("come back when the write is undone", async () => {
    const host = FileHost.open(oneSheet(shared), "表.xlsx");
    const { receipt } = await host.write([await editOf(host, "表", "A1", 10)]);
    await host.write(reverse(receipt), { onlyIfUnchanged: true });
    expect(await contentOf(host, "表", "A1")).toEqual({ value: 2, formula: "=B1*2" });
    expect((await contentOf(host, "表", "A2")).formula).toBe("=B2*2");
  });

  it("leave the calculation chain, whose other cells keep their sheet", async () => {
    const host = FileHost.open(oneSheet(shared, { calcChain: chain }), "表.xlsx");
    await writeAll(host, { A1: 10 });
    expect(textOf(host.save(), "xl/calcChain.xml")).toContain(
      '><c r="A2" i="1"/><c r="A3" s="1"/></calcChain>',
    );
  });

  it("take the chain with them where it would be empty", async () => {
    const host = FileHost.open(oneSheet(shared, { calcChain: chain }), "表.xlsx");
    await writeAll(host, { A1: 1, A2: 2, A3: 3 });
    const parts = unzip(host.save());
    expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
    expect(textOf(host.save(), "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(host.save(), "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
    expect(textOf(host.save(), "xl/_rels/workbook.xml.rels")).toContain("worksheet");
  });

  it("leave the chain alone where the formula is put back", async () => {
    const bytes = oneSheet(shared, { calcChain: chain });
    const host = FileHost.open(bytes, "表.xlsx");
    const { receipt } = await host.write([await editOf(host, "表", "A3", 10)]);
    await host.write(reverse(receipt));
    expect(textOf(host.save(), "xl/calcChain.xml")).toBe(textOf(bytes, "xl/calcChain.xml"));
  });

  it.each([
    ["the first cell of an array", "A1", '<f t="array" ref="A1:A2">B1:B2</f>'],
    ["another cell of an array", "A2", '<f t="array" ref="A1:A2">B1:B2</f>'],
    ["a data table", "A2", '<f t="dataTable" ref="A1:A2" r1="B1"/>'],
  ])("are not torn out of %s", async (_what, cell, f) => {
    const bytes = oneSheet(
      `<row r="1"><c r="A1">${f}<v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`,
    );
    const host = FileHost.open(bytes, "表.xlsx");
    const error = await refused(host.write([await editOf(host, "表", cell, 5)]));
    expect(error.details.detail).toContain(cell);
    expect(host.save()).toEqual(bytes);
  });
});
