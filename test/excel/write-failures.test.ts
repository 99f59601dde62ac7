import type { CellContent, Edit } from "../../src/sheet/edit";
import { FORM } from "../contract/sketch";
import { edit, refusal } from "../contract/support";
import { openExcel, type OpenedExcel } from "./open";

const SHEET = "自评表";
const GUARDED = "受保护";

/** Three runs on one sheet and one on another, with text, numbers and a formula. */
const EDITS: readonly Edit[] = [
  edit(SHEET, "E4", 9.6, 10),
  { ...edit(SHEET, "E5", null, 8), before: { value: 8.045, formula: "=D5*C5" } },
  edit(SHEET, "E7", null, 5),
  edit(SHEET, "F5", "项目延期", "=无"),
  edit(GUARDED, "B4", 5, 4),
];

function contents({ excel }: OpenedExcel): CellContent[] {
  return EDITS.map(({ sheet, cell }) => {
    const { value, formula } = excel.person.cell(sheet, cell);
    return { value: formula === null ? value : null, formula };
  });
}

async function actionsOfWrite(): Promise<number> {
  const opened = openExcel(FORM);
  await opened.host.write(EDITS);
  return opened.excel.log.requests[0]!.batch.Actions.length;
}

describe("when Excel stops half-way", () => {
  it("the workbook is as before, whichever action it is", async () => {
    const actions = await actionsOfWrite();
    expect(actions).toBeGreaterThan(40);
    for (let at = 0; at < actions; at++) {
      const opened = openExcel(FORM);
      const before = contents(opened);
      opened.excel.faults.failNext({ at, code: "GeneralException" });
      const error = await refusal(opened.host.write(EDITS));
      expect([at, error.code]).toEqual([at, "unknown"]);
      expect([at, contents(opened)]).toEqual([at, before]);
    }
  }, 60_000);

  it("with a code that else means it never began, it is put back all the same", async () => {
    const opened = openExcel(FORM);
    const before = contents(opened);
    const at = (await actionsOfWrite()) - 1;
    const again = openExcel(FORM);
    again.excel.faults.failNext({ at, code: "ActivityLimitReached" });
    expect((await refusal(again.host.write(EDITS))).code).toBe("not-responding");
    expect(contents(again)).toEqual(before);
  });

  it("and its answer is lost after all was written, everything is put back", async () => {
    const opened = openExcel(FORM);
    const before = contents(opened);
    opened.excel.faults.lostReply = 5104;
    const error = await refusal(opened.host.write(EDITS));
    expect(error.code).toBe("payload-too-large");
    expect(contents(opened)).toEqual(before);
  });

  it("and its answer is lost, what somebody else has typed since is left alone", async () => {
    const { host, excel } = openExcel(FORM);
    excel.faults.lostReply = 5104;
    excel.faults.beforeRequest = (index) => {
      if (index === 1) excel.person.types(SHEET, "E7", 3);
    };
    await refusal(host.write([edit(SHEET, "E6", null, 7), edit(SHEET, "E7", null, 5)]));
    expect(excel.person.cell(SHEET, "E6").value).toBe("");
    expect(excel.person.cell(SHEET, "E7").value).toBe(3);
  });

  it("and cannot be reached any more, it says which cells may have changed", async () => {
    const at = (await actionsOfWrite()) - 1;
    const { host, excel } = openExcel(FORM);
    excel.faults.failNext({ at, code: "GeneralException" });
    excel.faults.beforeRequest = (index) => {
      if (index > 0) excel.faults.transport = 5012;
    };
    const error = await refusal(host.write(EDITS));
    expect(error.code).toBe("half-written");
    expect(error.details.cells).toBe("E4、E5、E7、F5、B4");
  });
});

