import type { Grid } from "../../src/sheet/grid";
import { HostError } from "../../src/sheet/host-error";
import type { WrittenAll } from "../../src/taskpane/outcome";
import { outcomeText } from "../../src/taskpane/outcome-text";
import type { Session } from "../../src/taskpane/session-state";
import { wordsIn } from "../../src/taskpane/words";
import { MemoryHost } from "../support/memory-host";
import { createSession } from "../../src/taskpane/session";
import { memo, SEED, sheetOf } from "./support";

const [FIRST, SECOND] = ["项目支出绩效自评表", "第二张"];
/** The total's grade, which the court's form lacks. */
const GRADE = "I22";
/** 满意度, which the rule alone decides. */
const SCORE = "H21";

/** Two forms, a hidden one, and a sheet of words. */
function workbook(...more: readonly Grid[]): MemoryHost {
  const second = { ...sheetOf(SEED), sheet: SECOND };
  const hidden: Grid = { ...sheetOf(SEED), sheet: "隐藏", visibility: "hidden" };
  return new MemoryHost([sheetOf(SEED), memo("记录"), second, hidden, ...more]);
}

async function over(host: MemoryHost): Promise<Session> {
  const session = createSession(host);
  await session.start();
  host.calls.length = 0;
  return session;
}

const outcomeOf = (session: Session) => session.getState().outcome as WrittenAll;

describe("全部重算", () => {
  it("writes every form of the visible sheets as one batch", async () => {
    const host = workbook();
    const session = await over(host);
    host.type(SCORE, null, SECOND);
    await session.recalculateAll();
    expect(host.calls.filter((call) => call.startsWith("read"))).toEqual([
      "read all",
      "read active",
    ]);
    expect(host.calls.filter((call) => call === "write")).toHaveLength(1);
    expect([host.value(GRADE, FIRST), host.value(GRADE, SECOND)]).toEqual(["良", "良"]);
    expect(host.value(SCORE, SECOND)).toBe(10);
    expect(host.value(GRADE, "隐藏")).toBeNull();
  });

  it("tells sheet by sheet what was written and what is left", async () => {
    const session = await over(workbook());
    await session.recalculateAll();
    const { kind, edits, sheets, toJudge, withoutNote } = outcomeOf(session);
    expect([kind, edits.length, toJudge, withoutNote]).toEqual(["writtenAll", 2, 4, 4]);
    expect(sheets.map(({ sheet, edits: own, toJudge: rows }) => [sheet, own.length, rows])).toEqual(
      [
        [FIRST, 1, 2],
        [SECOND, 1, 2],
      ],
    );
  });

  it("is told, and can be taken back, on every sheet", async () => {
    const host = workbook();
    const session = await over(host);
    await session.recalculateAll();
    host.activate("记录");
    await settled();
    expect(outcomeOf(session).kind).toBe("writtenAll");
    expect(session.getState().undoable?.edits).toHaveLength(2);
    await session.undo();
    expect([host.value(GRADE, FIRST), host.value(GRADE, SECOND)]).toEqual([null, null]);
    expect(session.getState()).toMatchObject({ undoable: null, outcome: { kind: "undone" } });
    expect([...host.marks.values()].flat()).toEqual([]);
  });

  it("keeps what a person typed since when it is taken back", async () => {
    const host = workbook();
    const session = await over(host);
    await session.recalculateAll();
    host.type(GRADE, "优", SECOND);
    await session.undo();
    const { outcome } = session.getState();
    expect(outcome?.kind === "undone" && outcome.kept.map(({ sheet }) => sheet)).toEqual([SECOND]);
    expect([host.value(GRADE, FIRST), host.value(GRADE, SECOND)]).toEqual([null, "优"]);
  });

  it("is behind what was written on one sheet since", async () => {
    const host = workbook();
    const session = await over(host);
    await session.recalculateAll();
    host.type(SCORE, null, FIRST);
    await session.recalculate();
    expect(session.getState().undoable?.edits.map(({ cell }) => cell)).toContain(SCORE);
    await session.undo();
    expect(session.getState().undoable?.edits).toHaveLength(2);
  });

  it("marks the empty notes of every sheet that has some", async () => {
    const host = workbook();
    const session = await over(host);
    await session.recalculateAll();
    const marked = [...host.marks].map(([sheet, marks]) => [sheet, marks.length]);
    expect(marked).toEqual([
      [FIRST, 2],
      [SECOND, 2],
    ]);
    expect([...session.getState().marked]).toEqual([FIRST, SECOND]);
  });

  it("says so where no sheet holds a form", async () => {
    const host = new MemoryHost([memo("记录")]);
    const session = await over(host);
    await session.recalculateAll();
    expect(outcomeOf(session)).toMatchObject({ kind: "writtenAll", sheets: [], edits: [] });
    expect(host.calls).not.toContain("write");
  });

  it("writes what is free, and tells what the protection of a sheet keeps", async () => {
    const host = workbook();
    host.protect(SECOND);
    const session = await over(host);
    await session.recalculateAll();
    const outcome = outcomeOf(session);
    expect([host.value(GRADE, FIRST), host.value(GRADE, SECOND)]).toEqual(["良", null]);
    expect([outcome.edits.map(({ sheet }) => sheet), outcome.locked]).toEqual([[FIRST], [GRADE]]);
    expect(outcome.sheets.map(({ sheet, locked }) => [sheet, locked])).toEqual([
      [FIRST, []],
      [SECOND, [GRADE]],
    ]);
    const { title, detail } = outcomeText(outcome, wordsIn("zh-CN"));
    expect(title).toBe("2 张工作表共写入 1 格");
    expect(detail).toContain(`1 格被保护锁定，没有写入（${GRADE}）`);
  });

  it("names the sheets of cells that the protection of several keeps", async () => {
    const host = workbook();
    for (const sheet of [FIRST, SECOND]) host.protect(sheet);
    const session = await over(host);
    await session.recalculateAll();
    expect(host.calls).not.toContain("write");
    const { title, detail } = outcomeText(outcomeOf(session), wordsIn("zh-CN"));
    expect(title).toBe("2 张工作表共写入 0 格");
    expect(detail).toContain(`（${FIRST}!${GRADE} ${SECOND}!${GRADE}）`);
    expect(session.getState().undoable).toBeNull();
  });

  it("writes nothing anywhere where one sheet refuses", async () => {
    const host = workbook();
    const session = await over(host);
    host.failNext();
    const write = host.write.bind(host);
    host.write = (...given) => {
      host.protect(SECOND);
      return write(...given);
    };
    await session.recalculateAll();
    expect(session.getState().failure).toMatchObject({
      code: "protected",
      action: "recalculateAll",
    });
    expect(host.value(GRADE, FIRST)).toBeNull();
  });
});

