import { wording } from "./kind";

/** 得分最高不能超过该指标分值上限 (rule 2.1). */
export const cap = wording(
  "cap",
  /(?:得分|最高|计分|分数).{0,12}(?:不得|不能|不可|不)(?:超过|超出|突破|高于).{0,12}(?:分值|权重|满分|上限|标准分)/u,
  (rulebook, citation) => ({ ...rulebook, cap: citation }),
);
