import Big from "big.js";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";

const SENTENCE = /执行率.{0,12}(?:说明|分析)|执行率[^,]{0,10}\d%[^,]{0,6},.{0,20}(?:说明|分析)/u;
const LIMIT =
  /执行率.{0,6}(?:未达到?|低于|不足|小于|不到|<|在)(\d+(?:\.\d+)?)%(?:\(不含\))?(?:以下)?(?:的|,|时)*.{0,16}(?:说明|分析)/u;

/** 预算执行率未达到90%的需说明原因 (rule 2.7, when an explanation of the rate is asked for). */
export const rateExplanation: PrintedKind = {
  name: "rate-explanation",
  sentence: SENTENCE,
  read: (text) => {
    const quote = text.sentences.find((one) => SENTENCE.test(one));
    if (quote === undefined) return null;
    const limit = LIMIT.exec(quote)?.[1];
    if (limit === undefined) return notRead;
    return {
      understood: true,
      quote,
      apply: (rulebook, citation) => ({
        ...rulebook,
        rateExplanation: { under: Big(limit).div(100).toFixed(), printed: true, citation },
      }),
    };
  },
};
