import { FileHost } from "../../../../src/hosts/file";
import { featureParts } from "../support/features/workbook";
import { textOf, unzip, zip, type Parts } from "../support/package";

const FORM = "自评表";
const SHEET = "xl/worksheets/sheet1.xml";

/** The workbook with everything in it, but for the array formula, which takes no row between its own. */
const parts: Parts = featureParts(false);
const original = zip(parts);

async function inserted(below: number, bytes = original): Promise<Uint8Array> {
  const host = FileHost.open(bytes, "自评表.xlsx");
  await host.insertRow(FORM, below);
  return host.save();
}

/** Places in the file that name rows, as they read with a new row 6 and with a new row 14. */
const PLACES: readonly (readonly [string, string, string, string])[] = [
  [SHEET, '<dimension ref="A1:I16"/>', '<dimension ref="A1:I17"/>', '<dimension ref="A1:I17"/>'],
  [SHEET, '<protectedRange sqref="G6:H12"', "G7:H13", "G6:H12"],
  [SHEET, '<mergeCell ref="A1:I1"/><mergeCell ref="A2:I2"/>', 'ref="A2:I2"', 'ref="A2:I2"'],
  [SHEET, '<conditionalFormatting sqref="G6:G12">', "G7:G13", "G6:G12"],
  [SHEET, "<formula>F6</formula>", "<formula>F7</formula>", "<formula>F6</formula>"],
  [SHEET, 'sqref="H6:H12"><formula1>', "H7:H13", "H6:H12"],
  [SHEET, "<formula2>F6</formula2>", "<formula2>F7</formula2>", "<formula2>F6</formula2>"],
  [SHEET, '<hyperlink ref="A16" location="字典!A1"', "A17", "A17"],
  [SHEET, '<brk id="12"', 'id="13"', 'id="12"'],
  [SHEET, '<ignoredError sqref="A6"', "A7", "A6"],
  [SHEET, "<xm:sqref>F6:F12</xm:sqref>", "F7:F13", "F6:F12"],
  [SHEET, "<xm:f>自评表!F6:F12</xm:f>", "自评表!F7:F13", "自评表!F6:F12"],
  [SHEET, "<xm:sqref>I6</xm:sqref>", ">I7<", ">I6<"],
  [SHEET, 'sqref="G6"/></sheetView>', 'sqref="G6"/></sheetView>', 'sqref="G6"/></sheetView>'],
  [SHEET, 'ref="B8:B10" si="0">F6*2<', 'ref="B9:B11" si="0">F7*2<', 'ref="B8:B10" si="0">F6*2<'],
  [SHEET, 't="array" ref="B11:B12">F6:F7*2', 'ref="B12:B13">F7:F8*2', 'ref="B11:B12">F6:F7*2'],
  ["xl/comments1.xml", '<comment ref="G6"', "G7", "G6"],
  ["xl/threadedComments/threadedComment1.xml", '<threadedComment ref="G6"', "G7", "G6"],
  ["xl/drawings/vmlDrawing1.vml", "<x:Row>5</x:Row>", "<x:Row>6</x:Row>", "<x:Row>5</x:Row>"],
  ["xl/tables/table1.xml", 'ref="D3:E7" totals', "D3:E8", "D3:E7"],
  ["xl/tables/table1.xml", '<autoFilter ref="D3:E7"/>', "D3:E8", "D3:E7"],
  ["xl/ctrlProps/ctrlProp1.xml", 'fmlaLink="$I$6"', "$I$7", "$I$6"],
  ["xl/charts/chart1.xml", "<c:f>自评表!$F$6:$F$7</c:f>", "自评表!$F$7:$F$8", "自评表!$F$6:$F$7"],
  ["xl/workbook.xml", "自评表!$A$1:$I$16", "自评表!$A$1:$I$17", "自评表!$A$1:$I$17"],
];

