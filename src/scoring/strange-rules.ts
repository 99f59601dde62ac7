import { said, type Said } from "../language/said";
import { isUnderstood, type PrintedRule } from "../rulebooks";
import type { Draft } from "./draft";
import { isExceeded, isOnlyOfExcess, sentencesOf, speaksOfExcess } from "./excess-rules";
import { assuming } from "./outcome";

/** Words of how a row is scored. */
const SCORING = /满分|得分|不得|[得记计扣减]\p{Script=Han}{0,6}[\d.]*分|分值|比[例率]/u;
const OF_ROWS = /指标|完成|达[到标]|每(?:再)?[低降少减差超高多增偏]/u;
/** The grade of the total, and the execution rate, have rules of their own. */
const OF_OTHERS = /优.{0,20}良.{0,20}[中差]|执行率/u;

/** Where the points of rows that do not apply go, and what is done with a form sent late. */
const OF_FORM =
  /(?:不涉及|不适用|未涉及|没有|缺项).{0,24}(?:调整|分配|分摊|平摊|并入|转入)|报送|上报|弄虚作假|未填写/u;

/** The printed rules on the scores of rows that were found and not understood. */
export function strangeRowRules(printed: readonly PrintedRule[]): readonly PrintedRule[] {
  return printed.filter(({ understood, text }) => {
    const bare = sentencesOf(text)
      .filter((one) => !OF_FORM.test(one))
      .join("。");
    if (understood || !SCORING.test(bare)) return false;
    return OF_ROWS.test(bare) || !OF_OTHERS.test(bare);
  });
}

/**
 * Rows, and the execution rate, that lost points by the common rule, on a form that prints a rule for such rows which was not
 * understood: their scores are assumed, since the form may ask for others. A row that has its full
 * marks, or a rule of its own, is as it was.
 */
export function underStrangeRules(
  drafts: readonly Draft[],
  printed: readonly PrintedRule[],
): readonly Draft[] {
  const strange = strangeRowRules(printed);
  const [ofAll, ofOthers] = [strange, strange.filter((rule) => !isOnlyOfExcess(rule))].map(doubtOf);
  const ofRate = doubtOf(printed.filter(isOfRate));
  const ofExcess = printed.filter(speaksOfExcess);
  return drafts.map((draft) => {
    // what exceeds the target of less is better loses points, and the rule may be of that
    const ofRows =
      draft.target?.kind === "quantity" && draft.target.direction === "reverse" ? ofAll : ofOthers;
    const doubt = draft.of.kind === "rate" ? ofRate : ofRows;
    if (doubt && isDoubtful(draft)) return doubted(draft, doubt);
    const exceeded = doubtOf(ofExcess.filter((rule) => isExceeded(draft, rule)));
    return exceeded ? doubted(draft, exceeded) : draft;
  });
}

/** A printed rule that was not understood and has a sentence on what the execution rate scores. */
function isOfRate({ understood, unread, text, cell }: PrintedRule): boolean {
  if (understood) return false;
  if (unread.includes("execution-rate")) return true;
  return sentencesOf(text).some((bare) => {
    if (!bare.includes("执行率") || !SCORING.test(bare)) return false;
    return !isUnderstood({ text: bare, cell });
  });
}

function doubtOf(strange: readonly PrintedRule[]): Said | null {
  if (strange.length === 0) return null;
  const cells = [...new Set(strange.map(({ cell }) => cell))].join("、");
  return said(DOUBT.zh, DOUBT.en, { cells });
}

function isDoubtful({ of, outcome, points }: Draft): boolean {
  if (outcome.kind !== "scored" || points === null) return false;
  const rule = of.kind === "indicator" ? of.indicator.rule : null;
  const byOwnRule = rule !== null && outcome.citation.cell === rule.cell;
  return outcome.score.lt(points) && !byOwnRule;
}

function doubted(draft: Draft, doubt: Said): Draft {
  return { ...draft, outcome: assuming(draft.outcome, [doubt]) };
}

const DOUBT = said(
  "表内打印的计分规则（{cells}）有读不懂的地方，这里按通用规则计算，请对照原文核对。",
  "A scoring rule printed on the form ({cells}) was not wholly understood; the common rule was used. Please compare.",
);
