import { wording } from "./kind";

/** 执行率*该指标分值 (rule 2.7); also how the rate is defined (预算执行数/调整后预算数). */
export const executionRate = wording(
  "execution-rate",
  /执行率(?:\*.{0,10}(?:分|权重|标准分)|=)|\d+分?\*.{0,4}执行率|(?:分值|权重)\*.{0,4}执行率|执行率.{0,12}口径/u,
  (rulebook, citation) => ({ ...rulebook, executionRate: citation }),
);
