import { said, type Said } from "../language/said";
import type { Form } from "../forms/form";
import type { ChosenRulebook, PrintedRule } from "../rulebooks";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment, RowAssessment } from "./assessment";
import { withExtras } from "./beside-the-marks";
import { Decimal, plain, sum, ZERO } from "./decimal";
import { bonusOf, isExtra, isOpen } from "./extras";
import { readPoints } from "./points";
import { rescaled } from "./rules/rescale";
import { sharingRows } from "./shared-points";

export type TotalPart = Pick<
  Assessment,
  "total" | "provisional" | "fullMarks" | "pointsMismatch" | "grade" | "gradeCitation"
> & { readonly remarks: readonly Said[] };

/** The total, its full marks and its grade (rules 2.6, 2.8, 3.8). */
export function totalOf(
  form: Form,
  all: readonly RowAssessment[],
  { rulebook, printed: rules }: Pick<ChosenRulebook, "rulebook" | "printed">,
): TotalPart {
  const rows = all.filter((row) => !isExtra(row));
  const counting = rows.filter(countsAtAll);
  const scores = counting.flatMap((row) => (row.counts === null ? [] : [row.counts]));
  const complete = counting.length > 0 && scores.length === counting.length && !isOpen(all);
  const printed = readPoints(form.total?.points ?? null);
  const printedMarks = printed.kind === "points" ? printed.number : null;
  const summed = sum(counting.map((row) => row.points ?? "0")).plus(sharedPoints(form, rows));
  const hasPoints = formHasPoints(form);
  const marks = hasPoints ? summed : (printedMarks ?? usualMarks(form));
  const scored = sum(scores);
  const skipped = skippedPoints(rows);
  const scale = rescaled(scored, marks, skipped, rulebook);
  const base = scale?.total ?? scored;
  const fullMarks = scale ? new Decimal(100) : marks;
  const { total, remarks: ofExtras } = withExtras(form, all, base, fullMarks);
  const above = complete && isWhole(counting, hasPoints, fullMarks) && base.gt(fullMarks);
  const settled = complete && !above;
  // a scale of the form's own that was not understood: the common one may call it otherwise
  const unread = rules.some(isUnreadScale);
  const isGraded = settled && !unread && counting.every(hasKnownPoints);
  const mismatch = mismatchOf(form, marks.plus(skipped), printedMarks);
  return {
    total: settled ? plain(total) : null,
    provisional: plain(scored.plus(total).minus(base)),
    fullMarks: plain(fullMarks),
    pointsMismatch: mismatch,
    ...(isGraded ? gradeOf(total, fullMarks, rulebook) : NO_GRADE),
    remarks: [
      ...(scale ? [scale.said] : []),
      ...(above ? [aboveFullMarks(plain(base), plain(fullMarks))] : []),
      ...ofExtras,
      ...pointsRemark(mismatch),
      ...unreadScale(settled, unread),
    ],
  };
}

function isWhole(rows: readonly RowAssessment[], hasPoints: boolean, fullMarks: Decimal): boolean {
  return hasPoints ? rows.every(bringsPoints) : fullMarks.gt(0);
}

const NO_SCALE = said(
  "表内打印的等级划分读不懂，等级没有评定；请按原文评定。",
  "The form's own scale of grades was not understood, so there is no grade. Please grade by it.",
);

function unreadScale(settled: boolean, unread: boolean): readonly Said[] {
  return settled && unread ? [NO_SCALE] : [];
}

function isUnreadScale({ unread }: PrintedRule): boolean {
  return unread.includes("grades");
}

/** Full marks of a form that prints scores and no points: 100; none where nothing is scored. */
function usualMarks(form: Form): Decimal {
  return new Decimal(form.indicators.some((indicator) => indicator.score !== null) ? 100 : 0);
}

/** Whether a form prints points for its rows; where it does not, rows keep their scores (7.7). */
export function formHasPoints(form: Form): boolean {
  const { indicators } = form;
  return indicators.length === 0 || indicators.some((indicator) => indicator.points !== null);
}

