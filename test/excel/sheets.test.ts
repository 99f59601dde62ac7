import { FORM, type ContractWorkbook } from "../contract/sketch";
import { REPORT } from "../contract/new-sheets";
import { plain, refusal } from "../contract/support";
import { openExcel, type OpenedExcel } from "./open";

const NAMES = FORM.sheets.map(({ name }) => name);
const sheetsOf = ({ excel }: OpenedExcel) => excel.workbook.sheets.map(({ name }) => name);
const delayed = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const COMMENTED: ContractWorkbook = {
  ...FORM,
  sheets: FORM.sheets.map((sheet) => ({ ...sheet, comments: { A1: ["看"], B3: ["问", "答"] } })),
};

describe("round trips", () => {
  it("of inserting are one, however much there is on the sheet", async () => {
    const opened = openExcel(FORM);
    await opened.host.insertSheet(REPORT);
    expect(opened.excel.log.roundTrips).toBe(1);
    const cells = Array.from({ length: 4_000 }, (_, at) => {
      return {
        row: Math.floor(at / 10),
        column: at % 10,
        value: `=${at}`,
        style: { border: true },
      };
    });
    await opened.host.insertSheet({ ...REPORT, name: "大表", cells, merges: [] });
    expect(opened.excel.log.roundTrips).toBe(2);
    expect(await opened.cellNow("大表", "J400")).toEqual(plain("=3999"));
  });

  it("of removing are one", async () => {
    const opened = openExcel(FORM);
    await opened.host.removeSheet("空表");
    expect(opened.excel.log.roundTrips).toBe(1);
  });

  it("of inspecting are one, and two where it must be asked where the comments stand", async () => {
    const plainBook = openExcel(FORM);
    await plainBook.host.inspect();
    expect(plainBook.excel.log.roundTrips).toBe(1);
    const { host, excel } = openExcel(COMMENTED);
    expect((await host.inspect()).comments).toHaveLength(FORM.sheets.length * 3);
    expect(excel.log.roundTrips).toBe(2);
  });

  it("leave no ranges behind in Excel", async () => {
    const { host, excel } = openExcel(COMMENTED);
    await host.insertSheet(REPORT);
    await host.inspect();
    await delayed(5);
    expect(excel.keptReferences).toBe(0);
  });
});

describe("when Excel stops half-way through an insertion", () => {
  it("no sheet is left behind, whichever action it is", async () => {
    const whole = openExcel(FORM);
    await whole.host.insertSheet(REPORT);
    const actions = whole.excel.log.requests[0]?.batch.Actions.length ?? 0;
    expect(actions).toBeGreaterThan(30);
    for (let at = 0; at < actions; at++) {
      const opened = openExcel(FORM);
      opened.excel.faults.failNext({ at, code: "GeneralException" });
      const error = await refusal(opened.host.insertSheet(REPORT));
      expect([at, error.code, sheetsOf(opened)]).toEqual([at, "unknown", NAMES]);
    }
  }, 60_000);

  it("and its answer is lost, the person is told which sheet may have come", async () => {
    const opened = openExcel(FORM);
    opened.excel.faults.lostReply = 5104;
    const error = await refusal(opened.host.insertSheet(REPORT));
    expect([error.code, error.details.cells]).toEqual(["half-written", "校验说明"]);
  });

  it("and a lost answer never costs the person a sheet of the same name", async () => {
    const opened = openExcel(FORM);
    await opened.host.insertSheet(REPORT);
    opened.excel.faults.lostReply = 5104;
    await refusal(opened.host.insertSheet(REPORT));
    expect(sheetsOf(opened)).toEqual([...NAMES, "校验说明"]);
  });

  it("because a cell is being edited, nothing is undone and the reason is told", async () => {
    const opened = openExcel(FORM);
    opened.excel.faults.editingCell = true;
    expect((await refusal(opened.host.insertSheet(REPORT))).code).toBe("cell-editing");
    expect(opened.excel.log.roundTrips).toBe(1);
  });

  it("and cannot undo it either, the person is told", async () => {
    const opened = openExcel(FORM);
    opened.excel.faults.failNext({ at: "Merge", code: "GeneralException" });
    opened.excel.faults.beforeRequest = (index) => {
      if (index === 1) opened.excel.faults.failNext({ at: "Delete", code: "GeneralException" });
    };
    const error = await refusal(opened.host.insertSheet(REPORT));
    expect([error.code, error.details.cells]).toEqual(["half-written", "校验说明"]);
  });

  it("a sheet that came after we had given up is taken out again", async () => {
    const opened = openExcel(FORM, { slowAfterMs: 1, giveUpAfterMs: 20 });
    opened.excel.faults.silent = true;
    expect((await refusal(opened.host.insertSheet(REPORT))).code).toBe("not-responding");
    opened.excel.faults.answerHeld();
    for (let wait = 0; wait < 200 && opened.excel.log.requests.length < 2; wait++) await delayed(1);
    await delayed(5);
    expect(sheetsOf(opened)).toEqual(NAMES);
  });
});

it("a cell that does not read back takes the sheet out again", async () => {
  const opened = openExcel(FORM, {
    calculate: (workbook) => {
      const sheet = workbook.find("校验说明");
      if (sheet) sheet.cellToChange(2, 2).value = 2;
    },
  });
  const error = await refusal(opened.host.insertSheet(REPORT));
  expect([error.code, error.details.cells]).toEqual(["write-unverified", "C3"]);
  expect(sheetsOf(opened)).toEqual(NAMES);
});

describe("the file's name", () => {
  it.each([
    ["C:\\归档\\自评表 100%.xlsx", "自评表 100%.xlsx"],
    ["/Users/a/自评表.xlsx", "自评表.xlsx"],
    ["https://a.example/b/%E8%87%AA%E8%AF%84.xlsx?web=1#x", "自评.xlsx"],
    ["https://a.example/b/50%off.xlsx", "50%off.xlsx"],
    ["", null],
  ])("of %j is %j", async (documentUrl, name) => {
    const { host } = openExcel(FORM, { documentUrl });
    expect((await host.inspect()).fileName).toBe(name);
  });
});
