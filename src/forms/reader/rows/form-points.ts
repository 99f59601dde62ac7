import type { Form, FormCell, Fund } from "../../form";
import { labelKey } from "../label";

/** What a form carries in all. */
export const FULL = 100;
export const EXACT = 1e-6;

export function numberOf(cell: FormCell | null | undefined): number {
  return Number(/\d+(\.\d+)?/.exec(labelKey(cell?.text ?? ""))?.[0] ?? 0);
}

/** What the rows carry together; a merged cell counts once, and the sum of other rows not at all. Null where they carry nothing. */
export function rowPoints({ indicators: rows }: Pick<Form, "indicators">): number | null {
  const indicators = rows.filter(({ sumOf }) => sumOf === undefined);
  const cells = new Map(indicators.map(({ points }) => [points?.cell, points]));
  const sum = [...cells.values()].reduce((all, points) => all + numberOf(points), 0);
  return sum > 0 ? sum : null;
}

export function fundPoints(fund: Fund | null): number {
  const line = fund?.lines.find(({ points }) => numberOf(points) > 0);
  return numberOf(line?.points ?? fund?.ratePoints);
}
