import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { HostError } from "../../../../src/sheet/host-error";
import { PlainRows } from "../../../../src/hosts/file/worksheet/plain-rows";
import { readSheet } from "../../../../src/hosts/file/worksheet/reader";
import { ROOT, textOf } from "../support/package";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRINGS = ["甲", "乙&", ""];
const MANY = Array.from({ length: 500 }, (_, index) => `第${index}条`);
const WORKBOOKS = join(__dirname, "../../../fixtures/workbooks");

afterEach(() => {
  jest.restoreAllMocks();
});

/** What a sheet reads as: its model, or the code and detail of the error. */
function outcome(xml: string, strings: readonly string[] = STRINGS): unknown {
  try {
    return readSheet(xml, { name: "表", part: "sheet", strings, date1904: false });
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return [error.code, error.details];
  }
}

/** The same tag by tag. */
function outcomeByTags(xml: string, strings?: readonly string[]): unknown {
  const read = jest.spyOn(PlainRows.prototype, "read").mockReturnValue(null);
  const found = outcome(xml, strings);
  read.mockRestore();
  return found;
}

/** How many rows were read without the parser. */
function plainRowsIn(xml: string): number {
  const read = jest.spyOn(PlainRows.prototype, "read");
  outcome(xml, MANY);
  const count = read.mock.results.filter(({ value }) => value !== null).length;
  read.mockRestore();
  return count;
}

function sheet(rows: string, root = ROOT): string {
  return `<worksheet ${root}><dimension ref="A1"/><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>`;
}

/** Cells as programs spell them. */
const USUAL = [
  '<c r="A1"/>',
  '<c r="B1" s="2" />',
  '<c r="C1" t="s"><v>1</v></c>',
  '<c r="D1" s="1"><v>0.83</v></c>',
  '<c r="E1"><v>5</v></c>',
  '<c r="F1" s="12" t="str"><f>A1&amp;"甲"</f><v>乙</v></c>',
  '<c r="G1" s="3" t="inlineStr"><is><t>丙</t></is></c>',
] as const;

