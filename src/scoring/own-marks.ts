import type { Indicator } from "../forms/form";
import { readRowRule } from "../rulebooks";
import type { Amount, RowRule, StepEarning } from "../rulebooks/row-rule";
import { Decimal, sum } from "./decimal";

/** The full marks that a row's own printed rule names (…≦0，计5分；每超过…); null where it names none. */
export function ownMarks({ rule }: Indicator): Decimal | null {
  if (!rule || rule.text === "") return null;
  const read = readRowRule({ text: rule.text, cell: rule.cell });
  return read && marksOf(read.rule);
}

/** The full marks that a rule names; null where it names none. */
export function marksOf(rule: RowRule): Decimal | null {
  switch (rule.kind) {
    case "checklist":
      return rule.way === "earns" && !rule.outOf
        ? sum(rule.items.map(({ points }) => points))
        : null;
    case "step-deduction":
      return rule.full === null ? null : new Decimal(rule.full);
    case "step-earning":
      return rule.most?.of === "all" ? new Decimal(rule.most.number) : ofAllCounted(rule);
    case "bands":
      return most(rule.bands.map(({ score }) => score));
    case "words":
      return rule.tiers[0] && !rule.tiers[0].of ? new Decimal(rule.tiers[0].points) : null;
    case "yes-no":
      return most(rule.no ? [rule.yes, rule.no] : [rule.yes]);
    case "proportion":
      return rule.points === null ? null : new Decimal(rule.points);
  }
}

/** What 共5项 come to at so many points each; null where no rule counts them. */
export function ofAllCounted({ count, step, gives }: StepEarning): Decimal | null {
  return count === undefined ? null : new Decimal(count).times(gives).div(step.number);
}

/** The largest amount, where all are points; a share of the points names none. */
function most(amounts: readonly Amount[]): Decimal | null {
  const named = amounts.filter(({ number, of }) => of === "points" || new Decimal(number).eq(0));
  if (named.length < amounts.length) return null;
  return named
    .map(({ number }) => new Decimal(number))
    .reduce<Decimal | null>((best, one) => (best?.gte(one) ? best : one), null);
}
