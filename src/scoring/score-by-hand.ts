import { said, type Said } from "../language/said";
import type { FormCell } from "../forms/form";

/** Asks the person to score a row by the rule that stands in its cell. */
export function scoreByHand(rule: Pick<FormCell, "text" | "cell">): Said {
  return said(
    "本行有自己的评分标准（{cell}），请按它填写得分：{text}",
    "This row has its own scoring rule ({cell}); please score it by that: {text}",
    { cell: rule.cell, text: shortened(rule.text) },
  );
}

const LONGEST = 60;

export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
