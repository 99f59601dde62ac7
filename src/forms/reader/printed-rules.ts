import { labelKey } from "./label";

/** A number that opens a rule: at the start, on a new line, or behind the end of a sentence. */
const RULE_START =
  /(^|[\n\r。；;.，,：:]\s?|(?<!\s)\s{2,})(?:(\d{1,2})(?:[.．](?!\d)|、|[)）](?=\S))|([①-⑳])|[(（](\d{1,2})[)）])/g;
const HEADING =
  /^\(?(填报|填表|填写|评分)?(注意事项|填表说明|填报说明|填写说明|编制说明|说明|备注|附注|注)\)?[:.]?$/;

/** Whether the text is nothing but the heading of the rules. */
export function isHeadingOnly(text: string): boolean {
  return HEADING.test(labelKey(text));
}

/** What a rule of scoring is about. */
const SUBJECT =
  "(?:完成|实际|指标|目标)值|(?:完成|执行)(?:比|效)?率|(?:定量|定性|正向|反向|逆向|负向|成本)指标";
/** What it says comes of it: 按比例计分, 得满分, 扣除该指标10%的分值, and not 得分95分, which somebody got. */
const OUTCOME =
  "按[^。；]{0,20}(?:得分|[计记赋]分|扣分|扣除|扣减)|[得计记赋]满分|[不零]得分|不扣分|[计记赋]0分|扣(?:除|减)?[^。；]{0,12}(?:%|分值|权重)|扣完为止";
const HOW_TO_SCORE = [
  /(?:得分|扣分|[计记评赋]分)(?:的?(?:计算)?(?:方法|办法|公式|规则|标准|说明))[:：为]/u,
  /得分[^。；\d]{0,6}[=＝]|[×*＊][^。；]{0,6}(?:分值|权重|满分)|(?:分值|权重|满分)[^。；]{0,3}[×*＊]/u,
  new RegExp(`(?:${SUBJECT})[^。；]{0,40}(?:${OUTCOME})`, "u"),
];
const near = (grade: string) => `(?:\\d[^\\d。优良]{0,8}${grade}|${grade}[^\\d。优良]{0,6}\\d)`;
/** 优 and 良, each with a number of its own. */
const GRADES = new RegExp(`${near("优")}[^。]{0,24}${near("良")}`, "u");
const BOX = /[□☐■☑☒√✓✔]/u;

/** Whether a text under a table, without number or heading, prints how scores or grades come about. */
export function saysHowToScore(text: string): boolean {
  return printsGrades(text) || HOW_TO_SCORE.some((one) => one.test(text));
}

/** Whether a text prints the limits of the grades (90分以上优、80分以上良…), and is no list to tick. */
export function printsGrades(text: string): boolean {
  return text.includes("优") && GRADES.test(text) && !BOX.test(text);
}

/** 说明, 备注, 说明：…: a label under which a form may print rules, or somebody tell of the project. */
const EITHER = /^\(?(说明|备注)\)?(:|$)/;
/** What a text about how the form is filled in or scored speaks of. */
const ABOUT_FORM = /填|指标|分|权重|评|执行[率数]|本表/;

/** Whether what stands behind such a label is no rule but what the unit has to say (受装修影响闭馆两个月). */
export function isRemark(label: string, text: string): boolean {
  const isOwn = rulesOf(text).length === 1 && !ABOUT_FORM.test(text);
  return isOwn && EITHER.test(labelKey(label.slice(0, 12)));
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
