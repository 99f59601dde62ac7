import { MARK_SIGNS, markNumber } from "./checklist-marks";

/**
 * What the words of an answer to a checklist are, one letter each, so that a whole answer becomes a
 * short code (③⑤不合格 → MMF) and its grammar a handful of patterns.
 */
export interface Token {
  readonly code: "M" | "N" | "O" | "I" | "S" | "T" | "A" | "R" | "E" | "X" | "Z" | "F" | "P" | "H";
  /** The number of a mark or of a count; null for every other word. */
  readonly number: number | null;
}

const FAIL =
  "不合格|不相?符合?|不达标|不满足|不通过|不合规|不规范|不健全|不完整|未达标|未达到|未通过|未符合|未满足|未按(?:要求|规定|进度|时|期)(?:完成|报送)?|未(?:完成|做到|落实|达)|缺失|缺少|欠缺|缺|[×✗✘❌]";
const PASS =
  "合格|符合|达标|满足|达到|通过|按(?:要求|规定|进度|时|期)(?:完成|报送)?|完成|做到|落实|[√✓✔]";
/** 合格要求, 符合规定: what follows a verdict and adds nothing to it. */
const OBJECT = "(?:评分|评价|相关|有关)?(?:要求|规定|标准|条件)?(?:的)?";

/** The words, tried in this order at every place of the answer. */
const WORDS: readonly (readonly [Token["code"], string])[] = [
  ["M", `[${MARK_SIGNS}]`],
  ["M", "\\((?:\\d{1,2}|[一二三四五六七八九十]{1,3})\\)"],
  ["Z", "(?:没有|未发现|不存在|未出现|无)(?:任何)?(?=不|未|缺)"],
  ["F", `(?:${FAIL})${OBJECT}`],
  ["P", `(?:${PASS})${OBJECT}`],
  ["E", "除了?"],
  ["X", "以外|之外|除外|外"],
  ["R", "其余|其他|其它|剩余|剩下"],
  ["A", "全部|所有|一律|全|均|都|皆|各|每"],
  ["O", "第"],
  ["N", "\\d{1,2}(?!\\d)|[一二两三四五六七八九十]{1,3}"],
  ["I", "项目?|条|点|款|个"],
  ["T", "[-~—–]|至|到"],
  ["S", "[、,，;；。.和及与 ]|以及"],
  ["H", "指标|内容|要求|情况|情形|问题|其中|存在|发现|共有|共|计|有|为|是|的|已|[:：()]"],
];
const WORD = new RegExp(WORDS.map(([, pattern]) => `(${pattern})`).join("|"), "uy");

/** The words of an answer; null where one of them is not known. Takes text folded to one width. */
export function checklistWords(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  WORD.lastIndex = 0;
  for (let at = 0; at < text.length; at = WORD.lastIndex) {
    const match = WORD.exec(text);
    const which = match?.slice(1).findIndex((part) => part !== undefined) ?? -1;
    const word = WORDS[which];
    if (!match || !word) return null;
    const number = "MN".includes(word[0]) ? numberOf(match[0]) : null;
    if ("MN".includes(word[0]) && number === null) return null;
    if (word[0] !== "H") tokens.push({ code: word[0], number });
  }
  return tokens;
}

function numberOf(written: string): number | null {
  return written === "两" ? 2 : markNumber(written);
}
