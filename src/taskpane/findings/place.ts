import type { Finding, Inspection } from "../../checks";
import { parseA1 } from "../../sheet/address";
import type { SheetCell } from "../../sheet/facts";
import { listed } from "./groups";
import type { Checked } from "../session-state";

/**
 * Where the person stands after a new check: at the same finding, or where it is settled at the next
 * one of the list that is still open, or else at the last before it.
 */
export function placeAfter(inspection: Inspection, before: Checked | null): number | null {
  if (before === null || before.at === null) return null;
  const order = listed(before.inspection);
  const was = order.findIndex(({ index }) => index === before.at);
  const candidates = [...order.slice(was), ...order.slice(0, was).reverse()];
  for (const { finding } of candidates) {
    const now = inspection.open.findIndex((one) => isSame(one, finding));
    if (now >= 0) return now;
  }
  return null;
}

function isSame(one: Finding, other: Finding): boolean {
  return one.check === other.check && one.sheet === other.sheet && one.cell === other.cell;
}

/** Whether the finding's sheet can be shown; a hidden one stays hidden. */
export function canBeShown(inspection: Inspection, { sheet }: Finding): boolean {
  const grid = inspection.view.grids.find((one) => one.sheet === sheet);
  return grid?.visibility === "visible";
}

/**
 * The next open finding after a cell, in reading order; behind the last the first comes again. The
 * first finding where nothing is selected, null where none is open.
 */
export function findingAfter({ open, view }: Inspection, from: SheetCell | null): Finding | null {
  const sheets = view.grids.map(({ sheet }) => sheet);
  const beyond = open.find((one) => from !== null && compare(one, from, sheets) > 0);
  return beyond ?? open[0] ?? null;
}

function compare(one: SheetCell, other: SheetCell, sheets: readonly string[]): number {
  const [a, b] = [parseA1(one.cell), parseA1(other.cell)];
  return (
    sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) ||
    (a?.row ?? 0) - (b?.row ?? 0) ||
    (a?.column ?? 0) - (b?.column ?? 0)
  );
}
