import { FileHost } from "../../../src/hosts/file";
import { writeAll, type Content } from "./support/edits";
import { rawWorkbook, textOf } from "./support/package";

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
      "without a row's style that the row does not use",
      '<sheetData><row r="1" s="7"/></sheetData>',
      { A1: 1 },
      '<sheetData><row r="1" s="7"><c r="A1"><v>1</v></c></row></sheetData>',
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
