import { readBareDate } from "./bare-dates";
import { isLoneNone, nonePromised } from "./none";
import { toQuantity } from "./quantity";
import { PLAIN_QUALITY, readProgress } from "./quality-words";
import { withRange } from "./ranges";
import { isRank } from "./ranks";
import { withRatio } from "./ratios";
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
  const mayBeNone = isOfWords(value) || (value.kind === "notApplicable" && isLoneNone(cell.text));
  const none = mayBeNone ? nonePromised(cell.text, context) : null;
  if (none !== null) return none;
  if (isOfWords(value) && BOUND.test(cell.text)) return { ...value, bound: true };
  return isOfWords(value) && CHANGE.test(cell.text)
    ? { ...value, change: true }
    : withRatio(withRange(value, cell, context), cell, context);
}

/** 逐年提高, 较上年有所下降。 */
const CHANGE = /(?:提高|提升|上升|增长|增加|下降|降低|减少)[。.]?\s*$/u;

/** 不低于上年, 高于全省平均水平, 不超预算, 控制在定额以内, 较上年提高。 */
const BOUND =
  /[≥≤><]|\d[%‰]|控制在|[算准额围]内|以内|之内|不超|[高低多少大小优]于|不突破|上一?年(?!度?[计规])|去年|往年|同期|平均|持平|过半|翻(?:一|两)?番|倍增/u;

function isOfWords(value: Value): value is Qualitative {
  return value.kind === "qualitative" && value.tier === null && value.progress === null;
}
