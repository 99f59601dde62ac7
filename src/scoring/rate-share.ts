import { said, type Said } from "../language/said";
import type { FormCell, Fund, FundLine } from "../forms/form";
import type { Rulebook } from "../rulebooks/rulebook";
import { isZero, lineAmounts } from "./amounts";
import type { ScoreInput } from "./assessment";
import { budgetOf, unreadAmount, type Budget } from "./budget";
import { quotient, type Decimal } from "./decimal";
import { manual, notApplicable, type Outcome } from "./outcome";
import { printedRate } from "./printed-rate";
import type { RateRule } from "./score-rule";
import { executionRateScore, printedRateScore } from "./rules/execution-rate";

/** The execution rate of a fund line as a share, and what it scores for given points. */
export interface RateShare {
  /** Executed ÷ budget; null where it cannot be computed. */
  readonly share: Decimal | null;
  /** The amounts it is computed from; null where it is read, or rests on an assumption. */
  readonly rule: RateRule | null;
  readonly outcome: (points: Decimal) => Outcome;
  readonly inputs: readonly ScoreInput[];
}

/** Reads the amounts of the total line (rule 2.7, decision 6); 其中 lines are looked at, never added. */
export function rateShareOf(line: FundLine, fund: Fund, rulebook: Rulebook): RateShare {
  const amounts = lineAmounts(line, fund);
  const budget = budgetOf(line, amounts);
  const inputs = [
    ...rateInput(budget?.label ?? BUDGET, budget?.cell ?? null),
    ...rateInput(EXECUTED, line.executed),
  ];
  const unread = unreadAmount(line, amounts);
  const elsewhere = isZero(amounts) && !unread ? lineWithFigures(line, fund) : null;
  const left = (outcome: Outcome): RateShare => ({
    share: null,
    rule: null,
    outcome: () => outcome,
    inputs,
  });
  if (elsewhere) return left(manual(totalEmpty(line, elsewhere)));
  const { executed } = amounts;
  if (!budget || !executed) {
    return fromPrint(line, rulebook, inputs) ?? left(manual(unread ?? NO_AMOUNTS));
  }
  if (executed.lt(0) || budget.amount.lt(0)) return left(manual(NEGATIVE));
  if (budget.amount.eq(0)) {
    return left(executed.eq(0) ? notApplicable(NO_MONEY) : manual(NO_BUDGET));
  }
  return fromAmounts({ number: executed, cell: line.executed }, budget, rulebook, inputs);
}

function fromAmounts(
  { number: executed, cell }: { readonly number: Decimal; readonly cell: FormCell | null },
  budget: Budget,
  rulebook: Rulebook,
  inputs: readonly ScoreInput[],
): RateShare {
  const rule = rateRule(executed, cell, budget);
  return {
    share: quotient(executed, budget.amount),
    rule,
    inputs,
    outcome: (points) => ({
      kind: "scored",
      ...executionRateScore(executed, budget.amount, points, rulebook.executionRate),
      met: executed.gte(budget.amount),
      deducted: false,
      assumptions: budget.assumption ? [budget.assumption] : [],
      ...(rule ? { rule } : {}),
    }),
  };
}

function rateRule(executed: Decimal, cell: FormCell | null, budget: Budget): RateRule | null {
  if (!cell || !budget.cell || budget.assumption) return null;
  return {
    kind: "rate",
    budget: { number: budget.amount.toFixed(), cell: budget.cell },
    executed: { number: executed.toFixed(), cell },
  };
}

/** Decision 6: a printed rate without amounts is used, and said. */
function fromPrint(
  line: FundLine,
  rulebook: Rulebook,
  inputs: readonly ScoreInput[],
): RateShare | null {
  const share = printedRate(line.rate);
  if (!share || share.lt(0)) return null;
  return {
    share,
    rule: null,
    inputs: [...inputs, ...rateInput(RATE, line.rate)],
    outcome: (points) => ({
      kind: "scored",
      ...printedRateScore(share, points, rulebook.executionRate),
      met: share.gte(1),
      deducted: false,
      assumptions: [PRINTED_RATE],
    }),
  };
}

function lineWithFigures(total: FundLine, fund: Fund): FundLine | null {
  return fund.lines.find((line) => line !== total && !isZero(lineAmounts(line, fund))) ?? null;
}

/** One number that went into the rate, with its cell; none where the form has no such column. */
export function rateInput(label: Said, cell: FormCell | null): ScoreInput[] {
  return cell ? [{ label, text: cell.text, cell: cell.cell }] : [];
}

function totalEmpty(total: FundLine, other: FundLine): Said {
  return said(
    "“{total}”一行（{cell}）没有金额，金额填在“{other}”一行（{otherCell}）；请把合计数填到“{total}”一行后再计算。",
    "The line {total} ({cell}) holds no amounts while {other} ({otherCell}) does. Enter the totals there.",
    {
      total: total.name,
      cell: total.nameCell.cell,
      other: other.name,
      otherCell: other.nameCell.cell,
    },
  );
}

const BUDGET = said("预算数", "Budget");
const EXECUTED = said("全年执行数", "Executed");
const RATE = said("执行率", "Execution rate");
const NO_AMOUNTS = said(
  "预算数或执行数未填写，算不出执行率，请补写金额。",
  "The budget or the executed amount is missing, so there is no rate. Fill them in.",
);
const NEGATIVE = said(
  "预算数或执行数是负数，执行率没有意义，请核对金额。",
  "The budget or the executed amount is negative. Please check the amounts.",
);
const NO_MONEY = said(
  "预算数和执行数都是 0，执行率不适用；它的分值请您确认如何处理。",
  "Budget and executed amount are both 0, so there is no rate. Please settle its points.",
);
const NO_BUDGET = said(
  "预算数是 0 而执行数大于 0，算不出执行率，请核对预算数。",
  "The budget is 0 and money was spent, so there is no rate. Check the budget.",
);
const PRINTED_RATE = said(
  "没有可用的预算数和执行数，按表上填写的执行率计分；请核对金额。",
  "There are no usable amounts; the rate on the form was used. Please check the amounts.",
);
