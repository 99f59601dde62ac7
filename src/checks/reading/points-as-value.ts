import { parseDecimal } from "../../scoring/decimal";
import type { RowView } from "../view";
import { numbersOf } from "./row-numbers";

/** Target and actual that are the row's points written again (12.5 / 12.5 of 12.5), as no count can be. */
export function isPointsAsValue(row: RowView): boolean {
  const { points } = numbersOf(row);
  // whole points may well be a count
  if (!points || points.round(0, 0).eq(points)) return false;
  const { target, actual } = row.indicator;
  return [target, actual].every((cell) => parseDecimal(cell?.text ?? "")?.eq(points) === true);
}
