import type { FundRole } from "../../forms/form";
import { Decimal } from "../../scoring/decimal";

interface Part {
  /** Null where the cell is empty. */
  readonly amount: Decimal | null;
  readonly role: FundRole;
}

/** Amounts in 万元 that were rounded one by one may miss their sum by this much a line. */
const ROUNDING = "0.01";

/**
 * Whether parts make their whole: `differs` only where all are given and known to be the parts of
 * the whole, `unclear` where one is empty or may be a detail of another.
 */
export function compareParts(
  whole: Decimal,
  parts: readonly Part[],
  /** Whether the form itself says that these lines make the total. */
  official: boolean,
): "agrees" | "differs" | "unclear" {
  const given = parts.flatMap(({ amount }) => amount ?? []);
  if (given.length === 0) return "agrees";
  const slack = new Decimal(ROUNDING).times(given.length).plus("0.005");
  const fits = (numbers: readonly Decimal[]): boolean =>
    numbers
      .reduce((sum, one) => sum.plus(one), new Decimal(0))
      .minus(whole)
      .abs()
      .lte(hasDecimals([whole, ...numbers]) ? slack : 0);
  if (fits(given)) return "agrees";
  const known = new Set(parts.map(({ role }) => role).filter((role) => role !== "part"));
  const certain = official || known.size === parts.length;
  // a line that is a detail of another: some of the lines alone make the total
  if (!certain && someOf(given).some(fits)) return "agrees";
  return certain && given.length === parts.length && parts.length > 1 ? "differs" : "unclear";
}

function hasDecimals(numbers: readonly Decimal[]): boolean {
  return numbers.some((one) => !one.round(0, 0).eq(one));
}

/** Every selection of the numbers but none; more than ten are not tried. */
function someOf(numbers: readonly Decimal[]): Decimal[][] {
  if (numbers.length > 10) return [];
  return numbers
    .reduce<Decimal[][]>((all, one) => [...all, ...all.map((some) => [...some, one])], [[]])
    .filter((some) => some.length > 0);
}
