import type { Block } from "../document";
import type { Form } from "../../forms/form";
import { tellGoal } from "../facts/tell-goal";

/** 年度总体目标 and 完成情况 as the form has them. */
export function goalBlocks({ goal }: Form, expected: string): readonly Block[] {
  return [
    ...tellGoal(`${expected}：`, goal.expected, "年度总体目标，自评表上没有填写"),
    ...tellGoal("完成情况：", goal.actual, "年度总体目标的完成情况，自评表上没有填写"),
  ];
}
