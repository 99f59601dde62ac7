import { said, type Said } from "../language/said";
import type { PrintedRule } from "../rulebooks";
import type { Draft } from "./draft";
import { assuming } from "./outcome";

/** Words by which a rule speaks of how far a row falls short of its target. */
const OF_ROWS =
  /(?:指标值|目标值|完成值|完成率|完成比例|完成情况|完成程度|定量|未达到|未完成|达不到|偏离|偏差).*(?:分|扣|计|记)|每(?:再)?(?:低|降|少|减|差|超|高|多|增|偏|相差).*扣/su;

/**
 * Rows that lost points by the common rule, on a form that prints a rule for such rows which was not
 * understood: their scores are assumed, since the form may ask for others. A row that has its full
 * marks, or a rule of its own, is as it was.
 */
export function underStrangeRules(
  drafts: readonly Draft[],
  printed: readonly PrintedRule[],
): readonly Draft[] {
  const strange = printed.filter(({ understood, text }) => !understood && OF_ROWS.test(text));
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
