import type { Indicator } from "../forms/form";
import { readRowRule } from "../rulebooks";
import type { RowRule } from "../rulebooks/row-rule";
import type { Citation, Rulebook } from "../rulebooks/rulebook";

/** A row's own rule: printed beside it, or the rulebook's for rows of its name. */
export interface FoundRule {
  readonly rule: RowRule;
  readonly citation: Citation;
  readonly printed: boolean;
}

/**
 * A printed rule wins over a named one; null where the row has neither, or prints another. Takes the
 * rulebook as chosen for the form: it holds the rules for this kind of form only.
 */
export function ruleOfRow(indicator: Indicator, rulebook: Rulebook): FoundRule | null {
  const printed = indicator.rule;
  if (printed && printed.text !== "") {
    const read = readRowRule({ text: printed.text, cell: printed.cell });
    return read && { ...read, printed: true };
  }
  const name = (indicator.level3?.text || indicator.level2?.text || "").replace(/\s+/gu, "");
  const named = rulebook.rowRules.find((one) => one.name.test(name));
  return named ? { rule: named.rule, citation: named.citation, printed: false } : null;
}
