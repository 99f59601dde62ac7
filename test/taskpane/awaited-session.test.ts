import { HostError } from "../../src/sheet/host-error";
import { AwaitedSession } from "../../src/taskpane/awaited-session";
import { createSession } from "../../src/taskpane/session";
import type { Session } from "../../src/taskpane/session-state";
import { MemoryHost } from "../support/memory-host";
import { SEED, sheetOf } from "./support";

/** A session over a real sheet whose program comes, or fails to come, when the test says so. */
function awaited() {
  const openings: { come: () => Session; fail: (error: unknown) => void }[] = [];
  const session = new AwaitedSession(
    () =>
      new Promise((resolve, reject) => {
        const come = () => {
          const opened = createSession(new MemoryHost([sheetOf(SEED)]));
          resolve(opened);
          return opened;
        };
        openings.push({ come, fail: reject });
      }),
  );
  return { session, openings };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("a session whose program is on its way", () => {
  it("shows from the first moment what it will begin with", () => {
    const { session, openings } = awaited();
    expect(session.getState()).toMatchObject({ phase: "recognising", busy: "recognise" });
    expect(openings).toHaveLength(0);
  });

  it("reads the sheet as soon as the program is here, and tells of it", async () => {
    const { session, openings } = awaited();
    const told: (string | null)[] = [];
    session.subscribe(() => told.push(session.getState().phase));
    const started = session.start();
    openings[0]?.come();
    await started;
    await settled();
    expect(session.getState()).toMatchObject({ phase: "ready", sheet: sheetOf(SEED).sheet });
    expect(new Set(told)).toEqual(new Set(["recognising", "ready"]));
  });

  it("is never seen idle between its own first state and the session's", async () => {
    const { session, openings } = awaited();
    const busy: unknown[] = [];
    session.subscribe(() => busy.push(session.getState().busy));
    void session.start();
    openings[0]?.come();
    await settled();
    expect(busy.slice(0, -1)).not.toContain(null);
    expect(busy.at(-1)).toBeNull();
  });

  it("hands on what was set meanwhile, in the order in which it was set", async () => {
    const { session, openings } = awaited();
    void session.start();
    session.setDecimals(1);
    session.setDecimals(2);
    session.setChoice("partial-step", "linear");
    openings[0]?.come();
    await settled();
    expect(session.getState().settings).toMatchObject({
      decimals: 2,
      choices: { "partial-step": "linear" },
    });
  });

  it("carries out at once what is asked once it is here", async () => {
    const { session, openings } = awaited();
    void session.start();
    openings[0]?.come();
    await settled();
    session.setDecimals(1);
    expect(session.getState().settings.decimals).toBe(1);
    await session.recalculate();
    expect(session.getState().outcome?.kind).toBe("written");
  });

  it("lets a press during the first reading start nothing", async () => {
    const { session, openings } = awaited();
    void session.start();
    const pressed = session.recalculate();
    openings[0]?.come();
    await pressed;
    await settled();
    expect(session.getState()).toMatchObject({ phase: "ready", outcome: null });
  });

  it("opens nothing to be stopped", async () => {
    const { session, openings } = awaited();
    await session.stop();
    expect(openings).toHaveLength(0);
  });
});

describe("a session whose program cannot be had", () => {
  const lost = new HostError("not-loaded");

  it("says so, and reads when it is tried again", async () => {
    const { session, openings } = awaited();
    const started = session.start();
    openings[0]?.fail(lost);
    await started;
    expect(session.getState()).toMatchObject({
      phase: "error",
      busy: null,
      failure: { said: lost.said, code: "not-loaded", action: "recognise" },
    });
    const again = session.recognise();
    expect(session.getState()).toMatchObject({ phase: "recognising", failure: null });
    openings[1]?.come();
    await again;
    await settled();
    expect(session.getState()).toMatchObject({ phase: "ready", failure: null });
  });

  it("is fetched by any other press too", async () => {
    const { session, openings } = awaited();
    const started = session.start();
    openings[0]?.fail(lost);
    await started;
    session.setDecimals(2);
    openings[1]?.come();
    await settled();
    expect(session.getState()).toMatchObject({ phase: "ready", settings: { decimals: 2 } });
  });

  it("takes its message away when asked", async () => {
    const { session, openings } = awaited();
    const started = session.start();
    openings[0]?.fail(lost);
    await started;
    session.dismissError();
    expect(session.getState().failure).toBeNull();
  });

  it("hides no fault of the program itself", async () => {
    const { session, openings } = awaited();
    const started = session.start();
    openings[0]?.fail(new TypeError("fault"));
    await expect(started).rejects.toThrow("fault");
    expect(session.getState()).toMatchObject({ phase: "error", failure: { code: "unknown" } });
  });
});
