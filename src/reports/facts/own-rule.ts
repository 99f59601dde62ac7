import type { Indicator } from "../../forms/form";
import { readRowRule, type RowRule } from "../../rulebooks";
import { markNumber, readChecklistAnswer } from "../../values";

/** The rule that the row prints itself (评分标准), where it is understood; else null. */
function ownRule({ rule }: Indicator): RowRule | null {
  return rule && rule.text !== "" ? (readRowRule(rule)?.rule ?? null) : null;
}

/** Whether the row's target cell holds last year's value (结转结余率, RULES 3.6). */
export function comparesWithLastYear(indicator: Indicator): boolean {
  const rule = ownRule(indicator);
  return rule?.kind === "step-deduction" && rule.base.of === "lastYear";
}

/** The items of the row's checklist that its 完成值 names as failed, in the form's own words (RULES 3.3). */
export function failedItems(indicator: Indicator): readonly string[] {
  const rule = ownRule(indicator);
  if (rule?.kind !== "checklist" || !indicator.actual) return [];
  const marks = rule.items.map(({ mark }) => mark);
  const answer = readChecklistAnswer(indicator.actual.text, marks);
  if (answer.kind !== "marks") return [];
  return rule.items
    .filter(({ mark }) => answer.failed.includes(markNumber(mark) ?? 0))
    .map(({ mark }) => wordsOf(indicator.rule?.text ?? "", mark, marks));
}

/** The item as the form prints it: from its mark to the next one, or to the end of its sentence. */
function wordsOf(rule: string, mark: string, marks: readonly string[]): string {
  const from = rule.indexOf(mark);
  const others = marks.map((other) => rule.indexOf(other)).filter((at) => at > from);
  const words = rule.slice(from, Math.min(rule.length, ...others));
  const [item = mark] = /^[^。；;\n]*/u.exec(words) ?? [];
  return item.replace(/\s*每[有个项].*$/u, "").trim();
}
