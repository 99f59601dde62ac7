import { plainText } from "./text";

/** What stands for the points of a row: 该指标分值, 权重. */
export const POINTS = "(?:该|本|此|单|各)?(?:项|指标|三级指标)*的?(?:分值|权重|满分|标准分)";

/** 若完成率大于100%，按100%计算: what any cap says. */
export const CAPPED =
  /[,;。]?(?:如果?|若|当)?[^,;。\d]{0,12}(?:超过|超出|大于|高于|>)100%(?:的|时)?,?(?:均|一律|则|也|都)*(?:(?:按|以)(?:照)?(?:100%|满分)(?:计算|计分|得分|计|分)?|[得计记]满分)/gu;

const NUMBER = String.raw`(?<![\d.])(\d+(?:\.\d+)?)`;
/** 10分, and the bare 10 of 执行率*10 and 10*执行率. */
const NAMED = new RegExp(
  String.raw`${NUMBER}(?:分(?!钟|之)|\*(?=\p{Script=Han}))|(?<=\*)${NUMBER}(?![\d.%分])`,
  "gu",
);

/** The points that a rule names (执行率×10分: 10); none where it speaks of 分值 only. */
export function pointsNamed(text: string): readonly string[] {
  return [...plainText(text).matchAll(NAMED)].flatMap(([, first, second]) => {
    const number = first ?? second ?? "0";
    return Number(number) === 0 ? [] : [number];
  });
}
