import { rangeToA1 } from "../../../src/sheet/address";
import { FileHost } from "../../../src/hosts/file";
import type { Grid } from "../../../src/sheet/grid";
import { at } from "../../contract/support";
import { oneSheet, rawWorkbook, type RawWorkbook } from "./support/package";

const X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

async function gridOf(bytes: Uint8Array): Promise<Grid> {
  const [grid] = await FileHost.open(bytes, "表.xlsx").read("active");
  if (!grid) throw new Error("no sheet");
  return grid;
}

const sheet = (xml: string, rest: Partial<RawWorkbook> = {}) =>
  gridOf(rawWorkbook({ sheets: [{ name: "表", xml }], ...rest }));

describe("what a cell holds", () => {
  const strings =
    "<si><t>得分</t></si>" +
    '<si><r><rPr><b/></rPr><t>指标</t></r><r><t xml:space="preserve"> 2</t></r></si>' +
    '<si><t>东京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh><phoneticPr fontId="1"/></si>' +
    "<si><t>第一行_x000D_\n第二行_x005F_x0041_</t></si>" +
    "<si><t/></si>";

  it.each<[string, string, unknown, string | null]>([
    ["a number", "<v>12.5</v>", 12.5, null],
    ["a number in exponent form", "<v>1.5E-3</v>", 0.0015, null],
    ["a number written as such", '|t="n"|<v> 7 </v>', 7, null],
    ["a shared text", '|t="s"|<v>0</v>', "得分", null],
    ["rich text, without its formats", '|t="s"|<v>1</v>', "指标 2", null],
    ["text without its pronunciation", '|t="s"|<v>2</v>', "东京", null],
    ["escaped characters", '|t="s"|<v>3</v>', "第一行\r\n第二行_x0041_", null],
    ["an empty text, which is nothing", '|t="s"|<v>4</v>', null, null],
    ["inline text", '|t="inlineStr"|<is><t>甲</t></is>', "甲", null],
    ["inline rich text", '|t="inlineStr"|<is><r><t>甲</t></r><r><t>乙</t></r></is>', "甲乙", null],
    ["true", '|t="b"|<v>1</v>', true, null],
    ["false", '|t="b"|<v>0</v>', false, null],
    ["an error", '|t="e"|<v>#N/A</v>', "#N/A", null],
    ["a date in ISO form", '|t="d"|<v>2024-12-31</v>', 45657, null],
    ["a time in ISO form", '|t="d"|<v>2024-12-31T12:00:00</v>', 45657.5, null],
    ["nothing but a style", "", null, null],
    ["a formula with a number", "<f>1+1</f><v>2</v>", 2, "=1+1"],
    ["a formula with text", '|t="str"|<f>"甲"&amp;1</f><v>甲1</v>', "甲1", '="甲"&1'],
    ["a formula with empty text", '|t="str"|<f>""</f><v></v>', "", '=""'],
    ["a formula with an error", '|t="e"|<f>1/0</f><v>#DIV/0!</v>', "#DIV/0!", "=1/0"],
    ["a formula with a truth value", '|t="b"|<f>1=1</f><v>1</v>', true, "=1=1"],
    ["an empty formula element, which is none", "<f></f><v>3</v>", 3, null],
    ["a text in CDATA", '|t="inlineStr"|<is><t><![CDATA[<甲>]]></t></is>', "<甲>", null],
  ])("%s", async (_what, written, value, formula) => {
    const [, attributes = "", content = written] = /^\|(.*)\|(.*)$/s.exec(written) ?? [];
    const xml = `<row r="1"><c r="A1" ${attributes}>${content}</c><c r="B1"><v>1</v></c></row>`;
    const grid = await gridOf(oneSheet(xml, { strings }));
    expect(at(grid, "A1")).toMatchObject({ value, formula });
    expect(at(grid, "B1").value).toBe(1);
  });
});

describe("formulas that other cells hold", () => {
  const shared =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)</f><v>1</v></c></row>' +
    '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="shared" si="9"/><v>2</v></c></row>' +
    '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>';

  it("are spelled out for every cell of a shared formula", async () => {
    const grid = await gridOf(oneSheet(shared));
    expect(at(grid, "B1").formula).toBe("=A1*$A$1+SUM(A:A)");
    expect(at(grid, "B3").formula).toBe("=A3*$A$1+SUM(A:A)");
  });

  it("are never taken for values, even where their text is lost", async () => {
    expect(at(await gridOf(oneSheet(shared)), "C2").formula).toBe("=#REF!");
  });

  it.each([
    ["an array", '<f t="array" ref="A1:B2">C1:D2*2</f>', "=C1:D2*2"],
    [
      "a data table",
      '<f t="dataTable" ref="A1:B2" dt2D="1" dtr="1" r1="D1" r2="D2"/>',
      "=TABLE(D1,D2)",
    ],
  ])("fill every cell of %s", async (_what, f, formula) => {
    const xml = `<row r="1"><c r="A1">${f}<v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>`;
    const grid = await gridOf(oneSheet(xml));
    expect(["A1", "B1", "A2", "B2"].map((cell) => at(grid, cell).formula)).toEqual(
      Array<string>(4).fill(formula),
    );
  });

  it("stand in the one cell of a small array", async () => {
    const xml = '<row r="1"><c r="A1"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>6</v></c></row>';
    expect(at(await gridOf(oneSheet(xml)), "A1").formula).toBe("=SUM(B1:B2*2)");
  });

  it("are computed where the file holds no result, and the file stays as it is", async () => {
    const bytes = oneSheet('<row r="1"><c r="A1"><v>3</v></c><c r="B1"><f>A1*2</f></c></row>');
    const host = FileHost.open(bytes, "表.xlsx");
    const [grid] = await host.read("active");
    expect(at(grid, "B1")).toMatchObject({ value: 6, text: "6", formula: "=A1*2" });
    expect(host.save()).toEqual(bytes);
  });
});

