import { over, SCORED, seenIn, UNSCORED, type Story } from "../story";

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
  { id: "rules", open: () => over(SCORED), presses: ["评分依据"] },
  { id: "filling", open: () => over(SCORED), tab: "filling" },
  { id: "reporting", open: () => over(SCORED), tab: "reporting" },
];
