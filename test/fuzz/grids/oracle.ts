import { equal, type Fraction, type Meaning } from "../texts/grammar";

/**
 * The true scores, worked out from domain rules 2.2–2.4 and 2.7 by whole numbers alone; nothing
 * here knows of the product's own arithmetic.
 */

/** (B−A)/A from `from` percent up to the next band costs `deduct` percent of the points. */
export interface Band {
  readonly from: number;
  readonly deduct: number;
}

export interface Row {
  readonly target: Meaning;
  readonly actual: Meaning;
  readonly points: Fraction;
  /** Whether less is better; null where the operator or the custom decides. */
  readonly reverse: boolean;
}

/** The score in hundredths, rounded half-up; null where the rules leave the row to a person. */
export function scoreOf(
  { target, actual, points, reverse }: Row,
  bands: readonly Band[],
): bigint | null {
  if (!isSameKind(target.kind, actual.kind)) return null;
  const [a, b] = [target.amount, actual.amount];
  const down = target.operator === "=" ? reverse : target.operator.startsWith("<");
  if (down) {
    if (isZero(b)) return hundredths(points);
    return hundredths(share(points, a, b));
  }
  if (isZero(a)) return isZero(b) ? hundredths(points) : null;
  const band = bands.findLast(({ from }) => reaches(a, b, from));
  if (band) return hundredths(times(points, BigInt(100 - band.deduct), 100n));
  return hundredths(share(points, b, a));
}

/** A bare count fits whatever is counted. */
function isSameKind(one: string, other: string): boolean {
  const counts = (kind: string) => kind.startsWith("count");
  return one === other || ([one, other].includes("count") && counts(one) && counts(other));
}

/** Rule 2.7: min(1, executed ÷ budget) · points; null where nothing was planned. */
export function rateScore(budget: Fraction, executed: Fraction, points: Fraction): bigint | null {
  return isZero(budget) ? null : hundredths(share(points, executed, budget));
}

/** min(1, over ÷ under) · points. */
function share(points: Fraction, over: Fraction, under: Fraction): Fraction {
  const [n, d] = [over.over * under.under, over.under * under.over];
  return n >= d ? points : times(points, n, d);
}

function times({ over, under }: Fraction, n: bigint, d: bigint): Fraction {
  return { over: over * n, under: under * d };
}

/** Whether (B−A)/A reaches so many percent. */
function reaches(a: Fraction, b: Fraction, percent: number): boolean {
  const [left, right] = [b.over * a.under, a.over * b.under];
  return (left - right) * 100n >= right * BigInt(percent);
}

/** Half-up to two places, in hundredths. */
function hundredths({ over, under }: Fraction): bigint {
  return (over * 200n + under) / (under * 2n);
}

function isZero(one: Fraction): boolean {
  return equal(one, { over: 0n, under: 1n });
}

/** A score as the product prints it, in hundredths. */
export function asHundredths(score: string): bigint {
  const [whole = "0", decimals = ""] = score.split(".");
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, "0"));
}
