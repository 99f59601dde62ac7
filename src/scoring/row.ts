import { said } from "../language/said";
import type { FormCell, Indicator } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import type { ValueCell, ValueContext } from "../values/value";
import type { ScoreInput } from "./assessment";
import type { SettledChoices } from "./choices";
import { turned } from "./control-rate";
import { Decimal } from "./decimal";
import type { Draft } from "./draft";
import { manual, notApplicable, unreadable, type Outcome } from "./outcome";
import { readPoints, type Points } from "./points";
import { ruleOfRateRow, type RateOutcome } from "./rate-indicator";
import { readPair } from "./read-pair";
import { scoreByHand } from "./score-by-hand";
import { ruleOfRow } from "./row-rule";
import { scoreRow, type RowReading } from "./score-row";
import { leftTogether, type Together } from "./scored-together";
import { scoredOnShare, type Share } from "./shared-points";
import { standingNumber } from "./standing";

/** What all rows of a form are scored by. */
export interface FormRules {
  readonly rulebook: Rulebook;
  readonly choices: SettledChoices;
  /** For a row that carries the points of the execution rate; null where the fund block gives no rate. */
  readonly rate: RateOutcome | null;
}

/** What a row needs to know of its form. */
export interface FormContext extends FormRules {
  /** The row's part of points that it shares; null where it shares none, or a person settles them. */
  readonly share: Share | null;
  readonly formUnit: string | null;
  readonly year: number | null;
  /** Whether the form prints points at all (V5 and V7 do not). */
  readonly hasPoints: boolean;
  /** Whether a row above has the same (merged) score cell, which is then scored there. */
  readonly scoredAbove: boolean;
  /** The rows that share this row's score cell though each has points of its own; null where none do. */
  readonly together: Together | null;
  /** How many rows the cell of the row's own rule is merged over. */
  readonly ruleRows: number;
  /** Whether every row that shares this row's points also shares its score cell. */
  readonly oneScore: boolean;
}

/** Applies the rules to one row of the indicator table. */
export function draftRow(indicator: Indicator, context: FormContext): Draft {
  const reading = readRow(indicator, context);
  const points = readPoints(indicator.points);
  return {
    of: { kind: "indicator", indicator },
    name: nameOf(indicator),
    cell: indicator.score,
    points: pointsOf(indicator, points, context),
    standing: standingNumber(indicator.score),
    target: reading.target,
    actual: reading.actual,
    inputs: inputsOf(indicator),
    outcome: toldWithoutColumns(indicator, outcomeOf(indicator, points, context, reading), context),
    note: indicator.note,
  };
}

function nameOf(indicator: Indicator): string {
  return indicator.level3?.text || indicator.level2?.text || "";
}

/** Points that rows with scores of their own share belong to none of them alone, unless split. */
function pointsOf(indicator: Indicator, points: Points, context: FormContext): Decimal | null {
  if (context.share) return context.share.points;
  if (context.together) return context.scoredAbove ? null : context.together.points;
  if (indicator.sumOf !== undefined) return null;
  const own = !context.scoredAbove && (indicator.pointsSharedBy < 2 || context.oneScore);
  return points.kind === "points" && own ? points.number : null;
}

function readRow(indicator: Indicator, context: FormContext): RowReading {
  const { targetParts: parts } = indicator;
  const written = parts
    ? {
        nature: parts.nature && valueCell(parts.nature),
        number: valueCell(parts.number),
        unit: parts.unit && valueCell(parts.unit),
      }
    : valueCell(indicator.target);
  const around = valueContext(indicator, context);
  const { target: promised, actual } = readPair(
    written,
    valueCell(indicator.actual),
    around,
    (one) => turned(one, around, context.choices),
  );
  return {
    target: promised,
    actual,
    targetText: shown(indicator.target),
    actualText: shown(indicator.actual),
    context: around,
  };
}

function outcomeOf(
  indicator: Indicator,
  points: Points,
  context: FormContext,
  reading: RowReading,
): Outcome {
  const rate = context.rate;
  const own = rate ? ruleOfRateRow(indicator, reading, context.rulebook) : undefined;
  const score = (of: Decimal): Outcome =>
    rate && own !== undefined ? rate(of, own) : scoreRow(indicator, reading, of, context);
  if (context.scoredAbove) return notApplicable(SCORED_ABOVE);
  if (indicator.sumOf !== undefined) return notApplicable(sumOfRows(indicator.sumOf));
  if (!context.hasPoints) return withoutPoints(indicator, score(new Decimal(1)));
  if (context.together) return leftTogether(context.together);
  if (points.kind === "none") return notApplicable(NO_POINTS);
  if (points.kind === "unreadable") return unreadable(points.reason);
  if (context.share) {
    return scoredOnShare(score(context.share.points), context.share, context.choices);
  }
  const outcome = score(points.number);
  if (indicator.pointsSharedBy > 1 && outcome.kind === "scored") {
    return manual(sharedPoints(indicator), { met: outcome.met });
  }
  return outcome;
}

