import { labelKey } from "./label";

/** A number that opens a rule: at the start, on a new line, or behind the end of a sentence. */
const RULE_START =
  /(^|[\n\r。；;.，,：:]\s*|\s{2,})(?:(\d{1,2})(?:[.．](?!\d)|、|[)）](?=\S))|([①-⑳])|[(（](\d{1,2})[)）])/g;
const HEADING =
  /^\(?(填报|填表|填写|评分)?(注意事项|填表说明|填报说明|填写说明|编制说明|说明|备注|附注|注)\)?[:.]?$/;

/** Whether the text is nothing but the heading of the rules. */
export function isHeadingOnly(text: string): boolean {
  return HEADING.test(labelKey(text));
}

/** The rules of one cell, cut where a next higher number begins; the words stay as printed. */
export function rulesOf(text: string): string[] {
  const starts: number[] = [];
  let last = 0;
  for (const found of text.matchAll(RULE_START)) {
    const [, lead = "", plain, circled, bracketed] = found;
    const number = circled ? (circled.codePointAt(0) ?? 0) - 0x245f : Number(plain ?? bracketed);
    // numbers only rise; 60、80 and the like are no rules' numbers
    if (number <= last || number > last + 3) continue;
    last = number;
    starts.push(found.index + lead.length);
  }
  if (starts.length < 2) return [text.trim()];
  const before = text.slice(0, starts[0]).trim();
  const rules = starts.map((from, index) => text.slice(from, starts[index + 1]).trim());
  return before === "" || isHeadingOnly(before) ? rules : [before, ...rules];
}
