import type { Fund, FundLine } from "../forms/form";
import { convert, readAmount } from "../values";
import { Decimal } from "./decimal";

/** The amounts of a fund line in one unit; null where the cell holds none. */
export interface LineAmounts {
  readonly initial: Decimal | null;
  readonly annual: Decimal | null;
  readonly executed: Decimal | null;
}

/** Reads a fund line; amounts that carry their own unit (4753.66万元) are brought to the form's. */
export function lineAmounts(line: FundLine, fund: Fund): LineAmounts {
  const unit = fund.unit ?? "万元";
  const amount = (cell: FundLine["executed"]): Decimal | null => {
    if (!cell || cell.text === "") return null;
    const read = readAmount({ text: cell.text, value: cell.value, format: cell.format });
    if (!read) return null;
    const inUnit = read.unit === null ? read.number : convert(read.number, read.unit, unit);
    return inUnit === null ? null : new Decimal(inUnit);
  };
  return {
    initial: amount(line.initialBudget),
    annual: amount(line.annualBudget),
    executed: amount(line.executed),
  };
}

/** Whether the line holds no figure but zeros. */
export function isZero({ initial, annual, executed }: LineAmounts): boolean {
  return [initial, annual, executed].every((amount) => amount === null || amount.eq(0));
}
