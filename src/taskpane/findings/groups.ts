import type { Finding, Inspection, Outcome } from "../../checks";

/** The groups of the list, the one that blocks first. */
export const OUTCOMES: readonly Outcome[] = ["error", "warning", "question"];

/** More than this many findings are shown folded, but for the errors. */
const SHOWN_OPEN = 30;

/** An open finding with its place in `inspection.open`. */
export interface Listed {
  readonly finding: Finding;
  readonly index: number;
  /** The same after another check, so that what was opened or half-written stays with its finding. */
  readonly key: string;
}

/** The open findings in the order of the list: by group, and as one reads within it. */
export function listed({ open }: Inspection): Listed[] {
  const seen = new Map<string, number>();
  const all = open.map((finding, index) => {
    const place = `${finding.check} ${finding.sheet} ${finding.cell}`;
    // one check may find several things at one cell
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { finding, index, key: `${place} ${String(count)}` };
  });
  return OUTCOMES.flatMap((outcome) => all.filter(({ finding }) => finding.outcome === outcome));
}

/** The groups that stand open at first: all of a short list, of a long one the most serious. */
export function openAtFirst({ verdict, open }: Inspection): ReadonlySet<Outcome> {
  const present = OUTCOMES.filter((outcome) => verdict.counts[outcome] > 0);
  return new Set(open.length <= SHOWN_OPEN ? present : present.slice(0, 1));
}
