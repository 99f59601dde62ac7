import { said } from "../language/said";
import type { FormCell, Indicator } from "../forms/form";
import type { Draft } from "./draft";
import { assuming } from "./outcome";

/**
 * Rows that lost points by the common rule and whose own 评分标准 is empty, under a row of the same
 * level-2 indicator that prints one: the print may stand for the whole group, which is said.
 */
export function underRulesAbove(drafts: readonly Draft[]): readonly Draft[] {
  let above: FormCell | null = null;
  let group: string | null = null;
  return drafts.map((draft) => {
    if (draft.of.kind !== "indicator") return draft;
    const { indicator } = draft.of;
    if (group !== groupOf(indicator)) above = null;
    group = groupOf(indicator);
    if (indicator.rule?.text) above = indicator.rule;
    else if (above && indicator.rule && hasLost(draft)) return doubted(draft, above);
    return draft;
  });
}

function groupOf({ level2 }: Indicator): string | null {
  return level2?.text ? level2.cell : null;
}

function hasLost({ outcome, points }: Draft): boolean {
  return outcome.kind === "scored" && points !== null && outcome.score.lt(points);
}

function doubted(draft: Draft, above: FormCell): Draft {
  const doubt = said(DOUBT.zh, DOUBT.en, { cell: above.cell });
  return { ...draft, outcome: assuming(draft.outcome, [doubt]) };
}

const DOUBT = said(
  "本行的评分标准是空的，同一个二级指标上面印有评分标准（{cell}），也许各行通用；这里按通用规则计算，请核对。",
  "This row prints no scoring rule, but one stands above it in the same group ({cell}) and may hold for all rows; the common rule was used. Please check.",
);
