import type { Said } from "../language/said";
import type { Phrase } from "./phrases/understood";
import { directionOf, type Directed } from "./directions/direction";
import { Exact } from "./numbers/exact";
import { fallIn } from "./directions/falls";
import { operatorAtStart } from "./phrases/operators";
import { nameIn } from "./name-in";
import { isChangeRate } from "./rate-words";
import { assumed } from "./reasons";
import type { Operator, Quantity, ValueContext } from "./value";
import type { InferredUnit } from "./unit-inference";
import { bracketsOf, inferUnit } from "./unit-inference";

/** A phrase with unit and direction filled in from what stands around the cell. */
export function toQuantity(text: string, phrase: Phrase, context: ValueContext): Quantity {
  return withUnit(text, phrase, context, inferUnit(phrase, context));
}

/** The same with a unit that is already known (an actual takes its target's). */
export function withUnit(
  text: string,
  phrase: Phrase,
  context: ValueContext,
  inferred: InferredUnit,
): Quantity {
  const named = phrase.lead.operator === null ? operatorInName(context) : null;
  const operator = phrase.lead.operator ?? named ?? (phrase.lead.band ? "<=" : "=");
  const directed =
    fallen(text, operator, phrase) ??
    directionOf(
      { operator, number: phrase.number, unit: inferred.unit },
      context,
      phrase.description,
    );
  const quantity: Quantity = {
    kind: "quantity",
    operator,
    explicit: phrase.lead.operator !== null || phrase.lead.band,
    band: phrase.lead.band,
    number: phrase.number,
    unit: inferred.unit,
    unitSource: inferred.source,
    direction: directed.direction,
    directionSource: named !== null && named !== "=" ? "name" : directed.directionSource,
    description: phrase.description,
    assumptions: [
      ...saidBy(inferred.assumption),
      ...saidBy(directed.assumption),
      ...ofPhrase(text, phrase),
      ...ofLabel(text, phrase, context),
    ],
  };
  return asPercent(text, quantity, context);
}

/** 下降5% is the better the more, 降至5% the better the less, whatever falls. */
function fallen(text: string, operator: Operator, { lead }: Phrase): Directed | null {
  const fall = operator === "=" ? fallIn(text, lead.label) : null;
  if (fall === null) return null;
  return fall === "by"
    ? { direction: "forward", directionSource: "default" }
    : { direction: "reverse", directionSource: "name" };
}

const saidBy = (assumption: Said | undefined): Said[] =>
  assumption === undefined ? [] : [assumption];

/** What the wording alone leaves to be assumed. */
function ofPhrase(text: string, phrase: Phrase): Said[] {
  const list: Said[] = [];
  if (phrase.yuanAssumed && phrase.unit !== null) list.push(assumed.yuan(phrase.unit));
  if (phrase.about) list.push(assumed.approximate(text, `${phrase.number}${phrase.unit ?? ""}`));
  const numbered = phrase.remarks.find(
    (remark) =>
      /\d/u.test(remark) && !/^\d{4}年?$/u.test(remark) && !remark.includes(phrase.number),
  );
  if (numbered !== undefined) list.push(assumed.remark(numbered));
  return list;
}

/** A label that has nothing to do with the row's name: the number may be about something else. */
function ofLabel(text: string, phrase: Phrase, context: ValueContext): Said[] {
  const { label, kind, operator } = phrase.lead;
  if (kind !== "label" || operator !== null) return [];
  const name = nameIn(context);
  const measured = /(?:率|度|比例|比重|占比|数|量|额|面积|成本)(?:\([^()]*\))?$/u.test(label);
  if (measured || name === "") return [];
  const shared = Array.from(label).some(
    (_, at) => name.includes(label.slice(at, at + 2)) && at + 2 <= label.length,
  );
  return shared ? [] : [assumed.fromSentence(text, `${phrase.number}${phrase.unit ?? ""}`)];
}

/** 公猪舍(≥**平方米): the form prints the bound in the name. */
function operatorInName(context: ValueContext): Operator | null {
  const inside = bracketsOf(context);
  const found = inside === null ? null : operatorAtStart(inside);
  return found === null || found.soft ? null : found.operator;
}

/**
 * A bare 0.95 beside 满意度 has lost its percent format: 95 %, said. Only upwards rates; a rate
 * of change or of something unwanted may well be below one percent.
 */
export function asPercent(text: string, quantity: Quantity, context: ValueContext): Quantity {
  const inferred = quantity.unit === "%" && quantity.unitSource !== "number";
  const upward = quantity.direction === "forward" && !quantity.band;
  // most are plainly more than a share, which is seen without reading them exactly
  if (!inferred || !upward || Number(quantity.number) > 1) return quantity;
  const number = new Exact(quantity.number);
  const words = `${context.name ?? ""}${quantity.description ?? ""}`;
  if (number.lte(0) || number.gt(1) || isChangeRate(words)) return quantity;
  const percent = number.times(100).toFixed();
  return {
    ...quantity,
    number: percent,
    assumptions: [...quantity.assumptions, assumed.shareAsPercent(text, percent)],
  };
}
