import { HostError } from "../../src/sheet/host-error";
import { cellsOf, inView, memo, opened, SEED, sheetOf } from "./support";

const SHEET = "项目支出绩效自评表";
/** 满意度: >60 % against 85 %, 10 points; nothing but the rule decides it. */
const SATISFACTION = 6;

describe("recognising", () => {
  it("reads the court's form: 83 points, good, two rows without a note", async () => {
    const { session } = await opened([sheetOf(SEED)]);
    const { assessment, form } = inView(session);
    expect(session.getState().phase).toBe("ready");
    expect(form.fields.projectName?.text).toBe("审判区租金（执行局）");
    expect([assessment.total, assessment.grade]).toEqual(["83", "good"]);
    expect(assessment.rows.filter((row) => row.needsNote).map((row) => row.name)).toEqual([
      "为当事人及工作人员提供充足的工作空间",
      expect.stringContaining("更好的执行案款发放环境"),
    ]);
  });

  it("writes nothing by itself", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.recognise();
    expect(host.calls.filter((call) => call === "write" || call === "mark")).toEqual([]);
  });

  it.each([
    ["a sheet of words", memo("记录"), "no-form"],
    ["an empty sheet", sheetOfNothing(), "empty-sheet"],
    ["a target table", sheetOf("goal-hubei-huangshi-dangxiao-2022"), "target-table"],
  ] as const)("says so of %s", async (_, grid, nothing) => {
    const { session } = await opened([grid]);
    expect(session.getState()).toMatchObject({ phase: "none-found", nothing, chosen: null });
  });

  it("finds the form on another sheet when asked, and goes there", async () => {
    const { host, session } = await opened([memo("记录"), sheetOf(SEED)]);
    await session.searchWorkbook();
    const [found] = session.getState().elsewhere ?? [];
    expect(found).toMatchObject({ sheet: SHEET, title: "审判区租金（执行局）" });
    await session.select(found?.cell ?? "", found?.sheet);
    await settled();
    expect(host.selected?.sheet).toBe(SHEET);
    expect(session.getState().phase).toBe("ready");
  });

  it("follows the person to another sheet", async () => {
    const { host, session } = await opened([sheetOf(SEED), memo("记录")]);
    host.activate("记录");
    await settled();
    expect(session.getState()).toMatchObject({ sheet: "记录", nothing: "no-form" });
    host.activate(SHEET);
    await settled();
    expect(inView(session).assessment.total).toBe("83");
  });
});

describe("recalculating", () => {
  it("writes the missing grade and keeps every score of the court's form", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const before = inView(session).form.indicators.map((row) => host.value(row.score?.cell ?? ""));
    await session.recalculate();
    const { outcome, phase } = session.getState();
    expect(phase).toBe("ready");
    expect(outcome).toMatchObject({ kind: "written", toJudge: 2, withoutNote: 2 });
    expect(outcome?.kind === "written" && outcome.edits.map(({ after }) => after.value)).toEqual([
      "良",
    ]);
    const after = inView(session).form.indicators.map((row) => host.value(row.score?.cell ?? ""));
    expect(after).toEqual(before);
  });

  it("writes an emptied score, its total and grade, each with what stood before", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { score } = cellsOf(session, SATISFACTION);
    host.type(score, null);
    await session.recalculate();
    expect(host.value(score)).toBe(10);
    const { undoable } = session.getState();
    expect(undoable?.edits.find((edit) => edit.cell === score)).toMatchObject({
      before: { value: null },
      after: { value: 10 },
    });
  });

  it("marks the empty notes of deviating rows, and unmarks a row whose note is written", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const [first, second] = [cellsOf(session, 4).note, cellsOf(session, 5).note];
    await session.recalculate();
    expect(host.marks.get(SHEET)?.map(({ cell }) => cell)).toEqual([first, second]);
    host.type(first, "场地紧张，工位不足；下一年度增设工位。");
    await session.recalculate();
    expect(host.marks.get(SHEET)?.map(({ cell }) => cell)).toEqual([second]);
  });

  it("says that there was nothing to write, and keeps the earlier batch undoable", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.recalculate();
    const first = session.getState().undoable;
    await session.recalculate();
    expect(session.getState().outcome).toMatchObject({ kind: "written", edits: [] });
    expect(session.getState().undoable).toBe(first);
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
  });

  it("scores what the person has typed since the last reading", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { actual, score } = cellsOf(session, SATISFACTION);
    host.type(actual, "30%");
    await session.recalculate();
    expect(host.value(score)).toBe(5);
    expect(inView(session).assessment.total).toBe("78");
    expect(inView(session).assessment.grade).toBe("fair");
  });

  it("does one thing at a time: a second press while writing does nothing", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const open = host.hold();
    const first = session.recalculate();
    expect(session.getState()).toMatchObject({ phase: "writing", busy: "recalculate" });
    await session.recalculate();
    await session.undo();
    open();
    await first;
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
    expect(session.getState().busy).toBeNull();
  });

  it("keeps what was written and its undo when the marks are refused", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    host.mark = () => Promise.reject(new HostError("protected", { sheet: SHEET, cells: "I19" }));
    await session.recalculate();
    const { outcome, failure, undoable } = session.getState();
    expect(failure).toBeNull();
    expect(undoable?.edits).toHaveLength(1);
    expect(outcome?.kind === "written" && outcome.marksFailed?.zh).toContain("I19 不能写入");
  });

  it("keeps the undo when Excel falls silent right after writing", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const write = host.write.bind(host);
    host.write = async (...given) => {
      const result = await write(...given);
      host.failNext(new HostError("not-responding"));
      return result;
    };
    await session.recalculate();
    expect(session.getState().failure?.code).toBe("not-responding");
    expect(session.getState().undoable?.edits).toHaveLength(1);
    expect(session.getState().outcome).toMatchObject({ kind: "written" });
  });
});

