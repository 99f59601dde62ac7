import type { Edit } from "../../sheet/edit";
import type { Echoes } from "./echoes";
import { toHostError } from "./errors";
import { explained, failureOf, mayHaveWritten } from "./refusal";
import { restore } from "./restoring";
import { roundTrip, type Patience } from "./round-trip";
import { runsOf } from "./runs";
import { writeBatch, type Outcome } from "./write-batch";

/**
 * Writes edits as one batch in one round trip, which looks at the cells before and after. Where
 * Excel stops half-way, a cell was changed by somebody else, or does not read back, everything is
 * put back and the batch fails with a HostError that says why.
 */
export async function writeEdits(
  edits: readonly Edit[],
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  if (edits.length === 0) return;
  const runs = runsOf(edits);
  const putBack = async (outcome: Outcome): Promise<void> => {
    if (mayHaveWritten(outcome)) await restore(outcome.runs, patience, echoes);
  };
  const outcome = await roundTrip(
    patience,
    {},
    (context) => writeBatch(context, runs, echoes),
    // Excel came round after we had given up and said that nothing was changed: make it true
    (late) => {
      putBack(late).catch((error: unknown) => {
        patience.onLost(toHostError(error));
      });
    },
  );
  const failure = failureOf(outcome);
  if (!failure) return;
  await putBack(outcome);
  throw await explained(failure, outcome, patience);
}
