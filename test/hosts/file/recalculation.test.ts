import { FileHost } from "../../../src/hosts/file";
import { contentOf, writeAll } from "./support/edits";
import { rawWorkbook, textOf } from "./support/package";

const n = (cell: string, value: number | string) => `<c r="${cell}"><v>${value}</v></c>`;
const f = (cell: string, formula: string, value: number | string) =>
  `<c r="${cell}"><f>${formula}</f><v>${value}</v></c>`;
const sheet = (...rows: string[]) =>
  `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join("")}</sheetData>`;

/** Points and scores on one sheet, their total on another, a rate that follows from it by name. */
const book = (more = "") =>
  rawWorkbook({
    sheets: [
      {
        name: "表",
        xml: sheet(
          n("A1", 10) + n("B1", 8),
          n("A2", 20) + n("B2", 15),
          f("B3", "SUM(B1:B2)", 23) + more,
        ),
      },
      {
        name: "汇总",
        xml: sheet(
          f("A1", "表!B3*2", 46) + f("B1", "合计/100", "0.23000000000000001"),
          f("A2", "1+1", 2),
        ),
      },
    ],
    workbookTail:
      '<definedNames><definedName name="合计">表!$B$3</definedName></definedNames><calcPr calcId="1"/>',
  });

const SHEET = "xl/worksheets/sheet1.xml";
const SUMMARY = "xl/worksheets/sheet2.xml";

describe("after a write", () => {
  it("formulas that follow have their new result, on other sheets and through names too", async () => {
    const host = FileHost.open(book(), "表.xlsx");
    await writeAll(host, { B1: 10 });
    expect(await contentOf(host, "表", "B3")).toEqual({ value: 25, formula: "=SUM(B1:B2)" });
    expect((await contentOf(host, "汇总", "A1")).value).toBe(50);
    expect((await contentOf(host, "汇总", "B1")).value).toBe(0.25);
    expect(textOf(host.save(), SUMMARY)).toContain("<f>表!B3*2</f><v>50</v>");
  });

  it("Excel is asked to calculate when it opens the file", async () => {
    const host = FileHost.open(book(), "表.xlsx");
    await writeAll(host, { B1: 10 });
    expect(textOf(host.save(), "xl/workbook.xml")).toContain(
      '<calcPr calcId="1" fullCalcOnLoad="1"/>',
    );
  });

  it("nothing else changes where no formula follows", async () => {
    const bytes = book();
    const host = FileHost.open(bytes, "表.xlsx");
    await writeAll(host, { C1: "说明" });
    expect(textOf(host.save(), "xl/workbook.xml")).toBe(textOf(bytes, "xl/workbook.xml"));
    expect(textOf(host.save(), SUMMARY)).toBe(textOf(bytes, SUMMARY));
  });

  it("a result that stays is left as it was spelled", async () => {
    const bytes = book();
    const host = FileHost.open(bytes, "表.xlsx");
    await writeAll(host, { B1: 7, B2: 16 });
    expect(textOf(host.save(), SUMMARY)).toBe(textOf(bytes, SUMMARY));
  });

  it.each([
    ["a function that only Excel has", "CUBEVALUE(&quot;x&quot;,B1)"],
    ["another workbook", "[1]Sheet1!A1+B1"],
    ["a circle", "C3+B1"],
  ])("no result is better than a stale one: %s", async (_what, formula) => {
    const host = FileHost.open(book(f("C3", formula, 99) + f("D3", "C3+1", 100)), "表.xlsx");
    await writeAll(host, { B1: 10 });
    const xml = textOf(host.save(), SHEET);
    expect(xml).toContain(`<c r="C3"><f>${formula}</f></c><c r="D3"><f>C3+1</f></c>`);
    expect((await contentOf(host, "表", "D3")).value).toBeNull();
  });

  it("an array's results are left to Excel, even one that looks simple", async () => {
    const array = '<c r="C3"><f t="array" ref="C3">SUM(B1:B2)</f><v>23</v></c>';
    const host = FileHost.open(book(array), "表.xlsx");
    await writeAll(host, { B1: 10 });
    expect(textOf(host.save(), SHEET)).toContain(
      '<c r="C3"><f t="array" ref="C3">SUM(B1:B2)</f></c>',
    );
  });

  it("a formula does not show what another one came to in its place", async () => {
    const host = FileHost.open(book('<c r="C3"><f>A1*3</f></c>'), "表.xlsx");
    expect((await contentOf(host, "表", "C3")).value).toBe(30);
    await writeAll(host, { C3: { formula: "=CUBEVALUE(1)", value: null } });
    expect(await contentOf(host, "表", "C3")).toEqual({ formula: "=CUBEVALUE(1)", value: null });
  });

  it("an error that a write brings is stored as an error", async () => {
    const host = FileHost.open(book(f("C3", "A1/B1", 1.25)), "表.xlsx");
    await writeAll(host, { B1: 0 });
    expect(textOf(host.save(), SHEET)).toContain('<c r="C3" t="e"><f>A1/B1</f><v>#DIV/0!</v></c>');
  });

  it("a formula that is written has its own result", async () => {
    const host = FileHost.open(book(), "表.xlsx");
    await writeAll(host, { C1: { formula: "=A1*B1", value: null } });
    expect(textOf(host.save(), SHEET)).toContain('<c r="C1"><f>A1*B1</f><v>80</v></c>');
    expect(textOf(host.save(), "xl/workbook.xml")).toContain("fullCalcOnLoad");
  });
});

describe("the request to calculate finds its place in the workbook", () => {
  const ask = async (tail: string) => {
    const xml = sheet(n("A1", 1) + f("B1", "A1*2", 2));
    const bytes = rawWorkbook({ sheets: [{ name: "表", xml }], workbookTail: tail });
    const host = FileHost.open(bytes, "表.xlsx");
    await writeAll(host, { A1: 2 });
    return textOf(host.save(), "xl/workbook.xml").split("</sheets>")[1];
  };

  it.each([
    [
      "<calcPr fullCalcOnLoad='0' calcId=\"2\"></calcPr>",
      '<calcPr calcId="2" fullCalcOnLoad="1"></calcPr>',
    ],
    ['<calcPr fullCalcOnLoad="1"/>', '<calcPr fullCalcOnLoad="1"/>'],
    ["", '<calcPr fullCalcOnLoad="1"/>'],
    [
      '<definedNames><definedName name="甲">1</definedName></definedNames><oleSize ref="A1"/>',
      '<definedNames><definedName name="甲">1</definedName></definedNames><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>',
    ],
  ])("%s", async (tail, expected) => {
    expect(await ask(tail)).toBe(`${expected}</workbook>`);
  });
});
