/**
 * The door to what scores rows beside the full marks, a bonus or a deduction, which is here with the
 * rest. In the pane's scripts beside-the-marks-apart.ts stands in for this file.
 */
export { extraRows, withExtras } from "./extra-rows";

/** Fetches what scores such rows, where it comes apart (beside-the-marks-apart.ts). */
export async function loadExtraRows(): Promise<void> {
  // nothing to fetch
}
