import { said, type Said } from "../language/said";
import type { Form, FormCell, FundLine } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment } from "./assessment";
import type { SettledChoices } from "./choices";
import type { Decimal } from "./decimal";
import type { Draft } from "./draft";
import { manual, notApplicable, unreadable, type Outcome } from "./outcome";
import { readPoints } from "./points";
import { scoreRate, type RatePrinted } from "./rate-by-rule";
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
  const line = form.fund?.lines.find((one) => one.role === "total");
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

/** The line's own points, or the heading's where the line has none (V5: 得分(20分*执行率)). */
function ratePoints(line: FundLine, heading: FormCell | null): FormCell | null {
  return heading && readPoints(line.points).kind === "none" ? heading : line.points;
}

function rowOf(form: Form, line: FundLine, share: RateShare, pointsCell: FormCell | null): Draft {
  const points = readPoints(pointsCell);
  const number = points.kind === "points" ? points.number : null;
  const misplaced = number !== null && isMisplaced(number, form);
  return {
    of: { kind: "rate", line },
    name: line.name,
    cell: line.score,
    points: misplaced ? null : number,
    standing: standingNumber(line.score),
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
            : share.outcome(number),
    note: null,
  };
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
