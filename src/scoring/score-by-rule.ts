import type { RowRule } from "../rulebooks/row-rule";
import type { Outcome } from "./outcome";
import { scoreBands } from "./rules/bands";
import { scoreChecklist } from "./rules/checklist";
import { scoreLate } from "./rules/late";
import { scoreProportion } from "./rules/proportion";
import type { RuledRow } from "./rules/ruled-row";
import { scoreStepDeduction } from "./rules/step-deduction";
import { scoreStepEarning } from "./rules/step-earning";
import { scoreWordTiers } from "./rules/word-tiers";
import { scoreYesNo } from "./rules/yes-no";

/** Scores a row by its own rule. Never throws. */
export function scoreByRule(rule: RowRule, row: RuledRow): Outcome {
  switch (rule.kind) {
    case "checklist":
      return scoreChecklist(rule, row);
    case "step-deduction":
      return rule.late ? scoreLate(rule, row) : scoreStepDeduction(rule, row);
    case "step-earning":
      return scoreStepEarning(rule, row);
    case "bands":
      return scoreBands(rule, row);
    case "words":
      return scoreWordTiers(rule, row);
    case "yes-no":
      return scoreYesNo(rule, row);
    case "proportion":
      return scoreProportion(rule, row);
  }
}
