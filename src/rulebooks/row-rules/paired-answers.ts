import { plainText } from "../printed/text";
import { markedParts } from "./marks";
import { NUMBER } from "./numbers";

const SCORED_ALONE = new RegExp(
  `[^。;\\n]{2,80}?(?:得|计|记)${NUMBER}分[,;](?:否则|未|没有|不|无|逾期)[^,;。\\n]{0,24},?不(?:得|计|记)分(?:[;。\\n]+|$)`,
  "gu",
);

/** 面积完成得5分，未完成不得分；资金完成得5分，未完成不得分: two items, though no marks number them. */
export function withMarks(original: string): string {
  if (/[①-⓿❶-➓]/u.test(original)) return original;
  const text = plainText(original);
  const found = text.match(SCORED_ALONE) ?? [];
  const isAll = found.length > 1 && found.length <= 20 && found.join("") === text;
  return isAll && markedParts(original)?.length === 1
    ? found.map((one, index) => String.fromCodePoint(0x2460 + index) + one).join("")
    : original;
}
