import { FileHost } from "../../../../src/hosts/file";
import { REPORT } from "../../../contract/new-sheets";
import { featureWorkbook } from "../support/features/workbook";
import { rawWorkbook, textOf, unzip, type RawWorkbook } from "../support/package";
import { refused } from "../support/refusal";

const cell = (address: string, formula: string) =>
  `<sheetData><row r="1"><c r="${address}"><f>${formula}</f><v>1</v></c></row></sheetData>`;

const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">乙!$A$1</definedName>' +
  '<definedName name="甲的" localSheetId="0">甲!$A$1</definedName>' +
  '<definedName name="丙的" localSheetId="2">丙!$A$1</definedName></definedNames>';

const BOOK: RawWorkbook = {
  sheets: [
    { name: "甲", xml: cell("A1", "1+1") },
    { name: "乙", xml: cell("A1", "2+2") },
    { name: "丙", xml: cell("A1", "3+3") },
  ],
  workbookHead: '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>',
  workbookTail: NAMES,
  calcChain: '<c r="A1" i="1"/><c r="A1" i="2"/><c r="A1" i="3"/>',
};

const open = (book: RawWorkbook = BOOK) => FileHost.open(rawWorkbook(book), "表.xlsx");

async function without(sheet: string, book: RawWorkbook = BOOK): Promise<Uint8Array> {
  const host = open(book);
  await host.removeSheet(sheet);
  return host.save();
}

