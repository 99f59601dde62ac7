import { said, type Said } from "../language/said";
import { convert, dimensionOf, isMoney } from "../values";
import type { Quantity } from "../values/value";
import { decimalOf } from "./decimal";
import { manual, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { scoreProgress, unitMismatch } from "./rules/progress";
import { isMet } from "./rules/quantity";

/** 已完成98%, a degree of completion; beside a rate of 98% it may as well be the rate. */
export function againstProgress(pair: Pair<Quantity>, progress: string): Outcome {
  const { target } = pair;
  const isRate = dimensionOf(target.unit) === "percent";
  const inUnit = isRate ? convert(progress, "%", target.unit) : null;
  if (inUnit === null) {
    // 98% of 不超过120万元 may be all that was done, or all that was spent
    const isSpent = target.explicit && target.direction === "reverse" && isMoney(target.unit);
    return isSpent && !decimalOf(progress).eq(100)
      ? manual(shareOfBound(pair))
      : scoreProgress(pair, progress, unitMismatch(pair.targetText, pair.actualText));
  }
  const done = scoreProgress(pair, progress, asProgress(pair));
  const isReached = isMet(target, decimalOf(target.number), decimalOf(inUnit));
  return isReached === done.met ? done : manual(rateOrProgress(pair));
}

function asProgress({ targetText, actualText }: Pair): Said {
  return said(
    "完成值“{actual}”写的是完成程度，指标值“{target}”写的是指标本身要达到的数；这里按完成程度计。",
    "The actual “{actual}” tells a degree of completion, the target “{target}” a rate to be reached; it is scored as a degree of completion.",
    { target: targetText, actual: actualText },
  );
}

function rateOrProgress({ targetText, actualText }: Pair): Said {
  return said(
    "完成值“{actual}”可能是指标本身达到的数，也可能是指标值“{target}”完成了多少，得分不同；请只写达到的数，如“98%”，或由您填写得分。",
    "The actual “{actual}” may be the rate reached, or how much of the target “{target}” was done, which score differently. Write the rate alone, like 98%, or set the score.",
    { target: targetText, actual: actualText },
  );
}

function shareOfBound({ targetText, actualText }: Pair): Said {
  return said(
    "指标值“{target}”是上限，完成值“{actual}”可能是完成程度，也可能是用去了上限的百分之几，得分不同；请写明实际数额，或由您填写得分。",
    "“{target}” is an upper bound; “{actual}” may be how much was done, or how much of the bound was spent, which score differently. Write the amount, or set the score.",
    { target: targetText, actual: actualText },
  );
}
