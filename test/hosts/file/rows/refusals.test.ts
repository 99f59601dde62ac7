import { FileHost } from "../../../../src/hosts/file";
import { MAX_ROW } from "../../../../src/sheet/address";
import { featureParts } from "../support/features/workbook";
import { relationships } from "../support/features/sheet-parts";
import { oneSheet, rawParts, rawWorkbook, textOf, zip } from "../support/package";
import { refused } from "../support/refusal";

const row = (number: number, cells: string, more = "") =>
  `<row r="${number}"${more}>${cells}</row>`;
const open = (bytes: Uint8Array) => FileHost.open(bytes, "表.xlsx");

/** Refuses to insert, and leaves the file as it was. */
async function refusalOf(bytes: Uint8Array, below: number, sheet = "表") {
  const host = open(bytes);
  const { code, details, said } = await refused(host.insertRow(sheet, below));
  expect(Buffer.compare(host.save(), bytes)).toBe(0);
  expect(said.zh).not.toMatch(/\{\w+\}/u);
  return [code, details.row, details.where];
}

describe("a row is not inserted", () => {
  const array =
    row(2, '<c r="A2"><f t="array" ref="A2:A4">B2:B4*2</f><v>2</v></c>') +
    row(3, '<c r="A3"><v>4</v></c>') +
    row(4, '<c r="A4"><v>6</v></c>');
  const table =
    '<c r="A2"><f t="dataTable" ref="A2:B4" dt2D="1" dtr="1" r1="D1" r2="D2"/><v>1</v></c>';

  it.each([
    ["an array formula", array, "A2:A4"],
    ["a data table", row(2, table), "A2:B4"],
  ])("into %s, but above and under it", async (_what, data, where) => {
    const bytes = oneSheet(row(1, '<c r="A1"><v>1</v></c>') + data);
    expect(await refusalOf(bytes, 1)).toEqual(["row-blocked", "3", where]);
    expect(await refusalOf(bytes, 2)).toEqual(["row-blocked", "4", where]);
    for (const below of [0, 3]) await open(bytes).insertRow("表", below);
    const host = open(bytes);
    await host.insertRow("表", 0);
    const xml = textOf(host.save(), "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`ref="A3:${where.slice(3, 4)}5"`);
  });

  it("into a pivot table, but above and under it", async () => {
    const parts = featureParts(false);
    const rels = "xl/worksheets/_rels/sheet2.xml.rels";
    const pivot = "xl/pivotTables/pivotTable1.xml";
    const xml =
      '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="透视表1" cacheId="1"><location ref="A3:C9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>';
    const related = relationships([["rId1", "pivotTable", "../pivotTables/pivotTable1.xml"]]);
    const bytes = zip({ ...parts, [rels]: related, [pivot]: xml });
    expect(await refusalOf(bytes, 4, "字典")).toEqual(["row-blocked", "6", "A3:C9"]);
    const host = open(bytes);
    await host.insertRow("字典", 1);
    expect(textOf(host.save(), pivot)).toContain('ref="A4:C10"');
  });

  it("where a formula names several sheets, or the last row", async () => {
    const cell = (formula: string) => row(9, `<c r="C9"><f>${formula}</f><v>1</v></c>`);
    const book = (formula: string) =>
      rawWorkbook({
        sheets: ["表", "乙", "丙"].map((name, at) => {
          return { name, xml: `<sheetData>${at === 1 ? cell(formula) : ""}</sheetData>` };
        }),
      });
    expect(await refusalOf(book("SUM(表:丙!A5)"), 2)).toEqual(["row-blocked", "4", "乙!C9"]);
    expect(await refusalOf(book("表!A1048576"), 2)).toEqual(["row-blocked", "4", "乙!C9"]);
    await open(book("SUM(表:丙!A5)")).insertRow("表", 5);
  });

  it("where content stands in the sheet's last row; a look alone is let go", async () => {
    const last = String(MAX_ROW + 1);
    const full = oneSheet(row(1, "") + row(MAX_ROW + 1, `<c r="A${last}"><v>1</v></c>`));
    expect(await refusalOf(full, 0)).toEqual(["row-blocked", "2", `A${last}`]);
    const styled = oneSheet(row(1, "") + row(MAX_ROW + 1, `<c r="A${last}" s="0"/>`, ' ht="12"'));
    const host = open(styled);
    await host.insertRow("表", 0);
    expect(textOf(host.save(), "xl/worksheets/sheet1.xml")).not.toContain(last);
  });

  it("where the workbook keeps a history of changes by several people", async () => {
    const parts = rawParts({ sheets: [{ name: "表", xml: "<sheetData/>" }] });
    const rels = "xl/_rels/workbook.xml.rels";
    const history = "xl/revisions/revisionHeaders.xml";
    const related = relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "revisionHeaders", "revisions/revisionHeaders.xml"],
    ]);
    const bytes = zip({ ...parts, [rels]: related, [history]: "<headers/>" });
    expect(await refusalOf(bytes, 0)).toEqual(["row-blocked", "2", history]);
  });
});

