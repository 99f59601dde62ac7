import type { StepEarning } from "../row-rule";
import { printMeasure } from "./print-amount";

/** 完成5项得8分，每增加1项加0.5分，最高加2分。 */
export function printStepEarning({
  from,
  step,
  gives,
  most,
  count,
  noun = "",
}: StepEarning): string {
  const first = from ? `完成${printMeasure(from.at)}得${from.points}分，` : "";
  const each = `每${from ? "增加" : "完成"}${printMeasure(step)}${noun}`;
  const limit = most ? `，最高${most.of === "steps" ? "加" : ""}${most.number}分` : "";
  const all = count === undefined ? "" : `，共${count}${step.unit ?? ""}`;
  return `${first}${each}${from ? "加" : "得"}${gives}分${limit}${all}。`;
}