/** Cells of all kinds, odd and damaged ones among them. */
const CELLS = [
  '<c r="A1"/>',
  '<c r="B1" s="2" />',
  '<c r="C1" t="s"><v>1</v></c>',
  '<c r="C1" s="4" t="s"><v>7</v></c>',
  '<c r="D1" s="1"><v>0.83</v></c>',
  '<c r="E1" t="n"><v>1e3</v></c>',
  '<c r="F1"><v>viel</v></c>',
  '<c r="G1" t="str"><f aca="false">A1&amp;"甲"</f><v>_x0041_</v></c>',
  '<c r="H1" t="str"><f>A1</f><v></v></c>',
  '<c r="H2" t="str"><f>A1</f><v/></c>',
  '<c r="I1"><f>SUM(A1:A3)</f><v /></c>',
  '<c r="J1" t="b"><v>1</v></c>',
  '<c r="K1" t="e"><v>#N/A</v></c>',
  '<c r="L1" t="d"><v>2023-05-01</v></c>',
  '<c r="M1" t="inlineStr"><is><t xml:space="preserve"> 一 &lt;二&gt; </t></is></c>',
  '<c r="M1" t="inlineStr"><is><t></t></is></c>',
  '<c r="N1" t="inlineStr"><is><r><t>一</t></r><rPh><t>yi</t></rPh></is></c>',
  '<c r="O1"><f t="shared" ref="O1:O3" si="0">A1+1</f><v>2</v></c>',
  '<c r="O2"><f t="shared" si="0"/><v>3</v></c>',
  '<c r="P1"><f t="array" ref="P1:Q2">A1:B2</f><v>1</v></c>',
  '<c r="R1"><f t="dataTable" ref="R1:R2" r1="A1" r2="B1"/><v>1</v></c>',
  '<c r="S1" t="s" s="1"><v>0</v></c>',
  "<c r='T1'><v>1</v></c>",
  "<c><v>5</v></c>",
  '<c r="U1" cm="1"><v>5</v></c>',
  '<c r="V1"><v>5</v><f>A1</f></c>',
  '<c r="W1"><v>&#49;</v></c>',
  '<c r="W2" t="str"><v>&#20013;&#x6587;&#x1F600;&#13;&#9;&#x10FFFF;</v></c>',
  '<c r="W3" t="str"><v>&#xFFFF;</v></c>',
  '<c r="W4" t="str"><v>&#55296;</v></c>',
  '<c r="W5" t="str"><v>&#X41;</v></c>',
  '<c r="W6" t="str"><v>&#0;</v></c>',
  '<c r="W7" t="str"><v>&#;</v></c>',
  '<c r="W8" t="str"><v>&amp</v></c>',
  '<c r="X1" t="str"><v>a]]b😀</v></c>',
  '<c r="X2" t="str"><v>a]]>b</v></c>',
  '<c r="A1"><f>B1</f></c>',
  '<c r="A1"><f t="shared" ref="A1:A2" si="0">C1</f><v>1</v></c>',
  '<c r="Y1"><v><![CDATA[3]]></v></c>',
  '<c r="Z1"><f></f><v>1</v></c>',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="XFE1"><v>1</v></c>',
  '<c r="AAAA1"><v>1</v></c>',
  '<c r="C1048577"><v>1</v></c>',
  '<c r="C01"><v>1</v></c>',
  '<c r="C"><v>1</v></c>',
  '<c r="1"><v>1</v></c>',
  '<c r="c1"><v>1</v></c>',
  '<c r="$A$1"><v>1</v></c>',
  '<c r="B1" s=""><v>1</v></c>',
  '<c r="B1" s="1234567890"/>',
  '<c r="B1" s="12345678901234567890123"/>',
  '<c r="B1" s="x"/>',
  '<c r="B1" t="&#115;"><v>1</v></c>',
  '<c r="B1" t=""><v>1</v></c>',
  '<c r="B1" t="constructor"><v>1</v></c>',
  '<c r="B1" t="n" ><v>1</v></c>',
  '<c r="B1" t="s"/>',
  '<c r="B1"><v>1.5.2</v></c>',
  '<c r="B1"><v>-0</v></c>',
  '<c r="B1"><v>--1</v></c>',
  '<c r="B1"><v>.</v></c>',
  '<c r="B1"><v>1 </v></c>',
  '<c r="B1"><v> </v></c>',
  '<c r="B1" t="s"><v>-1</v></c>',
  '<c r="B1" t="s"><v>1.0</v></c>',
  '<c r="B1" t="b"><v>0</v></c>',
  '<c r="B1" t="e"><v>5</v></c>',
  '<c r="B1" t="d"><v>2023-05-01</v></c>',
  '<c r="B1" t="str"><v>007</v></c>',
  '<c r="B1" t="inlineStr"><v>1</v></c>',
] as const;

const ROWS = [
  "",
  ' spans="1:9" ht="24" customHeight="1" x14ac:dyDescent="0.25"',
  ' s="3" customFormat="1" hidden="true"',
  ' hidden="0" r="3"',
  ' xmlns="urn:other"',
  " ht='12'",
  ' ht="1" ht="2"',
] as const;

/** What turns up in damaged or odd files. */
const SNIPPETS = [
  "<",
  ">",
  "&",
  '"',
  "</row>",
  "</c>",
  "<row>",
  "<row/>",
  '<row r="2">',
  '<row r="9"/>',
  "<!-- ",
  " -->",
  "<!--<row r='1'/>-->",
  "<![CDATA[",
  "]]>",
  "\r\n",
  "\u0001",
  "\u0085",
  "\ud83d",
  "\uffff",
  "_x000D_",
  "&lt;",
  "&bogus;",
  "&#13;",
  "&#x4e2d;",
  "&#1;",
  "<v>1</v>",
  "</sheetData>",
  "<sheetData>",
  ' xmlns="urn:x"',
  ' t="s"',
  ' r="B2"',
  " ",
] as const;

