import { loadLiveScores } from "../editing";
import { loadUncommon } from "../forms";
import { NotFetchedYet } from "../language/not-fetched-yet";
import { loadExtraRows, loadOwnRules } from "../scoring";
import { HostError } from "../sheet/host-error";

/**
 * What is fetched apart from the pane's start, with what few forms need: all of it may meet rules that
 * forms print in their rows, amounts outside a table, or a person who wants formulas. Throws HostError `not-loaded`, offline for
 * example.
 */
export async function fetched<Program>(coming: Promise<Program>): Promise<Program> {
  try {
    const [program] = await Promise.all([
      coming,
      loadUncommon(),
      loadOwnRules(),
      loadExtraRows(),
      loadLiveScores(),
    ]);
    return program;
  } catch (cause) {
    throw new HostError("not-loaded", {}, { cause });
  }
}

/** Fetches what few forms need. Throws HostError `not-loaded`. */
export async function fetchRest(): Promise<void> {
  await fetched(Promise.resolve());
}

/**
 * What `work` comes to. Most forms print no rules in their rows and are not filled by formulas; for one
 * that does or is, what that takes is fetched first. Throws HostError `not-loaded` where it cannot be had: without it, no score is told.
 */
export async function withRest<Made>(work: () => Made): Promise<Made> {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof NotFetchedYet)) throw error;
  }
  await fetchRest();
  return work();
}
