import type { Assessment } from "../../scoring";
import { readPoints, standingNumber } from "../../scoring";
import { readGrade } from "../../checks/reading/grade-words";
import type { Form } from "../../forms/form";
import { gradeWord } from "../../rulebooks";
import type { Citation, Grade } from "../../rulebooks/rulebook";
import { Decimal } from "../../scoring/decimal";
import { gradeOf } from "../../scoring/total";
import { itemsOf, marksOf } from "./items";

/** The outcome of a self-evaluation as the report prints it. */
export interface Result {
  /** The total that stands on the form, else the sum of the printed scores; null while rows are open. */
  readonly total: Decimal | null;
  /** The sum of the printed scores, where it differs from the total that stands; else null. */
  readonly otherSum: Decimal | null;
  readonly fullMarks: Decimal;
  /** What the rulebook gives for that total; null without a total, or on a form without scores. */
  readonly grade: Grade | null;
  readonly citation: Citation | null;
  /** The grade word that stands on the form, where it is another one than the rulebook's; else null. */
  readonly otherGrade: string | null;
  /** Whether the form is scored at all (a 转移支付 table is not). */
  readonly isScored: boolean;
}

/**
 * Total and grade. The grade follows from the total by the rulebook (RULES 2.6), for a total that
 * is called 优 at 89.3 contradicts the very rule the form prints; the other word is kept beside it
 * for the person to settle.
 */
export function resultOf(form: Form, assessment: Assessment): Result {
  const marks = marksOf(itemsOf(assessment));
  const standing = standingNumber(form.total?.score ?? null);
  const hasScores = assessment.rows.some(({ cell }) => cell !== null) || standing !== null;
  const sum =
    marks.open.length === 0 && assessment.total !== null ? sumOf(assessment, marks.score) : null;
  const total = standing === null ? sum : new Decimal(standing);
  const fullMarks = fullMarksOf(form, assessment, total);
  const { grade, gradeCitation } =
    total && hasScores
      ? gradeOf(total, fullMarks, assessment.rulebook)
      : { grade: null, gradeCitation: null };
  return {
    total: hasScores ? total : null,
    otherSum: sum && total && !sum.eq(total) ? sum : null,
    fullMarks,
    grade,
    citation: gradeCitation,
    otherGrade: otherWord(form, grade),
    isScored: hasScores,
  };
}

/** A rulebook that scales to 100 what applies (RULES 2.8) has its own total. */
function sumOf({ rulebook, total, fullMarks }: Assessment, sum: Decimal): Decimal {
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
  const printed = points.kind === "points" && points.number.gt(0) ? points.number : ofRows;
  const word = printedGrade(form);
  const fits = (marks: Decimal) =>
    word !== null && total !== null && gradeOf(total, marks, assessment.rulebook).grade === word;
  return !fits(printed) && fits(ofRows) ? ofRows : printed;
}

function otherWord(form: Form, grade: Grade | null): string | null {
  const printed = printedGrade(form);
  return printed && grade && printed !== grade ? gradeWord(printed) : null;
}

function printedGrade({ total }: Form): Grade | null {
  return readGrade((total?.grade ?? total?.last)?.text ?? "");
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
