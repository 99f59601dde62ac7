/**
 * The door to what reads blocks of amounts that are no table, which is here with the rest. In the pane's
 * scripts uncommon-apart.ts stands in for this file.
 */
export { readUncommon, withWholeAbove } from "./uncommon-blocks";

/** Fetches what reads such blocks, where it comes apart (uncommon-apart.ts). */
export async function loadUncommon(): Promise<void> {
  // nothing to fetch
}