describe("a removed sheet", () => {
  it("takes its part, type, entry, relationship, names and links of the chain with it", async () => {
    const saved = await without("乙");
    expect(Object.keys(unzip(saved))).not.toContain("xl/worksheets/sheet2.xml");
    expect(textOf(saved, "[Content_Types].xml")).not.toContain("sheet2.xml");
    expect(textOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("sheet2.xml");
    const workbook = textOf(saved, "xl/workbook.xml");
    expect(workbook).not.toContain("乙");
    expect(workbook).toContain('<definedName name="甲的" localSheetId="0">');
    expect(workbook).toContain('<definedName name="丙的" localSheetId="1">');
    expect(textOf(saved, "xl/calcChain.xml")).toContain('><c r="A1" i="1"/><c r="A1" i="3"/><');
  });

  it("takes the chain with it where it alone has formulas", async () => {
    const calcChain = '<c r="A1" i="2"/><c r="B1"/>';
    const saved = await without("乙", { ...BOOK, calcChain });
    expect(Object.keys(unzip(saved))).not.toContain("xl/calcChain.xml");
    expect(textOf(saved, "[Content_Types].xml")).not.toContain("calcChain");
    expect(textOf(saved, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("leaves no empty list of names", async () => {
    const own = '<definedName name="x" localSheetId="1">乙!$A$1</definedName>';
    const workbookTail = `<definedNames>${own}</definedNames>`;
    const saved = await without("乙", { ...BOOK, workbookTail });
    expect(textOf(saved, "xl/workbook.xml")).not.toContain("definedNames");
  });

  it.each([
    ["甲", 1, 0],
    ["乙", 1, 1],
    ["丙", 1, 1],
  ])("%s leaves the right sheet in front", async (sheet, active, first) => {
    const saved = await without(sheet);
    expect(textOf(saved, "xl/workbook.xml")).toContain(
      `<workbookView firstSheet="${first}" activeTab="${active}"/>`,
    );
    const names = FileHost.open(saved, "表.xlsx");
    expect(names.active).toBe(sheet === "丙" ? "乙" : "丙");
  });

  it.each([
    ["the next one", ["visible", "visible", "visible"], 1, "丙"],
    ["the next one that can be seen", ["visible", "visible", "hidden", "visible"], 1, "丁"],
    ["else the one before", ["visible", "visible", "hidden"], 1, "甲"],
    ["else the nearest before that can be seen", ["visible", "hidden", "visible"], 2, "甲"],
    ["of the first, the second", ["visible", "visible"], 0, "乙"],
  ])("that was in front is followed by %s", async (_what, states, active, next) => {
    const names = ["甲", "乙", "丙", "丁"];
    const saved = await without(names[active] ?? "", {
      sheets: states.map((state, at) => ({ name: names[at] ?? "", state, xml: "<sheetData/>" })),
      workbookHead: `<bookViews><workbookView activeTab="${active}"/></bookViews>`,
    });
    const activeTab = Number(/activeTab="(\d+)"/.exec(textOf(saved, "xl/workbook.xml"))?.[1]);
    const left = FileHost.open(saved, "表.xlsx").sheets.map(({ name }) => name);
    expect(left[activeTab]).toBe(next);
  });

  it("takes with it what only it uses, and leaves what others use", async () => {
    const host = FileHost.open(featureWorkbook(), "自评表.xlsx");
    await host.insertSheet(REPORT);
    await host.removeSheet("自评表");
    const left = Object.keys(unzip(host.save()));
    const gone = Object.keys(unzip(featureWorkbook())).filter((path) => !left.includes(path));
    expect(gone.sort()).toEqual(
      [
        "xl/calcChain.xml",
        "xl/charts/chart1.xml",
        "xl/comments1.xml",
        "xl/ctrlProps/ctrlProp1.xml",
        "xl/drawings/_rels/drawing1.xml.rels",
        "xl/drawings/drawing1.xml",
        "xl/drawings/vmlDrawing1.vml",
        "xl/media/image1.png",
        "xl/printerSettings/printerSettings1.bin",
        "xl/tables/table1.xml",
        "xl/threadedComments/threadedComment1.xml",
        "xl/worksheets/_rels/sheet1.xml.rels",
        "xl/worksheets/sheet1.xml",
      ].sort(),
    );
    const types = textOf(host.save(), "[Content_Types].xml");
    expect(gone.filter((path) => types.includes(`"/${path}"`))).toEqual([]);
  });
});

describe("a sheet that is referred to stays", () => {
  const refusalOf = async (sheet: string, book: RawWorkbook) => {
    const host = open(book);
    const before = host.save();
    const { code, details } = await refused(host.removeSheet(sheet));
    expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
    expect((await host.read("all")).map((grid) => grid.sheet)).toContain(sheet);
    return [code, details.where];
  };
  const referring = (formula: string, name = "乙"): RawWorkbook => ({
    sheets: [
      { name: "甲", xml: cell("A1", formula) },
      { name, xml: "<sheetData/>" },
      { name: "丙", xml: "<sheetData/>" },
    ],
  });

  it.each([
    ["SUM(乙!A1:B2)", "乙"],
    ["IF(A2&gt;0,'乙 的'!$A$1,0)", "乙 的"],
    ["'O''Neil'!A1", "O'Neil"],
    ["SUM(甲:乙!A1)", "乙"],
    ["summary!A1", "Summary"],
    ["SUM(甲:丙!A1)", "乙"],
    ["SUM('甲:丙'!A1)", "乙"],
  ])("by the formula =%s", async (formula, name) => {
    expect(await refusalOf(name, referring(formula, name))).toEqual(["sheet-in-use", "甲"]);
  });

  it("by a name of the workbook", async () => {
    const workbookTail =
      '<definedNames><definedName name="等级">OFFSET(乙!$A$1,0,0)</definedName></definedNames>';
    const book = { ...referring("1"), workbookTail };
    expect(await refusalOf("乙", book)).toEqual(["sheet-in-use", "等级"]);
  });

  it("by a validation and by a conditional format", async () => {
    const rules = [
      '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>乙!A1&gt;0</formula></cfRule></conditionalFormatting>',
      '<dataValidations><dataValidation type="list" sqref="A1"><formula1>乙!$A$1:$A$3</formula1></dataValidation></dataValidations>',
    ];
    for (const rule of rules) {
      const [, second, third] = referring("1").sheets;
      if (!second || !third) throw new Error("three sheets");
      const sheets = [{ name: "甲", xml: `<sheetData/>${rule}` }, second, third];
      expect(await refusalOf("乙", { sheets })).toEqual(["sheet-in-use", "甲"]);
    }
  });

  it.each([
    ['"乙!A1"&amp;1'],
    ["[1]乙!A1"],
    ["SUM(丙:丁!A1)"],
    ["SUM(甲:甲!A1)"],
    ["'[旧.xlsx]乙'!A1"],
    ["乙方!A1"],
  ])("but not by =%s, which is another thing", async (formula) => {
    const host = open(referring(formula));
    await host.removeSheet("乙");
    expect(host.sheets.map(({ name }) => name)).toEqual(["甲", "丙"]);
  });
});

it("writes to a removed sheet are forgotten, others are kept", async () => {
  const host = open();
  const change = (sheet: string) => ({
    sheet,
    cell: "B1",
    before: { value: null, formula: null },
    after: { value: 5, formula: null },
  });
  await host.write([change("甲"), change("乙")]);
  await host.removeSheet("乙");
  await host.write([{ ...change("甲"), cell: "B2" }]);
  expect(textOf(host.save(), "xl/worksheets/sheet1.xml")).toContain('<c r="B2"><v>5</v></c>');
});
