import { said, type Said } from "../../language/said";
import { Decimal, plain } from "../decimal";
import { manual, type Outcome } from "../outcome";
import type { Pair } from "../pair";

/**
 * A degree of completion c in percent: c · P, never more than P. Always an assumption, because the
 * cell does not say that it means progress: `why` says what was taken for what.
 */
export function scoreProgress(pair: Pair, percent: string, why: Said): Outcome {
  const c = new Decimal(percent);
  if (c.lt(0)) return manual(NEGATIVE_PROGRESS);
  const raw = c.times(pair.points).div(100);
  const capped = raw.gt(pair.points);
  return {
    kind: "scored",
    raw,
    score: capped ? pair.points : raw,
    met: c.gte(100),
    deducted: false,
    citation: pair.rulebook.ratio,
    assumptions: [why],
    steps: [
      said(
        "完成值 {actual} 按完成程度理解：{c}% × {points} = {raw}",
        "The actual {actual} is read as a degree of completion: {c} % × {points} = {raw}",
        {
          actual: pair.actualText,
          c: plain(c),
          points: plain(pair.points),
          raw: plain(raw, 4),
        },
      ),
      ...(capped
        ? [said("得分不超过分值：{p}", "Never above the points: {p}", { p: plain(pair.points) })]
        : []),
    ],
  };
}

const NEGATIVE_PROGRESS = said(
  "完成程度是负数，不能计分，请核对完成值。",
  "A degree of completion cannot be negative. Check the actual.",
);

/** The assumption where a target of another unit meets a percentage (135.00万元 ← 100%). */
export function unitMismatch(target: string, actual: string): Said {
  return said(
    "指标值“{target}”与完成值“{actual}”单位不同，这里把完成值理解为完成程度；如不是，请改写完成值。",
    "Target “{target}” and actual “{actual}” have different units; the actual is taken as a degree of completion. If it is not, rewrite the actual.",
    { target, actual },
  );
}

/** The assumption where a person's words meet a percentage. */
export function qualitativeProgress(actual: string): Said {
  return said(
    "指标值是定性描述，完成值“{actual}”理解为完成程度；得分由您最后确定。",
    "The target is qualitative; the actual “{actual}” is taken as a degree of completion. The score is yours to settle.",
    { actual },
  );
}
