import { HostError } from "../../src/sheet/host-error";
import { createSession } from "../../src/taskpane/session";
import { MemoryHost } from "../support/memory-host";
import { cellsOf, inView, memo, opened, SEED, sheetOf } from "./support";

const SHEET = "项目支出绩效自评表";
const TWO = "Sheet1";

describe("outdated scores", () => {
  it("an edit of an actual marks them, and the sheet is not recalculated by itself", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { actual, score } = cellsOf(session, 6);
    const before = host.value(score);
    host.type(actual, "30%");
    expect(session.getState().stale).toBe(true);
    expect(inView(session).assessment.total).toBe("83");
    expect(host.value(score)).toBe(before);
    await session.recognise();
    expect(session.getState().stale).toBe(false);
    expect(inView(session).assessment.total).toBe("78");
  });

  it.each([
    ["a note", (at: Cells) => at.note, true],
    ["a score", (at: Cells) => at.score, true],
    ["the project's name, which nothing is computed from", (at: Cells) => at.name, false],
    ["a cell far below the form", () => "B200", false],
    ["whole rows, whose address is no cell", () => "14:15", true],
    ["a block that covers the name and more", (at: Cells) => `${at.name}:Z30`, true],
  ])("after an edit of %s", async (_, cell, stale) => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const name = inView(session).form.fields.projectName?.cell ?? "";
    const range = cell({ ...cellsOf(session, 6), name });
    tell(host, range, SHEET);
    expect(session.getState().stale).toBe(stale);
  });

  it("an edit on another sheet does not mark them", async () => {
    const { host, session } = await opened([sheetOf(SEED), memo("记录")]);
    tell(host, "E14", "记录");
    expect(session.getState().stale).toBe(false);
  });

  it("the session's own writes do not mark them", async () => {
    const { session } = await opened([sheetOf(SEED)]);
    await session.recalculate();
    expect(session.getState().stale).toBe(false);
  });

  it("an edit while a recalculation is under way marks them afterwards", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { note } = cellsOf(session, 6);
    const open = host.hold();
    const recalculation = session.recalculate();
    tell(host, note, SHEET);
    expect(session.getState().stale).toBe(false);
    open();
    await recalculation;
    expect(session.getState().stale).toBe(true);
    await session.recognise();
    expect(session.getState().stale).toBe(false);
  });

  it("no edit is heard after the session has stopped", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.stop();
    tell(host, cellsOf(session, 6).actual, SHEET);
    expect(session.getState().stale).toBe(false);
  });
});

describe("failures", () => {
  it("a first reading that fails leaves nothing to see but why, and a retry mends it", async () => {
    const host = new MemoryHost([sheetOf(SEED)]);
    const session = createSession(host);
    host.failNext(new HostError("cell-editing"));
    await session.start();
    expect(session.getState()).toMatchObject({
      phase: "error",
      failure: { code: "cell-editing", action: "recognise" },
    });
    await session.recognise();
    expect(session.getState()).toMatchObject({ phase: "ready", failure: null });
    tell(host, cellsOf(session, 6).actual, SHEET);
    expect(session.getState().stale).toBe(true);
  });

  it("a protected sheet is named with its locked cells and keeps the scores in view", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    host.write = () => {
      throw new HostError("protected", { sheet: SHEET, cells: "H14、H15" });
    };
    await session.recalculate();
    const { failure, phase, outcome } = session.getState();
    expect(failure?.said.zh).toContain("H14、H15");
    expect([phase, outcome]).toEqual(["ready", null]);
    expect(inView(session).assessment.total).toBe("83");
    session.dismissError();
    expect(session.getState().failure).toBeNull();
  });

  it("writes nothing over a sheet that changed between reading and writing", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { score } = cellsOf(session, 6);
    host.type(score, null);
    const write = host.write.bind(host);
    host.write = (edits, options) => {
      host.type(score, "9");
      return write(edits, options);
    };
    await session.recalculate();
    expect(session.getState().failure?.code).toBe("changed-meanwhile");
    expect(host.value(score)).toBe("9");
    expect(session.getState()).toMatchObject({ undoable: null, stale: true });
  });

  it("a cell of a sheet that is gone cannot be shown, and this is said", async () => {
    const { host, session } = await opened([sheetOf(SEED), memo("记录")]);
    host.remove("记录");
    await session.select("A1", "记录");
    expect(session.getState().failure).toMatchObject({ code: "sheet-missing", action: "select" });
  });

  it("a fault of our own is shown and not swallowed", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    host.read = () => Promise.reject(new TypeError("broken"));
    await expect(session.recognise()).rejects.toThrow("broken");
    expect(session.getState()).toMatchObject({ busy: null, failure: { code: "unknown" } });
  });

  it("a slow answer shows only while something is under way", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    session.noteSlow();
    expect(session.getState().slow).toBe(false);
    const open = host.hold();
    const reading = session.recognise();
    session.noteSlow();
    expect(session.getState().slow).toBe(true);
    open();
    await reading;
    expect(session.getState().slow).toBe(false);
  });
});

