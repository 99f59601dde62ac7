import type { Form } from "../../forms/form";
import { ZERO, type Decimal } from "../../scoring/decimal";
import { fundLines, sameLine, totalLine, type LineReading } from "./fund";

type Amount = "annual" | "executed";

/** What a column's 其中 lines lack of the total; 0 where it cannot be told. */
function missingIn(form: Form, amount: Amount): Decimal {
  const total = totalLine(form);
  const whole = total?.amounts[amount];
  if (!total || !whole) return ZERO;
  const parts = fundLines(form).filter(({ line }) => !sameLine(line, total.line));
  return parts.reduce((rest, part) => rest.minus(part.amounts[amount] ?? 0), whole);
}

/**
 * Whether a 其中 line is the one that keeps its column from making the total, and with what is
 * missing its printed rate would be right: then the sum is wrong, and rate and line follow from it.
 */
export function isPartOfGap({ line, amounts, printed }: LineReading, form: Form): boolean {
  const { annual, executed } = amounts;
  if (line.role === "total" || !annual || !executed || printed === null) return false;
  const budget = annual.plus(missingIn(form, "annual"));
  const spent = executed.plus(missingIn(form, "executed"));
  const isChanged = !budget.eq(annual) || !spent.eq(executed);
  return isChanged && budget.gt(0) && spent.div(budget).minus(printed).abs().lt(NEAR);
}

const NEAR = "0.0051";
