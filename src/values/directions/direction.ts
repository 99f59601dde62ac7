import type { Said } from "../../language/said";
import { byText } from "../by-text";
import { dimensionOf } from "../units/convert";
import {
  BETTERED,
  CONTROL_ACHIEVED,
  CUSTOMARILY_REVERSE,
  POLLUTION,
  SHORTER,
  TURNED_ROUND,
  UNWANTED_NAME,
} from "./direction-names";
import { isWorkDone, reversePhrase } from "./direction-phrases";
import { isMonthOrSpan, limitByTimeliness, shorterWord, spanDirection } from "./durations";
import { nameIn } from "../name-in";
import { normalise } from "../normalise";
import { assumed } from "../reasons";
import type { Direction, Operator, Quantity, ValueContext } from "../value";

/** What a name says about the direction of its row. */
export interface NamedDirection {
  readonly direction: "reverse";
  /** The word that says it. */
  readonly word: string;
  /** False for 控制率, 变动率 and their like (decision 7.2). */
  readonly certain: boolean;
}

/** Whether the name (or description) of a row says that less is better. Null where it does not. */
export const directionOfName = byText((text): NamedDirection | null => {
  const name = normalise(text).replace(/\([^()]*\)/gu, "");
  if (name.length > 60) return null;
  const phrase = reversePhrase(name);
  const certain = unwantedIn(name) ?? (phrase?.certain ? phrase.word : lessIn(name));
  if (certain !== undefined) return { direction: "reverse", word: certain, certain: true };
  const custom = CONTROL_ACHIEVED.test(name) ? undefined : CUSTOMARILY_REVERSE.exec(name)?.[0];
  const word = custom ?? phrase?.word;
  return word === undefined ? null : { direction: "reverse", word, certain: false };
});

/** The same of the row that a value stands in. */
export function directionByName({ name }: ValueContext): NamedDirection | null {
  return name === undefined ? null : directionOfName(name);
}

function unwantedIn(name: string): string | undefined {
  const found = UNWANTED_NAME.exec(name);
  const [before = "", thing = ""] = [found?.[1], found?.groups?.["thing"]];
  if (!found || TURNED_ROUND.test(before) || isWorkDone(name, before, thing)) return undefined;
  return thing;
}

/** The time, or the concentration, that the name wants kept down. */
function lessIn(name: string): string | undefined {
  if (BETTERED.test(name)) return undefined;
  return SHORTER.exec(name)?.[0] ?? shorterWord(name) ?? POLLUTION.exec(name)?.[0];
}

/** Whether the row is about cost (二级指标 成本指标; without one, its own words). */
export function isCostRow(context: ValueContext, description = ""): boolean {
  return context.level2 !== undefined && context.level2.trim() !== ""
    ? context.level2.includes("成本")
    : /成本|单价$|造价$/u.test(`${context.name ?? ""}${description}`);
}

/** The direction of a quantity, and what had to be assumed for it. */
export type Directed = Pick<Quantity, "direction" | "directionSource"> & {
  readonly assumption?: Said;
};

/** The direction of a quantity: the operator decides; then 成本, the name, and last the custom. */
export function directionOf(
  quantity: { readonly operator: Operator; readonly number: string; readonly unit: string | null },
  context: ValueContext,
  description: string | null,
): Directed {
  if (quantity.operator !== "=") return byOperator(quantity.operator);
  const words = description ?? "";
  if (isCostRow(context, words) && isCost(quantity.unit, context, words))
    return { direction: "reverse", directionSource: "cost" };
  const named = directionNamed(quantity, context, words);
  if (named !== null)
    return {
      direction: "reverse",
      directionSource: "name",
      ...(named.certain ? {} : { assumption: assumed.reverseByName(named.word) }),
      ...(named.isMonth ? { assumption: assumed.monthOrSpan(quantity.number) } : {}),
    };
  return quantity.number === "0"
    ? { direction: "reverse", directionSource: "default", assumption: assumed.zeroTarget() }
    : { direction: "forward", directionSource: "default" };
}

/** What the name says of a number in this unit: a time is kept short, a share of a time is not. */
function directionNamed(
  { number, unit }: Pick<Quantity, "number" | "unit">,
  context: ValueContext,
  words: string,
): { readonly word: string; readonly certain: boolean; readonly isMonth?: boolean } | null {
  const name = nameIn(context).replace(/\([^()]*\)/gu, "");
  if (isMonthOrSpan(name, number, unit)) return { word: name, certain: true, isMonth: true };
  const named = directionByName(context) ?? directionOfName(words);
  if (named === null)
    return spanDirection(name, unit) ?? limitByTimeliness(context.level2, unit, [name, words]);
  const isTime = shorterWord(name) !== null && unwantedIn(name) === undefined;
  return isTime && dimensionOf(unit) === "percent" ? null : named;
}

function byOperator(operator: Operator): Directed {
  const direction: Direction = operator.startsWith("<") ? "reverse" : "forward";
  return { direction, directionSource: "operator" };
}

/** 节约成本10万元, 成本降低: the more of it the better. */
const SAVED = /节[约省]|[降减][低少].{0,6}(?:成本|费用)|(?:成本|费用)(?:降低|减少)/u;

/** Money, a price, or a bare number whose words speak of spending. */
function isCost(unit: string | null, context: ValueContext, words: string): boolean {
  const dimension = dimensionOf(unit);
  if (SAVED.test(`${context.name ?? ""}${words}`)) return false;
  if (dimension !== null) return /^(?:money|currency:)/u.test(dimension);
  const text = `${context.name ?? ""}${words}`;
  return (
    !/(?:降低|数量|个数|次数|人数|[单项][位目]数)/u.test(text) &&
    /成本|费|投资|支出|资金|补助|补贴|价|预算|工资|金额/u.test(text)
  );
}
