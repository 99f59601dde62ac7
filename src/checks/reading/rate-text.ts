import type { FormCell } from "../../forms/form";
import { Decimal, plain } from "../../scoring/decimal";
import { GREATEST_SHARE } from "../../values";
import type { LineReading } from "./fund";

/** Decimals of the percentage that a rate cell shows: 86.19% has 2, 0.8619 has 2, 86% none. */
export function ratePlaces(cell: FormCell): number {
  const text = cell.text.normalize("NFKC");
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  const isPercent = text.includes("%") || Number(text) > GREATEST_SHARE;
  return isPercent ? decimals : Math.max(0, decimals - 2);
}

/** Half a unit of an amount's last printed decimal; amounts without decimals are exact. */
function uncertainty(cell: FormCell | null): Decimal {
  const decimals = /\.(\d+)/u.exec(cell?.text ?? "")?.[1]?.length ?? 0;
  return decimals === 0 ? new Decimal(0) : new Decimal(10).pow(-decimals).div(2);
}

/**
 * How far a printed rate is from the amounts' in units of its last printed place, beyond what its
 * own rounding and that of the printed amounts explain: 0 where it agrees.
 */
export function rateGap(reading: LineReading, over: Decimal): Decimal {
  const { line, amounts, printed } = reading;
  if (!line.rate || !printed || !amounts.executed || over.lte(0)) return new Decimal(0);
  const unit = new Decimal(10).pow(-ratePlaces(line.rate));
  const exact = amounts.executed.times(100).div(over);
  const relative = uncertainty(line.executed).plus(uncertainty(reading.budget?.cell ?? null));
  const slack = unit.div(2).plus(relative.times(100).div(over));
  const distance = printed.times(100).minus(exact).abs();
  return distance.lte(slack) ? new Decimal(0) : distance.div(unit);
}

/** A share as percent with at most two decimals. */
export function percentText(share: Decimal): string {
  return `${plain(share.times(100), 2)}%`;
}