/** Nobody can fill in a target and an actual for which the table has no columns, or has several. */
function toldWithoutColumns(
  indicator: Indicator,
  outcome: Outcome,
  { rulebook }: FormContext,
): Outcome {
  const { target, targetParts, actual, rule, furtherTargets } = indicator;
  const isSeveral = !target && !rule && furtherTargets.some((one) => hasText(one.target));
  if (isSeveral && outcome.kind === "unscored" && outcome.status === "manual")
    return { ...outcome, reason: SEVERAL_TARGETS };
  const hasTarget = target !== null || targetParts !== null;
  if (hasTarget || outcome.kind !== "unscored" || outcome.status !== "manual") return outcome;
  if (!rule?.text) return rule || actual ? outcome : { ...outcome, reason: NO_COLUMNS };
  // 预算完成率×8分 is the usual ratio, which would ask for values as any ratio does
  return ruleOfRow(indicator, rulebook) ? outcome : { ...outcome, reason: scoreByHand(rule) };
}

/** Decision 7: without points of its own a row keeps its score; whether the target is met is known. */
function withoutPoints(indicator: Indicator, outcome: Outcome): Outcome {
  if (outcome.kind === "unscored") {
    const nothing =
      outcome.status === "manual" && !hasText(indicator.target) && !hasText(indicator.actual);
    return nothing && !hasText(indicator.score)
      ? notApplicable(NOTHING_FILLED)
      : { ...outcome, suggestion: null };
  }
  return manual(indicator.score ? NO_POINTS_COLUMN : NO_SCORES, { met: outcome.met });
}

function valueContext(indicator: Indicator, context: FormContext): ValueContext {
  return {
    name: nameOf(indicator) || undefined,
    level2: indicator.level2?.text,
    formUnit: context.formUnit ?? undefined,
    year: context.year ?? undefined,
  };
}

function valueCell(cell: FormCell | null): ValueCell {
  return cell ? { text: cell.text, value: cell.value, format: cell.format } : { text: "" };
}

function inputsOf({ target, actual, points }: Indicator): ScoreInput[] {
  const inputs: ScoreInput[] = [];
  if (target) inputs.push(inputOf(TARGET, target));
  if (actual) inputs.push(inputOf(ACTUAL, actual));
  if (points) inputs.push(inputOf(POINTS, points));
  return inputs;
}

function inputOf(label: ScoreInput["label"], { text, cell }: FormCell): ScoreInput {
  return { label, text, cell };
}

const TARGET = said("指标值", "Target");
const ACTUAL = said("完成值", "Actual");
const POINTS = said("分值", "Points");

function shown(cell: FormCell | null): string {
  return cell?.text.replace(/\s+/gu, " ") ?? "";
}

function hasText(cell: FormCell | null): boolean {
  return (cell?.text ?? "") !== "";
}

function sharedPoints(indicator: Indicator): ReturnType<typeof said> {
  return said(
    "分值 {points}（{cell}）由 {rows} 行共用，各行占多少没有写明，请您填写得分。",
    "The points {points} ({cell}) are shared by {rows} rows without saying how. Please set the score.",
    {
      points: indicator.points?.text ?? "",
      cell: indicator.points?.cell ?? "",
      rows: indicator.pointsSharedBy,
    },
  );
}

function sumOfRows(rows: number): ReturnType<typeof said> {
  return said(
    "本行是下面 {rows} 行的合计，分值和得分在那几行计，不重复计入总分；本行的得分填它们之和。",
    "This row is the sum of the {rows} rows below, which are scored and counted; its own score is their sum.",
    { rows },
  );
}

const SCORED_ABOVE = said(
  "得分与上面一行合并在一格，在那一行计。",
  "The score cell is merged with the row above and is counted there.",
);
const NO_POINTS = said("本行没有分值，不计分。", "The row carries no points and is not scored.");
const NO_POINTS_COLUMN = said(
  "本表没有逐行的分值，得分由您确定。",
  "The form prints no points for the rows; the score is yours to settle.",
);
const SEVERAL_TARGETS = said(
  "这一行有几列指标值（如各年度、各乡镇），看不出本表以哪一列为准，不能计算。请写明年度或合计，或由您填写得分。",
  "The row has several targets, such as one a year or a place, and nothing says which counts. Print the year or the whole, or set the score.",
);
const NO_COLUMNS = said(
  "本表没有指标值和完成值栏，得分由您确定。",
  "The form has no columns for target and actual; the score is yours to settle.",
);
const NO_SCORES = said(
  "本表没有分值和得分栏，不计分；是否完成可与指标值对照。",
  "The form has neither points nor scores; only whether the target is met can be told.",
);
const NOTHING_FILLED = said("本行没有填写，不计分。", "Nothing is filled in; not scored.");
