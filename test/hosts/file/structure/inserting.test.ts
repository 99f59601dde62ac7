import ExcelJS from "exceljs";
import { FileHost } from "../../../../src/hosts/file";
import { REPORT } from "../../../contract/new-sheets";
import { featureWorkbook } from "../support/features/workbook";
import { textOf, unzip } from "../support/package";

/** The parts that an inserted sheet has to change, whatever else the file holds. */
const TOUCHED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

const original = featureWorkbook(true);

async function inserted(bytes = original): Promise<FileHost> {
  const host = FileHost.open(bytes, "自评表.xlsm");
  await host.insertSheet(REPORT);
  return host;
}

const same = (a?: Uint8Array, b?: Uint8Array) => a && b && Buffer.from(a).equals(Buffer.from(b));

describe("inserting a sheet", () => {
  it("adds one part and leaves every other one as it was, byte for byte", async () => {
    const before = unzip(original);
    const after = unzip((await inserted()).save());
    const paths = Object.keys(after).filter((path) => !(path in before));
    expect(paths).toEqual(["xl/worksheets/sheet4.xml"]);
    const changed = Object.keys(before).filter((path) => !same(before[path], after[path]));
    expect(changed.sort()).toEqual(TOUCHED);
  });

  it("appends to the lists that it touches, and changes nothing that stood in them", async () => {
    const bytes = (await inserted()).save();
    expect(textOf(bytes, "xl/workbook.xml")).toBe(
      textOf(original, "xl/workbook.xml").replace(
        "</sheets>",
        '<sheet name="校验说明" sheetId="6" r:id="rId12"/></sheets>',
      ),
    );
    const relations = textOf(bytes, "xl/_rels/workbook.xml.rels");
    const before = textOf(original, "xl/_rels/workbook.xml.rels");
    const start = before.indexOf("</Relationships>");
    expect(relations.slice(0, start)).toBe(before.slice(0, start));
    expect(relations.slice(start)).toBe(
      '<Relationship Id="rId12" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet4.xml"/></Relationships>',
    );
    expect(textOf(bytes, "[Content_Types].xml")).toContain(
      '<Override PartName="/xl/worksheets/sheet4.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    );
  });

  it("another program reads it", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from((await inserted()).save()) as never);
    const sheet = book.getWorksheet("校验说明");
    expect(sheet?.getCell("A3").value).toBe("=1+1");
    expect(sheet?.getCell("C3")).toMatchObject({ value: 1.5, numFmt: "0.00" });
    expect(sheet?.getCell("A1").font).toMatchObject({ name: "黑体", size: 16, bold: true });
    expect(sheet?.getCell("B2").border).toMatchObject({ top: { style: "thin" } });
    expect(sheet?.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape" });
    expect(book.worksheets.map(({ name }) => name)).toContain("自评表");
  });
});
