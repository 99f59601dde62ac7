import type { Simulator } from "../excel-simulator/simulator";
import { areaText } from "../excel-simulator/model/area";
import type { ProtectionOptions } from "../excel-simulator/model/sheet";

const open = (protection: ProtectionOptions | null = null): Simulator =>
  simulator({
    sheets: [
      {
        name: "Marks",
        cells: {
          A1: { value: "name", format: "@" },
          A2: 3,
          A3: 4,
          A4: { formula: '=SUM(A2:A3)&"A3"+A1', value: 7 },
        },
        merges: ["B2:B3", "C2:D2"],
        rowHeights: { 1: 30 },
        hiddenRows: [2],
        comments: { A3: ["why?"] },
        names: { last: "=Marks!$A$3" },
        protection,
      },
      { name: "It's", cells: { A1: { formula: "=Marks!A3+A3+SUM(Marks!2:3)", value: 0 } } },
    ],
    active: "Marks",
  });

const failing = async (batch: (sheet: Excel.Worksheet) => void): Promise<unknown> => {
  try {
    await Excel.run(async (context) => {
      batch(context.workbook.worksheets.getItem("Marks"));
      await context.sync();
    });
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : error;
  }
  return null;
};

it("moves all that stands further down, and all that names it", async () => {
  const excel = open();
  expect(await failing((sheet) => sheet.getRange("3:3").insert("Down"))).toBeNull();
  const { person, workbook } = excel;
  expect([2, 3, 4].map((row) => person.cell("Marks", `A${String(row)}`).value)).toEqual([3, "", 4]);
  expect(person.cell("Marks", "A5").formula).toBe('=SUM(A2:A4)&"A3"+A1');
  expect(person.cell("It's", "A1").formula).toBe("=Marks!A4+A3+SUM(Marks!2:4)");
  expect(workbook.names[0]?.formula).toBe("=Marks!$A$4");
  expect(workbook.comments.map(({ area }) => areaText(area))).toEqual(["A4"]);
  const sheet = person.sheet("Marks");
  expect(sheet.merges.map(areaText)).toEqual(["B2:B4", "C2:D2"]);
  expect([[...sheet.rowHeights], [...sheet.hiddenRows]]).toEqual([[[1, 30]], [3]]);
});

it("moves all back when the row is deleted, and loses what meant it alone", async () => {
  const excel = open();
  await failing((sheet) => {
    sheet.getRange("3:3").insert("Down");
    sheet.getRange("A7").formulas = [["=A3"]];
    sheet.getRange("3:3").delete("Up");
  });
  const { person } = excel;
  expect(person.cell("Marks", "A4").formula).toBe('=SUM(A2:A3)&"A3"+A1');
  expect(person.cell("Marks", "A6").formula).toBe("=#REF!");
  expect(person.sheet("Marks").merges.map(areaText)).toEqual(["B2:B3", "C2:D2"]);
});

it("copies formats with merges, and does not cut through one", async () => {
  const excel = open();
  const sheet = excel.person.sheet("Marks");
  expect(
    await failing((marks) => marks.getRange("C5:D5").copyFrom(marks.getRange("C2:D2"), "Formats")),
  ).toBeNull();
  expect(sheet.merges.map(areaText)).toContain("C5:D5");
  for (const source of ["B2", "C2"]) {
    const code = await failing((marks) =>
      marks.getRange("F9").copyFrom(marks.getRange(source), "Formats"),
    );
    expect(code).toBe("InvalidArgument");
  }
});

it.each([
  ["insert", {}, "AccessDenied"],
  ["insert", { allowInsertRows: true }, null],
  ["delete", { allowInsertRows: true }, "AccessDenied"],
  // the row's cells are locked
  ["delete", { allowDeleteRows: true }, "AccessDenied"],
] as const)("on a protected sheet: %s with %j gives %s", async (what, options, code) => {
  open(options);
  const done = await failing((sheet) => {
    const row = sheet.getRange("3:3");
    if (what === "insert") row.insert("Down");
    else row.delete("Up");
  });
  expect(done).toBe(code);
});

it("tells of rows that come and go, and by whom", async () => {
  const excel = open();
  const heard: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, changeType, triggerSource }) => {
      heard.push([address, changeType, triggerSource]);
    });
    await context.sync();
    context.workbook.worksheets.getItem("Marks").getRange("3:3").insert("Down");
    await context.sync();
  });
  excel.person.deletesRow("Marks", 2);
  while (heard.length < 2) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(heard).toEqual([
    ["3:3", "RowInserted", "ThisLocalAddin"],
    ["3:3", "RowDeleted", "Unknown"],
  ]);
});
