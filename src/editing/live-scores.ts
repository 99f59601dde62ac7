/**
 * The door to what writes scores as formulas, which is here with the rest. In the pane's scripts
 * live-scores-apart.ts stands in for this file.
 */
export { liveScores } from "./formulas/live-scores";

/** Fetches what writes scores as formulas, where it comes apart (live-scores-apart.ts). */
export async function loadLiveScores(): Promise<void> {
  // nothing to fetch
}
