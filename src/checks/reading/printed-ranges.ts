import { Decimal } from "../../scoring/decimal";

/** A printed range, whichever way round it stands. */
export interface PrintedRange {
  readonly from: Decimal;
  readonly to: Decimal;
  readonly text: string;
}

const INCLUDED = String.raw`(?:\(不?含[^()]*\))?`;
const NUMBER = String.raw`(\d+(?:\.\d+)?)(%?)分?${INCLUDED}`;
const RANGE = new RegExp(`${NUMBER}(?:-|—|~|至|到)+${NUMBER}`, "gu");

/** The ranges of one sentence about tiers or grades, the highest first. */
export function rangesIn(sentence: string): PrintedRange[] {
  const text = sentence.normalize("NFKC").replace(/\s/gu, "");
  return [...text.matchAll(RANGE)]
    .map(([whole, one = "0", , other = "0"]) => {
      const [from, to] = [new Decimal(one), new Decimal(other)].sort((a, b) => a.cmp(b));
      return { from: from ?? new Decimal(0), to: to ?? new Decimal(0), text: whole };
    })
    .sort((a, b) => b.to.cmp(a.to));
}

/** Two neighbours between which something falls through: (60%, 50%) of 80–60 and 50–0. */
export interface Gap {
  readonly above: PrintedRange;
  readonly below: PrintedRange;
  /** 90–100 and 80–89: whole marks fit, 89.5 does not. */
  readonly ofWholeMarks: boolean;
}

export function gapIn(ranges: readonly PrintedRange[]): Gap | null {
  for (const [at, above] of ranges.entries()) {
    const below = ranges[at + 1];
    if (below?.to.lt(above.from))
      return { above, below, ofWholeMarks: above.from.minus(below.to).lte(1) };
  }
  return null;
}
