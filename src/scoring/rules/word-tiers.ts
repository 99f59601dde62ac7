import { trendIn } from "../../rulebooks/row-rules/trends";
import { said } from "../../language/said";
import type { WordTiers } from "../../rulebooks/row-rule";
import { plain, type Decimal } from "../decimal";
import { manual, unreadable, type Outcome } from "../outcome";
import { scoreByHand } from "../score-by-hand";
import { repeats } from "./own-words";
import { inPoints, scoredBy, type RuledRow } from "./ruled-row";

/** 健全的得10分，基本健全的得6分: the score of the tier whose own words the actual repeats (decision 9). */
export function scoreWordTiers({ tiers }: WordTiers, row: RuledRow): Outcome {
  const { actual, actualText: text, citation, points } = row;
  if (actual.kind === "unreadable") return unreadable(actual.reason);
  const [best] = tiers;
  if (!best || !points.eq(pointsOf(best, row)))
    return manual(scoreByHand({ text: citation.quote, cell: citation.cell ?? "" }));
  const words = tiers.map((tier) => tier.words).join("、");
  if (actual.kind === "missing") return manual(said(MISSING.zh, MISSING.en, { words }));
  const subject = `${row.name ?? ""}${best.words}`;
  const same = tiers.filter((one) => repeats(text, one.words, subject));
  const [tier, other] = same.length > 0 ? same : byTrend(tiers, row);
  if (!tier || other) return manual(said(OTHER_WORDS.zh, OTHER_WORDS.en, { text, words }));
  const raw = pointsOf(tier, row);
  const values = { text, tier: tier.words, raw: plain(raw, 4) };
  return scoredBy(row, raw, {
    met: tier === best,
    steps: [said(FOUND.zh, FOUND.en, values)],
  });
}

type Tier = WordTiers["tiers"][number];

function pointsOf({ points, of }: Tier, row: RuledRow): Decimal {
  return inPoints({ number: points, of: of ?? "points" }, row.points);
}

/** 比上年增长3%, +3%: which of 增长、持平、下降 it is. */
function byTrend(tiers: readonly Tier[], { actualText, name = "" }: RuledRow): readonly Tier[] {
  const trend = trendIn(actualText);
  // −3% of a rate of what fell may be a rise, and of another rate it is that rate itself
  const isChange = !/[降减]|率$/u.test(name) || /(?:增长|变动|变化)率$/u.test(name);
  const isDoubtful = !isChange && /^\s*[+\-−－＋]/u.test(actualText);
  return trend === null || isDoubtful ? [] : tiers.filter((one) => trendIn(one.words) === trend);
}

const FOUND = said("完成值“{text}”，属于“{tier}”，得 {raw} 分", "“{text}” is {tier}: {raw} points");
const MISSING = said(
  "完成值未填写，请写评分标准里的一档（{words}），或由您填写得分。",
  "The actual is missing. Write one of the rule's tiers ({words}) or set the score.",
);
const OTHER_WORDS = said(
  "完成值“{text}”看不出属于评分标准的哪一档（{words}），请您判断并填写得分。",
  "“{text}” is none of the rule's tiers ({words}) in its own words. Please judge and set the score.",
);
