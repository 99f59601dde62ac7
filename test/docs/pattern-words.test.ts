import { patternWords } from "../../src/docs/pattern-words";
import { VOCABULARIES } from "../../src/forms";
import { OTHER_DOCUMENTS } from "../../src/forms/vocabularies";

describe("a pattern in words", () => {
  it.each([
    [/^总分$/, "总分"],
    [/自评/, "……自评……"],
    [/^(上年|去年).*值$/, "〔上年/去年〕……值"],
    [/^年度(总体)?目标$/, "年度［总体］目标"],
    [/^(总体|绩效)*目标$/, "［总体/绩效］目标"],
    [/自评.{0,6}表$/, "……自评……表"],
    [/^20\d\d年(度)?实际.*值$/, "20×年［度］实际……值"],
    [/^近[两三]年/, "近〔两/三〕年……"],
    [/^目标\([^()]*\d+(\.\d+)?分\)$/, "目标(……×［.×］分)"],
    [/复核|^审核$/, "……复核……、审核"],
    [/^(预算|支出)+数$/, "〔预算/支出〕数"],
  ])("%s is %s", (pattern, words) => {
    expect(patternWords(pattern)).toBe(words);
  });

  it.each([/^(?:总分)$/, /^总分(?=合计)/, /^\w+$/, /^a\b/])(
    "%s, which no vocabulary writes, is refused and not shown in part",
    (pattern) => {
      expect(() => patternWords(pattern)).toThrow("no words for");
    },
  );
});

/** Every pattern that stands anywhere in the vocabularies. */
function patternsIn(node: unknown): RegExp[] {
  if (node instanceof RegExp) return [node];
  if (typeof node !== "object" || node === null) return [];
  return Object.values(node).flatMap(patternsIn);
}

it("every pattern of the vocabularies can be said, with every Chinese character of it", () => {
  const patterns = patternsIn([VOCABULARIES, OTHER_DOCUMENTS]);
  expect(patterns.length).toBeGreaterThan(40);
  for (const pattern of patterns) {
    const han = (text: string) => text.match(/\p{Script=Han}/gu)?.join("") ?? "";
    const words = patternWords(pattern).replaceAll("某字", "");
    const numerals = /\[\\d[^\]]*\]/gu;
    expect(han(words)).toBe(han(pattern.source.replace(numerals, "")));
  }
});
