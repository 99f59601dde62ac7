import fc from "fast-check";
import { toDocx } from "../../../src/reports/word";
import type { ReportDocument } from "../../../src/reports/document";
import { gap, text } from "../sample-report";
import { all, parse, partsOf, textOf } from "./read-docx";

/** The same text in every place that a report has. */
const everywhere = (words: string): ReportDocument => ({
  title: [words],
  addressee: [text(words)],
  blocks: [
    { kind: "heading", level: 2, text: words },
    { kind: "paragraph", runs: [text(words)] },
    { kind: "part", title: [words] },
    {
      kind: "table",
      caption: words,
      widths: [1],
      headerRows: 0,
      rows: [[{ runs: [text(words)] }]],
    },
    { kind: "paragraph", runs: [gap(words)] },
  ],
  closing: [[text(words)]],
});

async function paragraphsOf(words: string): Promise<string[]> {
  const parts = partsOf(await toDocx(everywhere(words)));
  // the only other part that holds the report's words
  parse(parts["docProps/core.xml"] ?? "");
  const document = parse(parts["word/document.xml"] ?? "");
  expect(all(document, "w:instrText")).toEqual([]);
  return all(document, "w:p").map(textOf);
}

const places = (words: string) => [
  ...[words, words, words, words, words, words, words],
  "",
  `【待补充：${words}】`,
  words,
];

it.each([
  ["markup", `<w:p>&lt;b>"引号"'撇号'</w:t>]]>&`, `<w:p>&lt;b>"引号"'撇号'</w:t>]]>&`],
  ["the name of a field", "CURRENT", "CURRENT"],
  ["a field's code", "{ PAGE \\* MERGEFORMAT }", "{ PAGE \\* MERGEFORMAT }"],
  ["control characters", "执行\u0000\u0001\u001b率\u007f\ufffe", "执行率"],
  ["half of a surrogate pair", "楼\ud83d层\udc00", "楼层"],
  ["rare characters", "㐂𠀀🏢", "㐂𠀀🏢"],
  ["breaks of all kinds and a tab", "一\r\n二\r三\u2028四\u000b五\t六", "一\n二\n三\n四\n五 六"],
  ["blanks that count", "  前后  ", "  前后  "],
])("carries %s", async (_, words, expected) => {
  const paragraphs = await paragraphsOf(words);
  expect(paragraphs).toEqual(places(expected));
});

it("carries any text and is never broken by it", async () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
    fc.string({ unit: fc.constantFrom("<", ">", "&", "]", '"', "'", "\n", "\u0000", "=", "案") }),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (words) => {
      const paragraphs = await paragraphsOf(words);
      // what a person can see and a keyboard can make is all there, in order
      const visible = (one: string) =>
        one.replace(/\p{Cc}|\p{Surrogate}|[\ufffe\uffff\u2028\u2029\s]/gu, "");
      expect(paragraphs.map(visible)).toEqual(places(visible(words)).map(visible));
    }),
    { numRuns: 25 },
  );
});
