import { said, type Said } from "../language/said";
import { convert } from "../values";
import type { PairedPart } from "../values/value";
import { decimalOf } from "./decimal";
import { metInFull } from "./met-in-full";
import { manual, type Outcome } from "./outcome";
import type { Pair } from "./pair";
import { isKept } from "./pair-side";

/**
 * 1200户4800人: where every number is reached the row has full marks, which is assumed; how many points
 * one of them costs is a person's; and so with 5月底、10月底前. Null where the target names no several.
 */
export function byParts(pair: Pair): Outcome | null {
  const { target } = pair;
  if (target.kind !== "unreadable") return null;
  // ISO dates compare as text
  const kept = target.days?.map(({ due, done }) => done <= due) ?? target.parts?.map(isPartKept);
  if (kept === undefined) return null;
  if (kept.includes(null)) return null;
  if (kept.includes(false)) return manual(about(MISSED, pair), { met: false });
  return metInFull(pair, [about(REACHED, pair)]);
}

function isPartKept({ target, actual }: PairedPart): boolean | null {
  const inUnit = convert(actual.number, actual.unit, target.unit);
  if (inUnit === null) return null;
  return isKept(target, decimalOf(target.number), decimalOf(inUnit), actual.side);
}

/** A sentence about a pair, with what its two cells show. */
export const about = ({ zh, en }: Said, { targetText, actualText }: Pair): Said =>
  said(zh, en, { target: targetText, actual: actualText });

const REACHED = said(
  "指标值“{target}”里的几项与完成值“{actual}”里的逐个对照，都已达到，记满分。",
  "“{target}” is compared one by one with “{actual}”: all of it is reached.",
);
const MISSED = said(
  "指标值“{target}”里的几项，完成值“{actual}”没有全部达到，扣多少分由您判断。",
  "Not all of “{target}” is reached by “{actual}”; how many points that costs is yours to judge.",
);
