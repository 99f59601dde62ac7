import type { Form, Indicator } from "./form";

/** Every row of the table from top to bottom, those beside the full marks among them. */
export function allRows({ indicators, extras }: Form): readonly Indicator[] {
  if (!extras) return indicators;
  const beside = extras.map(({ indicator }) => indicator);
  return [...indicators, ...beside].sort((one, other) => one.row - other.row);
}
