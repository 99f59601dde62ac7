import Big from "big.js";
import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";
import type { Assessment } from "../scoring";
import { printedRate } from "../scoring/printed-rate";
import { GREATEST_SHARE } from "../values";
import type { RateStyle } from "./formulas/rate-formula";
import { canHoldFormula, leaves, NOTHING, writes, type Part } from "./draft-plan";
import { lockedKept } from "./write-number";

const NAME = "执行率";

type Rate = NonNullable<Assessment["executionRate"]>;

/** Gives the rate in Excel in the style that a cell shows; null where a value has to stand. */
export type RateFormula = (style: RateStyle) => string | null;

/** Writes the execution rate where the cell does not show it yet, in the cell's own way. */
export function rateEdits(
  sheet: string,
  rate: Assessment["executionRate"],
  formula: RateFormula = () => null,
): Part {
  const cell = rate?.cell;
  if (!rate || !cell) return NOTHING;
  const same = showsRate(cell, rate.rate);
  if (cell.formula !== null) {
    return leaves(cell, "formula", NAME, formulaKept(cell.text, rate.text, same));
  }
  const style = styleOf(cell, rate);
  const live = canHoldFormula(cell) ? formula(style) : null;
  if (same && (live === null || cell.locked)) return NOTHING;
  if (cell.locked) return leaves(cell, "locked", NAME, lockedKept(rate.text));
  return writes(sheet, cell, WRITTEN[style](rate), live);
}

const WRITTEN: Readonly<Record<RateStyle, (rate: Rate) => number | string>> = {
  share: ({ rate }) => Number(rate),
  percent: ({ rate }) => Number(Big(rate).times(100).toFixed()),
  text: ({ text }) => text,
};

/**
 * A share where the cell shows percentages or holds a number; 80.45 in a form of bare percents.
 * Text with its sign wherever a bare number would be read back as the other of the two.
 */
function styleOf(cell: FormCell, { rate }: Rate): RateStyle {
  if (cell.format.includes("%")) return "share";
  if (typeof cell.value !== "number") return "text";
  const barePercents = Math.abs(cell.value) > GREATEST_SHARE;
  const number = barePercents ? Big(rate).times(100) : Big(rate);
  if (number.gt(GREATEST_SHARE) !== barePercents) return "text";
  return barePercents ? "percent" : "share";
}

/** Whether the cell shows the rate at the precision that it prints: 80% is 80.45%, 86.19% is not 86.18%. */
function showsRate(cell: FormCell, rate: string): boolean {
  const printed = printedRate(cell);
  if (!printed) return false;
  const difference = Big(printed.toFixed()).minus(rate).times(100).abs();
  const places = printedPlaces(cell);
  if (places >= 2) return difference.lt("0.005");
  // half a unit of the last printed place, and half a unit of the rate's own last place
  return difference.lte(Big(places === 0 ? "0.5" : "0.05").plus("0.005"));
}

function printedPlaces(cell: FormCell): number {
  const text = cell.text.normalize("NFKC");
  const decimals = /\.(\d+)/u.exec(text)?.[1]?.length ?? 0;
  return text.includes("%") || Number(text) > GREATEST_SHARE ? decimals : Math.max(0, decimals - 2);
}

function formulaKept(shown: string, text: string, same: boolean): Said {
  return same
    ? said(
        "单元格是公式，保留；结果与计算一致。",
        "The cell holds a formula and is kept; its result agrees.",
      )
    : said(
        "单元格是公式，保留；公式显示 {shown}，按金额应为 {text}，请检查公式。",
        "The cell holds a formula and is kept; it shows {shown}, the amounts give {text}. Check it.",
        { shown: shown || "—", text },
      );
}
