import Big from "big.js";
import type { Bound } from "../printed/interval";
import type { Amount } from "../row-rule";
import type { Piece } from "./band-pieces";

/** Where a band begins on the axis: lower than any printed number where its lower end is open. */
export function startOf({ interval: { from, to } }: Piece): Big {
  if (!from) return Big(to?.number ?? "0").minus("1e9");
  // a point and the band above it begin at one number: the point comes first
  return Big(from.number).plus(from.number === to?.number ? "0" : "1e-9");
}

/** All the points are more than any number of them that a form prints. */
export function rank(amount: Amount): Big {
  return amount.of === "share" ? Big(amount.number).times("1e6") : Big(amount.number);
}

/**
 * 90%以上得10分，80%以上得8分: each step ends where the better one begins, which the print leaves
 * unsaid. A better band that would end within a worse one stays an overlap.
 */
export function ladder(rising: readonly Piece[]): Piece[] {
  return rising.map((piece, index) => {
    const { from, to } = piece.interval;
    const [below, above] = [rising[index - 1], rising[index + 1]];
    if (to === null && above?.interval.from && isBetter(above, piece))
      return { ...piece, interval: { from, to: open(above.interval.from) } };
    if (from === null && below?.interval.to && isBetter(below, piece))
      return { ...piece, interval: { from: open(below.interval.to), to } };
    return piece;
  });
}

/**
 * 95%以上得5分，否则不得分: the rest lies on the open side of the bands, and on both sides of
 * 90%-100%得5分; none where it is unclear.
 */
export function remainder(pieces: readonly Piece[], score: Amount): Piece[] {
  const rising = [...pieces].sort((one, other) => startOf(one).cmp(startOf(other)));
  const [bottom, top] = [rising[0]?.interval.from, rising.at(-1)?.interval.to];
  const rest = { score, name: "", units: [], deviation: false };
  if (bottom && !top) return [{ ...rest, interval: { from: null, to: open(bottom) } }];
  if (top && !bottom) return [{ ...rest, interval: { from: open(top), to: null } }];
  if (!bottom || !top) return [];
  // 100%得5分，90%以上得4分: the whole is the best there is, and more of it is no worse
  if (Big(top.number).eq(100) && rising.at(-1)?.interval.from?.number === top.number)
    return [{ ...rest, interval: { from: null, to: open(bottom) } }];
  const [below, above] = [outside(bottom), outside(top)];
  if (!below || !above) return [];
  const sides = [
    { ...rest, interval: { from: null, to: below } },
    { ...rest, interval: { from: above, to: null } },
  ];
  // 5个得10分，4个得8分，其余不得分: nobody means that 6个 scores nothing; of none there is no less
  const ends = [rising[0], rising.at(-1)];
  const isNone = Big(top.number).eq(0);
  return sides.filter((_, side) => isNone || !isBestPoint(ends[side], pieces));
}

/** Whether a piece is the one number that is worth the most (5个得10分). */
function isBestPoint(piece: Piece | undefined, pieces: readonly Piece[]): boolean {
  const { from = null, to = null } = piece?.interval ?? {};
  const isPoint = from !== null && to !== null && from.number === to.number;
  return isPoint && piece !== undefined && !pieces.some((one) => isBetter(one, piece));
}

/** The rest's side of a printed end: 90%-100% holds both of its ends; null where a word leaves it open. */
function outside({ number, included, word }: Bound): Bound | null {
  const open = /^(?:以下|以外|高于|超过|超出|大于)$/u.test(word);
  return open ? null : { number, included: included === false, word: "否则" };
}

function isBetter(one: Piece, other: Piece): boolean {
  return rank(one.score).gt(rank(other.score));
}

/** An end that belongs to whichever band the neighbour leaves it to. */
function open({ number }: Bound): Bound {
  return { number, included: null, word: "-" };
}