describe("undoing", () => {
  it("puts back every cell and takes the marks away", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { score } = cellsOf(session, SATISFACTION);
    host.type(score, null);
    await session.recalculate();
    const count = session.getState().undoable?.edits.length;
    await session.undo();
    expect(host.value(score)).toBeNull();
    expect(session.getState().outcome).toMatchObject({ kind: "undone", kept: [] });
    const { outcome } = session.getState();
    expect(outcome?.kind === "undone" && outcome.restored).toHaveLength(count ?? -1);
    expect(session.getState().undoable).toBeNull();
    expect(host.marks.get(SHEET)).toEqual([]);
  });

  it("keeps a cell that the person changed since, and says which", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { score } = cellsOf(session, SATISFACTION);
    host.type(score, null);
    await session.recalculate();
    host.type(score, "9");
    await session.undo();
    expect(host.value(score)).toBe("9");
    const { outcome } = session.getState();
    expect(outcome?.kind === "undone" && outcome.kept.map(({ cell }) => cell)).toEqual([score]);
  });

  it("goes back through several recalculations, newest first", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    const { actual, score } = cellsOf(session, SATISFACTION);
    host.type(actual, "30%");
    await session.recalculate();
    host.type(actual, "45%");
    await session.recalculate();
    expect(host.value(score)).toBe(7.5);
    await session.undo();
    expect(host.value(score)).toBe(5);
    await session.undo();
    expect(host.value(score)).toBe("10");
  });

  it("belongs to the sheet it was written on", async () => {
    const { host, session } = await opened([sheetOf(SEED), memo("记录")]);
    await session.recalculate();
    host.activate("记录");
    await settled();
    expect(session.getState()).toMatchObject({ undoable: null, outcome: null });
    host.activate(SHEET);
    await settled();
    expect(session.getState().undoable?.edits).toHaveLength(1);
  });

  it("stays possible when it failed", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.recalculate();
    host.failNext(new HostError("cell-editing"));
    await session.undo();
    expect(session.getState().failure).toMatchObject({ code: "cell-editing", action: "undo" });
    await session.undo();
    expect(session.getState().outcome?.kind).toBe("undone");
  });
});

/** An empty worksheet as a host reads it. */
function sheetOfNothing() {
  const none = { ...memo("空表"), values: [], texts: [], formulas: [], formats: [] };
  return { ...none, used: { top: 0, left: 0, bottom: -1, right: -1 } };
}

/** Lets a reading that an event set off come to its end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
