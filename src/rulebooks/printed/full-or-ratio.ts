import { printsMore } from "./explanation";
import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { POINTS } from "./points-named";
import { letters } from "./ratio";
import type { PrintedText } from "./text";

const GOAL = "(?:年初|年度|预期|全年|计划|绩效|既定)*(?:指标值|目标值|目标|指标|任务)";
const SCORED = "(?:记|得|计|给)(?:该指标)?(?:所赋)?(?:满分|全部分值|全分)";
const UNMET = `未(?:全部|全面|按期|按时)?(?:达到|完成|达成|达标)${GOAL}?的?,?`;
const RATIO =
  "(?:实际|目标|指标|任务|计划|年度|工作)*(?:完成|达成|实现)(?:情况|数量?|量|值)?的?(?:百分比|比例|比率|程度|进度|率)";
const GIVEN =
  "(?:计算|折算|换算|确定|计|给|得|记|相应)*(?:得分|计分|记分|给分|打分|赋分|评分|分值|分数|扣分|扣减|分)";

/** 完成值达到指标值，记满分; 未达到的按比例; 按完成比例计算得分; 得分系数*权重. */
const WORDINGS: readonly string[] = [
  `(?:达到|达成|完成)${GOAL}的?,?${SCORED}`,
  `${UNMET}(?:按|按照).{0,24}(?:记分|计分|得分|分值|比例|比率)`,
  `(?:按|按照|根据)(?:照)?${RATIO}${GIVEN}`,
  `(?:${RATIO}|得分系数(?:\\(%\\))?)\\*(?:${POINTS}|\\d+(?:\\.\\d+)?(?:分|$))`,
  `${POINTS}\\*(?:${RATIO}|得分系数)`,
  `(?:按|按照)(?:B与A|B占A)的?(?:比例|比率)${GIVEN}`,
  `^(?:按|按照)(?:相应|同等)?比例${GIVEN}`,
];
const SENTENCE = new RegExp(WORDINGS.join("|"), "u");
/**
 * 完成值达到指标值，记满分；未达到指标值，按B/A或A/B记分 (R3; the Ministry's 完成指标值的，记该指标
 * 所赋全部分值；…按照完成值与指标值的比例记分). The same as the ratio under its cap.
 */
export const fullOrRatio: PrintedKind = { name: "full-or-ratio", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.filter((one) => SENTENCE.test(one) || SENTENCE.test(letters(one)));
  const quote = about[0];
  if (quote === undefined) return null;
  if (about.some(printsMore)) return notRead;
  return {
    understood: true,
    quote,
    apply: (rulebook, citation) => ({ ...rulebook, ratio: citation }),
  };
}
