import { wording } from "./kind";

/** 不适用的评价指标不考核，用适用指标得分汇总后按百分制折算 (rule 2.8). */
export const rescale = wording(
  "rescale",
  /(?:不适用|不涉及).{0,60}(?:百分制|折算|换算|折合|除以.{0,20}分值?[)]?(?:乘以|\*)100)/u,
  (rulebook, citation) => ({ ...rulebook, rescaleNotApplicable: citation }),
);
