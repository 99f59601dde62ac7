import { said, type Said } from "../language/said";
import type { PrintedRule } from "../rulebooks";
import type { Draft } from "./draft";
import { assuming } from "./outcome";

/** Words of how a row is scored. */
const SCORING = /满分|得分|不得|[得记计扣减]\p{Script=Han}{0,6}[\d.]*分|分值|比[例率]/u;
const OF_ROWS = /指标|完成|达[到标]|每(?:再)?[低降少减差超高多增偏]/u;
/** The grade of the total, and the execution rate, have rules of their own. */
const OF_OTHERS = /优.{0,20}良.{0,20}[中差]|执行率/u;

/** The printed rules on the scores of rows that were found and not understood. */
export function strangeRowRules(printed: readonly PrintedRule[]): readonly PrintedRule[] {
  return printed.filter(({ understood, text }) => {
    const bare = text.replace(/\s/gu, "");
    if (understood || !SCORING.test(bare)) return false;
    return OF_ROWS.test(bare) || !OF_OTHERS.test(bare);
  });
}

/**
 * Rows that lost points by the common rule, on a form that prints a rule for such rows which was not
 * understood: their scores are assumed, since the form may ask for others. A row that has its full
 * marks, or a rule of its own, is as it was.
 */
export function underStrangeRules(
  drafts: readonly Draft[],
  printed: readonly PrintedRule[],
): readonly Draft[] {
  const strange = strangeRowRules(printed);
  if (strange.length === 0) return drafts;
  const cells = [...new Set(strange.map(({ cell }) => cell))].join("、");
  const doubt = said(DOUBT.zh, DOUBT.en, { cells });
  return drafts.map((draft) => (isDoubtful(draft) ? doubted(draft, doubt) : draft));
}

function isDoubtful({ of, outcome, points }: Draft): boolean {
  if (of.kind !== "indicator" || outcome.kind !== "scored" || points === null) return false;
  const byOwnRule = of.indicator.rule !== null && outcome.citation.cell === of.indicator.rule.cell;
  return outcome.score.lt(points) && !byOwnRule;
}

function doubted(draft: Draft, doubt: Said): Draft {
  return { ...draft, outcome: assuming(draft.outcome, [doubt]) };
}

const DOUBT = said(
  "表内打印的计分规则（{cells}）有读不懂的地方，这里按通用规则计算，请对照原文核对。",
  "A scoring rule printed on the form ({cells}) was not wholly understood; the common rule was used. Please compare.",
);
