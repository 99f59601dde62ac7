import type { Extra, Fund, Indicator, TotalRow } from "../../form";
import { CONSTRAINT, extraBySign, extraIn, type ExtraKind } from "../../words/extras";
import { bareKey, labelKey } from "../label";
import { EXACT, FULL, fundPoints, numberOf, rowPoints } from "./form-points";

interface Rows {
  readonly indicators: readonly Indicator[];
  readonly fund: Fund | null;
  readonly total: TotalRow | null;
}

type Parted = { readonly indicators: readonly Indicator[]; readonly extras?: readonly Extra[] };

/** What the row's levels say, the nearest to its name first; 加减分项 leaves it to the sign. */
function kindByName({ level1, level2, level3, block, points }: Indicator): ExtraKind | null {
  const said = [level3, level2, level1, block].flatMap(
    (cell) => (cell && extraIn(cell.text)) ?? [],
  );
  const [first] = said;
  if (!first) return null;
  const isConstraint = CONSTRAINT.test(bareKey(labelKey((block ?? level1)?.text ?? "")));
  if (isConstraint && /^\d/.test(points?.text ?? "")) return null;
  const clear = said.find((one) => one !== "either");
  return clear ?? extraBySign(points?.text ?? "") ?? first;
}

/**
 * The rows apart from those beside the full marks. A name says it (加分项), unless the form counts
 * such rows into its full marks (95 and a bonus of 5 under a total of 100); a sign alone (-5) says
 * it where the other rows are full without it.
 */
export function withoutExtras({ indicators, fund, total }: Rows): Parted {
  const named = new Map(indicators.flatMap((one) => pair(one, kindByName(one))));
  const signed = new Map(
    indicators.flatMap((one) =>
      named.has(one) ? [] : pair(one, extraBySign(one.points?.text ?? "")),
    ),
  );
  if (named.size + signed.size === 0) return { indicators };
  const full = numberOf(total?.points) || FULL;
  const sum = (rows: readonly Indicator[]) =>
    (rowPoints({ indicators: rows }) ?? 0) + fundPoints(fund);
  const isFull = (points: number) => [full, FULL].some((one) => Math.abs(points - one) < EXACT);
  const plain = indicators.filter((one) => !named.has(one) && !signed.has(one));
  if (isFull(sum(plain))) return parted(indicators, new Map([...named, ...signed]));
  const within = indicators.filter((one) => named.get(one) !== undefined && !isMinus(one));
  const whole = sum([...plain, ...within]);
  const isCounted = within.length > 0 && Math.abs(whole - full) < EXACT;
  return parted(indicators, isCounted ? new Map() : named);
}

function isMinus({ points }: Indicator): boolean {
  return extraBySign(points?.text ?? "") === "deduction";
}

function pair(row: Indicator, kind: ExtraKind | null): (readonly [Indicator, ExtraKind])[] {
  return kind ? [[row, kind]] : [];
}

function parted(rows: readonly Indicator[], kinds: ReadonlyMap<Indicator, ExtraKind>): Parted {
  if (kinds.size === 0) return { indicators: rows };
  return {
    indicators: rows.filter((one) => !kinds.has(one)),
    extras: [...kinds].map(([indicator, kind]) => ({ kind, indicator })),
  };
}
