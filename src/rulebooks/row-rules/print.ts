import type { RowRule } from "../row-rule";
import { printBands } from "./print-bands";
import { printChecklist } from "./print-checklist";
import { printStepEarning } from "./print-earning";
import { printProportion } from "./print-proportion";
import { printStepDeduction } from "./print-step";
import { printWordTiers } from "./print-words";
import { printYesNo } from "./print-yes-no";

/**
 * A row's rule in the words in which forms print it, for documentation and blank forms; what is
 * printed here reads back as the same rule.
 */
export function printRowRule(rule: RowRule): string {
  switch (rule.kind) {
    case "checklist":
      return printChecklist(rule);
    case "step-deduction":
      return printStepDeduction(rule);
    case "step-earning":
      return printStepEarning(rule);
    case "bands":
      return printBands(rule);
    case "words":
      return printWordTiers(rule);
    case "yes-no":
      return printYesNo(rule);
    case "proportion":
      return printProportion(rule);
  }
}
