import type { CellValue } from "../../sheet/grid";

/** Excel keeps fifteen digits: a result that differs behind them is the stored one. */
export function isSameResult(stored: CellValue, value: CellValue | undefined): boolean {
  if (typeof stored !== "number" || typeof value !== "number") return stored === (value ?? null);
  return stored.toPrecision(15) === value.toPrecision(15);
}
