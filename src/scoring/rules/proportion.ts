import { said, type Said } from "../../language/said";
import type { BandScores, Proportion } from "../../rulebooks/row-rule";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import { scoreByHand } from "../score-by-hand";
import type { ScoreRule } from "../score-rule";
import { measureOf, type BandMeasure } from "./band-measure";
import { levelText } from "./measured";
import { atLimit, leftAtLimit, scoredBy, type RuledRow } from "./ruled-row";

/** 得分=执行率×10分，低于60%不得分; ≥95%得满分，否则按比例得分 (decision 9). */
export function scoreProportion(rule: Proportion, row: RuledRow): Outcome {
  const { target, points } = row;
  if (rule.points !== null && !points.eq(rule.points)) return manual(byHand(row));
  // less is better: a rate of the points would reward what is unwanted
  if (target.kind === "quantity" && (target.direction === "reverse" || target.band))
    return manual(byHand(row));
  if (isReached(rule, row)) {
    const steps = [said(REACHED.zh, REACHED.en, { actual: row.actualText, points: plain(points) })];
    return scoredBy(row, points, { met: true, steps });
  }
  const measure = rateOf(rule, row);
  if ("kind" in measure) return measure;
  const limit = limitOf(rule, row);
  if (limit === undefined || measure.number.lt(0)) return manual(byHand(row));
  const outcome = scoredAt(rule, row, { ...measure, limit });
  const other = otherReading(rule, row, measure.number);
  if (!other || outcome.kind === "unscored") return outcome;
  const same = scoredAt(rule, row, { ...measure, number: other, limit });
  return same.kind === "scored" && same.score.eq(outcome.score) ? outcome : manual(OF_WHAT);
}

/** 达到指标值得满分 beside ≥80% and 90%: reached, whichever rate the rest of the rule may mean. */
function isReached({ full, name }: Proportion, { target, actual }: RuledRow): boolean {
  if (full !== "target" || name !== undefined) return false;
  if (target.kind !== "quantity" || actual.kind !== "quantity") return false;
  if (target.unit !== "%" || actual.unit !== "%" || actual.side || actual.assumptions.length > 0)
    return false;
  return new Decimal(actual.number).gte(target.number);
}

function byHand({ citation }: RuledRow): Said {
  return scoreByHand({ text: citation.quote, cell: citation.cell ?? "" });
}

/** The rate is a part of the whole: beside 100 % a bare 1.2 may be 120 %. */
const WHOLE: BandScores["bands"] = [
  { from: null, to: { number: "100", included: true }, score: { of: "share", number: "1" } },
];

/** The rate in percent: the row's own, or B ÷ A. */
function rateOf(rule: Proportion, row: RuledRow): ReturnType<typeof measureOf> {
  const measure = rule.name === undefined ? "completion" : "actual";
  const named = rule.name === undefined ? {} : { name: rule.name };
  return measureOf({ kind: "bands", measure, ...named, unit: "%", bands: WHOLE }, row);
}

/** 按比例得分，低于60%不得分 beside ≥90%: 60 % of the target, or 60 % itself; null where these are one. */
function otherReading({ name }: Proportion, row: RuledRow, rate: Decimal): Decimal | null {
  const { target, actual } = row;
  if (name !== undefined || target.kind !== "quantity" || actual.kind !== "quantity") return null;
  if (target.unit !== "%" || actual.unit !== "%") return null;
  const [part, itself] = [new Decimal(actual.number).times(100).div(target.number), actual.number];
  return rate.eq(itself) ? part : new Decimal(itself);
}

/** Where full marks begin, in percent; null where nothing is printed, undefined where it does not fit. */
function limitOf({ full, name }: Proportion, { target }: RuledRow): Decimal | null | undefined {
  if (full === null) return null;
  const amount = target.kind === "quantity" ? target : null;
  if (full !== "target") {
    if (full.unit === "%") return new Decimal(full.number);
    const same = amount?.unit === full.unit && new Decimal(full.number).eq(amount.number);
    return same && name === undefined ? new Decimal(100) : undefined;
  }
  if (name === undefined) return new Decimal(100);
  return amount?.unit === "%" ? new Decimal(amount.number) : undefined;
}

interface Rate extends BandMeasure {
  readonly limit: Decimal | null;
}