const row = fc
  .record({
    number: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constantFrom("", "0", "1048577", "x")),
    attributes: fc.constantFrom(...ROWS),
    cells: fc.array(
      fc.oneof(
        { arbitrary: fc.constantFrom<string>(...USUAL), weight: 4 },
        { arbitrary: fc.constantFrom<string>(...CELLS), weight: 1 },
      ),
      { maxLength: 5 },
    ),
    between: fc.constantFrom("", "", "", "\n", "<!-- <row r='7'/> -->", "text"),
  })
  .map(({ number, attributes, cells, between }) => {
    const tag = `<row${number === "" ? "" : ` r="${number}"`}${attributes}`;
    return between + (cells.length === 0 ? `${tag}/>` : `${tag}>${cells.join("")}</row>`);
  });

const drawn = fc
  .record({
    rows: fc.array(row, { maxLength: 6 }),
    root: fc.constantFrom(ROOT, ROOT, ROOT, ROOT.replace('xmlns="', 'xmlns:x="')),
    damage: fc.array(fc.tuple(fc.nat(), fc.constantFrom(...SNIPPETS), fc.nat(3)), { maxLength: 2 }),
  })
  .map(({ rows, root, damage }) =>
    damage.reduce(
      (xml, [at, snippet, lost]) => {
        const place = at % (xml.length + 1);
        return xml.slice(0, place) + snippet + xml.slice(place + lost);
      },
      sheet(rows.join(""), root),
    ),
  );

describe("rows that are read without the parser", () => {
  it("read as tag by tag, whatever else stands around them", () => {
    fc.assert(
      fc.property(drawn, (xml) => {
        expect(outcome(xml)).toEqual(outcomeByTags(xml));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([...USUAL, ...CELLS])("hold %s as it reads tag by tag", (cell) => {
    const xml = sheet(`<row r="1">${cell}</row>`);
    expect(outcome(xml)).toEqual(outcomeByTags(xml));
  });

  it.each([
    ["two formulas in one cell", '<row r="1"><c r="A1"><f>B1</f></c><c r="A1"><f>C1</f></c></row>'],
    ["two rows of one number", '<row r="1"><c r="A1"/></row><row r="1"><c r="B1"/></row>'],
    ["a row behind one without number", '<row><c r="A1"/></row><row r="4"/><row><c/></row>'],
    ["what a comment hides", '<!--<row r="1"><c r="A1"/></row>--><row r="2"><c r="A2"/></row>'],
  ])("leave %s alone, or read it likewise", (_what, rows) => {
    expect(outcome(sheet(rows))).toEqual(outcomeByTags(sheet(rows)));
  });

  it("are none that another vocabulary has", () => {
    const xml = sheet('<row r="1"><c r="A1"><v>1</v></c></row>', `xmlns:x="${MAIN}"`).replaceAll(
      /(<\/?)(worksheet|sheetData)/g,
      "$1x:$2",
    );
    expect(outcome(xml)).toEqual(outcomeByTags(xml));
    expect(outcome(xml)).toMatchObject({ rows: new Map() });
  });

  it.each(["excel", "wps", "libreoffice", "openpyxl", "exceljs"])(
    "are all that %s writes, or nearly",
    (program) => {
      const xml = textOf(
        readFileSync(join(WORKBOOKS, `${program}.xlsx`)),
        "xl/worksheets/sheet1.xml",
      );
      const rows = xml.match(/<row\b/g)?.length ?? 0;
      expect(rows).toBeGreaterThan(5);
      expect(plainRowsIn(xml)).toBeGreaterThan(rows * 0.9);
      expect(outcome(xml, MANY)).toEqual(outcomeByTags(xml, MANY));
    },
  );
});
