import type { WorkbookDescription } from "../excel-simulator";

/** Excel's constraints, each shown to bite; the genuine client in between, no product. */
const MARKS: WorkbookDescription = {
  sheets: [
    { name: "Marks", cells: { A1: "Ann", B1: 3, A2: "Bob", B2: 4.5 } },
    { name: "Guarded", protection: {}, cells: { A1: { value: 1, locked: false }, A2: 2 } },
  ],
};
const MEGABYTE = 1024 * 1024;

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** The code with which one batch failed; "none" where it did not. */
async function code(queue: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      queue(context);
      await context.sync();
    });
    return "none";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** Lines of one cell each, of so many letters in all. */
function lines(letter: string, letters: number): string[][] {
  const each = 30_000;
  return Array.from({ length: letters / each }, () => [letter.repeat(each)]);
}

describe("five megabytes", () => {
  it.each([
    ["1.5 million letters of English pass", "x", "none"],
    ["1.5 million of Chinese pass, at three bytes each", "绩", "none"],
  ])("%s", async (_what, letter, expected) => {
    const excel = simulator(MARKS);
    const values = lines(letter, 1_500_000);
    const write = (context: Excel.RequestContext) =>
      (active(context).getRange(`A1:A${String(values.length)}`).values = values);
    expect(await code(write)).toBe(expected);
    const bytes = new TextEncoder().encode(letter).length * 1_500_000;
    expect(excel.log.requests[0]?.requestBytes).toBeGreaterThan(bytes);
    expect(excel.log.requests[0]?.requestBytes).toBeLessThan(bytes + 0.1 * MEGABYTE);
  });

  it.each([
    ["x", "none"],
    ["绩", "RequestPayloadSizeLimitExceeded"],
  ])("1.8 million times %s: %s", async (letter, expected) => {
    const excel = simulator(MARKS);
    const values = lines(letter, 1_800_000);
    const write = (context: Excel.RequestContext) =>
      (active(context).getRange(`A1:A${String(values.length)}`).values = values);
    expect(await code(write)).toBe(expected);
    expect(excel.person.cell("Marks", "A1").value).toBe(
      expected === "none" ? values[0]?.[0] : "Ann",
    );
  });

  it("hold for the reply as well, whatever was done by then", async () => {
    const cells = Object.fromEntries(
      lines("绩", 1_800_000).map(([text = ""], row) => [`A${String(row + 2)}`, text]),
    );
    const excel = simulator({ sheets: [{ name: "Marks", cells }] });
    const readAfterWriting = (context: Excel.RequestContext) => {
      active(context).getRange("A1").values = [["done"]];
      active(context).getUsedRange().load("values");
    };
    expect(await code(readAfterWriting)).toBe("ResponsePayloadSizeLimitExceeded");
    expect(excel.person.cell("Marks", "A1").value).toBe("done");
  });
});

describe("a cell being edited", () => {
  it.each([
    ["reading", (context: Excel.RequestContext) => active(context).load("name")],
    ["writing", (context: Excel.RequestContext) => (active(context).getRange("B1").values = [[9]])],
    ["selecting", (context: Excel.RequestContext) => active(context).getRange("B1").select()],
  ])("refuses %s, and nothing is done of it", async (_what, queue) => {
    const excel = simulator(MARKS);
    excel.faults.editingCell = true;
    expect(await code(queue)).toBe("InvalidOperationInCellEditMode");
    expect(excel.person.cell("Marks", "B1").value).toBe(3);
    excel.faults.editingCell = false;
    expect(await code(queue)).toBe("none");
  });
});

describe("a protected sheet", () => {
  const guarded = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Guarded");

  it.each([
    ["a locked cell", (sheet: Excel.Worksheet) => (sheet.getRange("A2").values = [[5]])],
    [
      "a formula in a locked cell",
      (sheet: Excel.Worksheet) => (sheet.getRange("A2").formulas = [["=1"]]),
    ],
    ["merging", (sheet: Excel.Worksheet) => sheet.getRange("A1:A2").merge()],
    ["a number format", (sheet: Excel.Worksheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    [
      "a conditional format",
      (sheet: Excel.Worksheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
    ],
  ])("refuses %s", async (_what, change) => {
    simulator(MARKS);
    expect(await code((context) => change(guarded(context)))).toBe("AccessDenied");
  });

  it("takes an unlocked cell, and any after it is unprotected", async () => {
    const excel = simulator(MARKS);
    expect(await code((context) => (guarded(context).getRange("A1").values = [[5]]))).toBe("none");
    const open = (context: Excel.RequestContext) => {
      guarded(context).protection.unprotect();
      guarded(context).getRange("A2").values = [[6]];
    };
    expect(await code(open)).toBe("none");
    expect(excel.person.cell("Guarded", "A2").value).toBe(6);
  });
});

describe("the n-th action", () => {
  it.each([0, 2, 4])("number %d fails, once, and what was done before stays", async (at) => {
    const excel = simulator(MARKS);
    excel.faults.failNext({ at, code: "GeneralException" });
    const write = (context: Excel.RequestContext) => {
      active(context).getRange("B1").values = [[6]];
      active(context).getRange("B2").values = [[7]];
    };
    expect(await code(write)).toBe("GeneralException");
    const actions = excel.log.requests[0]?.batch.Actions ?? [];
    const first = actions.findIndex(({ Name }) => Name === "Values");
    expect(excel.person.cell("Marks", "B1").value).toBe(first < at ? 6 : 3);
    expect(excel.person.cell("Marks", "B2").value).toBe(4.5);
    expect(await code(write)).toBe("none");
  });
});

describe("others at work", () => {
  it("change the workbook between an add-in's reading and its writing", async () => {
    const excel = simulator(MARKS);
    excel.faults.beforeRequest = (index) => {
      if (index === 1) excel.person.types("Marks", "B1", 100);
    };
    await Excel.run(async (context) => {
      const cell = active(context).getRange("B1");
      cell.load("values");
      await context.sync();
      const read: unknown = cell.values[0]?.[0];
      cell.load("values");
      await context.sync();
      expect([read, cell.values[0]?.[0]]).toEqual([3, 100]);
    });
  });

  it("delete a sheet, and what the add-in holds of it is dead", async () => {
    const excel = simulator(MARKS);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Guarded");
      sheet.load("name");
      await context.sync();
      excel.workbook.delete(excel.person.sheet("Guarded"));
      sheet.load("visibility");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    });
  });
});

describe("round trips and bytes", () => {
  it("are counted, without those that the client makes by itself", async () => {
    const excel = simulator(MARKS);
    await Excel.run(async (context) => {
      const cell = active(context).getRange("A1");
      cell.load("values");
      await context.sync();
      cell.values = [["绩效"]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(excel.log.roundTrips).toBe(2);
    expect(excel.log.requests.length).toBeGreaterThan(2);
    const [read, write] = excel.log.requests;
    const sent = JSON.stringify(write?.batch);
    expect(write?.requestBytes).toBe(new TextEncoder().encode(sent).length);
    expect(write?.requestBytes).toBe(sent.length + 4);
    expect(read?.replyBytes).toBeGreaterThan(100);
  });
});