function scoredAt(rule: Proportion, row: RuledRow, rate: Rate): Outcome {
  const { number, limit, name } = rate;
  const { points } = row;
  const values = { name: name.zh, nameEn: name.en, rate: levelText(number, "%") };
  const assumptions = rate.assumptions;
  const vague = limit !== null && number.eq(limit) && leftAtLimit(row, "under");
  if (vague) return vague;
  if (limit !== null && number.gte(limit)) {
    const full = { ...values, limit: levelText(limit, "%"), points: plain(points) };
    const steps = [said(FULL.zh, FULL.en, full)];
    return scoredBy(row, points, { met: true, steps, assumptions });
  }
  const under = rule.nothingUnder;
  const at = under !== null && number.eq(under.number);
  if (under && (number.lt(under.number) || (at && under.included === true))) {
    const steps = [
      said(NOTHING.zh, NOTHING.en, { ...values, limit: levelText(new Decimal(under.number), "%") }),
    ];
    return scoredBy(row, new Decimal(0), { met: false, steps, assumptions });
  }
  const divisor = divisorOf(rule, row, limit);
  if (divisor === null)
    return manual(rule.below === "none" ? byHand(row) : OF_WHAT, { met: false });
  const raw = number.times(points).div(divisor);
  const part = divisor.eq(100) ? values.rate : `${values.rate} ÷ ${levelText(divisor, "%")}`;
  const steps = [
    said(PART.zh, PART.en, { ...values, part, points: plain(points), raw: plain(raw, 4) }),
  ];
  const scored = scoredBy(row, raw, {
    met: isMet(row, number),
    steps,
    assumptions: [
      ...assumptions,
      ...(at && under?.included === null ? [atLimit(levelText(number, "%"))] : []),
      ...notOfTarget(rule, row, raw),
      ...(rule.below === "open" && !divisor.eq(100) ? [OF_LIMIT] : []),
    ],
  });
  return isPlain(rule, row) ? { ...scored, rule: forwardOf(number) } : scored;
}

/** What the rate is divided by: the whole, or the limit of full marks; null where the words leave it open. */
function divisorOf(
  { below, full, name }: Proportion,
  { target }: RuledRow,
  limit: Decimal | null,
): Decimal | null {
  if (below === "none") return null;
  if (below === "rate" || limit === null || limit.eq(100)) return new Decimal(100);
  const isTarget = target.kind === "quantity" && target.unit === "%" && limit.eq(target.number);
  const known =
    below === "of-limit" ||
    (full === "target" ? name !== undefined : name !== undefined && isTarget);
  return known ? limit : null;
}

/** 得分=执行率×分值 beside 100%: the common arithmetic, which a formula repeats. */
function isPlain({ full, nothingUnder }: Proportion, { target }: RuledRow): boolean {
  const isWhole =
    target.kind === "quantity" && target.unit === "%" && Number(target.number) === 100;
  return full === null && nothingUnder === null && isWhole;
}

function forwardOf(rate: Decimal): ScoreRule {
  return { kind: "forward", target: "100", actual: rate.toFixed(), overfulfilment: [] };
}

function isMet({ target, actual }: RuledRow, rate: Decimal): boolean {
  const comparable =
    target.kind === "quantity" && actual.kind === "quantity" && target.unit === actual.unit;
  return comparable ? new Decimal(actual.number).gte(target.number) : rate.gte(100);
}

/** 得分=执行率×10 beside ≥95%: the formula takes the rate itself, which is said where it matters. */
function notOfTarget(
  { name, full }: Proportion,
  { target, points }: RuledRow,
  raw: Decimal,
): readonly Said[] {
  if (name === undefined || full !== null || target.kind !== "quantity") return [];
  return raw.gte(points) || new Decimal(target.number).eq(100) ? [] : [ITSELF];
}

const REACHED = said(
  "完成值 {actual}，达到指标值，记满分 {points}",
  "{actual} reaches the target: full marks, {points}",
);
const FULL = said(
  "{name} {rate}，达到 {limit}，记满分 {points}",
  "The {nameEn} {rate} reaches {limit}: full marks, {points}",
);
const NOTHING = said(
  "{name} {rate}，不到 {limit}，不得分",
  "The {nameEn} {rate} is under {limit}: no points",
);
const PART = said(
  "{name} {rate}：{part} × {points} = {raw}",
  "{nameEn} {rate}: {part} × {points} = {raw}",
);
const ITSELF = said(
  "按评分标准的公式用这个率本身乘以分值，没有除以指标值，请核对。",
  "By the rule's formula the rate itself was multiplied by the points, not its part of the target. Please check.",
);
const OF_LIMIT = said(
  "评分标准的“按比例”按占满分界限的比例理解，请核对。",
  "The rule's 按比例 was read as the part of the limit of full marks. Please check.",
);
const OF_WHAT = said(
  "评分标准的比例可以指完成值本身，也可以指占指标值或满分界限的比例，两种算法得分不同，请您判断并填写得分。",
  "The rule's rate may be the actual itself or its part of the target or the limit, and the scores differ. Please judge and set the score.",
);
