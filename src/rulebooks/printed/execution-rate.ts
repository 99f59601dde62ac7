import { readRowRule } from "../own-rules";
import type { RowRule } from "../row-rule";
import { printsMore } from "./explanation";
import { notRead, wording, type PrintedKind } from "./kind";
import type { PrintedText } from "./text";

/** 执行率=100% begins a ladder, and no definition. */
const FORMULA =
  /执行率(?:\*.{0,10}(?:分|权重|标准分)|\*\d+$|=(?!\d))|\d+分?\*.{0,4}执行率|(?:分值|权重)\*.{0,4}执行率|执行率.{0,12}口径/u;
/** 执行率*分值*80%, which is another formula. */
const OTHER_FORMULA = /执行率\*[^,;]{0,10}(?:分值|权重|分)[*/+-](?!100%)|\d%\*.{0,4}执行率/u;
/** 执行率≥90%得满分，每低1个百分点扣0.1分: how the rate gives points other than by itself. */
const LADDER =
  /执行率.{0,60}(?:[得计记]\d|[得计记]?(?:满分|全分)|扣\d|扣分|不[得计记]分|零分|按比例)/u;
/** What may go on with it in sentences of their own. */
const GOES_ON = /^(?:[\d≥≤<>([]|每|否则|其余|低于|高于|达到|未达|不足|扣完).*(?:[得计记扣]|分)/u;
const HEADING = /^[^\d≥≤<>]{0,14}?(?:计分|评分|得分|扣分)(?:标准|办法|规则|方法|规定)?:/u;

const plain = wording("execution-rate", FORMULA, (rulebook, citation) => ({
  ...rulebook,
  executionRate: citation,
}));

/**
 * 执行率*该指标分值 (rule 2.7); also how the rate is defined (预算执行数/调整后预算数), and the ladders and
 * deductions that some forms print for it.
 */
export const executionRate: PrintedKind = {
  ...plain,
  sentence: new RegExp(`${FORMULA.source}|${LADDER.source}`, "u"),
  goesOn: GOES_ON,
  read: (text) => {
    const ladder = text.sentences.findIndex((one) => LADDER.test(one));
    if (ladder >= 0) return readLadder(text, ladder);
    const more = text.sentences.some(
      (one) => FORMULA.test(one) && (printsMore(one) || OTHER_FORMULA.test(one)),
    );
    return more ? notRead : plain.read(text);
  },
};

function readLadder({ sentences }: PrintedText, at: number): ReturnType<PrintedKind["read"]> {
  // 得分=执行率*分值；执行率低于60%的，得0分
  const before = sentences[at - 1] ?? "";
  const formula = FORMULA.test(before) && before.includes("*") ? [before] : [];
  const rest = sentences.slice(at + 1);
  const end = rest.findIndex((one) => !GOES_ON.test(one) && !LADDER.test(one));
  const also = end < 0 ? rest : rest.slice(0, end);
  const run = [...formula, sentences[at] ?? "", ...also];
  const others = sentences.filter((one) => LADDER.test(one) && !run.includes(one));
  const rule = ruleIn(run.join(";"));
  if (!rule || others.length > 0) return notRead;
  return {
    understood: true,
    quote: run.join("；"),
    also,
    apply: (rulebook, citation) => ({
      ...rulebook,
      executionRate: citation,
      rateRule: { rule, citation },
    }),
  };
}

/** Rules that a rate can be scored by. */
const OF_RATE: ReadonlySet<RowRule["kind"]> = new Set(["step-deduction", "bands", "proportion"]);

/** A rule of the rate, and of nothing else. */
function ruleIn(printed: string): RowRule | null {
  const text = printed.replace(HEADING, "");
  const rule = readRowRule({ text, cell: "" })?.rule;
  if (!rule || !("name" in rule)) return rule && OF_RATE.has(rule.kind) ? rule : null;
  return rule.name === undefined || rule.name.endsWith("执行率") ? rule : null;
}
