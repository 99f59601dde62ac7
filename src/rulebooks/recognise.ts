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
}

export type SignName = keyof Signs;

/** A rulebook that a form's signs speak for, and which of them do. */
export interface Recognition {
  readonly rulebook: Rulebook;
  readonly by: readonly SignName[];
}

/**
 * The rulebooks that a form's signs speak for, the best first: a place says more than the points of
 * the rate, those more than the years; what is still equal stays in the order of the list. A
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

const WEIGHT: Readonly<Record<SignName, number>> = { place: 8, ratePoints: 4, year: 2, form: 1 };

function rank({ by }: Recognition): number {
  return by.reduce((sum, sign) => sum + WEIGHT[sign], 0);
}

/** The signs that speak for a rulebook; null where one speaks against it, or none tells whose it is. */
function signsFor(reach: Reach, signs: Signs): SignName[] | null {
  const { place, ratePoints, year, form } = signs;
  const answers: readonly (readonly [SignName, Answer])[] = [
    ["place", placeAnswer(reach, place)],
    ["ratePoints", pointsAnswer(reach, ratePoints)],
    ["year", yearAnswer(reach, year)],
    ["form", formAnswer(reach, form)],
  ];
  if (answers.some(([, answer]) => answer === "no")) return null;
  const by = answers.flatMap(([sign, answer]) => (answer === "yes" ? [sign] : []));
  return by.includes("place") || by.includes("ratePoints") ? by : null;
}

/** Whether a sign is the one that a rulebook asks for; "open" where it asks for none or cannot tell. */
type Answer = "yes" | "no" | "open";

const answer = (asked: boolean, holds: boolean): Answer => (!asked ? "open" : holds ? "yes" : "no");

function placeAnswer({ places }: Reach, place: string | null): Answer {
  return answer(places.length > 0, place !== null && places.includes(place));
}

/** Points that a form does not print speak against a rulebook only if nothing else tells it. */
function pointsAnswer({ ratePoints, places }: Reach, points: string | null): Answer {
  if (points === null && places.length > 0) return "open";
  return answer(
    ratePoints !== null,
    ratePoints !== null && points !== null && Big(points).eq(ratePoints),
  );
}

/** A form without a year counts as one of the latest. */
function yearAnswer({ years: { from, to } }: Reach, year: number | null): Answer {
  const holds =
    (from === null || year === null || year >= from) &&
    (to === null || (year !== null && year <= to));
  return answer(from !== null || to !== null, holds);
}

function formAnswer({ forms }: Reach, form: Evaluated | null): Answer {
  return answer(form !== null && forms.length < 2, form !== null && forms.includes(form));
}
