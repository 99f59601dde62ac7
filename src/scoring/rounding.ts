import { said } from "../language/said";
import type { Said } from "../language/said";
import type { Rulebook } from "../rulebooks/rulebook";
import { Decimal, decimalOf, roundHalfUp } from "./decimal";

export type Places = 0 | 1 | 2;

/** A score that the rule gives, exact, beside the one that is printed. */
export interface PrintedScore {
  readonly exact: Decimal;
  readonly printed: string;
  /** Whether full marks stand: given for less, they may be kindness as well as rounding. */
  readonly isFull: boolean;
}

export interface DecidedPlaces {
  readonly places: Places;
  readonly why: Said;
}

/**
 * Decision 8: what a person set, else what the form prints, else 2 places, unless two do not give the printed scores and 1 or 0 places half-up give
 * every one of them (0 first: scores that are all whole are rounded to whole ones). Truncation is never inferred.
 */
export function decidePlaces(
  scores: readonly PrintedScore[],
  wanted?: Places,
  printed?: Rulebook["places"],
): DecidedPlaces {
  if (wanted !== undefined) return { places: wanted, why: told(WANTED, wanted) };
  if (printed) return { places: printed.number, why: asPrinted(printed) };
  const given = areOfTwoPlaces(scores) ? [] : givenByRule(scores);
  const others = scores.filter((score) => !given.includes(score));
  const meets = (places: Places): boolean =>
    given.every((score) => isRounded(score, places)) &&
    others.every(({ printed }) => roundHalfUp(new Decimal(printed), places).eq(printed));
  const fewer = areOfTwoPlaces(given) ? undefined : ([0, 1] as const).find(meets);
  return fewer === undefined
    ? { places: 2, why: told(DEFAULT, 2) }
    : { places: fewer, why: told(CUSTOM, fewer) };
}

function areOfTwoPlaces(scores: readonly PrintedScore[]): boolean {
  return scores.every((score) => isRounded(score, 2));
}

function isRounded({ exact, printed }: PrintedScore, places: Places): boolean {
  return roundHalfUp(exact, places).eq(decimalOf(printed));
}

/**
 * The scores that speak of the form's rounding. One that is off by a whole point or more (9 for 10)
 * is another's judgement or a slip; such are left out where those that are rounded outnumber them.
 */
function givenByRule(scores: readonly PrintedScore[]): readonly PrintedScore[] {
  const near = scores.filter(({ exact, printed }) => exact.minus(printed).abs().lt(1));
  const rounded = near.filter((score) => !score.isFull && !isRounded(score, 2));
  return rounded.length > scores.length - near.length ? near : scores;
}

/** How the rounding is said among the steps of a score; takes the rounded score. */
export function roundingStep(rounded: Decimal, places: number): Said {
  return said("四舍五入保留 {places} 位：{score}", "Rounded half-up to {places} places: {score}", {
    places,
    score: rounded.toFixed(places),
  });
}

function asPrinted({ number, citation }: NonNullable<Rulebook["places"]>): Said {
  const values = { places: number, quote: citation.quote };
  return said(
    "表内写明“{quote}”，得分四舍五入保留 {places} 位小数。",
    "The form says “{quote}”: scores are rounded to {places} places.",
    values,
  );
}

function told(sentence: Said, places: number): Said {
  return said(sentence.zh, sentence.en, { places });
}

const WANTED = said("按您的设置保留 {places} 位小数。", "{places} decimal places, as you set.");
const DEFAULT = said(
  "得分四舍五入保留 {places} 位小数。",
  "Scores are rounded to {places} places.",
);
const CUSTOM = said(
  "表内已有得分都是四舍五入保留 {places} 位，照此计算。",
  "The scores on the form are all rounded to {places} places; so are these.",
);
