import { said, type Said } from "../language/said";
import type { Form, FundLine } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment } from "./assessment";
import type { Decimal } from "./decimal";
import type { Draft } from "./draft";
import { manual, notApplicable, unreadable, type Outcome } from "./outcome";
import { readPoints } from "./points";
import { rateInput, rateShareOf, type RateShare } from "./rate-share";
import { rateShare, rateText } from "./rules/execution-rate";
import { standingNumber } from "./standing";

/** The execution rate of a form, and its row where the form scores it. */
export interface RateReading {
  readonly rate: Assessment["executionRate"];
  readonly row: Draft | null;
  readonly remarks: readonly Said[];
}

/** Rule 2.7 and decision 6: the total line alone is scored. */
export function readRate(form: Form, rulebook: Rulebook): RateReading {
  const line = form.fund?.lines.find((one) => one.role === "total");
  if (!form.fund || !line) return { rate: null, row: null, remarks: [] };
  const share = rateShareOf(line, form.fund, rulebook);
  const rate = share.share && {
    rate: rateShare(share.share),
    text: rateText(share.share),
    cell: line.rate,
  };
  const remarks = share.share?.gt(1) ? [overspent(rateText(share.share), line)] : [];
  const scored = line.points !== null || line.score !== null;
  return { rate, row: scored ? rowOf(form, line, share) : null, remarks };
}

function rowOf(form: Form, line: FundLine, share: RateShare): Draft {
  const points = readPoints(line.points);
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
    inputs: [...share.inputs, ...rateInput(POINTS, line.points)],
    outcome:
      points.kind === "unreadable"
        ? unreadable(points.reason)
        : number === null
          ? withoutPoints(line)
          : misplaced
            ? unreadable(misplacedPoints(line))
            : share.outcome(number),
    note: null,
  };
}

function withoutPoints(line: FundLine): Outcome {
  return line.points === null ? manual(NO_POINTS_COLUMN) : notApplicable(NO_POINTS);
}

/** E4: the whole form's points in the fund row. No form gives its execution rate half of all points. */
function isMisplaced(points: Decimal, form: Form): boolean {
  const whole = readPoints(form.total?.points ?? null);
  const ofForm = whole.kind === "points" && points.eq(whole.number);
  return form.indicators.length > 0 && (ofForm || points.gte(HALF_OF_ALL));
}

function overspent(rate: string, line: FundLine): Said {
  return said(
    "“{name}”的执行率为 {rate}，超过 100%，得分按 100% 计；请核对预算数和执行数。",
    "The execution rate of {name} is {rate}, over 100 %; it scores as 100 %. Check the amounts.",
    { name: line.name, rate },
  );
}

function misplacedPoints(line: FundLine): Said {
  return said(
    "执行率的分值填成了 {points}（{cell}），像是整张表的分值，没有计分；请改为执行率自己的分值（多为 10）。",
    "The execution rate carries {points} points ({cell}), as if for the whole form; it was not scored.",
    { points: line.points?.text ?? "", cell: line.points?.cell ?? "" },
  );
}

const HALF_OF_ALL = 50;

const POINTS = said("分值", "Points");
const NO_POINTS = said("执行率没有分值，不计分。", "The execution rate carries no points.");
const NO_POINTS_COLUMN = said(
  "资金栏没有印分值，执行率的得分由您确定。",
  "The fund block prints no points; the score of the rate is yours to settle.",
);
