import Big from "big.js";
import type { Evaluated, Reach, Rulebook } from "./rulebook";

/** What a form shows of where it belongs; null where it does not show it. */
export interface Signs {
  /** The province's short name. */
  readonly place: string | null;
  readonly year: number | null;
  readonly form: Evaluated | null;
  /** Points of the execution rate: a decimal number. */
  readonly ratePoints: string | null;
  /** The official table that the form is, where only one place has it (部门整体…评分表). */
  readonly table: string | null;
}

export type SignName = keyof Signs;

/** A rulebook that a form's signs speak for, and which of them do. */
export interface Recognition {
  readonly rulebook: Rulebook;
  readonly by: readonly SignName[];
}

/**
 * The rulebooks that a form's signs speak for, the best first: a place says more than a
 * table of its own, that more than the points of the rate, those more than the years; what is still equal stays in the order of the list. A
 * rulebook without any restriction is nobody's in particular and is never recognised.
 */
export function recognise(signs: Signs, rulebooks: readonly Rulebook[]): readonly Recognition[] {
  return rulebooks
    .flatMap((rulebook) => {
      const by = signsFor(rulebook.reach, signs);
      return by ? [{ rulebook, by }] : [];
    })
    .sort((one, other) => rank(other) - rank(one));
}

const WEIGHT: Readonly<Record<SignName, number>> = {
  place: 16,
  table: 8,
  ratePoints: 4,
  year: 2,
  form: 1,
};

function rank({ by }: Recognition): number {
  return by.reduce((sum, sign) => sum + WEIGHT[sign], 0);
}

/** The signs that speak for a rulebook; null where one speaks against it, or none tells whose it is. */
function signsFor(reach: Reach, signs: Signs): SignName[] | null {
  const by: SignName[] = [];
  for (const [sign, answerOf] of ANSWERS) {
    const answer = answerOf(reach, signs);
    if (answer === "no") return null;
    if (answer === "yes") by.push(sign);
  }
  return TELLING.some((sign) => by.includes(sign)) ? by : null;
}

/** A year or a kind of form alone is nobody's sign. */
const TELLING: readonly SignName[] = ["place", "table", "ratePoints"];

/** Whether a sign is the one that a rulebook asks for; "open" where it asks for none or cannot tell. */
type Answer = "yes" | "no" | "open";

const answer = (asked: boolean, holds: boolean): Answer => (!asked ? "open" : holds ? "yes" : "no");

const ANSWERS: readonly (readonly [SignName, (reach: Reach, signs: Signs) => Answer])[] = [
  ["place", placeAnswer],
  ["table", tableAnswer],
  ["ratePoints", pointsAnswer],
  ["year", yearAnswer],
  ["form", formAnswer],
];

function tableAnswer(reach: Reach, { table }: Signs): Answer {
  return reach.table !== null && reach.table === table ? "yes" : "open";
}

/** A table that only one place has tells the place where the form does not. */
function placeAnswer({ places, table }: Reach, { place, table: own }: Signs): Answer {
  if (place === null && table !== null && table === own) return "open";
  return answer(places.length > 0, place !== null && places.includes(place));
}

/** Points that a form does not print speak against a rulebook only if nothing else tells it. */
function pointsAnswer({ ratePoints, places }: Reach, { ratePoints: points }: Signs): Answer {
  if (points === null && places.length > 0) return "open";
  return answer(
    ratePoints !== null,
    ratePoints !== null && points !== null && Big(points).eq(ratePoints),
  );
}

/** A form without a year counts as one of the latest. */
function yearAnswer({ years: { from, to } }: Reach, { year }: Signs): Answer {
  const holds =
    (from === null || year === null || year >= from) &&
    (to === null || (year !== null && year <= to));
  return answer(from !== null || to !== null, holds);
}

function formAnswer({ forms }: Reach, { form }: Signs): Answer {
  return answer(form !== null && forms.length < 2, form !== null && forms.includes(form));
}
