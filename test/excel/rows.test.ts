import type { HostError } from "../../src/sheet/host-error";
import { LOOKED_AT } from "../contract/rows";
import { FORM } from "../contract/sketch";
import { eventually, refusal, seen } from "../contract/support";
import { openExcel, type OpenedExcel } from "./open";
import { at, SHEET, standing, withSheet } from "./rows";

describe("round trips", () => {
  it("of inserting a row are two: a look, and one that does it all", async () => {
    const { host, excel } = openExcel(LOOKED_AT);
    await host.insertRow(SHEET, 3);
    expect(excel.log.roundTrips).toBe(2);
  });

  it("of taking it out are two, and three where there are comments", async () => {
    const { host, excel } = openExcel(LOOKED_AT);
    await host.insertRow(SHEET, 3);
    await host.removeRow(SHEET, 4);
    expect(excel.log.roundTrips).toBe(4);
    const commented = openExcel(withSheet({ comments: { E4: ["请核对"] } }));
    await commented.host.insertRow(SHEET, 3);
    await commented.host.removeRow(SHEET, 4);
    expect(commented.excel.log.roundTrips).toBe(5);
  });

  it("of a refusal is the look alone, and nothing is sent that could change anything", async () => {
    const { host, excel } = openExcel(FORM);
    await refusal(host.insertRow("受保护", 3));
    await refusal(host.removeRow(SHEET, 3));
    expect(excel.log.roundTrips).toBe(2);
  });
});

async function actionsOfInserting(): Promise<number> {
  const opened = openExcel(LOOKED_AT);
  let actions = 0;
  at(opened, "Insert", () => {
    actions = opened.excel.log.requests.at(-1)?.batch.Actions.length ?? 0;
  });
  await opened.host.insertRow(SHEET, 3);
  return actions;
}

describe("when Excel stops half-way", () => {
  it("the sheet is as before, whichever action it is, under a block's last row too", async () => {
    const actions = await actionsOfInserting();
    expect(actions).toBeGreaterThan(30);
    for (let action = 0; action < actions; action++) {
      const opened = openExcel(LOOKED_AT);
      const before = standing(opened);
      at(opened, "Insert", () => {
        opened.excel.faults.failNext({ at: action, code: "GeneralException" });
      });
      const error = await refusal(opened.host.insertRow(SHEET, action % 2 === 0 ? 3 : 4));
      expect([action, error.code]).toEqual([action, "unknown"]);
      expect([action, standing(opened)]).toEqual([action, before]);
    }
  }, 60_000);

  it.each([3, 4, 8])(
    "and its answer is lost, the row is found and taken out (%i)",
    async (below) => {
      const opened = openExcel(LOOKED_AT);
      const before = await seen(opened, SHEET);
      opened.excel.faults.beforeRequest = (index) => {
        if (index === 3) opened.excel.faults.lostReply = 5104;
      };
      expect((await refusal(opened.host.insertRow(SHEET, below))).code).toBe("payload-too-large");
      expect(await seen(opened, SHEET)).toEqual(before);
      const again = await refusal(opened.host.removeRow(SHEET, below + 1));
      expect(again.code).toBe("row-not-inserted");
    },
  );

  it("and its answer is lost while somebody types, it says what may have changed", async () => {
    const opened = openExcel(LOOKED_AT);
    const { excel } = opened;
    at(
      opened,
      "Insert",
      () => (excel.faults.lostReply = 5104),
      () => {
        excel.person.types(SHEET, "A5", "改了");
      },
    );
    const error = await refusal(opened.host.insertRow(SHEET, 3));
    expect([error.code, error.details.cells]).toEqual(["half-written", "A5:K5"]);
  });

  it("and cannot be reached any more, it says what may have changed", async () => {
    const actions = await actionsOfInserting();
    const opened = openExcel(LOOKED_AT);
    const { faults } = opened.excel;
    at(
      opened,
      "Insert",
      () => {
        faults.failNext({ at: actions - 1, code: "GeneralException" });
      },
      () => (faults.transport = 5012),
    );
    expect((await refusal(opened.host.insertRow(SHEET, 3))).code).toBe("half-written");
  });
});