/** Whether a row belongs to the total: it applies, and carries points or a score that counts. */
function countsAtAll({ status, of, points }: RowAssessment): boolean {
  if (status === "notApplicable") return false;
  if (of.kind === "rate") {
    // a fund row that holds the form's points by mistake: adding it would count twice
    const holdsFormPoints = readPoints(of.line.points).kind === "points";
    return status !== "unreadable" || !holdsFormPoints;
  }
  const { indicator } = of;
  const keepsScore = indicator.points === null || indicator.pointsSharedBy > 1;
  return points !== null || keepsScore || status === "unreadable";
}

/** A row whose points cannot be read adds nothing to the full marks; a grade by the rest would flatter. */
function hasKnownPoints({ status, points }: RowAssessment): boolean {
  return status !== "unreadable" || points !== null;
}

/** Whether the full marks hold the row's points, by itself or with the rows that share them. */
function bringsPoints({ of, points }: RowAssessment): boolean {
  return points !== null || (of.kind === "indicator" && of.indicator.pointsSharedBy > 1);
}

/** What is left of points that rows with scores of their own share, after the parts that were split off. */
function sharedPoints(form: Form, rows: readonly RowAssessment[]): Decimal {
  const groups = sharingRows(form);
  if (groups.length === 0) return ZERO;
  const parts = new Map(
    rows.flatMap(({ of, points }) =>
      of.kind === "indicator" && points !== null ? [[of.indicator, points] as const] : [],
    ),
  );
  return groups.reduce((all, sharing) => {
    const whole = readPoints(sharing[0]?.points ?? null);
    const split = sharing.flatMap((row) => parts.get(row) ?? []);
    const isOpen = whole.kind === "points" && split.length < sharing.length;
    return isOpen ? all.plus(whole.number).minus(sum(split)) : all;
  }, new Decimal(0));
}

/** The points of the rows that do not apply. */
export function skippedPoints(rows: readonly RowAssessment[]): Decimal {
  return sum(rows.flatMap((row) => (row.status === "notApplicable" ? [row.points ?? "0"] : [])));
}

/** Scores that people gave may add up to more than there is; no total may (得分不得突破权重总额). */
export function aboveFullMarks(total: string, fullMarks: string): Said {
  return said(
    "各行得分相加是 {total} 分，超过满分 {full} 分，总分没有写入；请核对各行得分。",
    "The scores add up to {total}, more than the full marks of {full}; the total was not written. Please check the scores.",
    { total, full: fullMarks },
  );
}

const NO_GRADE = { grade: null, gradeCitation: null };

/** Rule 2.6, on a scale of 100 whatever the full marks are. */
export function gradeOf(
  total: Decimal,
  fullMarks: Decimal,
  rulebook: Rulebook,
): Pick<Assessment, "grade" | "gradeCitation"> {
  if (fullMarks.lte(0)) return NO_GRADE;
  // total ÷ full marks × 100 ≥ limit, without dividing
  const band = rulebook.grades.find(({ from }) => total.times(100).gte(fullMarks.times(from)));
  return band ? { grade: band.grade, gradeCitation: band.citation } : NO_GRADE;
}

function mismatchOf(
  form: Form,
  sumOfPoints: Decimal,
  printed: Decimal | null,
): Assessment["pointsMismatch"] {
  if (!formHasPoints(form)) return null;
  const should = printed ?? new Decimal(100);
  if (sumOfPoints.eq(should) || sumOfPoints.plus(bonusOf(form)).eq(should)) return null;
  return { sum: plain(sumOfPoints), should: plain(should), printed: printed !== null };
}

function pointsRemark(mismatch: Assessment["pointsMismatch"]): Said[] {
  if (!mismatch) return [];
  const values = { sum: mismatch.sum, should: mismatch.should };
  return [
    mismatch.printed
      ? said(
          "各行分值合计 {sum}，与总分行的分值 {should} 不符，请核对分值。",
          "The rows’ points add up to {sum}, the total row says {should}. Please check the points.",
          values,
        )
      : said(
          "各行分值合计 {sum}，不是 {should}；等级按得分占 {sum} 的比例评定。",
          "The rows’ points add up to {sum}, not {should}; the grade is by share of {sum}.",
          values,
        ),
  ];
}
