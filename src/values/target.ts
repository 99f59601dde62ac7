import { readBareDate } from "./bare-dates";
import { toQuantity } from "./quantity";
import { PLAIN_QUALITY, readProgress } from "./quality-words";
import { withRange } from "./ranges";
import { isRank } from "./ranks";
import { readCell } from "./reading";
import type { Qualitative, Value, ValueCell, ValueContext } from "./value";

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
    // ≥95%，并逐年提高; what follows words must be a bound
    clause: ({ phrase, later }) =>
      phrase.lead.operator !== null || (!later && phrase.description === null),
    quantity: (text, phrase) =>
      isRank(phrase, context) ? PLAIN_QUALITY : toQuantity(text, phrase, context),
  });
  return saysChange(value, cell.text)
    ? { ...value, change: true }
    : withRange(value, cell, context);
}

/** 逐年提高, 较上年有所下降。 */
const CHANGE = /(?:提高|提升|上升|增长|增加|下降|降低|减少)[。.]?\s*$/u;

function saysChange(value: Value, text: string): value is Qualitative {
  return (
    value.kind === "qualitative" &&
    value.tier === null &&
    value.progress === null &&
    CHANGE.test(text)
  );
}
