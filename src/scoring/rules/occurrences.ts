import { said, type Said } from "../../language/said";
import type { Checklist } from "../../rulebooks/row-rule";
import { convert, dimensionOf, readChineseNumeral } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import type { RuledRow } from "./ruled-row";
import { isUnwantedWord } from "./yes-no-answer";

/** How often happened what was not to happen at all, and what had to be assumed for it. */
export interface Occurrences {
  readonly count: number;
  readonly assumptions: readonly Said[];
  /** Counted is what is missing of the target, and not what happened. */
  readonly missing?: true;
}

/** 无安全事故, 未发生, 零投诉: that nothing of the kind is wanted, or happened. */
const NONE =
  /^(?:零|0)发生$|^(?:未|没有|无|不)(?:再)?(?:发生|出现|发现|产生|存在)[^\d,;。]{0,12}$|^(?:无|没有|零)[^\d,;。]{0,10}(?:事故|投诉|差错|问题|违规|违纪|违法|案件|事件|纠纷|上访|情况|现象|行为)$/u;
/** A lone 无: beside a target of none it can only mean that none happened, which is still said. */
const LONE = /^(?:无|没有|零)$/u;

/**
 * Counts what happened where the target is that it never does (0次, 无安全事故): 2起, 0, 未发生. Null
 * where the target is another, as the actual may then count what is wanted, or where the actual is no
 * such count.
 */
export function occurrencesIn({
  target,
  targetText,
  actual,
  actualText,
}: RuledRow): Occurrences | null {
  const none = NONE.test(bare(actualText));
  // 未出现 beside 合规: that none happened can be told whatever the words of the target
  if (none && target.kind === "qualitative") return { count: 0, assumptions: [] };
  // 2起 beside 无: there was to be none
  const isLone = LONE.test(bare(targetText));
  const unit =
    target.kind === "quantity"
      ? unitOfNone(target)
      : (isLone || NONE.test(bare(targetText))) && null;
  if (unit === undefined || unit === false) return null;
  if (none) return { count: 0, assumptions: [] };
  if (LONE.test(bare(actualText)))
    return isLone ? null : { count: 0, assumptions: [readAsNone(actualText)] };
  if (actual.kind !== "quantity" || actual.operator !== "=" || actual.band) return null;
  const count = Number(actual.number);
  const fits = actual.unit === null || unit === null || actual.unit === unit;
  if (!Number.isInteger(count) || count < 0 || !fits || actual.unit === "%") return null;
  return { count, assumptions: actual.assumptions };
}

const ECHO =
  /^(?:共|共计|共有|有|发现|出现|存在|发生)?(?<count>\d{1,3}|[零一二两三四五六七八九十])(?<counter>[个项条处起例次点件份宗人场期])(?<what>\p{Script=Han}{2,16})$/u;

/**
 * 2次未达要求 under 有一次未达要求扣1分: the rule's own words of what costs points, with how often. Null
 * where the actual is no such echo.
 */
export function echoIn({ actualText, citation }: RuledRow): Occurrences | null {
  const { count = "", counter = "", what = "" } = ECHO.exec(bare(actualText))?.groups ?? {};
  // 2个专项 may be all of them
  if (count === "" || !isUnwantedWord(what)) return null;
  const cost = new RegExp(`(?:[一1]|每)${counter}${what}[^,;。\\d]{0,12},?扣`, "u");
  if (!cost.test(citation.quote.normalize("NFKC"))) return null;
  return { count: Number(readChineseNumeral(count) ?? count), assumptions: [] };
}

const COST = /[一1每](?<counter>[处起例次件宗])(?<what>\p{Script=Han}{2,12}?)的?,?(?:将|各)?扣/u;
const COUNT = /^(?:共|共有|有|发现|出现|存在|发生)?(?<count>\d{1,3})(?<counter>[处起例次件宗])?$/u;

/**
 * 2处, 0, 未发现问题 under 发现一处问题扣1分 on a form without targets: the rule says itself that none is
 * wanted. Of 个 and 项 it may be all that there are; what is not told in words is assumed.
 */
export function countIn({ target, actualText, citation }: RuledRow): Occurrences | null {
  if (target.kind !== "missing") return null;
  const { counter, what = "" } = COST.exec(bare(citation.quote))?.groups ?? {};
  if (!isUnwantedWord(what)) return null;
  const text = bare(actualText);
  if (NONE.test(text)) return { count: 0, assumptions: [] };
  if (LONE.test(text)) return { count: 0, assumptions: [readAsNone(actualText)] };
  const told = COUNT.exec(text)?.groups;
  if (!told || (told["counter"] ?? counter) !== counter) return null;
  const values = { text: actualText, what };
  return { count: Number(told["count"]), assumptions: [said(HOW_OFTEN.zh, HOW_OFTEN.en, values)] };
}

/**
 * 每缺1个扣2分 on a row that counts (10个): how many are missing of the target. Null where target and
 * actual are no such counts.
 */
export function lackingIn(rule: Checklist, { target, actual }: RuledRow): Occurrences | null {
  if (!rule.lacking || target.kind !== "quantity" || actual.kind !== "quantity") return null;
  if (target.direction !== "forward" || target.band || actual.operator !== "=") return null;
  const kinds = [target.unit, actual.unit].map((unit) => dimensionOf(unit) ?? "count");
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null || !kinds.every((kind) => kind.startsWith("count"))) return null;
  const count = new Decimal(target.number).minus(reached);
  if (!count.mod(1).eq(0)) return null;
  const assumptions = [...target.assumptions, ...actual.assumptions];
  return { count: Math.max(0, Number(count)), assumptions, missing: true };
}

/** The unit of a target of none; undefined where the target is another. */
function unitOfNone({ number, operator, band, unit }: Quantity): string | null | undefined {
  const isNone = Number(number) === 0 && (operator === "=" || operator === "<=") && !band;
  return isNone && unit !== "%" ? unit : undefined;
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s。.;,“”"]/gu, "");
}

const HOW_OFTEN = said(
  "完成值“{text}”按“{what}”的次数理解，请核对。",
  "The actual “{text}” was read as how often there was {what}. Please check.",
);

function readAsNone(text: string): Said {
  return said(
    "完成值“{text}”按 0 理解，请核对。",
    "The actual “{text}” was read as 0. Please check.",
    { text },
  );
}
