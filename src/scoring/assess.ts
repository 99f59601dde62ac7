import type { Form, Indicator } from "../forms/form";
import type { ChoiceOptions } from "../rulebooks/choice";
import type { Rulebook } from "../rulebooks/rulebook";
import type { Assessment } from "./assessment";
import { extraRows } from "./beside-the-marks";
import { choicesMade, settle } from "./choices";
import type { Draft } from "./draft";
import { decimalOf } from "./decimal";
import { finish } from "./finish";
import { grouped } from "./grouped";
import { withoutShares } from "./points-as-shares";
import { sparedForRate } from "./rate-note";
import { readRate } from "./rate-row";
import { notUnderstoodRemarks, skippedRemark } from "./remarks";
import { decidePlaces, type Places, type PrintedScore } from "./rounding";
import { draftRow, type FormRules } from "./row";
import { rulebookOf } from "./rulebook-of";
import { scoredTogether } from "./scored-together";
import { underRulesAbove } from "./rules-above";
import { sharesOf } from "./shared-points";
import { underStrangeRules } from "./strange-rules";
import { formHasPoints, totalOf } from "./total";

export interface AssessOptions {
  /** A person's choice; the rules printed on the form win all the same. Without it, the form's own. */
  readonly rulebook?: Rulebook;
  /** Decimal places of the scores; without it they are inferred from the form (decision 8). */
  readonly decimals?: Places;
  /** What a person chose where a rule's wording leaves a choice; the rest as the rulebook has it. */
  readonly choices?: Partial<ChoiceOptions>;
}

/** Scores a whole form. Never throws: what cannot be scored is left to the person and said. */
export function assess(form: Form, options: AssessOptions = {}): Assessment {
  const chosen = rulebookOf(form, options.rulebook);
  const { rulebook } = chosen;
  const choices = settle(rulebook, options.choices);
  const rate = readRate(form, rulebook, choices);
  const read = [
    ...(rate.row ? [rate.row] : []),
    ...draftRows(form, { rulebook, choices, rate: rate.forIndicators }),
  ];
  const drafts = underRulesAbove(underStrangeRules(withoutShares(read), chosen.printed));
  const decimals = decidePlaces(drafts.flatMap(printedScore), options.decimals, rulebook.places);
  const rows = [
    ...drafts
      .map((draft) => finish(draft, decimals.places))
      .map((row) => sparedForRate(row, rulebook, rate.rate)),
    ...extraRows(form),
  ];
  const { remarks, ...total } = totalOf(form, rows, chosen);
  return {
    rulebook,
    decimals,
    executionRate: rate.rate,
    rows,
    ...total,
    choicesMade: choicesMade(rows, choices),
    remarks: [
      ...rate.remarks,
      ...remarks,
      ...skippedRemark(rows, rulebook),
      ...notUnderstoodRemarks(chosen.printed),
    ],
  };
}

function draftRows(form: Form, { rulebook, choices, rate }: FormRules): Draft[] {
  const hasPoints = formHasPoints(form);
  const shares = sharesOf(form, choices);
  const byPoints = grouped(form.indicators, pointsCell);
  const manyScores = new Set(
    [...byPoints].flatMap(([points, rows]) =>
      new Set(rows.map(({ score }) => score?.cell)).size > 1 ? [points] : [],
    ),
  );
  const together = scoredTogether(form);
  const byRule = grouped(form.indicators, ({ rule }) => (rule?.text ? rule.cell : ""));
  const seen = new Set<string>();
  return form.indicators.map((indicator) => {
    const cell = indicator.score?.cell;
    const scoredAbove = cell !== undefined && seen.has(cell);
    if (cell !== undefined) seen.add(cell);
    // spelled out, as spreading the rules of all rows costs a fifth of the time of each
    return draftRow(indicator, {
      rulebook,
      choices,
      rate,
      share: shares.get(indicator) ?? null,
      formUnit: form.fund?.unit ?? null,
      year: form.year,
      hasPoints,
      scoredAbove,
      together: together.get(cell ?? "") ?? null,
      oneScore: !manyScores.has(pointsCell(indicator)),
      ruleRows: byRule.get(indicator.rule?.text ? indicator.rule.cell : "")?.length ?? 1,
    });
  });
}

function pointsCell({ points }: Indicator): string {
  return points?.cell ?? "";
}

/** The evidence of decision 8: scores that the rule gives beside those that are printed. */
function printedScore({ outcome, standing, points }: Draft): PrintedScore[] {
  if (outcome.kind !== "scored" || outcome.assumptions.length > 0 || standing === null) return [];
  return [
    { exact: outcome.score, printed: standing, isFull: points?.eq(decimalOf(standing)) === true },
  ];
}
