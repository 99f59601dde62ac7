import { said, type Said } from "../../language/said";
import type { Amount } from "../../rulebooks/row-rule";
import type { Citation } from "../../rulebooks/rulebook";
import type { Value } from "../../values/value";
import type { SettledChoices } from "../choices";
import { Decimal, plain } from "../decimal";
import { manual, type Scored, type Unscored } from "../outcome";

/** What a row's own rule needs to know of the row. */
export interface RuledRow {
  readonly points: Decimal;
  readonly target: Value;
  readonly actual: Value;
  readonly targetText: string;
  readonly actualText: string;
  readonly citation: Citation;
  readonly choices: SettledChoices;
  /** The indicator's own name; absent where it has none. */
  readonly name?: string | undefined;
}

/** An amount in points: as printed, or its share of the row's points. */
export function inPoints(amount: Amount, points: Decimal): Decimal {
  return amount.of === "share" ? points.times(amount.number) : new Decimal(amount.number);
}

/**
 * 近90% at a limit of 90 %: on which side of it the actual lies is told by its word, and not by its
 * number. A reason where that makes a difference: the side is the one given.
 */
export function leftAtLimit(
  { actual, actualText }: RuledRow,
  side: "under" | "over",
): Unscored | null {
  if (actual.kind !== "quantity" || actual.side !== side) return null;
  return manual(said(VAGUE.zh, VAGUE.en, { text: actualText }));
}

const VAGUE = said(
  "完成值“{text}”不是准确的数，又正在评分标准的界限上，看不出属于哪一档；请写明实际完成数，或由您填写得分。",
  "The actual “{text}” is no exact number and lies at a limit of the rule. Write the number or set the score.",
);

/** Exactly at a limit of loose words (以下, 超过): read as still before it, and said. */
export function atLimit(last: string): Said {
  return said(
    "完成值正好是“不得分”的界限 {last}，按还没有越过计算，请核对。",
    "The actual is exactly the limit {last} of no points; it was read as not beyond it. Please check.",
    { last },
  );
}

/** A score by a row's own rule, between nothing and the row's points (2.1, 扣完为止). */
export function scoredBy(
  row: RuledRow,
  raw: Decimal,
  more: Pick<Scored, "met" | "steps"> & Partial<Pick<Scored, "assumptions" | "choices">>,
): Scored {
  const { points, citation } = row;
  const below = raw.lt(0);
  const above = raw.gt(points);
  return {
    kind: "scored",
    raw,
    score: below ? new Decimal(0) : above ? points : raw,
    deducted: false,
    citation,
    assumptions: [],
    ...more,
    steps: [...more.steps, ...(below ? [FLOOR] : []), ...(above ? [capped(points)] : [])],
  };
}

const FLOOR = said("扣完为止，得 0 分", "Nothing is left: 0 points");

function capped(points: Decimal): Said {
  return said("得分不超过分值：{points}", "A score never exceeds its points: {points}", {
    points: plain(points),
  });
}

/** What is left of the points where `lost` are lost, and what is said where 最多扣…分 holds it. */
export function atMostLost(
  { points }: Pick<RuledRow, "points">,
  lost: Decimal,
  most: string | undefined,
): { readonly raw: Decimal; readonly limit: readonly Said[] } {
  if (most === undefined || lost.lte(most)) return { raw: points.minus(lost), limit: [] };
  const limit = said("最多扣 {most} 分", "At most {most} points are lost", { most });
  return { raw: points.minus(most), limit: [limit] };
}

/** What is said where the full marks that a rule prints are not the row's points. */
export function otherFullMarks(printed: Decimal, points: Decimal): readonly Said[] {
  if (printed.eq(points)) return [];
  return [
    said(
      "评分标准写满分 {printed} 分，本行分值是 {points} 分，这里以分值 {points} 分为满分；请核对。",
      "The rule names {printed} as full marks, the row carries {points}; {points} was used. Please check.",
      { printed: plain(printed), points: plain(points) },
    ),
  ];
}