describe("when Excel refuses", () => {
  it.each([
    { why: "a cell is being edited", number: 5004, code: "cell-editing" },
    { why: "the session is gone", number: 5012, code: "not-responding" },
    { why: "a dialog is open", number: 5016, code: "not-responding" },
  ])("because $why, at once or after the look, nothing changes", async ({ number, code }) => {
    for (const from of [0, 1]) {
      const opened = openExcel(LOOKED_AT);
      const before = standing(opened);
      const refuse = () => (opened.excel.faults.transport = number);
      if (from === 0) refuse();
      else at(opened, "Insert", refuse);
      expect((await refusal(opened.host.insertRow(SHEET, 3))).code).toBe(code);
      expect(opened.excel.log.roundTrips).toBe(from + 1);
      opened.excel.faults.transport = null;
      expect(standing(opened)).toEqual(before);
    }
  });

  it.each(["InsertDeleteConflict", "PivotTableRangeConflict", "NonBlankCellOffSheet"])(
    "because something cannot be torn (%s), it says so and nothing changes",
    async (code) => {
      const opened = openExcel(LOOKED_AT);
      const before = standing(opened);
      at(opened, "Insert", () => {
        opened.excel.faults.failNext({ at: "CopyFrom", code });
      });
      const error = await refusal(opened.host.insertRow(SHEET, 3));
      expect([error.code, error.details.row]).toEqual(["row-blocked", "5"]);
      expect(error.said.zh).not.toMatch(/\{\w+\}/u);
      expect(standing(opened)).toEqual(before);
    },
  );

  it("a removal half-way, the row is still there, and can be removed later", async () => {
    const { host, excel } = openExcel(LOOKED_AT);
    await host.insertRow(SHEET, 3);
    excel.faults.failNext({ at: "Delete", code: "GeneralException" });
    expect((await refusal(host.removeRow(SHEET, 4))).code).toBe("unknown");
    expect(excel.person.cell(SHEET, "A6").value).toBe("预算执行率");
    await host.removeRow(SHEET, 4);
    expect(excel.person.cell(SHEET, "A5").value).toBe("预算执行率");
  });
});

describe("when Excel is late", () => {
  const soon = { slowAfterMs: 5, giveUpAfterMs: 30 };

  /** The client tidies up after the look; the request behind that is held. */
  function silentAfterLook({ faults }: OpenedExcel["excel"]): void {
    faults.beforeRequest = (index) => {
      faults.silent = index === 1;
    };
  }

  it("a row that comes after all is taken out again", async () => {
    const { host, excel } = openExcel(LOOKED_AT, soon);
    silentAfterLook(excel);
    expect((await refusal(host.insertRow(SHEET, 3))).code).toBe("not-responding");
    const sums: unknown[] = [];
    const sum = () =>
      excel.person.cell(SHEET, "D10").formula ?? excel.person.cell(SHEET, "D9").formula;
    excel.faults.beforeRequest = () => sums.push(sum());
    excel.faults.answerHeld();
    await eventually(() => sums.includes("=SUM(D4:D9)") && sum() === "=SUM(D4:D8)");
  });

  it("and cannot be reached any more, the person is told", async () => {
    const lost: HostError[] = [];
    const { host, excel } = openExcel(LOOKED_AT, { ...soon, onLost: (error) => lost.push(error) });
    silentAfterLook(excel);
    await refusal(host.insertRow(SHEET, 3));
    excel.faults.beforeRequest = () => {
      if (excel.person.cell(SHEET, "D10").formula !== null) excel.faults.editingCell = true;
    };
    excel.faults.answerHeld();
    await eventually(() => lost.length > 0);
    expect(lost[0]?.code).toBe("half-written");
  });
});
