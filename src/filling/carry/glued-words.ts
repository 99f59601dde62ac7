import { normalise } from "../../values";

/** Words that limit what is promised: without them the target would say something else. */
const CONDITION =
  /除外|不含|不计|剔除|前提|条件|仅限|以内|之内|(?:日|天|月|年|周|小时)内|期限|(?:日|月|年)前|工作日|特殊|原则上|其中/u;

/** What becomes of the words that are glued to a target's number. */
export type GluedWords = "nothing" | "condition" | "words";

/**
 * Tells words that only repeat the row's name (经费支出总成本), a condition of the promise
 * (结案三个月内，特殊案件除外), and others that say more (保证办案完成度).
 */
export function gluedWords(words: string | null, names: readonly string[]): GluedWords {
  const bare = key(words ?? "");
  if (bare === "") return "nothing";
  if (CONDITION.test(bare)) return "condition";
  const repeats = names.map(key).some((name) => name.includes(bare) || isPartOf(name, bare));
  return repeats ? "nothing" : "words";
}

/** The name stands in the words, and little besides. */
function isPartOf(name: string, words: string): boolean {
  return name.length > 1 && words.includes(name) && words.length - name.length <= 2;
}

const key = (text: string): string => normalise(text).replace(/[\s\p{P}]/gu, "");
