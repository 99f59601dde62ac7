import { printsMore } from "./explanation";
import { notRead, wording, type PrintedKind } from "./kind";

/** 执行率=100% begins a ladder, and no definition. */
const SENTENCE =
  /执行率(?:\*.{0,10}(?:分|权重|标准分)|=(?!\d))|\d+分?\*.{0,4}执行率|(?:分值|权重)\*.{0,4}执行率|执行率.{0,12}口径/u;

const plain = wording("execution-rate", SENTENCE, (rulebook, citation) => ({
  ...rulebook,
  executionRate: citation,
}));

/** 执行率*该指标分值 (rule 2.7); also how the rate is defined (预算执行数/调整后预算数). */
export const executionRate: PrintedKind = {
  ...plain,
  read: (text) => {
    const more = text.sentences.some((one) => SENTENCE.test(one) && printsMore(one));
    return more ? notRead : plain.read(text);
  },
};
