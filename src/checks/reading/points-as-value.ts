import { parseDecimal } from "../../scoring/decimal";
import type { RowView } from "../view";

/** Target and actual that are the row's points written again (12.5 / 12.5 of 12.5), as no count can be. */
export function isPointsAsValue({ indicator, points }: RowView): boolean {
  if (points === null) return false;
  const sides = [indicator.target, indicator.actual].map((cell) => parseDecimal(cell?.text ?? ""));
  return sides.every((side) => side?.eq(points) === true && !side.mod(1).eq(0));
}