it("comments move with their rows, there and back", async () => {
  const host = open(zip(featureParts(false)));
  const cells = async () => (await host.inspect()).comments?.map(({ cell }) => cell);
  expect(await cells()).toEqual(["G6"]);
  await host.insertRow("自评表", 4);
  await host.insertRow("自评表", 3);
  expect(await cells()).toEqual(["G8"]);
  await host.removeRow("自评表", 6);
  await host.removeRow("自评表", 4);
  expect(await cells()).toEqual(["G6"]);
});

it("a row is not removed while a formula means it alone, whatever sheet that names", async () => {
  const xml = `<sheetData>${row(1, '<c r="A1"><v>1</v></c>')}</sheetData>`;
  const host = open(
    rawWorkbook({
      sheets: [
        { name: "表", xml },
        { name: "乙", xml },
      ],
    }),
  );
  await host.insertRow("表", 0);
  const after = { value: 0, formula: "=表!$A$2" };
  await host.write([{ sheet: "乙", cell: "C1", before: { value: null, formula: null }, after }]);
  const { code, details } = await refused(host.removeRow("表", 1));
  expect([code, details.where]).toEqual(["row-in-use", "乙!C1"]);
  await host.write([
    { sheet: "乙", cell: "C1", before: after, after: { value: 3, formula: null } },
  ]);
  await host.removeRow("表", 1);
});

it("leaves a sheet without any row as it is, and rows without numbers in their order", async () => {
  const empty = open(rawWorkbook({ sheets: [{ name: "表", xml: "<sheetData/>" }] }));
  await empty.insertRow("表", 4);
  expect(textOf(empty.save(), "xl/worksheets/sheet1.xml")).toContain("<sheetData/>");
  const bare = "<row><c><v>1</v></c></row><row><c><v>2</v></c></row><row><c><v>3</v></c></row>";
  const host = open(oneSheet(bare));
  await host.insertRow("表", 1);
  const [grid] = await open(host.save()).read("all");
  expect(grid?.values.map(([value]) => value)).toEqual([1, 2, null, 3]);
});

it("a prefix of the spreadsheet's own namespace is kept", async () => {
  const xml =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
    '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c><x:c r="B1"><x:f>A1</x:f><x:v>1</x:v></x:c></x:row>' +
    '<x:row r="2"><x:c r="A2"><x:f>SUM(A1:A1)</x:f><x:v>1</x:v></x:c></x:row></x:sheetData>' +
    '<x:mergeCells count="1"><x:mergeCell ref="C1:D1"></x:mergeCell></x:mergeCells></x:worksheet>';
  const host = open(rawWorkbook({ sheets: [{ name: "表", xml }] }));
  await host.insertRow("表", 0);
  const saved = textOf(host.save(), "xl/worksheets/sheet1.xml");
  expect(saved).toContain('<x:row r="2"><x:c r="A2"/><x:c r="B2"/></x:row><x:row r="3">');
  expect(saved).toContain(
    '<x:mergeCells count="2"><x:mergeCell ref="C1:D1"></x:mergeCell><x:mergeCell ref="C2:D2"/></x:mergeCells>',
  );
});
