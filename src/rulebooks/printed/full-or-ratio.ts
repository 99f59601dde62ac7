import { wording } from "./kind";

/**
 * 完成值达到指标值，记满分；未达到指标值，按B/A或A/B记分 (R3; the Ministry's 完成指标值的，记该指标
 * 所赋全部分值；…按照完成值与指标值的比例记分). The same as the ratio under its cap.
 */
export const fullOrRatio = wording(
  "full-or-ratio",
  /(?:达到|达成|完成)(?:年初|年度|预期)?(?:指标值|目标值|目标|指标)的?,?(?:记|得|计|给)(?:该指标)?(?:所赋)?(?:满分|全部分值|全分)|未(?:达到|完成|达成)(?:年初|年度|预期)?(?:指标值|目标值|目标|指标)?的?,?(?:按|按照).{0,24}(?:记分|计分|得分|分值|比例|比率)/u,
  (rulebook, citation) => ({ ...rulebook, ratio: citation }),
);
