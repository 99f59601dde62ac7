import { fold } from "../../values";
import type { Quantity } from "../../values/value";

/** What stands before a bound, or behind it, in the words of a scoring rule. */
const WORDS = {
  most: {
    before: "≤|<=?|不[高大多]于|不超[过出]|(?<!不)[小少低]于(?:或?等于)?|控制在",
    behind: "(?:\\(含\\))?(?:及?以[内下]|之内)",
  },
  least: {
    before: "≥|>=?|不[低小少]于|(?<!不)[大高多]于(?:或?等于)?|(?<!不)超过|达到",
    behind: "(?:\\(含\\))?(?:及?以上)",
  },
} as const;

const EARNS = /得(?!0分)\d|满分|全分|不扣|[计记](?!0分)\d/u;
const COSTS = /不得分|得0分|[计记]0分|(?<!不)扣/u;

/**
 * Whether a row's own 评分标准 gives points for the bound that its target prints: 准确率≤20%，得5分.
 * A bound under which points are lost (超过20%的扣分) is another one.
 */
export function printsBound(rule: string, { operator, number, unit }: Quantity): boolean {
  if (operator === "=" || rule === "") return false;
  const { before, behind } = WORDS[operator.startsWith("<") ? "most" : "least"];
  const value = `${number.replace(".", "\\.")}(?![\\d.])${unit === "%" ? "(?:%|个百分点)?" : ""}`;
  const bound = new RegExp(
    `(?:${before})${value}|(?<![\\d.])${value}[^\\d,;。]{0,4}?${behind}`,
    "u",
  );
  return fold(rule)
    .split(/[。;]/u)
    .some((clause) => bound.test(clause) && earns(clause));
}

/** Points are given before any are taken. */
function earns(clause: string): boolean {
  const [earned, lost] = [clause.search(EARNS), clause.search(COSTS)];
  return earned >= 0 && (lost < 0 || earned < lost);
}
