import { defaultRulebook } from "../../src/rulebooks";
import { AUTOMATIC } from "../../src/taskpane/scoring-settings";
import { isUnwritten } from "../../src/taskpane/session-state";
import { cellsOf, inView, memo, opened, SEED, sheetOf, typeControlRate } from "./support";

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
    host.type(score, "9");
    expect(session.getState().stale).toBe(true);
    expect(isUnwritten(session.getState())).toBe(false);
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
    expect(session.getState().rescored).toBe(2);
    expect(session.getState().settings).toEqual(AUTOMATIC);
  });

  it("decide what the wording leaves open, and are written by the next recalculation", async () => {
    const { host, session } = await opened([sheetOf(SEED)]);
    typeControlRate(host);
    await session.recognise();
    const row = () => inView(session).assessment.rows.at(-1);
    expect(row()).toMatchObject({ status: "assumed", score: "10", choices: ["control-rate"] });
    session.setChoice("control-rate", "forward");
    expect(row()).toMatchObject({ status: "computed", score: "8" });
    await session.recalculate();
    expect(host.value("H21")).toBe(8);
    expect(isUnwritten(session.getState())).toBe(false);
    session.setChoice("control-rate", "reverse");
    expect(row()).toMatchObject({ status: "computed", score: "10" });
    expect(isUnwritten(session.getState())).toBe(true);
    session.setChoice("control-rate", null);
    expect(row()?.status).toBe("assumed");
  });

  it("name another rulebook, and the form's printed rules still come first", async () => {
    const { session } = await opened([sheetOf(SEED)]);
    const { rules: own } = inView(session);
    session.setRulebook(defaultRulebook.id);
    const { rules, assessment } = inView(session);
    expect(own.rulebook.name).not.toContain(defaultRulebook.name);
    expect(rules.rulebook.name).toContain(defaultRulebook.name);
    expect(rules.why.zh).toMatch(/^按表内打印的规则计分（A\d+/);
    expect(assessment.rulebook).toEqual(rules.rulebook);
    expect(assessment.grade).toBe("good");
    session.setRulebook(null);
    expect(inView(session).rules).toEqual(own);
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
