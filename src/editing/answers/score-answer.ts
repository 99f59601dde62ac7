import { said, type Said } from "../../language/said";
import { readPoints, standingNumber, type Assessment, type RowAssessment } from "../../scoring";
import { Decimal, parseDecimal, plain, sameNumber } from "../../scoring/decimal";
import { extraLimit } from "../../scoring/extras";
import { writes } from "../draft-plan";
import { ALREADY_SO, refused, whyClosed, type Answered } from "./answered";

/** Scores from `from` to `to`, both included. Exact decimal strings. */
export interface ScoreRange {
  readonly from: string;
  readonly to: string;
}

/** What a person may give a row: nothing to its points, in the form's decimal places. */
export interface ScoreLimits {
  /** Below nothing only where a row may add or take off; absent for 0. */
  readonly least?: string;
  readonly most: string;
  readonly places: number;
}

/** The limits of a row's score; a row without points of its own is held to what it shares, or to full marks. */
export function scoreLimits(row: RowAssessment, assessment: Assessment): ScoreLimits {
  const { places } = assessment.decimals;
  if (row.of.kind === "extra") {
    const most = extraLimit(row.of.indicator) ?? assessment.fullMarks;
    return { most, places, ...(row.of.extra === "either" && { least: `-${most}` }) };
  }
  const printed =
    row.of.kind === "indicator" ? readPoints(row.of.indicator.points) : { kind: "none" as const };
  const shared = printed.kind === "points" ? plain(printed.number) : assessment.fullMarks;
  return { most: row.points ?? shared, places };
}

/** Why what was typed is no score; null where it is one. `within` is the range of a chosen tier. */
export function scoreProblem(
  typed: string,
  { least = "0", most, places }: ScoreLimits,
  within: ScoreRange | null = null,
): Said | null {
  const number = parseDecimal(typed);
  if (!number) return NO_NUMBER;
  if (number.lt(least) || number.gt(most)) return said(OUTSIDE.zh, OUTSIDE.en, { least, most });
  if (within && (number.lt(within.from) || number.gt(within.to))) {
    return said(OUTSIDE_TIER.zh, OUTSIDE_TIER.en, { ...within });
  }
  if (number.eq(number.round(places, Decimal.roundDown))) return null;
  return places === 0 ? WHOLE : said(TOO_FINE.zh, TOO_FINE.en, { places });
}

/** Writes a person's score into the row's own cell. */
export function scoreAnswer(
  sheet: string,
  row: RowAssessment,
  typed: string,
  limits: ScoreLimits,
  within: ScoreRange | null = null,
): Answered {
  const { cell } = row;
  const why = whyClosed(cell) ?? scoreProblem(typed, limits, within);
  const number = parseDecimal(typed);
  if (why || !cell || !number) return refused(why ?? NO_NUMBER);
  const standing = standingNumber(cell);
  if (standing !== null && sameNumber(standing, plain(number))) return ALREADY_SO;
  return { kind: "edits", edits: writes(sheet, cell, Number(plain(number))).edits };
}

const NO_NUMBER = said("请填一个数，例如 9.5。", "Please type a number, such as 9.5.");
const OUTSIDE = said(
  "得分要在 {least} 到 {most} 之间。",
  "The score lies between {least} and {most}.",
);
const OUTSIDE_TIER = said(
  "这一档的得分在 {from} 到 {to} 之间；要填别的数，请先换一档。",
  "This tier goes from {from} to {to}. Choose another tier for another score.",
);
const WHOLE = said("这张表的得分取整数，请填整数。", "Scores of this form are whole numbers.");
const TOO_FINE = said(
  "这张表的得分最多保留 {places} 位小数。",
  "Scores of this form have at most {places} decimal places.",
);
