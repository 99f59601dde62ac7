/** One printed note as the readers of rules see it. */
export interface PrintedText {
  /** The whole note, normalised: NFKC, no white space, one kind of dash, no list numbers. */
  readonly whole: string;
  /** The same in sentences (。；, line breaks and list numbers end one). */
  readonly sentences: readonly string[];
}

/** Circled and bracketed list marks, which NFKC would turn into digits that glue to what follows. */
const LIST_MARKS = /[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/gu;
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[﹦═]/gu, "="],
  [/[≧⩾]|>=/gu, "≥"],
  [/[≦⩽]|<=/gu, "≤"],
  [/[×xX✕＊](?=[^a-z])/gu, "*"],
  [/[÷∕⁄]/gu, "/"],
  [/[—–‑‒―−~～〜]+/gu, "-"],
  [/百分之(\d+(?:\.\d+)?)/gu, "$1%"],
  [/(\d)(?:至|到)(?=\d)/gu, "$1-"],
  [/([%分)])(?:至|到)(?=\d)/gu, "$1-"],
];
/** A list number (1. to 20、) at the start of the note or after a sentence's end; 98.3 is none. */
const LIST_NUMBER = /(^|[\n。;:])\(?(\d{1,2})(?:[、)]|\.(?!\d{1,2}(?!\d)))(?!\d*[%分-])/gu;
const LIST_NUMBER_BEFORE_NUMBER = /(^|[\n。;])(\d)[.、](?=\d{2,}(?:\.\d+)?(?:[%分(≤<-]|以|及))/gu;

/** ②0.1 is 0.1 behind a mark (or several), and not the 20.1 that NFKC makes of it. */
const MARK_BEFORE_NUMBER = new RegExp(
  `(?<![\\d０-９.．])(?:${LIST_MARKS.source}){1,20}(?=\\s*[\\d０-９])`,
  "gu",
);

/** NFKC, no white space but line breaks, one kind of each sign. */
export function plainText(text: string): string {
  let plain = text
    .replace(MARK_BEFORE_NUMBER, "")
    .normalize("NFKC")
    .replace(/[^\S\n]+/gu, "");
  for (const [sign, replacement] of SIGNS) plain = plain.replace(sign, replacement);
  return plain;
}

/** No rule is told in a sentence as long as this; patterns take their time over such a text. */
const LONGEST = 2_000;

const HEADING =
  /^[^\S\n]*(?:注|说明|备注|填报注意事项|填报说明|评分标准|评分规则|评分办法|计分方法|得分计算方法)\s*[:：]/gmu;

/** Normalises a printed note for reading; the original stays what is shown and cited. */
export function printedText(original: string): PrintedText {
  let text = original.replace(LIST_MARKS, "\n").replace(HEADING, "");
  text = plainText(text);
  text = text.replace(LIST_NUMBER_BEFORE_NUMBER, "$1\n").replace(LIST_NUMBER, "$1\n");
  const sentences = text
    .split(/[。;\n]+/u)
    .filter((sentence) => sentence !== "")
    .map((sentence) => sentence.slice(0, LONGEST));
  return { whole: sentences.join("。"), sentences };
}
