import type { HostError } from "../../src/sheet/host-error";
import { FORM } from "../contract/sketch";
import { edit, eventually, refusal } from "../contract/support";
import { openExcel } from "./open";

const SHEET = "自评表";
const change = edit(SHEET, "E4", 9.6, 10);
/** Short, so that nobody waits; what counts is the order. */
const soon = { slowAfterMs: 5, giveUpAfterMs: 30 };

describe("when Excel does not answer", () => {
  it("tells that it is slow, gives up, and says that nothing was changed", async () => {
    const told: string[] = [];
    const { host, excel } = openExcel(FORM, { ...soon, onSlow: () => told.push("slow") });
    excel.faults.silent = true;
    const error = await refusal(host.read("active"));
    expect([told, error.code]).toEqual([["slow"], "not-responding"]);
  });

  it("undoes a write that Excel carries out after all", async () => {
    const { host, excel } = openExcel(FORM, soon);
    excel.faults.silent = true;
    expect((await refusal(host.write([change]))).code).toBe("not-responding");
    expect(excel.person.cell(SHEET, "E4").value).toBe(9.6);
    const seen: unknown[] = [];
    excel.faults.beforeRequest = () => seen.push(excel.person.cell(SHEET, "E4").value);
    excel.faults.answerHeld();
    await eventually(() => seen.includes(10) && excel.person.cell(SHEET, "E4").value === 9.6);
  });

  it("says so where a late write cannot be undone", async () => {
    const lost: HostError[] = [];
    const { host, excel } = openExcel(FORM, { ...soon, onLost: (error) => lost.push(error) });
    excel.faults.silent = true;
    await refusal(host.write([change]));
    excel.faults.beforeRequest = () => {
      if (excel.person.cell(SHEET, "E4").value === 10) excel.faults.editingCell = true;
    };
    excel.faults.answerHeld();
    await eventually(() => lost.length > 0);
    expect([lost[0]?.code, lost[0]?.details.cells]).toEqual(["half-written", "E4"]);
  });

  it("goes on as usual once Excel is back", async () => {
    const { host, excel } = openExcel(FORM, soon);
    excel.faults.silent = true;
    await refusal(host.read("active"));
    excel.faults.answerHeld();
    expect((await host.read("active"))[0]?.sheet).toBe(SHEET);
  });
});

describe("when Excel answers in time", () => {
  it("no clock goes on that could tell somebody that it is slow", async () => {
    const { host } = openExcel(FORM, { slowAfterMs: 2_000, giveUpAfterMs: 10_000 });
    const started = jest.spyOn(globalThis, "setTimeout");
    const stopped = jest.spyOn(globalThis, "clearTimeout");
    await host.read("active");
    const clocks = started.mock.calls.flatMap(([, delay], call) =>
      delay === 2_000 || delay === 10_000 ? [started.mock.results[call]?.value] : [],
    );
    expect(clocks).toHaveLength(2);
    for (const clock of clocks) expect(stopped).toHaveBeenCalledWith(clock);
    jest.restoreAllMocks();
  });
});