describe("in a workbook with everything in it", () => {
  it.each(PLACES)("%s: %s follows the row", async (path, before, with6, with14) => {
    expect(textOf(original, path)).toContain(before);
    const [six, fourteen] = [await inserted(4), await inserted(12)];
    expect(textOf(six, path)).toContain(with6);
    expect(textOf(fourteen, path)).toContain(with14);
    if (!before.includes(with6)) expect(textOf(six, path)).not.toContain(before);
  });

  it("a drawing moves as a whole where the row comes above it, and grows where it comes within", async () => {
    const rows = (bytes: Uint8Array) =>
      [...textOf(bytes, "xl/drawings/drawing1.xml").matchAll(/<xdr:row>(\d+)</g)]
        .slice(0, 2)
        .map(([, row]) => Number(row));
    expect(rows(original)).toEqual([13, 15]);
    expect(rows(await inserted(4))).toEqual([14, 16]);
    expect(rows(await inserted(14))).toEqual([13, 16]);
    expect(rows(await inserted(17))).toEqual([13, 15]);
  });

  it("one that stays where it is on the sheet does so", async () => {
    const drawing = "xl/drawings/drawing1.xml";
    const fixed = String(parts[drawing]).replace(
      "<xdr:twoCellAnchor>",
      '<xdr:twoCellAnchor editAs="absolute">',
    );
    const saved = await inserted(4, zip({ ...parts, [drawing]: fixed }));
    const rows = [...textOf(saved, drawing).matchAll(/<xdr:row>(\d+)</g)].map(([, row]) => row);
    expect(rows.slice(0, 4)).toEqual(["13", "15", "14", "16"]);
  });

  it("conditional formats and validations take in a row under their last one; a sparkline does not", async () => {
    const last = textOf(await inserted(11), SHEET);
    expect(last).toContain('<conditionalFormatting sqref="G6:G13">');
    expect(last).toContain('sqref="H6:H13"');
    expect(last).toContain("<xm:sqref>F6:F13</xm:sqref>");
    expect(textOf(await inserted(5), SHEET)).toContain("<xm:sqref>I6</xm:sqref>");
  });

  it("shared formulas are spelled out where one text cannot say them all any more", async () => {
    const xml = textOf(await inserted(5), SHEET);
    expect([...xml.matchAll(/<f>(F\d+\*2)<\/f>/g)].map(([, formula]) => formula)).toEqual([
      "F6*2",
      "F8*2",
      "F9*2",
    ]);
    expect(xml).not.toContain('t="shared"');
  });

  it("the new row has the look of the one above, and nothing of its content", async () => {
    const xml = textOf(await inserted(5), SHEET);
    expect(xml).toContain(
      '<row r="7" spans="1:9" x14ac:dyDescent="0.15">' +
        '<c r="A7" s="6"/><c r="B7" s="3"/><c r="F7" s="4"/><c r="G7" s="4"/><c r="H7" s="2"/></row>',
    );
    const hidden = textOf(await inserted(3), SHEET);
    expect(hidden).toContain('<row r="5" spans="1:9" x14ac:dyDescent="0.15"><c r="A5" s="2"/>');
    const high = textOf(await inserted(0), SHEET);
    expect(high).toContain('<row r="2" spans="1:9" ht="39.950000000000003" customHeight="1"');
    expect(high).toContain(
      '<mergeCells count="3"><mergeCell ref="A1:I1"/><mergeCell ref="A2:I2"/>',
    );
  });

  it("every part that names no row of the sheet is the same, byte for byte", async () => {
    const before = unzip(original);
    const saved = unzip(await inserted(4));
    const changed = Object.keys(before).filter(
      (path) => Buffer.compare(before[path] ?? Buffer.of(), saved[path] ?? Buffer.of()) !== 0,
    );
    expect(changed.sort()).toEqual(
      [...new Set([...PLACES.map(([path]) => path), "xl/drawings/drawing1.xml"])]
        .concat(["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/calcChain.xml"])
        .sort(),
    );
    expect(Object.keys(saved)).not.toContain("xl/calcChain.xml");
  });

  it("taken out again, with nothing done in between, the file is its own old self", async () => {
    const host = FileHost.open(original, "自评表.xlsx");
    for (const below of [0, 3, 4, 5, 7, 11, 12, 15, 40]) {
      await host.insertRow(FORM, below);
      await host.removeRow(FORM, below + 1);
      expect([below, Buffer.compare(host.save(), original)]).toEqual([below, 0]);
    }
  });
});
