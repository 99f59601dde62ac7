import type { Assessment } from "../../scoring";
import { readPoints } from "../../scoring";
import { readGrade } from "../../checks/reading/grade-words";
import { standingTotal } from "../../checks/reading/standing-scores";
import type { Form } from "../../forms/form";
import { gradeWord } from "../../rulebooks";
import type { Citation, Grade, GradeBand } from "../../rulebooks/rulebook";
import { Decimal } from "../../scoring/decimal";
import { isExtra } from "../../scoring/extras";
import { gradeOf } from "../../scoring/total";
import { itemsOf, marksOf, type Marks } from "./items";

/** The outcome of a self-evaluation as the report prints it. */
export interface Result {
  /** The total that stands on the form, else the sum of the printed scores; null while rows are open. */
  readonly total: Decimal | null;
  /** The sum of the printed scores, where it differs from the total that stands; else null. */
  readonly otherSum: Decimal | null;
  /** What there is of a total that is not final; null where it is, or where nothing is scored. */
  readonly provisional: Provisional | null;
  readonly fullMarks: Decimal;
  /** What the rulebook gives for that total; null without a total, or on a form without scores. */
  readonly grade: Grade | null;
  /** The grade's word, the form's own where it prints another scale (A, 一等); null without a grade. */
  readonly gradeWord: string | null;
  readonly citation: Citation | null;
  /** The grade word that stands on the form, where it is another one than the rulebook's; else null. */
  readonly otherGrade: string | null;
  /** Whether the form is scored at all (a 转移支付 table is not). */
  readonly isScored: boolean;
}

/** Scores that make no total yet: some are missing, or they come to more than there is. */
export interface Provisional {
  /** The sum of the scores that are there. */
  readonly sum: Decimal;
  /** How many scores are missing; 0 where the sum is above the full marks. */
  readonly open: number;
  /** The total that stands on the form all the same; null where none does. */
  readonly standing: Decimal | null;
}

/**
 * Total and grade. The grade follows from the total by the rulebook (RULES 2.6), for a total that
 * is called 优 at 89.3 contradicts the very rule the form prints; the other word is kept beside it
 * for the person to settle.
 */
export function resultOf(form: Form, assessment: Assessment): Result {
  const marks = marksOf(itemsOf(assessment));
  const standing = standingTotal({ form })?.total ?? null;
  const isScored = assessment.rows.some(({ cell }) => cell !== null) || standing !== null;
  const sum =
    marks.open.length === 0 && assessment.total !== null ? sumOf(assessment, marks.score) : null;
  const fullMarks = fullMarksOf(form, assessment, standing ?? sum);
  const provisional = isScored ? provisionalOf(assessment, marks, { standing, fullMarks }) : null;
  const total = isScored && !provisional ? (standing ?? sum) : null;
  const bands = assessment.rulebook.grades;
  const { grade, gradeCitation } =
    total && isGraded(assessment)
      ? gradeOf(total, fullMarks, assessment.rulebook)
      : { grade: null, gradeCitation: null };
  return {
    total,
    otherSum: sum && total && !sum.eq(total) ? sum : null,
    provisional,
    fullMarks,
    grade,
    gradeWord: grade && gradeWord(grade, bands),
    citation: gradeCitation,
    otherGrade: otherWord(form, grade, bands),
    isScored,
  };
}

/**
 * A total that stands while scores are missing is last year's, or a guess. Where the form has no
 * cells for the missing ones, the total that stands is all there will be.
 */
function provisionalOf(
  assessment: Assessment,
  { score, scored, open }: Marks,
  { standing, fullMarks }: { readonly standing: Decimal | null; readonly fullMarks: Decimal },
): Provisional | null {
  const missing = open.filter(({ rows }) => rows.some(({ cell }) => cell !== null)).length;
  // a bonus may lift a total above the full marks
  const isLifted = assessment.total !== null && assessment.rows.some(isExtra);
  const isAbove = open.length === 0 && !isLifted && fullMarks.gt(0) && score.gt(fullMarks);
  const isOpen = assessment.total === null && missing > 0 && (scored > 0 || standing !== null);
  return isOpen || isAbove ? { sum: score, open: missing, standing } : null;
}

/** A scale of the form's own that was not understood leaves a complete total without a grade. */
function isGraded({ total, grade }: Assessment): boolean {
  return total === null || grade !== null;
}

/** A rulebook that scales to 100 what applies (RULES 2.8) has its own total, and so has a bonus under a cap. */
function sumOf({ rulebook, total, fullMarks, rows }: Assessment, sum: Decimal): Decimal {
  if (total !== null && rows.some(isExtra)) return new Decimal(total);
  const scaled = rulebook.rescaleNotApplicable !== null && total !== null && fullMarks === "100";
  return scaled && !sum.eq(total) ? new Decimal(total) : sum;
}

/**
 * The points of the total row. Where the rows' points add up to something else, the form
 * contradicts itself, and the sum that gives the grade it prints holds.
 */
function fullMarksOf(form: Form, assessment: Assessment, total: Decimal | null): Decimal {
  const points = readPoints(form.total?.points ?? null);
  const ofRows = new Decimal(assessment.fullMarks);
  // 105 where a bonus of 5 stands beside the 100
  if (form.extras) return ofRows;
  const printed = points.kind === "points" && points.number.gt(0) ? points.number : ofRows;
  const word = printedGrade(form, assessment.rulebook.grades);
  const fits = (marks: Decimal) =>
    word !== null && total !== null && gradeOf(total, marks, assessment.rulebook).grade === word;
  return !fits(printed) && fits(ofRows) ? ofRows : printed;
}

function otherWord(form: Form, grade: Grade | null, bands: readonly GradeBand[]): string | null {
  const printed = printedGrade(form, bands);
  return printed && grade && printed !== grade ? gradeWord(printed, bands) : null;
}

function printedGrade({ total }: Form, bands: readonly GradeBand[]): Grade | null {
  return readGrade((total?.grade ?? total?.last)?.text ?? "", bands);
}

/** How many have each grade, 优良中差 in this order, and how many have none. */
export function countGrades(results: readonly Result[]): {
  readonly grades: readonly { readonly grade: Grade; readonly count: number }[];
  readonly without: number;
} {
  const order: readonly Grade[] = ["excellent", "good", "fair", "poor"];
  return {
    grades: order.map((grade) => ({
      grade,
      count: results.filter((one) => one.grade === grade).length,
    })),
    without: results.filter(({ grade }) => grade === null).length,
  };
}
