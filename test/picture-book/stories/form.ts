import { createSession } from "../../../src/taskpane/session";
import type { Session } from "../../../src/taskpane/session-state";
import { MemoryHost } from "../../support/memory-host";
import { over, sample, SCORED, seenIn, UNSCORED, type Story } from "../story";

/** A form that is recognised: its score, its rows, its rules. */
export const FORM: readonly Story[] = [
  { id: "score", open: () => over(SCORED) },
  { id: "recalculated", open: () => over(UNSCORED, (session) => session.recalculate()) },
  {
    id: "undone",
    open: () =>
      over(UNSCORED, async (session) => {
        await session.recalculate();
        await session.undo();
      }),
  },
  { id: "stale", open: async () => seenIn(await over(SCORED), () => ({ stale: true })) },
  { id: "indicators", open: () => over(SCORED), tab: "indicators" },
  { id: "indicators-locked", open: locked, tab: "indicators" },
  { id: "recalculated-locked", open: locked },
  { id: "rules", open: () => over(SCORED), presses: ["评分依据"] },
  { id: "filling", open: () => over(SCORED), tab: "filling" },
  { id: "reporting", open: () => over(SCORED), tab: "reporting" },
];

/** A sheet without scores that is protected, so that none can be written. */
async function locked(): Promise<Session> {
  const grids = await (await sample(UNSCORED)).read("all");
  const host = new MemoryHost(grids);
  for (const { sheet } of grids) host.protect(sheet);
  const session = createSession(host);
  await session.start();
  await session.recalculate();
  return session;
}