describe("long work", () => {
  // every look at the clock finds more time gone by than anyone would wait without a word
  beforeEach(() => {
    let now = 0;
    jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
  });
  afterEach(() => jest.restoreAllMocks());

  const ACTIONS = ["recalculateAll", "inspect"] as const;

  it.each(ACTIONS)("%s tells how far it has got", async (action) => {
    const session = await over(workbook());
    const seen = new Set<string>();
    session.subscribe(() => {
      const { progress } = session.getState();
      if (progress) seen.add(`${String(progress.done)}/${String(progress.total)}`);
    });
    await session[action]();
    const steps = [...seen];
    expect(steps[0]).toBe("0/0");
    const [done, total] = steps.at(-1)!.split("/").map(Number);
    expect(steps.length).toBeGreaterThan(3);
    expect(done).toBe(total! - 1);
    expect(session.getState().progress).toBeNull();
  });

  it.each(ACTIONS)("%s stops between two steps, with nothing done", async (action) => {
    const host = workbook();
    const session = await over(host);
    const end = session.subscribe(() => {
      if (session.getState().progress?.done === 1) session.cancel();
    });
    await session[action]();
    end();
    expect(session.getState()).toMatchObject({ stopped: action, busy: null, failure: null });
    expect(host.calls.filter((call) => call === "write" || call === "mark")).toEqual([]);
    expect(session.getState().checked).toBeNull();
    await session[action]();
    expect(session.getState().stopped).toBeNull();
  });

  it.each(ACTIONS)("%s stops while Excel does not answer", async (action) => {
    const host = workbook();
    const session = await over(host);
    const open = host.hold();
    const working = session[action]();
    session.cancel();
    await working;
    expect(session.getState()).toMatchObject({ stopped: action, busy: null });
    open();
    await settled();
    expect(host.calls).not.toContain("write");
  });

  it("is not stopped any more once it writes", async () => {
    const host = workbook();
    const session = await over(host);
    const write = host.write.bind(host);
    host.write = (...given) => {
      session.cancel();
      return write(...given);
    };
    await session.recalculateAll();
    expect(session.getState()).toMatchObject({ stopped: null, outcome: { kind: "writtenAll" } });
  });

  it("that fails is no stopped one", async () => {
    const host = workbook();
    const session = await over(host);
    host.failNext(new HostError("cell-editing"));
    await session.recalculateAll();
    expect(session.getState()).toMatchObject({ stopped: null, progress: null });
    expect(session.getState().failure?.action).toBe("recalculateAll");
  });
});

/** Lets a reading that an event set off come to its end. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
