import type { Said } from "../language/said";
import type { Phrase } from "./phrases/understood";
import { byText } from "./by-text";
import { convert, dimensionOf, isMoney } from "./units/convert";
import { isCostRow } from "./directions/direction";
import { nameIn } from "./name-in";
import { normalise } from "./normalise";
import { isSatisfaction, rateWordOf } from "./rate-words";
import { assumed } from "./reasons";
import { isUnit, wholeUnit } from "./units/units";
import type { Quantity, ValueContext } from "./value";

/** A unit, where it came from, and what had to be assumed for it. */
export interface InferredUnit {
  readonly unit: string | null;
  readonly source: Quantity["unitSource"];
  readonly assumption?: Said;
}

const NONE: InferredUnit = { unit: null, source: null };
/** Words that make a lone 万 money. */
const MONEY_WORDS =
  /成本|经费|资金|费用?|工资|金额|投资|支出|收入|产值|利润|税|补助|补贴|销售额|造价|价款/u;

/**
 * The unit of a number: its own, the description's, the name's (…率 → %, 面积（亩）), then on a cost
 * row the form's money unit. Null where nothing says one.
 */
export function inferUnit(phrase: Phrase, context: ValueContext): InferredUnit {
  const description = phrase.description ?? "";
  if (phrase.unit?.startsWith("/") && !isShare(phrase.unit))
    return { source: "number", ...pricePer(phrase.unit, context, description) };
  if (phrase.unit !== null && !isWordUnderRate(phrase.unit, context))
    return { unit: withMoney(phrase.unit, context, description), source: phrase.unitIn };
  const words = [description, ...phrase.remarks].join("");
  return (
    percentFrom(words, "description") ??
    unitOfName(context) ??
    percentFrom(nameIn(context), "name") ??
    percentOfSatisfaction(context) ??
    unitOfForm(context, description) ??
    NONE
  );
}

const isShare = (unit: string): boolean => dimensionOf(unit) === "percent";

/** 28.40/株: of what, the name says, or the row by being about cost. */
function pricePer(
  per: string,
  context: ValueContext,
  description: string,
): Pick<InferredUnit, "unit" | "assumption"> {
  const named = unitOfName(context)?.unit;
  if (named?.endsWith(per)) return { unit: named };
  if (!isCostRow(context, description)) return { unit: per };
  return { unit: `元${per}`, assumption: assumed.yuan(`元${per}`) };
}

/** 100真实 under 数据真实率: a short word of no known unit only describes. */
function isWordUnderRate(unit: string, context: ValueContext): boolean {
  return !isUnit(unit) && rateWordOf(nameIn(context)) !== null;
}

/** 117万 beside 工资总额 is 万元; beside 人数 it stays a count. */
function withMoney(unit: string, context: ValueContext, description: string): string {
  const power = /^(?:[十百千]?[万亿]|[百千])(?=$|\/)/u.exec(unit)?.[0];
  if (power === undefined) return unit;
  const saysMoney = MONEY_WORDS.test(`${context.name ?? ""}${description}`);
  return saysMoney || isCostRow(context, description)
    ? `${power}元${unit.slice(power.length)}`
    : unit;
}

function percentFrom(text: string, source: "description" | "name"): InferredUnit | null {
  const rate = rateWordOf(text);
  if (rate === null) return null;
  return rate.certain
    ? { unit: "%", source }
    : { unit: "%", source, assumption: assumed.percentByDegree(rate.word) };
}

function percentOfSatisfaction(context: ValueContext): InferredUnit | null {
  return isSatisfaction(context.level2, nameIn(context)) ? { unit: "%", source: "name" } : null;
}

/** The unit in the brackets at the end of a name: 造林面积（万亩）, 公猪舍(≥**平方米). */
function unitOfName(context: ValueContext): InferredUnit | null {
  const inside = bracketsOf(context)?.replace(/^(?:单位[:为]?)?[≥≤><=]*[*×xX_\d.]*/u, "");
  const unit = wholeUnit(inside ?? "");
  return unit === null ? null : { unit, source: "name" };
}

/** What stands in the last brackets of the row's name, normalised. */
export function bracketsOf(context: ValueContext): string | null {
  return lastBrackets(nameIn(context));
}

const lastBrackets = byText(
  (name) => /[(【[]([^()【】[\]]+)[)】\]][^()]{0,2}$/u.exec(name)?.[1] ?? null,
);

/** So many times more, or less, the target may be met. */
const FAR = 20;

/**
 * A bare 2.315 beside 23000万元 in a row of 产值（亿元）, a bare 2.96 beside 30000元 in a form of 万元:
 * the name's unit or the form's, where only that fits.
 */
export function unitOfNameBeside(
  number: string,
  context: ValueContext,
  aim: Quantity,
): InferredUnit | null {
  const named = unitOfName(context)?.unit ?? null;
  const unit = named ?? (isMoney(aim.unit) ? moneyOfForm(context) : null);
  const isOwn = unit === null || unit === aim.unit || aim.unit === null || aim.number === "0";
  const inUnit = isOwn ? null : convert(number, unit, aim.unit);
  const fits = (one: string): boolean => {
    const share = Number(one) / Number(aim.number);
    return share < FAR && share > 1 / FAR;
  };
  return inUnit !== null && fits(inUnit) && !fits(number)
    ? { unit, source: "name", assumption: assumed.unitAround(number, unit ?? "", named === null) }
    : null;
}

function unitOfForm(context: ValueContext, description: string): InferredUnit | null {
  // 人均成本 and 单价 are seldom meant in the 万元 of the form's head
  if (/人均|户均|亩均|单价|单位|每|标准|均价/u.test(context.name ?? "")) return null;
  const unit = moneyOfForm(context);
  return unit !== null && isCostRow(context, description) ? { unit, source: "form" } : null;
}

function moneyOfForm(context: ValueContext): string | null {
  const unit = normalise(context.formUnit ?? "").replace(/^(?:金额)?单位:?/u, "");
  return isUnit(unit) ? unit : null;
}
