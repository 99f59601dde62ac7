import type { FormCell } from "../forms/form";
import { GREATEST_SHARE } from "../values";
import { fromStored, parseDecimal, type Decimal } from "./decimal";

/** The execution rate that a cell prints, as a share: 80.45%, 0.8045 by its format, bare 79.27. */
export function printedRate(cell: FormCell | null): Decimal | null {
  if (!cell) return null;
  const text = cell.text.normalize("NFKC").replace(/\s/gu, "");
  const stored = typeof cell.value === "number" ? fromStored(cell.value) : null;
  if (stored && cell.format.includes("%")) return stored;
  const percent = /^(.+)%$/u.exec(text)?.[1];
  if (percent !== undefined) return parseDecimal(percent)?.div(100) ?? null;
  const number = stored ?? parseDecimal(text);
  if (!number) return null;
  return number.gt(GREATEST_SHARE) ? number.div(100) : number;
}
