import { said, type Said } from "../../language/said";
import type { BandScores } from "../../rulebooks/row-rule";
import { convert } from "../../values";
import type { Quantity } from "../../values/value";
import { Decimal } from "../decimal";
import { manual, type Unscored } from "../outcome";
import { bandOf, bareNumber, isInRatios, limitsOf, onScale } from "./band-scale";
import { BETTER, deviationOf, TWO_WAYS } from "./deviation";
import { measured, type Measured } from "./measured";
import { meantBy, otherMeasure, type Meant } from "./named-measure";
import type { RuledRow } from "./ruled-row";

/** What the bands of a rule are laid against. */
export interface BandMeasure extends Measured {
  readonly name: Said;
}

/**
 * The actual itself or its absolute value, the completion rate B÷A, or the distance from the target;
 * a reason where there is none.
 */
export function measureOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const meant = meantBy(rule.name, rule.unit, row);
  if (meant === "other") return otherMeasure(rule.name ?? "");
  if (meant === "completion") return completionOf(rule, row);
  if (meant !== "own") return ofMade(meant, rule, row);
  switch (rule.measure) {
    case "actual":
      return actualOf(rule, row);
    case "absolute":
      return absoluteOf(rule, row);
    case "completion":
      return completionOf(rule, row);
    case "achieved":
      return achievedOf(rule, row);
    case "deviation":
      return apartOf(rule, row);
  }
}

function actualOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const read = numberOf(rule, row);
  return "kind" in read ? read : { ...read, name: ACTUAL };
}

/** The actual in the unit of the bands; where they print none, on the scale of their limits. */
function numberOf(rule: BandScores, row: RuledRow): Measured | Unscored {
  const { actual, actualText: text } = row;
  const { unit } = rule;
  if (unit !== null || actual.kind !== "quantity" || actual.unit === null)
    return measured({ label: ACTUAL, text, value: actual }, unit, limitsOf(rule.bands));
  if (actual.unit !== "%") return bareNumber(actual, row);
  const scaled = onScale(new Decimal(actual.number), rule, text);
  return { ...scaled, assumptions: [...actual.assumptions, ...scaled.assumptions] };
}

function absoluteOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const read = numberOf(rule, row);
  return "kind" in read ? read : { ...read, number: read.number.abs(), name: ABSOLUTE };
}

/** B ÷ A in percent; a percentage against another unit, or 已完成95%, is the rate itself, and said. */
function completionOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const { target, actual, actualText } = row;
  const own = actual.kind === "qualitative" ? actual.progress : percentAlone(row);
  if (own !== null) {
    const scaled = onScale(new Decimal(own), rule, actualText);
    const assumed = said(AS_RATE.zh, AS_RATE.en, { actual: actualText });
    return { ...scaled, assumptions: [assumed, ...scaled.assumptions], name: COMPLETION };
  }
  if (actual.kind === "unreadable" || actual.kind === "missing") return actualOf(rule, row);
  const pair = ofOneUnit(row);
  if (!pair || target.kind !== "quantity") return manual(NO_RATE);
  // less is better: more than the target is no degree of completion
  if (target.direction === "reverse" || pair.a.lte(0) || pair.b.lt(0)) return manual(NO_RATE);
  const inPercent = rule.unit === "%" || (rule.unit === null && !isInRatios(rule));
  const number = pair.b.times(inPercent ? 100 : 1).div(pair.a);
  return { number, assumptions: pair.assumptions, name: COMPLETION };
}

/** A row that is itself a completion rate: its actual is the rate, and not a part of the target. */
const COMPLETION_RATE = /(?:完成|达成|实现)(?:率|比例|程度|度)$/u;

function percentAlone({ target, actual, name }: RuledRow): string | null {
  if (actual.kind !== "quantity" || actual.unit !== "%") return null;
  if (target.kind !== "quantity" || target.unit !== "%") return actual.number;
  const bare = (name ?? "").normalize("NFKC").replace(/\s|[(][^()]*[)]$/gu, "");
  // of a target of 100 % the rate and the part are one
  return COMPLETION_RATE.test(bare) && !new Decimal(target.number).eq(100) ? actual.number : null;
}

/**
 * 完成95%以上: of an amount B ÷ A, of a percentage the actual itself where the best band begins at the
 * target; else only where both lie in one band.
 */
function achievedOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
  const { target } = row;
  const rate = completionOf(rule, row);
  if (target.kind !== "quantity" || target.unit !== "%") return rate;
  const itself = actualOf(rule, row);
  const best = rule.bands[0]?.from?.number;
  if ("kind" in itself || (best !== undefined && new Decimal(best).eq(target.number)))
    return itself;
  const same = !("kind" in rate) && bandOf(rule, rate.number) === bandOf(rule, itself.number);
  return same ? itself : manual(OF_WHAT);
}

/** 偏差率在5%以内得10分: what is made of target and actual, where its ways of meaning agree. */
function ofMade(
  meant: Exclude<Meant, "own" | "completion" | "other">,
  rule: BandScores,
  row: RuledRow,
): BandMeasure | Unscored {
  const found = deviationOf(meant, { unit: rule.unit, inPoints: false }, row);
  if (!found) return otherMeasure(rule.name ?? "");
  const [first, ...others] = found.numbers;
  const at = bandOf(rule, first);
  if (at !== 0 && found.better) return manual(BETTER);
  if (others.some((one) => bandOf(rule, one) !== at)) return manual(TWO_WAYS);
  return { number: first, name: found.name, assumptions: found.assumptions };
}

/** |B − A|, in percent of A where the target is no percentage; the actual where there is no target. */
function apartOf(rule: BandScores, row: RuledRow): BandMeasure | Unscored {
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
const ABSOLUTE = said("完成值的绝对值", "absolute value of the actual");
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
const OF_WHAT = said(
  "评分标准的“完成”可以指完成值本身，也可以指占指标值的比例，两种算法得分不同，请您判断并填写得分。",
  "The rule's 完成 may mean the actual itself or its part of the target, and the scores differ. Please judge and set the score.",
);
const OTHER_UNITS = said(
  "指标值与完成值的单位不能换算，不能按评分标准计算，请核对单位，或由您填写得分。",
  "The units of target and actual cannot be converted. Check them or set the score.",
);
