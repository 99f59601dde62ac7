import type { SheetDescription } from "../excel-simulator";

/** What the simulated workbook does with what it is given; the genuine client in between. */
const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

async function write(address: string, values: unknown[][]): Promise<void> {
  await Excel.run(async (context) => {
    active(context).getRange(address).values = values;
    await context.sync();
  });
}

const codeOf = (attempt: Promise<unknown>): Promise<unknown> =>
  attempt.then(
    () => "none",
    (error: { code: string }) => error.code,
  );

const open = (sheet: Partial<SheetDescription> = {}, excelApi = "1.15") =>
  simulator({ sheets: [{ name: "Sheet1", ...sheet }] }, { excelApi });

describe("entering", () => {
  it.each([
    ["text", "text", "General"],
    [12.5, 12.5, "General"],
    [true, true, "General"],
    ["12", 12, "General"],
    [" 12 ", 12, "General"],
    ["１２", 12, "General"],
    ["-3", -3, "General"],
    ["(5)", -5, "General"],
    ["80.45%", 0.8045, "0.00%"],
    ["80%", 0.8, "0%"],
    ["1,200", 1200, "#,##0"],
    ["¥100", 100, "¥#,##0"],
    ["1e3", 1000, "0.00E+00"],
    ["2024-12-31", 45657, "yyyy/m/d"],
    ["2024年12月31日", 45657, 'yyyy"年"m"月"d"日"'],
    ["TRUE", true, "General"],
    ["'80%", "80%", "General"],
    ["'=1+1", "=1+1", "General"],
    ["''quoted", "'quoted", "General"],
    ["=", "=", "General"],
  ])("%j makes %j in format %s", async (input, value, format) => {
    const excel = open();
    await write("A1", [[input]]);
    expect(excel.person.cell("Sheet1", "A1")).toMatchObject({ value, format, formula: null });
  });

  it("=… makes a formula, -x one that names nothing, and @x is refused", async () => {
    const excel = open();
    await write("A1:B1", [["=1+1", "-x"]]);
    expect(excel.person.cell("Sheet1", "A1").formula).toBe("=1+1");
    expect(excel.person.cell("Sheet1", "B1")).toMatchObject({ value: "#NAME?", formula: "=-x" });
    expect(await codeOf(write("C1", [["@x"]]))).toBe("InvalidArgument");
  });

  it("null leaves a cell alone, the empty text empties it and leaves its format", async () => {
    const excel = open({ cells: { A1: 1, B1: { value: 2, format: "0.00" } } });
    await write("A1:B1", [[null, ""]]);
    expect(excel.person.cell("Sheet1", "A1").value).toBe(1);
    expect(excel.person.cell("Sheet1", "B1")).toMatchObject({ value: "", format: "0.00" });
  });

  it("keeps whatever is entered into a cell of text format as text", async () => {
    const text = { value: "", format: "@" };
    const excel = open({ cells: { A1: text, B1: text, C1: text } });
    await write("A1:C1", [[12, "=1+1", "'x"]]);
    expect(["A1", "B1", "C1"].map((cell) => excel.person.cell("Sheet1", cell).value)).toEqual([
      "12",
      "=1+1",
      "x",
    ]);
  });

  it("reaches only the first cell of a merged area", async () => {
    const excel = open({ merges: ["A1:B2"] });
    await write("A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(excel.person.cell("Sheet1", "A1").value).toBe(1);
    expect(excel.person.cell("Sheet1", "B2").value).toBe("");
  });

  it("refuses blocks of another shape, and texts longer than a cell holds", async () => {
    open();
    expect(await codeOf(write("A1:B1", [[1]]))).toBe("InvalidArgument");
    expect(await codeOf(write("A1", [["x".repeat(32_768)]]))).toBe("InvalidArgument");
  });

  it("has formulas worked out by whoever can", async () => {
    const excel = simulator(
      { sheets: [{ name: "Sheet1", cells: { A1: 2, B1: { formula: "=A1*2", value: 4 } } }] },
      {
        calculate: ({ active: sheet }) => {
          sheet.cellToChange(0, 1).value = Number(sheet.cell(0, 0).value) * 2;
        },
      },
    );
    await write("A1", [[5]]);
    expect(excel.person.cell("Sheet1", "B1").value).toBe(10);
  });
});

describe("protection", () => {
  const cells = { A1: { value: 1, locked: false }, B1: 2 };

  it("refuses locked cells, and with them the whole block", async () => {
    const excel = open({ cells, protection: {} });
    expect(await codeOf(write("A1:B1", [[5, 6]]))).toBe("AccessDenied");
    expect(excel.person.cell("Sheet1", "A1").value).toBe(1);
    await write("A1", [[5]]);
    expect(excel.person.cell("Sheet1", "A1").value).toBe(5);
  });

  it("refuses formatting, unless it is allowed", async () => {
    const paint = () =>
      Excel.run(async (context) => {
        active(context).getRange("A1").format.fill.color = "#FF0000";
        await context.sync();
      });
    open({ cells, protection: {} });
    expect(await codeOf(paint())).toBe("AccessDenied");
    open({ cells, protection: { allowFormatCells: true } });
    expect(await codeOf(paint())).toBe("none");
  });
});

describe("reading", () => {
  it.each([
    [0.8045, "0.00%", "80.45%"],
    [9.5, "0.00", "9.50"],
    [2.675, "0.00", "2.68"],
    [-1234.5, "#,##0.00", "-1,234.50"],
    [1234567, "#,##0", "1,234,567"],
    [45657, "yyyy-mm-dd", "2024-12-31"],
    [45657, 'yyyy"年"m"月"d"日"', "2024年12月31日"],
    [0.35416666, "h:mm", "8:30"],
    [1 / 3, "General", "0.33333333333"],
    [0.1 + 0.2, "General", "0.3"],
    [5, '0"分"', "5分"],
    [12, "0.##", "12."],
  ])("%d in format %s shows %s", async (value, format, shown) => {
    open({ cells: { A1: { value, format } } });
    await Excel.run(async (context) => {
      const cell = active(context).getRange("A1");
      cell.load("text");
      await context.sync();
      expect(cell.text).toEqual([[shown]]);
    });
  });

  it("tells fills, locks, hidden rows and columns, merged areas", async () => {
    open({
      cells: { A1: { value: 1, fill: "#FFFF00" }, B2: { value: 2, locked: false } },
      merges: ["A1:A2"],
      hiddenRows: [1],
      hiddenColumns: [0],
    });
    await Excel.run(async (context) => {
      const used = active(context).getUsedRange();
      used.load("rowHidden,columnHidden,address");
      used.format.protection.load("locked");
      const look = used.getCellProperties({ format: { fill: { color: true }, protection: true } });
      const merged = used.getMergedAreasOrNullObject();
      merged.load("address,areas/items/address");
      await context.sync();
      expect(look.value[0]?.[0]?.format?.fill?.color).toBe("#FFFF00");
      expect(look.value[1]?.[1]?.format?.protection?.locked).toBe(false);
      expect([used.rowHidden, used.columnHidden, used.format.protection.locked]).toEqual([
        null,
        null,
        null,
      ]);
      expect([merged.address, merged.areas.items.length]).toEqual(["Sheet1!A1:A2", 1]);
    });
  });

  it("gives no values of whole columns, and refuses five million cells", async () => {
    open();
    await Excel.run(async (context) => {
      const column = active(context).getRange("A:A");
      column.load("values,address");
      await context.sync();
      expect([column.values, column.address]).toEqual([null, "Sheet1!A:A"]);
    });
    const large = Excel.run(async (context) => {
      active(context).getRange("A1:Z1000000").load("values");
      await context.sync();
    });
    expect(await codeOf(large)).toBe("RangeExceedsLimit");
  });
});

describe("sheets", () => {
  it("are added, renamed, hidden, counted, deleted", async () => {
    const excel = open();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add("Second");
      added.visibility = "Hidden";
      added.name = "Renamed";
      const all = worksheets.getCount();
      const visible = worksheets.getCount(true);
      await context.sync();
      expect([all.value, visible.value]).toEqual([2, 1]);
      added.delete();
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it.each([
    ["a name that is taken", "sheet1", "ItemAlreadyExists"],
    ["a name that Excel does not allow", "a/b", "InvalidArgument"],
  ])("refuse %s", async (_what, name, code) => {
    open();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await codeOf(attempt)).toBe(code);
  });

  it("cannot all go, and a hidden one cannot be shown by activating it", async () => {
    open();
    const last = Excel.run(async (context) => {
      active(context).delete();
      await context.sync();
    });
    expect(await codeOf(last)).toBe("InvalidOperation");
  });
});

describe("events", () => {
  it.each([
    ["1.15", "ThisLocalAddin"],
    ["1.13", undefined],
  ])("of ExcelApi %s reach sheet and workbook handlers, by %s", async (excelApi, by) => {
    const excel = open({ cells: { A1: 1 } }, excelApi);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const note = async ({ address, details, triggerSource }: Excel.WorksheetChangedEventArgs) => {
        heard.push([address, details?.valueBefore, details?.valueAfter, triggerSource]);
      };
      active(context).onChanged.add(note);
      context.workbook.worksheets.onChanged.add(note);
      await context.sync();
      active(context).getRange("A1").values = [[2]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toEqual([
      ["A1", 1, 2, by],
      ["A1", 1, 2, by],
    ]);
    excel.person.types("Sheet1", "A1", 3);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(heard).toHaveLength(4);
  });
});