describe("where a cell stands", () => {
  it("is counted where rows and cells do not say", async () => {
    const xml =
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const grid = await gridOf(oneSheet(xml));
    expect(["A1", "B1", "C4", "D4", "A5"].map((cell) => at(grid, cell).value)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  it.each([
    ["prefixed elements", "x:", X],
    ["strict files", "", STRICT],
  ])("is read from %s alike", async (_what, prefix, uri) => {
    const xmlns = prefix === "" ? "xmlns" : "xmlns:x";
    const p = prefix;
    const xml =
      `<?xml version="1.0"?><${p}worksheet ${xmlns}="${uri}"><${p}sheetData><${p}row r="2">` +
      `<${p}c r="B2"><${p}f>1+1</${p}f><${p}v>2</${p}v></${p}c></${p}row></${p}sheetData>` +
      `<${p}mergeCells><${p}mergeCell ref="B2:C3"/></${p}mergeCells></${p}worksheet>`;
    const grid = await sheet(xml);
    expect(at(grid, "B2")).toMatchObject({ value: 2, formula: "=1+1" });
    expect(rangeToA1(grid.used)).toBe("B2:C3");
  });

  it("is not confused by extensions that use the same names", async () => {
    const ext =
      '<extLst><ext uri="{1}" xmlns:x14="urn:x14"><x14:sheetData><x14:row r="9"><x14:c r="A9"><x14:v>9</x14:v></x14:c></x14:row></x14:sheetData></ext></extLst>';
    const grid = await sheet(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>${ext}`,
    );
    expect(rangeToA1(grid.used)).toBe("A1");
  });

  it("reads a sheet in UTF-16, and one with a byte order mark", async () => {
    const xml = `<worksheet xmlns="${X}"><sheetData><row><c t="inlineStr"><is><t>甲</t></is></c></row></sheetData></worksheet>`;
    const { rawParts, zip } = await import("./support/package");
    for (const bytes of [utf16(xml), new TextEncoder().encode(`\uFEFF${xml}`)]) {
      const parts = rawParts({ sheets: [{ name: "表", xml: "" }] });
      const grid = await gridOf(zip({ ...parts, "xl/worksheets/sheet1.xml": bytes }));
      expect(at(grid, "A1").value).toBe("甲");
    }
  });

  function utf16(text: string): Uint8Array {
    const bytes = Buffer.from(`\uFEFF${text}`, "utf16le");
    return new Uint8Array(bytes);
  }
});

describe("what surrounds the cells", () => {
  it("tells hidden rows and columns, but not the thousands beside the content", async () => {
    const grid = await sheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols>' +
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>',
    );
    expect([...grid.hiddenRows]).toEqual([2]);
    expect(grid.hiddenColumns.has(1) && grid.hiddenColumns.has(4)).toBe(true);
    expect(grid.hiddenColumns.size).toBeLessThan(100);
  });

  it("tells how sheets are hidden, and opens on the first that is not", async () => {
    const content = "<sheetData><row><c><v>1</v></c></row></sheetData>";
    const host = FileHost.open(
      rawWorkbook({
        sheets: [
          { name: "字典", state: "veryHidden", xml: content },
          { name: "旧表", state: "hidden", xml: content },
          { name: "自评表", xml: content },
        ],
      }),
      "表.xlsx",
    );
    expect(host.sheets.map(({ visibility }) => visibility)).toEqual([
      "veryHidden",
      "hidden",
      "visible",
    ]);
    expect(host.active).toBe("自评表");
  });

  it("reaches as far as merged areas do", async () => {
    const grid = await sheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:I2"/></mergeCells>',
    );
    expect(rangeToA1(grid.used)).toBe("A1:I2");
  });

  it("names sheets as they are, XML escapes resolved", () => {
    const bytes = rawWorkbook({ sheets: [{ name: "A&amp;B 表", xml: "<sheetData/>" }] });
    expect(FileHost.open(bytes, "表.xlsx").active).toBe("A&B 表");
  });
});

describe("protection", () => {
  const styles =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>';
  const cells =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c><c r="C1"><v>1</v></c><c r="D1"><v>1</v></c></row></sheetData>';
  const ranges =
    "<protectedRanges>" +
    '<protectedRange sqref="C1 F1:F3" name="开放"/>' +
    '<protectedRange sqref="D1" name="有口令" password="CC1A"/></protectedRanges>';

  it.each<[string, string, boolean[] | null]>([
    [
      "of a sheet",
      `<sheetProtection sheet="1" password="CC1A"/>${ranges}`,
      [true, false, false, true],
    ],
    ["spelled true", '<sheetProtection sheet="true"/>', [true, false, true, true]],
    ["of objects alone", '<sheetProtection objects="1"/>', null],
    ["that is switched off", '<sheetProtection sheet="0"/>', null],
    ["that is not there", "", null],
  ])("%s", async (_what, protection, expected) => {
    const grid = await sheet(cells + protection, { styles });
    const locked = ["A1", "B1", "C1", "D1"].map((cell) => at(grid, cell).locked);
    expect(grid.locked === null ? null : locked).toEqual(expected);
  });
});
