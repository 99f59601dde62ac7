import type { RowAssessment } from "../../../src/scoring/assessment";
import { HostError } from "../../../src/sheet/host-error";
import { asksOf } from "../../../src/taskpane/answering/asks";
import type { RowAnswer } from "../../../src/taskpane/answering/row-answer";
import { groupLeft } from "../../../src/taskpane/left-groups";
import type { AnswerWritten } from "../../../src/taskpane/outcome";
import type { Session } from "../../../src/taskpane/session-state";
import type { MemoryHost } from "../../support/memory-host";
import { cellsOf, inView, opened, SEED, sheetOf } from "../support";

const SHEET = "项目支出绩效自评表";
/** Indicators of the court's form: a score that is a person's, one without a note, one by the rule. */
const [SPACE, ENVIRONMENT, SATISFACTION] = [4, 5, 6];
const NOTE: RowAnswer = {
  kind: "note",
  draft: { kind: "halves", reason: "场地紧张，工位不足", remedy: "下一年度增设工位" },
};

const rowAt = (session: Session, index: number): RowAssessment =>
  inView(session).assessment.rows.filter(({ of }) => of.kind === "indicator")[index]!;
const score = (typed: string): RowAnswer => ({ kind: "score", typed, within: null });
const outcomeOf = (session: Session) => session.getState().outcome as AnswerWritten;
const cellsIn = (edits: AnswerWritten["edits"]) => edits.map(({ cell }) => cell);

/** The court's form, recalculated, so that all that can be written stands. */
async function inStep(): Promise<{ host: MemoryHost; session: Session }> {
  const both = await opened([sheetOf(SEED)]);
  await both.session.recalculate();
  both.host.calls.length = 0;
  return both;
}

describe("a score that a person gives", () => {
  it("is written with the total and the grade that follow, as one batch", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    await session.answer(rowAt(session, SPACE), score("13"));
    expect(host.value(cell)).toBe(13);
    expect(inView(session).assessment.total).toBe("90");
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
    const { answer, edits, unwritten } = outcomeOf(session);
    expect(cellsIn(answer)).toEqual([cell]);
    expect(edits.map(({ after }) => after.value)).toEqual([13, 90, "优"]);
    expect(unwritten).toBe(false);
  });

  it("is theirs although another would follow from the row: nobody is asked about it again", async () => {
    const { session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const asked = () => groupLeft(inView(session)).judge.map((item) => item.cell);
    expect(asked()).toContain(cell);
    // the row says 11.25
    await session.answer(rowAt(session, SPACE), score("11"));
    expect(asked()).not.toContain(cell);
    expect(groupLeft(inView(session)).kept.map((item) => item.cell)).toContain(cell);
    expect(outcomeOf(session).toJudge).toBe(asked().length);
    expect(asksOf(rowAt(session, SPACE), inView(session)).score).toBe("offered");
    session.setDecimals(1);
    session.resetRules();
    expect(asked()).not.toContain(cell);
    await session.inspect();
    expect(asked()).not.toContain(cell);
    await session.undo();
    expect(asked()).toContain(cell);
  });

  it("is theirs where they leave what stands there, and asked about again once it is changed", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const asked = () => groupLeft(inView(session)).judge.map((item) => item.cell);
    await session.answer(rowAt(session, SPACE), score(String(host.value(cell))));
    expect(asked()).not.toContain(cell);
    host.type(cell, 9);
    await session.recognise();
    expect(asked()).toContain(cell);
  });

  it("is taken back by 撤销 with all that followed", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const before = host.value(cell);
    await session.answer(rowAt(session, SPACE), score("13"));
    await session.undo();
    expect(host.value(cell)).toBe(before);
    expect(inView(session).assessment.total).toBe("83");
    expect(session.getState().outcome).toMatchObject({ kind: "undone", kept: [] });
    // the recalculation before it is next
    expect(session.getState().undoable?.edits).toHaveLength(1);
  });

  it("writes nothing else on a sheet that nobody has recalculated, and says so", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    await session.answer(rowAt(session, SPACE), score("13"));
    expect(cellsIn(outcomeOf(session).edits)).toEqual([cellsOf(session, SPACE).score]);
    expect(outcomeOf(session).unwritten).toBe(true);
    expect(host.marks.size).toBe(0);
  });

  it("that stands already writes nothing", async () => {
    const { host, session } = await inStep();
    const undoable = session.getState().undoable;
    await session.answer(rowAt(session, SPACE), score(rowAt(session, SPACE).standing!));
    expect(host.calls).not.toContain("write");
    expect(outcomeOf(session)).toMatchObject({ kind: "answered", answer: [], edits: [] });
    expect(session.getState().undoable).toBe(undoable);
  });

  it("outside of its limits is not even tried", async () => {
    const { host, session } = await inStep();
    await session.answer(rowAt(session, SPACE), score("15.5"));
    expect(host.calls).toEqual([]);
  });
});

