import { HostError } from "../../sheet/host-error";
import { toHostError, type Where } from "./errors";

/** How long to wait for Excel, in milliseconds, and whom to tell. */
export interface Patience {
  /** After this long, `onSlow` is called once per round trip. */
  readonly slowAfterMs: number;
  /** After this long the round trip is given up as `not-responding`. */
  readonly giveUpAfterMs: number;
  readonly onSlow: () => void;
  /** Told when a write that came through after it was given up could not be undone. */
  readonly onLost: (error: HostError) => void;
}

/**
 * One round trip to Excel: `batch` queues its requests and awaits `context.sync()` once. Gives up
 * when Excel does not answer; `onLate` then gets the outcome, should it still arrive.
 */
export async function roundTrip<T>(
  patience: Patience,
  where: Where,
  batch: (context: Excel.RequestContext) => Promise<T>,
  onLate?: (outcome: T) => void,
): Promise<T> {
  let gaveUp = false;
  const slow = setTimeout(patience.onSlow, patience.slowAfterMs);
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    giveUp = setTimeout(() => {
      gaveUp = true;
      reject(new HostError("not-responding"));
    }, patience.giveUpAfterMs);
  });
  const work = Excel.run(batch).then((outcome) => {
    if (gaveUp) onLate?.(outcome);
    return outcome;
  });
  try {
    return await Promise.race([work, tooLong]);
  } catch (error) {
    throw toHostError(error, where);
  } finally {
    clearTimeout(slow);
    clearTimeout(giveUp);
  }
}
