import type { WorkbookDescription } from "../excel-simulator";

/** The simulator by itself, under the genuine client: no part of the product is used here. */
const MARKS: WorkbookDescription = {
  sheets: [
    { name: "Marks", cells: { A1: "Name", B1: "Mark", A2: "Ann", B2: 3, A3: "Bob", B3: 4.5 } },
    { name: "Empty" },
  ],
};

const active = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

/** The code and the location of the error that the client throws. */
async function failure(run: (context: Excel.RequestContext) => Promise<unknown>) {
  try {
    await Excel.run(async (context) => {
      await run(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("nothing failed");
}

describe("one batch, as it was seen on the wire of Excel", () => {
  it("asks and answers in the same words", async () => {
    const excel = simulator(MARKS);
    await Excel.run(async (context) => {
      const used = active(context).getUsedRange();
      used.load("values,address");
      await context.sync();
      expect(used.values).toEqual([
        ["Name", "Mark"],
        ["Ann", 3],
        ["Bob", 4.5],
      ]);
      expect(used.address).toBe("Marks!A1:B3");
    });
    const [{ batch, flags }] = excel.log.requests as [(typeof excel.log.requests)[0]];
    expect(flags).toBe(0);
    expect(batch.Actions.map(({ ActionType, Name }) => [ActionType, Name])).toEqual([
      [1, ""],
      [1, ""],
      [1, ""],
      [1, ""],
      [3, "_KeepReference"],
      [1, ""],
      [2, ""],
    ]);
    expect(
      Object.values(batch.ObjectPaths).map((path) => [path.ObjectPathType, path.Name]),
    ).toEqual([
      [1, ""],
      [4, "Worksheets"],
      [3, "GetActiveWorksheet"],
      [3, "GetUsedRange"],
    ]);
  });

  it("stops at the first failure, keeps what was done before, and says where it was", async () => {
    const excel = simulator(MARKS);
    const error = await failure(async (context) => {
      active(context).getRange("B2").values = [[6]];
      context.workbook.worksheets.getItem("Gone").getRange("A1").values = [[1]];
      active(context).getRange("B3").values = [[9]];
    });
    expect(error.code).toBe("ItemNotFound");
    expect(error.debugInfo.statement).toBe("var worksheet = worksheets.getItem(...);");
    expect([
      excel.person.cell("Marks", "B2").value,
      excel.person.cell("Marks", "B3").value,
    ]).toEqual([6, 4.5]);
  });

  it("fails at the action one chooses, once", async () => {
    const excel = simulator(MARKS);
    excel.faults.failNext({ at: "Values", code: "GeneralException" });
    const write = async (context: Excel.RequestContext) => {
      active(context).getRange("B2").values = [[6]];
    };
    expect((await failure(write)).code).toBe("GeneralException");
    await Excel.run(async (context) => {
      await write(context);
      await context.sync();
    });
    expect(excel.person.cell("Marks", "B2").value).toBe(6);
  });

  it("splits writes of more than 1,500 cells as the client does, within one request", async () => {
    const excel = simulator(MARKS);
    const values = Array.from({ length: 2_000 }, (_none, row) => [row, row * 2, "x"]);
    await Excel.run(async (context) => {
      active(context).getRange("A1:C2000").values = values;
      await context.sync();
    });
    expect(excel.log.roundTrips).toBe(1);
    expect(excel.person.cell("Marks", "B2000").value).toBe(3_998);
    const chunks = excel.log.requests[0]!.batch.Actions.filter(({ Name }) => Name === "Values");
    expect(chunks).toHaveLength(4);
  });

  it("counts the bytes of Chinese as UTF-8", async () => {
    const excel = simulator({ sheets: [{ name: "表" }] }, { payloadLimit: 20_000 });
    const error = await failure(async (context) => {
      active(context).getRange("A1").values = [["绩".repeat(7_000)]];
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(excel.person.cell("表", "A1").value).toBe("");
  });

  it("refuses a reply that is too large", async () => {
    const long = { name: "表", cells: { A1: "绩".repeat(7_000) } };
    simulator({ sheets: [long] }, { payloadLimit: 20_000 });
    const error = await failure(async (context) => active(context).getRange("A1").load("values"));
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it.each([
    [5004, "InvalidOperationInCellEditMode"],
    [5012, "InvalidOrTimedOutSession"],
    [5016, "WriteNotSupportedWhenModalDialogOpen"],
    [5102, "ActivityLimitReached"],
    [9999, "GeneralException"],
  ])("gives the host's error %d as %s", async (number, code) => {
    simulator(MARKS).faults.transport = number;
    expect((await failure(async (context) => active(context).load("name"))).code).toBe(code);
  });
});

describe("what does not exist fails loudly", () => {
  it("a member that the simulator does not know, by its name", async () => {
    simulator(MARKS);
    const error = await failure(async (context) => active(context).charts.load("count"));
    expect([error.code, error.message]).toEqual([
      "ApiNotFound",
      "Worksheet.Charts is not known to the simulator.",
    ]);
  });

  it("a property misspelt in load", async () => {
    simulator(MARKS);
    const error = await failure(async (context) => active(context).load("nmae"));
    expect(error.code).toBe("ApiNotFound");
  });

  it("a member above the requirement set, in the client", async () => {
    simulator(MARKS, { excelApi: "1.12" });
    const error = await failure(async (context) =>
      active(context).getRange("A1").getMergedAreasOrNullObject().load("address"),
    );
    expect(error.code).toBe("ApiNotFound");
    expect(error.message).toContain("1.13");
  });

  it("and in the host, where the client does not check", async () => {
    simulator(MARKS, { excelApi: "1.6" });
    const error = await failure(async (context) => active(context).load("tabColor"));
    expect(error.message).toBe("Worksheet.tabColor needs ExcelApi 1.7.");
  });

  it("a property read before it was loaded", async () => {
    simulator(MARKS);
    const error = await failure(async (context) => active(context).name);
    expect(error.code).toBe("PropertyNotLoaded");
  });

  it("a range used outside its Excel.run", async () => {
    simulator(MARKS);
    const leaked = await Excel.run(async (context) => {
      const range = active(context).getRange("A1");
      await context.sync();
      return range;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(() => leaked.load("values")).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }),
    );
  });

  it("a reference that was given back, in the host", async () => {
    const excel = simulator(MARKS);
    const path = { Id: 7, ObjectPathType: 6, Name: "ref-gone" };
    const action = { Id: 9, ActionType: 2, Name: "", ObjectPathId: 7, QueryInfo: {} };
    const batch = { Actions: [action], ObjectPaths: { 7: path } };
    const reply = await excel.handle(JSON.stringify(batch), 0);
    expect(JSON.parse(reply)).toMatchObject({
      Error: { Code: "InvalidReference", ActionIndex: 0 },
    });
  });
});

describe("null objects", () => {
  it("and all that comes of them are null, and writing to them does nothing", async () => {
    simulator(MARKS);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Gone");
      const range = sheet.getRange("A1");
      range.load("values");
      range.values = [[1]];
      const rows = range.getRowProperties({ rowHidden: true });
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, rows.value]).toEqual([true, true, undefined]);
    });
  });

  it("stand for the used range of an empty sheet, which otherwise is A1", async () => {
    simulator(MARKS);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Empty");
      const none = sheet.getUsedRangeOrNullObject();
      const first = sheet.getUsedRange();
      first.load("address");
      await context.sync();
      expect([none.isNullObject, first.address]).toEqual([true, "Empty!A1"]);
    });
  });
});

describe("an Excel that does not answer", () => {
  it("holds requests until it does", async () => {
    const excel = simulator(MARKS);
    excel.faults.silent = true;
    let done = false;
    const reading = Excel.run(async (context) => {
      active(context).load("name");
      await context.sync();
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(done).toBe(false);
    excel.faults.answerHeld();
    await reading;
    expect(done).toBe(true);
  });
});