describe("a cell that somebody changed meanwhile", () => {
  it("is not overwritten, and the row shows what stands there now", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const row = rowAt(session, SPACE);
    host.type(cell, "7");
    await session.answer(row, score("13"));
    expect(host.value(cell)).toBe("7");
    const { failure } = session.getState();
    expect(failure).toMatchObject({ code: "changed-meanwhile", action: "answer" });
    expect(failure?.said.zh).toContain(cell);
    expect(rowAt(session, SPACE).standing).toBe("7");
  });

  it("between the reading and the writing leaves everything as it was", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const write = host.write.bind(host);
    host.write = (...given) => {
      host.type(cell, "7");
      return write(...given);
    };
    await session.answer(rowAt(session, SPACE), score("13"));
    expect(host.value(cell)).toBe("7");
    expect(session.getState().failure?.code).toBe("changed-meanwhile");
  });

  it("elsewhere on the sheet does not keep the answer out, but its own scores", async () => {
    const { host, session } = await inStep();
    host.type(cellsOf(session, SATISFACTION).actual, "30%");
    await session.answer(rowAt(session, SPACE), score("13"));
    expect(cellsIn(outcomeOf(session).edits)).toEqual([cellsOf(session, SPACE).score]);
    expect(outcomeOf(session).unwritten).toBe(true);
  });

  it("by protection is refused, and said", async () => {
    const { host, session } = await inStep();
    const row = rowAt(session, SPACE);
    host.protect(SHEET);
    await session.answer(row, score("13"));
    expect(session.getState().failure?.code).toBe("changed-meanwhile");
    expect(host.calls).not.toContain("write");
  });
});

describe("a note", () => {
  it("is written to the row's own cell, and the row asks for none any more", async () => {
    const { host, session } = await inStep();
    const { note } = cellsOf(session, SPACE);
    expect(session.getState().outcome).toMatchObject({ withoutNote: 2 });
    await session.answer(rowAt(session, SPACE), NOTE);
    expect(host.value(note)).toBe("偏离原因：场地紧张，工位不足；改进措施：下一年度增设工位");
    expect(rowAt(session, SPACE).needsNote).toBe(false);
    expect(outcomeOf(session)).toMatchObject({ withoutNote: 1 });
  });

  it("takes the mark off its cell, and leaves the others", async () => {
    const { host, session } = await inStep();
    await session.answer(rowAt(session, SPACE), NOTE);
    const marked = host.marks.get(SHEET)?.map(({ cell }) => cell);
    expect(marked).toEqual([cellsOf(session, ENVIRONMENT).note]);
    await session.answer(rowAt(session, ENVIRONMENT), NOTE);
    expect(host.marks.get(SHEET)).toEqual([]);
    expect(session.getState().marked.size).toBe(0);
  });

  it("brings no marks back that 发送前检查 has taken off", async () => {
    const { host, session } = await inStep();
    await session.inspect();
    await session.answer(rowAt(session, SPACE), NOTE);
    expect(host.marks.get(SHEET)).toEqual([]);
  });

  it("makes what was found before out of date", async () => {
    const { session } = await inStep();
    await session.inspect();
    await session.answer(rowAt(session, SPACE), NOTE);
    expect(session.getState().checked?.outdated).toBe(true);
  });
});

describe("a direction", () => {
  it("is written as the operator, with the score, total and grade that follow", async () => {
    const { host, session } = await inStep();
    const row = rowAt(session, SATISFACTION);
    await session.answer(row, { kind: "direction", direction: "reverse" });
    const { answer, edits } = outcomeOf(session);
    expect(answer.map(({ after }) => after.value)).toEqual(["<60%"]);
    expect(cellsIn(edits)).toContain(cellsOf(session, SATISFACTION).score);
    expect(host.value(cellsOf(session, SATISFACTION).score)).toBe(7.06);
    expect(inView(session).assessment.total).toBe("80.06");
    expect(inView(session).plan.edits).toEqual([]);
  });
});

describe("an answer", () => {
  it("waits for nothing that is under way", async () => {
    const { host, session } = await inStep();
    const open = host.hold();
    const reading = session.recognise();
    await session.answer(rowAt(session, SPACE), score("13"));
    open();
    await reading;
    expect(host.calls).toEqual(["read active"]);
  });

  it("that Excel does not take leaves the sheet as it was, and can be given again", async () => {
    const { host, session } = await inStep();
    const { score: cell } = cellsOf(session, SPACE);
    const before = host.value(cell);
    host.failNext(new HostError("cell-editing"));
    await session.answer(rowAt(session, SPACE), score("13"));
    expect([host.value(cell), session.getState().failure?.code]).toEqual([before, "cell-editing"]);
    await session.answer(rowAt(session, SPACE), score("13"));
    expect([host.value(cell), session.getState().failure]).toEqual([13, null]);
  });

  it("stays undoable when Excel falls silent right after writing", async () => {
    const { host, session } = await inStep();
    const write = host.write.bind(host);
    host.write = async (...given) => {
      const result = await write(...given);
      host.failNext(new HostError("not-responding"));
      return result;
    };
    await session.answer(rowAt(session, SPACE), score("13"));
    expect(session.getState().failure?.code).toBe("not-responding");
    expect(session.getState().undoable?.edits).toHaveLength(3);
  });
});
