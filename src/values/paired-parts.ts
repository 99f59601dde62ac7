import { readActual } from "./actual";
import { stripListMark } from "./list-marks";
import { normalise } from "./normalise";
import { piecesOf } from "./other-clauses";
import { isCounted } from "./phrases/numbered-names";
import { readTarget } from "./target";
import { convert } from "./units/convert";
import { measuresIn } from "./units/measures";
import type { PairedDay, PairedPart, ValueContext } from "./value";

/** Longer texts and more numbers are a report. */
const LONGEST = 120;
const MOST = 6;

/**
 * 1200户4800人 beside 1210户4790人, 小学650元、初中850元 beside the like: every number with its own. Null
 * where it is not certain which belongs to which.
 */
export function pairedParts(
  target: string,
  actual: string,
  context: ValueContext,
): readonly PairedPart[] | null {
  const own = piecesIn(target);
  if (own.length < 2 || own.length > MOST) return null;
  const other = piecesIn(actual);
  if (own.length !== other.length) return null;
  const parts = own.flatMap((piece, at) => paired(piece, other[at] ?? "", context));
  return parts.length === own.length ? parts : null;
}

/** 5月底、10月底前 beside 5月20日、10月15日: every day with its own; null where one of them is none. */
export function pairedDays(
  target: string,
  actual: string,
  context: ValueContext,
): readonly PairedDay[] | null {
  const [due, done] = [target, actual].map((text) => daysIn(text, context));
  if (!due || due.length !== done?.length) return null;
  return due.map((day, at) => ({ due: day, done: done[at] ?? "" }));
}

function daysIn(written: string, context: ValueContext): readonly string[] | null {
  const pieces = written.length > LONGEST ? [] : normalise(written).split(/[,;、和及]/u);
  if (pieces.length < 2 || pieces.length > MOST) return null;
  const days = pieces.flatMap((piece) => {
    const value = readTarget({ text: piece }, context);
    return value.kind === "deadline" && !value.quantity ? (value.date ?? []) : [];
  });
  return days.length === pieces.length ? days : null;
}

function piecesIn(written: string): string[] {
  const text = normalise(written);
  if (text.length > LONGEST || /[×*]/u.test(text)) return [];
  return text
    .split(/[,;。]/u)
    .flatMap((clause) => stripListMark(clause).split("、"))
    .filter((clause) => clause !== "")
    .flatMap((clause) => aroundSlash(clause) ?? piecesOf(clause));
}

/** 10场/2000人次 are two; 1名/30人 is a ratio, 500元/2人 a price. */
function aroundSlash(clause: string): string[] | null {
  const [one, two, ...more] = measuresIn(clause);
  if (!one || !two || more.length > 0 || one.number === "1") return null;
  if (!isCounted(one.unit) || !isCounted(two.unit)) return null;
  return /^\/[≥>=]{0,2}$/u.test(clause.slice(one.end, two.start))
    ? [clause.slice(0, one.end), clause.slice(one.end + 1)]
    : null;
}

function paired(own: string, other: string, context: ValueContext): readonly PairedPart[] {
  const [named, done] = [wordsOf(own), wordsOf(other)];
  if (!named.includes(done) && !done.includes(named)) return [];
  const target = readTarget({ text: own }, context);
  if (target.kind !== "quantity" || target.unitSource !== "number") return [];
  const actual = readActual({ text: other }, context, target);
  if (actual.kind !== "quantity") return [];
  return convert(actual.number, actual.unit, target.unit) === null ? [] : [{ target, actual }];
}

const DONE = "(?:已|共|实际|累计)*(?:完成|达到|实现)?";
const BOUND = "(?:不少于|不低于|大于|至少|达到?|为|共|[:≥>=])+";
const AROUND_WORDS = new RegExp(`^${DONE}|${BOUND}$`, "gu");

/** What a number is said to be of: 小学 of 小学不低于650元. */
function wordsOf(piece: string): string {
  const [measure] = measuresIn(piece);
  return piece.slice(0, measure?.start).replace(AROUND_WORDS, "");
}
