import type { Extra, Form } from "../forms/form";
import type { RowAssessment } from "./assessment";
import { Decimal, plain, sum } from "./decimal";

export function isExtra({ of }: RowAssessment): boolean {
  return of.kind === "extra";
}

/** The most that an extra row adds or takes off, whatever its sign; null where its points name no number. */
export function extraLimit({ points }: Pick<Extra["indicator"], "points">): string | null {
  const numbers = points?.text.normalize("NFKC").match(/\d+(?:\.\d+)?/gu) ?? [];
  const largest = numbers.reduce<Decimal | null>(
    (most, one) => (most?.gte(one) ? most : new Decimal(one)),
    null,
  );
  return largest && plain(largest);
}

/** What bonus rows can add: a total row that prints 105 counts them in. */
export function bonusOf({ extras = [] }: Form): Decimal {
  const rows = extras.filter(({ kind }) => kind === "bonus");
  const limits = new Map(
    rows.map(({ indicator }) => [indicator.points?.cell, extraLimit(indicator)]),
  );
  return sum([...limits.values()].flatMap((one) => one ?? []));
}

/** Whether somebody claims a bonus, or owns to a fault, and has not scored it yet. */
export function isOpen(rows: readonly RowAssessment[]): boolean {
  return rows.some((row) => isExtra(row) && row.status === "manual" && row.counts === null);
}
