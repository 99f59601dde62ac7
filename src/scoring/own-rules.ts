/**
 * The door to what scores rows by rules of their own, and to what few pairs need, all of which is here
 * with the rest. In the pane's scripts own-rules-apart.ts stands in for this file.
 */
export { scoreByRule } from "./score-by-rule";
export {
  asTimes,
  byCalendar,
  bySum,
  overYear,
  pairedDays,
  pairedParts,
  saidOfYear,
} from "./uncommon-pairs";

/** Fetches what reads and scores by rules of rows, where it comes apart (own-rules-apart.ts). */
export async function loadOwnRules(): Promise<void> {
  // nothing to fetch
}
