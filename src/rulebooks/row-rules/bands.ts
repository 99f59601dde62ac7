import Big from "big.js";
import type { Bound } from "../printed/interval";
import type { Amount, BandScores, Limit } from "../row-rule";
import { pieceOf, restOf, type Piece } from "./band-pieces";
import { standardOf } from "./conditions";
import { clausesOf, isBeside, isReadable } from "./clauses";
import type { RowRuleKind } from "./kind";
import { settleEnd } from "./band-ends";
import { ladder, rank, remainder, startOf } from "./band-order";
import { withoutAbsolute } from "./absolute";
import { withoutListNumbers } from "./list-numbers";

type Band = BandScores["bands"][number];

/** Names that mean the completion rate B÷A itself, and not an indicator's own rate. */
const COMPLETION =
  /^(?:年度|年初|全年|实际|绩效|预期|计划|工作|目标|指标|任务|目标值|指标值|的)*(?:完成|达到|达成)(?:率|比例|程度|度|进度|情况)?(?:年度|年初|预期|绩效|的)*(?:指标值|目标值|目标|指标|计划|任务)?的?$/u;
/** A verb alone, which names nothing. */
const NAMELESS = /^(?:达到|达|控制在|在|)$/u;

/** 达到95%（含）以上得满分，90%（含）-95%得3分，90%以下不得分. */
export const bandScores: RowRuleKind<BandScores> = { name: "bands", read };

function read(original: string): BandScores | null {
  const pieces: Piece[] = [];
  const rest: Amount[] = [];
  // half an interval, as in 90%以上，不到95%得3分
  let half = "";
  const numbered = withoutListNumbers(original);
  if (numbered === null) return null;
  const { text, absolute } = withoutAbsolute(numbered);
  for (const clause of clausesOf(bracketed(text))) {
    // the rule that follows prints the standard again
    if (half === "" && standardOf(clause)) continue;
    const whole = `${half}${clause}`;
    const piece = isReadable(whole) ? pieceOf(whole) : null;
    const otherwise = isReadable(whole) ? restOf(whole) : null;
    const begins = half === "" && !piece && !otherwise && !isBeside(clause);
    if (piece) pieces.push(piece);
    else if (otherwise) rest.push(otherwise);
    else if (half !== "") return null;
    half = begins ? `${clause},` : "";
  }
  if (half !== "") return null;
  if (rest.length > 1 || pieces.length + rest.length < 2) return null;
  return bandsOf(rest[0] ? [...pieces, ...remainder(pieces, rest[0])] : pieces, absolute);
}

/** A list mark before a band (①95%以上得5分) counts nothing. */
function bracketed(original: string): string {
  return original.replace(/[①-⑳⑴-⒇]/gu, "\n");
}

function bandsOf(pieces: readonly Piece[], absolute: boolean): BandScores | null {
  const names = pieces.map((piece) => piece.name).filter((name) => !NAMELESS.test(name));
  const units = new Set(pieces.flatMap((piece) => piece.units));
  if (!names.every((one) => names.every((other) => isSame(one, other)))) return null;
  if (units.size > 1) return null;
  const deviation = pieces.some((piece) => piece.deviation);
  const completion = names.every((name) => COMPLETION.test(name)) && names.length > 0;
  // ± and 绝对值 measure two distances: from the target, and from nothing
  if (absolute && (deviation || completion)) return null;
  const bands = chained(pieces, [...units][0] ?? null, deviation || absolute);
  const plain = completion ? "completion" : "actual";
  const measure = absolute ? "absolute" : deviation ? "deviation" : plain;
  return bands && { kind: "bands", measure, unit: [...units][0] ?? null, bands };
}

/** 全年执行率 goes on as 执行率; 半年执行率 is another rate, and 不合格率 the opposite one. */
function isSame(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one];
  if (!long.endsWith(short)) return false;
  return !/半年|季|月|上年|同期|[不未非无]/u.test(long.slice(0, long.length - short.length));
}

/** The bands from the best to the worst; null where they leave a gap or overlap. */
function chained(
  pieces: readonly Piece[],
  unit: string | null,
  unsigned: boolean,
): readonly Band[] | null {
  const sorted = [...pieces].sort((one, other) => startOf(one).cmp(startOf(other)));
  const rising = ladder(sorted);
  const top = rising.at(-1);
  const bottom = rising[0];
  if (!top || !bottom) return null;
  const better = rank(top.score).gt(rank(bottom.score)) ? "above" : "below";
  const ends = rising.slice(1).map((piece, index) => {
    const lower = rising[index]?.interval.to ?? null;
    return settleEnd(lower, piece.interval.from, { unit, better });
  });
  if (ends.includes(null)) return null;
  const first = firstEnd(bottom, better, unsigned);
  const last = lastEnd(top, unit);
  if (first === undefined || last === undefined) return null;
  const bands = rising.map((piece, index): Band => ({
    from: index === 0 ? first : (ends[index - 1]?.from ?? null),
    to: index === rising.length - 1 ? last : (ends[index]?.to ?? null),
    score: piece.score,
  }));
  if (!bands.every(isOpen)) return null;
  // 90%-100%得5分，否则不得分 has its best between two of the worst
  const ordered = better === "above" ? bands.reverse() : bands;
  return ordered.sort((one, other) => rank(other.score).cmp(rank(one.score)));
}

/** Where the lowest band begins: nowhere, or at the 0 that is the least there is. */
function firstEnd(
  { interval: { from } }: Piece,
  better: "above" | "below",
  unsigned: boolean,
): Limit | null | undefined {
  if (!from) return null;
  if (!Big(from.number).eq(0) || from.included === false) return undefined;
  return unsigned || better === "above" ? null : { number: from.number, included: true };
}

/** Where the highest band ends: nowhere, or at 100 %, beyond which it goes on. */
function lastEnd({ interval: { to } }: Piece, unit: string | null): null | undefined {
  if (!to) return null;
  return isWhole(to, unit) ? null : undefined;
}

function isWhole(to: Bound, unit: string | null): boolean {
  return (
    to.included !== false &&
    Big(to.number).eq(100) &&
    (unit === null || unit === "%" || unit === "分")
  );
}

/** Whether a band holds any value at all. */
function isOpen({ from, to }: Band): boolean {
  if (!from || !to) return true;
  const width = Big(to.number).cmp(from.number);
  return width > 0 || (width === 0 && from.included && to.included);
}
