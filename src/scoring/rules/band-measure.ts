import { said, type Said } from "../../language/said";
import type { BandScores } from "../../rulebooks/row-rule";
import { convert } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import { manual, type Unscored } from "../outcome";
import { measured, type Measured } from "./measured";
import type { RuledRow } from "./ruled-row";

/** What the bands of a rule are laid against. */
export interface BandMeasure extends Measured {
  readonly name: Said;
}

/** The actual itself, the completion rate B÷A, or the distance from the target; a reason where there is none. */
export function measureOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  switch (rule.measure) {
    case "actual":
      return actualOf(rule, row);
    case "completion":
      return completionOf(rule, row);
    case "deviation":
      return deviationOf(rule, row);
  }
}

function actualOf({ unit }: BandScores, { actual, actualText }: RuledRow): BandMeasure | Unscored {
  const read = measured({ label: ACTUAL, text: actualText, value: actual }, unit);
  return "kind" in read ? read : { ...read, name: ACTUAL };
}

/** B ÷ A in percent; a percentage against another unit, or 已完成95%, is the rate itself, and said. */
function completionOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const { target, actual, actualText } = row;
  const own = actual.kind === "qualitative" ? actual.progress : percentAlone(row);
  if (own !== null) {
    const assumptions = [said(AS_RATE.zh, AS_RATE.en, { actual: actualText })];
    return { number: new Decimal(own), assumptions, name: COMPLETION };
  }
  if (actual.kind === "unreadable" || actual.kind === "missing") return actualOf(rule, row);
  const pair = ofOneUnit(row);
  if (!pair || target.kind !== "quantity") return manual(NO_RATE);
  // less is better: more than the target is no degree of completion
  if (target.direction === "reverse" || pair.a.lte(0) || pair.b.lt(0)) return manual(NO_RATE);
  const number = pair.b.times(rule.unit === "%" || rule.unit === null ? 100 : 1).div(pair.a);
  return { number, assumptions: pair.assumptions, name: COMPLETION };
}

function percentAlone({ target, actual }: RuledRow): string | null {
  if (actual.kind !== "quantity" || actual.unit !== "%") return null;
  return target.kind === "quantity" && target.unit === "%" ? null : actual.number;
}

/** |B − A|, in percent of A where the target is no percentage; the actual where there is no target. */
function deviationOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const { target, actual } = row;
  if (target.kind !== "quantity" || target.band || actual.kind !== "quantity") {
    const read = actualOf(rule, row);
    if ("kind" in read) return read;
    const band = target.kind === "quantity" && target.band;
    const assumptions = band ? read.assumptions : [...read.assumptions, ACTUAL_IS_DEVIATION];
    return { number: read.number.abs(), assumptions, name: DEVIATION };
  }
  const pair = ofOneUnit(row);
  if (!pair) return manual(OTHER_UNITS);
  const difference = pair.b.minus(pair.a).abs();
  const inPercent = rule.unit === "%" && target.unit !== "%";
  if (!inPercent) return { number: difference, assumptions: pair.assumptions, name: DEVIATION };
  if (pair.a.eq(0)) return manual(NO_RATE);
  const number = difference.times(100).div(pair.a.abs());
  return { number, assumptions: pair.assumptions, name: DEVIATION };
}

function ofOneUnit({ target, actual }: RuledRow) {
  if (target.kind !== "quantity" || actual.kind !== "quantity") return null;
  const reached = convert(actual.number, actual.unit, target.unit);
  if (reached === null) return null;
  return {
    a: new Decimal(target.number),
    b: new Decimal(reached),
    assumptions: assumptionsOf(target, actual),
  };
}

function assumptionsOf(target: Quantity, actual: Quantity): readonly Said[] {
  return [...target.assumptions, ...actual.assumptions];
}

const ACTUAL = said("完成值", "actual");
const COMPLETION = said("完成率", "completion rate");
const DEVIATION = said("偏离", "deviation");
const AS_RATE = said(
  "完成值“{actual}”按完成率理解。",
  "The actual “{actual}” is read as the completion rate.",
);
const ACTUAL_IS_DEVIATION = said(
  "没有可比的指标值，完成值按偏离的幅度理解。",
  "There is no target to compare with; the actual is read as the deviation itself.",
);
const NO_RATE = said(
  "指标值与完成值算不出完成率，不能按评分标准计算，请由您填写得分。",
  "Target and actual give no completion rate, so the rule cannot be applied. Please set the score.",
);
const OTHER_UNITS = said(
  "指标值与完成值的单位不能换算，不能按评分标准计算，请核对单位，或由您填写得分。",
  "The units of target and actual cannot be converted. Check them or set the score.",
);
