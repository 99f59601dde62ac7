import { said, type Said } from "../language/said";
import type { RowRule } from "../rulebooks/row-rule";
import type { Value } from "../values/value";
import { Decimal } from "./decimal";

/**
 * What has to be assumed before a rule that the form does not print is laid on a row that has a
 * target of its own: that the target is last year's value, or gives way to the rule's own limit.
 */
export function assumedOfNamed(rule: RowRule, target: Value): readonly Said[] {
  if (rule.kind !== "step-deduction" || target.kind !== "quantity") return [];
  const { base } = rule;
  if (base.of === "lastYear") return [TARGET_IS_LAST_YEAR];
  const same = base.of === "target" || new Decimal(base.limit.number).eq(target.number);
  return same ? [] : [OTHER_LIMIT];
}

const TARGET_IS_LAST_YEAR = said(
  "表内没有打印这一行的评分标准，按规则把指标值当作上年数来比较；请核对。",
  "The form prints no rule for this row; the target was taken as last year's value. Please check.",
);
const OTHER_LIMIT = said(
  "表内没有打印这一行的评分标准，按规则自带的界限计算，没有用指标值；请核对。",
  "The form prints no rule for this row; the rulebook's limit was used, not the target. Please check.",
);
