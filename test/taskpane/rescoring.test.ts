import { isUnwritten } from "../../src/taskpane/session-state";
import { cellsOf, inView, memo, opened, SEED, sheetOf } from "./support";

/** 满意度: >60 %, 10 points; 37 % makes 6.1666…. */
const SATISFACTION = 6;

async function third() {
  const { host, session } = await opened([sheetOf(SEED), memo("记录")]);
  const { actual, score } = cellsOf(session, SATISFACTION);
  host.type(actual, "37%");
  await session.recognise();
  const shown = () =>
    inView(session).assessment.rows.find((row) => row.cell?.cell === score)?.score;
  return { host, session, score, shown };
}

describe("a person's rules", () => {
  it("score at once, and neither read nor write", async () => {
    const { host, session, shown } = await third();
    const before = host.calls.length;
    expect(shown()).toBe("6.17");
    session.setDecimals(1);
    expect(shown()).toBe("6.2");
    session.setDecimals(0);
    expect(shown()).toBe("6");
    session.setDecimals(null);
    expect(shown()).toBe("6.17");
    expect(host.calls).toHaveLength(before);
  });

  it("are what a recalculation writes", async () => {
    const { host, session, score } = await third();
    session.setDecimals(1);
    expect(isUnwritten(session.getState())).toBe(true);
    await session.recalculate();
    expect(host.value(score)).toBe(6.2);
    expect(isUnwritten(session.getState())).toBe(false);
    expect(session.getState().failure).toBeNull();
  });

  it("stay in force for the readings that follow, until they are given back", async () => {
    const { session, shown } = await third();
    session.setDecimals(0);
    await session.recognise();
    expect(shown()).toBe("6");
    expect(session.getState().rescored).toBe(0);
    session.setChoice("control-rate", "forward");
    expect(session.getState()).toMatchObject({
      rescored: 1,
      settings: { decimals: 0, choices: { "control-rate": "forward" } },
    });
    session.resetRules();
    expect(shown()).toBe("6.17");
    expect(session.getState().settings).toEqual({ rulebook: null, decimals: null, choices: {} });
  });

  it("given back after a recalculation leave the sheet behind, and that is said", async () => {
    const { session } = await third();
    session.setDecimals(0);
    await session.recalculate();
    expect(isUnwritten(session.getState())).toBe(false);
    session.resetRules();
    expect(isUnwritten(session.getState())).toBe(true);
  });

  it("can be set while a write is under way, which goes on as it began", async () => {
    const { host, session, score, shown } = await third();
    session.setDecimals(1);
    await host.listen((change) => {
      if (change.kind === "edited") session.setDecimals(0);
    });
    await session.recalculate();
    expect(host.value(score)).toBe(6.2);
    expect(shown()).toBe("6");
    expect(isUnwritten(session.getState())).toBe(true);
  });

  it("set without a form change nothing else", async () => {
    const { session } = await opened([memo("记录")]);
    session.setDecimals(0);
    expect(session.getState()).toMatchObject({ phase: "none-found", evaluated: [] });
    expect(isUnwritten(session.getState())).toBe(false);
  });
});