describe("when Excel refuses", () => {
  it.each([
    { why: "a cell is being edited", number: 5004, code: "cell-editing" },
    { why: "the session is gone", number: 5012, code: "not-responding" },
    { why: "a dialog is open", number: 5016, code: "not-responding" },
    { why: "too much is asked of it", number: 5102, code: "not-responding" },
    { why: "the request is too large", number: 5103, code: "payload-too-large" },
  ])("because $why, nothing is written and nothing more asked", async ({ number, code }) => {
    const opened = openExcel(FORM);
    const before = contents(opened);
    opened.excel.faults.transport = number;
    expect((await refusal(opened.host.write(EDITS))).code).toBe(code);
    expect(opened.excel.log.roundTrips).toBe(1);
    opened.excel.faults.transport = null;
    expect(contents(opened)).toEqual(before);
    await opened.host.write(EDITS);
  });

  it("because the workbook is read-only, it says so", async () => {
    const { host, excel } = openExcel(FORM);
    excel.faults.failNext({ at: "Values", code: "AccessDenied" });
    expect((await refusal(host.write([edit(SHEET, "E6", null, 7)]))).code).toBe("read-only");
  });

  it("because cells are locked, it names all of them and the sheet", async () => {
    const { host } = openExcel(FORM);
    const error = await refusal(
      host.write([
        edit(GUARDED, "B3", "得分", "分"),
        edit(GUARDED, "B4", 5, 4),
        edit(GUARDED, "B5", 6, 4),
      ]),
    );
    expect(error.details).toEqual({ sheet: GUARDED, cells: "B3、B5" });
    expect(error.said.zh).toContain("工作表“受保护”受保护，B3、B5 不能写入");
  });

  it("an edit in words no cell is called by", async () => {
    const { host, excel } = openExcel(FORM);
    expect((await refusal(host.write([edit(SHEET, "得分", 1, 2)]))).code).toBe("unknown");
    expect(excel.log.roundTrips).toBe(0);
  });
});

describe("what was written is read back", () => {
  it("and where it does not stand, all is put back", async () => {
    const opened = openExcel(FORM);
    const before = contents(opened);
    // B1 lies under the merged title: Excel takes the write and drops it
    const error = await refusal(opened.host.write([...EDITS, edit(SHEET, "B1", null, "x")]));
    expect([error.code, error.details.cells]).toEqual(["write-unverified", "B1"]);
    expect(contents(opened)).toEqual(before);
  });

  it("a number in a cell of text format stands as its digits", async () => {
    const { host, excel } = openExcel({
      active: "表",
      sheets: [{ name: "表", cells: { A1: { value: "9", format: "@" } } }],
    });
    await host.write([edit("表", "A1", "9", 9.5)]);
    expect(excel.person.cell("表", "A1")).toMatchObject({ value: "9.5", format: "@" });
  });
});

describe("another person's change between reading and writing", () => {
  it("is never written over", async () => {
    const opened = openExcel(FORM);
    const { excel, host } = opened;
    await host.read("active");
    excel.person.types(SHEET, "F5", "已补充说明");
    const before = contents(opened);
    const error = await refusal(host.write(EDITS));
    expect([error.code, error.details.cells]).toEqual(["changed-meanwhile", "F5"]);
    expect(contents(opened)).toEqual(before);
  });

  it("is kept even if it comes between the look and the writing of an undo", async () => {
    const { excel, host } = openExcel(FORM);
    excel.faults.beforeRequest = (index) => {
      if (index === 1) excel.person.types(SHEET, "E4", 1.5);
    };
    const attempt = host.write([edit(SHEET, "E4", 9.6, 10)], { onlyIfUnchanged: true });
    expect((await refusal(attempt)).code).toBe("changed-meanwhile");
    expect(excel.person.cell(SHEET, "E4").value).toBe(1.5);
  });

  it("names the first cells and the number, not a hundred", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 20 }, (_none, row) => [`A${String(row + 1)}`, row]),
    );
    const { host } = openExcel({ active: "表", sheets: [{ name: "表", cells }] });
    const stale = Object.keys(cells).map((cell) => edit("表", cell, -1, 0));
    const error = await refusal(host.write(stale));
    expect(error.details.cells).toBe("A1、A2、A3、A4、A5、A6、A7、A8…（20）");
  });
});
