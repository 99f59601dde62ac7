import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import type { PrintedText } from "./text";

/** What is rounded must be a score: 分值四舍五入保留整数 speaks of points, 执行率保留两位小数 of a rate. */
const SCORE = "(?:得分|自评分|评分|分数|计[算分]结果|计分|总分)(?:结果|值)?";
const ROUNDED =
  "(?:(?:按|采用)?四舍五入(?:的?原则|法|的?方法|方式)?|均|统一|最终|应|可|后|,|并|精确|计算|原则上)*";
const KEPT = "(?:保留|精确|取|算)(?:到|至)?";
const AMOUNT =
  "(?<whole>整数|个位|整数位)|(?:小数点?后?)?(?<digit>[一二两三四1-4])位(?:小数|数)?|小数点后(?<after>[一二两三四1-4])位";
const SENTENCE = new RegExp(`${SCORE}[^。;%率]{0,6}?${ROUNDED}${KEPT}(?:${AMOUNT})`, "u");
const PLACES: Readonly<Record<string, 1 | 2>> = { 一: 1, "1": 1, 二: 2, 两: 2, "2": 2 };

/** 得分四舍五入保留一位小数, 得分保留整数: to how many places the scores are rounded. */
export const decimalPlaces: PrintedKind = { name: "decimal-places", sentence: SENTENCE, read };

function read(text: PrintedText): ReturnType<PrintedKind["read"]> {
  const about = text.sentences.flatMap((sentence) => {
    const groups = SENTENCE.exec(sentence)?.groups;
    return groups ? [{ sentence, groups }] : [];
  });
  const [first] = about;
  if (!first) return null;
  const numbers = new Set(about.map(({ groups }) => placesOf(groups)));
  const [number, other] = numbers;
  // more than two are kept nowhere, and two numbers contradict each other
  if (number === undefined || number === null || other !== undefined) return notRead;
  return {
    understood: true,
    quote: first.sentence,
    apply: (rulebook, citation) => ({ ...rulebook, places: { number, citation } }),
  };
}

function placesOf({ whole, digit, after }: Readonly<Record<string, string>>): 0 | 1 | 2 | null {
  if (whole !== undefined) return 0;
  return PLACES[digit ?? after ?? ""] ?? null;
}
