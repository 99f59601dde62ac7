import { said, type Said } from "../language/said";
import type { Form, FormCell, FundLine } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment } from "./assessment";
import type { SettledChoices } from "./choices";
import type { Decimal } from "./decimal";
import type { Draft } from "./draft";
import { assuming, manual, notApplicable, unreadable, type Outcome } from "./outcome";
import { readPoints } from "./points";
import { scoreRate, type RatePrinted } from "./rate-by-rule";
import { pointsLeft } from "./rate-left";
import { rateForIndicators, scoredInBlock, type RateOutcome } from "./rate-indicator";
import { rateInput, rateShareOf, type RateShare } from "./rate-share";
import { rateRemarks } from "./rate-remarks";
import { rateShare, rateText } from "./rules/execution-rate";
import { standingNumber } from "./standing";

/** The execution rate of a form, and its row where the form scores it. */
export interface RateReading {
  readonly rate: Assessment["executionRate"];
  readonly row: Draft | null;
  /** For a row of the indicator table that carries the rate's points; null where the fund block does. */
  readonly forIndicators: RateOutcome | null;
  readonly remarks: readonly Said[];
}

/** Rule 2.7 and decision 6: the total line alone is scored. */
export function readRate(form: Form, rulebook: Rulebook, choices: SettledChoices): RateReading {
  const line = scoredLine(form);
  if (!form.fund || !line) return { rate: null, row: null, forIndicators: null, remarks: [] };
  const share = rateShareOf(line, form.fund, rulebook);
  const rate = share.share && {
    rate: rateShare(share.share),
    text: rateText(share.share),
    cell: line.rate,
    rule: share.rule,
  };
  const byForm = (points: Decimal, own: RatePrinted | null = null): Outcome =>
    scoreRate(share, points, own ?? rulebook.rateRule ?? null, choices);
  const pointsCell = ratePoints(line, form.fund.ratePoints);
  const scored = pointsCell !== null || line.score !== null;
  return {
    rate,
    row: scored ? rowOf(form, line, { ...share, outcome: byForm }, pointsCell) : null,
    forIndicators: scored
      ? scoredInBlock(line)
      : rateForIndicators(share, (points, own) => byForm(points, own)),
    remarks: share.share ? rateRemarks(share.share, line, rulebook) : [],
  };
}

/**
 * The total line; where it is not scored, the one line that is: a source with the same amounts (重庆's
 * system prints points and score beside 财政拨款), or, where the total's points are struck out, the
 * part whose points make those of the form whole (部门预算资金 10 beside 资金合计 —).
 */
function scoredLine(form: Form): FundLine | null {
  const { fund } = form;
  const total = fund?.lines.find(({ role }) => role === "total") ?? null;
  if (
    !fund ||
    !total ||
    readPoints(total.points).kind !== "none" ||
    standingNumber(total.score) !== null
  )
    return total;
  const [only, ...more] = fund.lines.filter(({ points }) => readPoints(points).kind === "points");
  if (!only || more.length > 0) return total;
  return sameAmounts(only, total) || isScoredInstead(only, total, form) ? only : total;
}

function isScoredInstead(only: FundLine, total: FundLine, form: Form): boolean {
  const points = readPoints(only.points);
  const isStruckOut = (total.points?.text ?? "") !== "";
  // beside 其中：财政拨款 they stand in the wrong line
  const isApart = only.role === "part" && !/^\s*其中/u.test(only.name);
  return (
    isStruckOut &&
    isApart &&
    points.kind === "points" &&
    !!pointsLeft(form)?.points.eq(points.number)
  );
}

function sameAmounts(one: FundLine, other: FundLine): boolean {
  const of = ({ initialBudget, annualBudget, executed }: FundLine) =>
    [initialBudget, annualBudget, executed].map((cell) => cell?.text ?? "").join("|");
  return of(one) === of(other) && (one.executed?.text ?? "") !== "";
}

/** The line's own points, or the heading's where the line has none (V5: 得分(20分*执行率)). */
function ratePoints(line: FundLine, heading: FormCell | null): FormCell | null {
  return heading && readPoints(line.points).kind === "none" ? heading : line.points;
}

function rowOf(form: Form, line: FundLine, share: RateShare, pointsCell: FormCell | null): Draft {
  const points = readPoints(pointsCell);
  const standing = standingNumber(line.score);
  const isOpen = points.kind === "none" && (pointsCell === null || standing !== null);
  const left = isOpen ? pointsLeft(form) : null;
  const assumption = left?.assumption ?? ofPart(form, line);
  const number = points.kind === "points" ? points.number : (left?.points ?? null);
  const misplaced = number !== null && isMisplaced(number, form);
  return {
    of: { kind: "rate", line },
    name: line.name,
    cell: line.score,
    points: misplaced ? null : number,
    standing,
    target: null,
    actual: null,
    inputs: [...share.inputs, ...rateInput(POINTS, pointsCell)],
    outcome:
      points.kind === "unreadable"
        ? unreadable(points.reason)
        : number === null
          ? withoutPoints(pointsCell)
          : misplaced
            ? unreadable(misplacedPoints(pointsCell))
            : assuming(share.outcome(number), assumption ? [assumption] : []),
    note: null,
  };
}

/** What is assumed where a part is scored and the total is not. */
function ofPart({ fund }: Form, line: FundLine): Said | null {
  const total = fund?.lines.find(({ role }) => role === "total");
  if (!total || total === line || sameAmounts(line, total)) return null;
  return said(
    "“{total}”没有分值，分值印在“{line}”，按这一行的执行率计分；请核对。",
    "{total} has no points and {line} has; the rate of that line was taken. Please check.",
    { total: total.name, line: line.name },
  );
}

function withoutPoints(points: FormCell | null): Outcome {
  return points === null ? manual(NO_POINTS_COLUMN) : notApplicable(NO_POINTS);
}

/** E4: the whole form's points in the fund row. No form gives its execution rate half of all points. */
function isMisplaced(points: Decimal, form: Form): boolean {
  const whole = readPoints(form.total?.points ?? null);
  const ofForm = whole.kind === "points" && points.eq(whole.number);
  return form.indicators.length > 0 && (ofForm || points.gte(HALF_OF_ALL));
}

function misplacedPoints(points: FormCell | null): Said {
  return said(
    "执行率的分值填成了 {points}（{cell}），像是整张表的分值，没有计分；请改为执行率自己的分值（多为 10）。",
    "The execution rate carries {points} points ({cell}), as if for the whole form; it was not scored.",
    { points: points?.text ?? "", cell: points?.cell ?? "" },
  );
}

const HALF_OF_ALL = 50;

const POINTS = said("分值", "Points");
const NO_POINTS = said("执行率没有分值，不计分。", "The execution rate carries no points.");
const NO_POINTS_COLUMN = said(
  "资金栏没有印分值，执行率的得分由您确定。",
  "The fund block prints no points; the score of the rate is yours to settle.",
);