describe("several forms on one sheet", () => {
  it("asks which one, and writes only that one", async () => {
    const { host, session } = await opened([sheetOf(SEED, "twin")]);
    expect(session.getState()).toMatchObject({ phase: "choosing", chosen: null });
    expect(session.getState().evaluated).toHaveLength(2);
    await session.recalculate();
    expect(host.calls).not.toContain("write");
    session.chooseForm(0);
    const [one, other] = session.getState().evaluated;
    await session.recalculate();
    const { outcome } = session.getState();
    const cells = outcome?.kind === "written" ? outcome.edits.map(({ cell }) => cell) : [];
    expect(cells).toEqual(one?.plan.edits.map(({ cell }) => cell));
    expect(other?.plan.edits.some(({ cell }) => cells.includes(cell))).toBe(false);
    expect(session.getState().chosen).toBe(0);
  });

  it("stays with the form that was chosen when the sheet is read again", async () => {
    const { session } = await opened([sheetOf(SEED, "beside")]);
    session.chooseForm(1);
    const name = inView(session).form.fields.projectName?.text;
    await session.recognise();
    expect(inView(session).form.fields.projectName?.text).toBe(name);
    expect(name).not.toBe("审判区租金（执行局）");
  });

  it("does not choose a form that is not there", async () => {
    const { session } = await opened([sheetOf(SEED, "twin")]);
    session.chooseForm(2);
    expect(session.getState().chosen).toBeNull();
  });

  it("recalculates all of them where nobody can be asked", async () => {
    const { host, session } = await opened([sheetOf(SEED, "twin")], { severalForms: "all" });
    const planned = session.getState().evaluated.flatMap(({ plan }) => plan.edits);
    expect(planned.length).toBeGreaterThan(1);
    await session.recalculate();
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
    for (const edit of planned) expect(host.value(edit.cell, TWO)).toBe(edit.after.value);
  });
});

describe("marks", () => {
  it("are not made while they are switched off, and go at once when they are", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.setMarks(false);
    await session.recalculate();
    expect(host.marks.get(SHEET)).toEqual([]);
    await session.setMarks(true);
    expect(host.marks.get(SHEET)).toHaveLength(2);
    await session.setMarks(false);
    expect(host.marks.get(SHEET)).toEqual([]);
  });

  it("stay as they were when the sheet refuses the change", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    host.failNext(new HostError("protected", { sheet: SHEET, cells: "I19" }));
    await session.setMarks(false);
    expect(session.getState()).toMatchObject({ marksOn: true, failure: { action: "marks" } });
  });
});

interface Cells {
  readonly score: string;
  readonly actual: string;
  readonly note: string;
  readonly name: string;
}

/** Tells of an edit without making one: what counts is where it is. */
function tell(host: MemoryHost, range: string, sheet: string): void {
  host.announce({ kind: "edited", sheet, range, own: false });
}
