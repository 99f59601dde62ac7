import { readBareDate } from "./bare-dates";
import { toQuantity } from "./quantity";
import { PLAIN_QUALITY, readProgress } from "./quality-words";
import { withRange } from "./ranges";
import { isRank } from "./ranks";
import { readCell } from "./reading";
import type { Value, ValueCell, ValueContext } from "./value";

/**
 * What a target cell promises. A stored number wins over its shown text; unit and direction that
 * the cell does not print come from the context, each with its source. Never throws: text that
 * looks like a value and cannot be read with certainty is `unreadable` with a reason.
 */
export function readTarget(cell: ValueCell, context: ValueContext): Value {
  const value = readCell(cell, context, {
    progress: (text) => {
      const percent = readProgress(text, false);
      return percent === null ? null : { kind: "qualitative", tier: null, progress: percent };
    },
    date: (text, stored) => readBareDate(text, context, { stored, besideDate: false }),
    quantity: (text, phrase) =>
      isRank(phrase, context) ? PLAIN_QUALITY : toQuantity(text, phrase, context),
  });
  return withRange(value, cell, context);
}
