import { printRules } from "../../rulebooks";
import type { Rulebook } from "../../rulebooks/rulebook";
import type { Block } from "../document";
import { paragraph } from "./blocks";

/**
 * The rules that the scores follow, in their official words. What a form sets its rows to has been
 * told before; what it asks of the person who fills it in (请在…) is no rule of scoring.
 */
export function tellRules(rulebook: Rulebook): readonly Block[] {
  const rules = printRules({ ...rulebook, levelWeights: [] });
  return [
    paragraph(`评分按“${rulebook.name}”，主要规则如下：`),
    ...rules
      .filter((rule) => !rule.startsWith("请"))
      .map((rule, at) => paragraph(`（${String(at + 1)}）${rule}`)),
  ];
}
