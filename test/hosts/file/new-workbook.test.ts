import ExcelJS from "exceljs";
import { BLANK_FORMS } from "../../../src/filling";
import { FileHost, newWorkbook } from "../../../src/hosts/file";
import { HostError } from "../../../src/sheet/host-error";
import { toA1 } from "../../../src/sheet/address";
import { REPORT, named } from "../../contract/new-sheets";
import { editOf } from "./support/edits";
import { textOf, unzip } from "./support/package";
import { sheetNow } from "./support/sheet-now";

const PARTS = [
  "[Content_Types].xml",
  "_rels/.rels",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/worksheets/sheet1.xml",
  "xl/worksheets/sheet2.xml",
];

const SHEETS = [REPORT, named("汇总 & <第二>")];

describe("a new workbook", () => {
  it("holds the parts it needs and no more, types and relationships of each", () => {
    const bytes = newWorkbook(SHEETS);
    expect(Object.keys(unzip(bytes))).toEqual(PARTS);
    const types = textOf(bytes, "[Content_Types].xml");
    const rels = textOf(bytes, "xl/_rels/workbook.xml.rels");
    for (const part of PARTS.filter((path) => /^xl\/[^_]/.test(path))) {
      expect(types).toContain(`PartName="/${part}"`);
      if (part !== "xl/workbook.xml") expect(rels).toContain(`Target="${part.slice(3)}"`);
    }
  });

  it("opens on its first sheet, in the order given", async () => {
    const host = FileHost.open(newWorkbook(SHEETS), "新建.xlsx");
    expect(host.sheets.map(({ name }) => name)).toEqual(["校验说明", "汇总 & <第二>"]);
    expect(host.active).toBe("校验说明");
    expect((await host.read("all")).map(({ visibility }) => visibility)).toEqual([
      "visible",
      "visible",
    ]);
  });

  it("holds what the sheets hold, in 宋体 11 where a style names no other font", async () => {
    const bytes = newWorkbook(SHEETS);
    const now = await sheetNow(bytes, "汇总 & <第二>");
    for (const { style, ...ref } of REPORT.cells) {
      if (!style) continue;
      expect(now?.style(toA1(ref))).toMatchObject({ font: "宋体", size: 11, ...style });
    }
    expect(textOf(bytes, "xl/styles.xml")).toContain(
      '<fonts count="3"><font><sz val="11"/><name val="宋体"/>',
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as never);
    const [first] = book.worksheets;
    for (const { value, ...ref } of REPORT.cells) {
      const cell = first?.getCell(toA1(ref));
      expect([toA1(ref), cell?.value ?? null]).toEqual([toA1(ref), value]);
    }
  });

  it("is the same to the byte whenever it is made", () => {
    expect(Buffer.from(newWorkbook(SHEETS)).equals(Buffer.from(newWorkbook(SHEETS)))).toBe(true);
  });

  it("can be written and given further sheets like any other", async () => {
    const host = FileHost.open(newWorkbook([REPORT]), "新建.xlsx");
    await host.write([await editOf(host, "校验说明", "C3", 2)]);
    await host.insertSheet(named("第二"));
    await host.removeSheet("校验说明");
    const saved = FileHost.open(host.save(), "新建.xlsx");
    expect(saved.sheets.map(({ name }) => name)).toEqual(["第二"]);
  });

  it("has the styles of its sheets once", () => {
    const styles = textOf(newWorkbook([REPORT, named("第二")]), "xl/styles.xml");
    expect(styles).toBe(textOf(newWorkbook([REPORT]), "xl/styles.xml"));
  });

  it.each([
    ["without a sheet", [], "not-a-workbook"],
    ["with two sheets of one name", [named("Summary"), named("SUMMARY")], "sheet-exists"],
    ["with a name that is none", [named("a/b")], "sheet-name"],
  ])("is refused %s", (_what, sheets, code) => {
    const make = () => newWorkbook(sheets);
    expect(make).toThrow(HostError);
    expect(make).toThrow(expect.objectContaining({ code }));
  });

  it("holds all blank forms beside each other, print titles and all", async () => {
    const bytes = newWorkbook(BLANK_FORMS.map((form) => form.draw()));
    const names = textOf(bytes, "xl/workbook.xml").match(/<definedName .*?<\/definedName>/g);
    expect(names).toEqual([
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'部门整体绩效评分表\'!$1:$1</definedName>',
    ]);
    expect((await sheetNow(bytes, "部门整体绩效评分表"))?.print).toMatchObject({
      landscape: true,
      titleRows: { first: 0, last: 0 },
      pageBreaks: [17],
    });
  });
});
