import { yearLine } from "../../filling/carry/year-line";
import type { Form, Fund, FundLine, FundRole } from "../../forms/form";
import { lineAmounts } from "../../scoring/amounts";
import { budgetOf } from "../../scoring/budget";
import { Decimal, plain, roundHalfUp } from "../../scoring/decimal";
import { printedRate } from "../../scoring/printed-rate";
import { rateText } from "../../scoring/rules/execution-rate";
import { convert } from "../../values";

/** The amounts of a fund line in 万元; null where the form has none. */
export interface Amounts {
  readonly initial: Decimal | null;
  readonly annual: Decimal | null;
  readonly executed: Decimal | null;
  /** The denominator of the rate: the annual budget, or the initial one where the form has no other. */
  readonly budget: Decimal | null;
  /** The rate that the form prints (79.27%), for where no amounts give one; null where it prints none. */
  readonly printedRate: string | null;
}

/** A fund line as a report tells it. */
export interface MoneyLine extends Amounts {
  readonly name: string;
  readonly role: FundRole;
}

const NONE: Amounts = {
  initial: null,
  annual: null,
  executed: null,
  budget: null,
  printedRate: null,
};

/** All lines of the fund block in 万元, exact. Empty where the form has no block. */
export function moneyLines({ fund }: Form): readonly MoneyLine[] {
  return fund ? fund.lines.map((line) => moneyLine(line, fund)) : [];
}

function moneyLine(line: FundLine, fund: Fund): MoneyLine {
  const { name, role } = line;
  const amounts = lineAmounts(line, fund);
  const wan = (amount: Decimal | null): Decimal | null => {
    const converted = amount && convert(amount.toFixed(), fund.unit ?? "万元", "万元");
    return converted === null ? null : new Decimal(converted);
  };
  return {
    name,
    role,
    initial: wan(amounts.initial),
    annual: wan(amounts.annual),
    executed: wan(amounts.executed),
    budget: wan(budgetOf(line, amounts)?.amount ?? null),
    printedRate: shareText(printedRate(line.rate)),
  };
}

/**
 * The line of that role; of several (two 其中 lines of one kind), none is told. A target table may
 * have the amounts of several years, of which the year's are told.
 */
export function moneyOf(form: Form, role: FundRole): Amounts {
  const ofYear = form.kind === "target-table" ? yearLine(form, role) : null;
  if (ofYear && form.fund) return moneyLine(ofYear, form.fund);
  const [line, ...others] = moneyLines(form).filter((one) => one.role === role);
  return line && others.length === 0 ? line : NONE;
}

/** 219 → 219万元, 3230.75 → 3230.75万元, 12.5 → 12.50万元: exact, whole yuan and cents as accountants write them. */
export function wanText(amount: Decimal): string {
  const short = amount.eq(roundHalfUp(amount, 2));
  const whole = amount.eq(roundHalfUp(amount, 0));
  return `${whole || !short ? plain(amount, 20) : amount.toFixed(2)}万元`;
}

/** The sum of the amounts that are there, and how many are missing. */
export function sumMoney(amounts: readonly (Decimal | null)[]): {
  readonly sum: Decimal | null;
  readonly missing: number;
} {
  const there = amounts.flatMap((amount) => amount ?? []);
  return {
    sum: there.length === 0 ? null : there.reduce((all, one) => all.plus(one)),
    missing: amounts.length - there.length,
  };
}

/**
 * executed ÷ budget as it is written (80.45%), else the rate that the form prints; null where there
 * is neither.
 */
export function rateOf({
  budget,
  executed,
  printedRate: printed = null,
}: Pick<Amounts, "budget" | "executed"> & Partial<Amounts>): string | null {
  return budget?.gt(0) && executed?.gte(0) ? rateText(executed.div(budget)) : printed;
}

function shareText(share: Decimal | null): string | null {
  return share?.gte(0) ? rateText(share) : null;
}
