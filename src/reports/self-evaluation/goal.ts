import type { Block } from "../document";
import type { Form, FormCell } from "../../forms/form";
import { gap, paragraph } from "../facts/blocks";
import { ended, linesOf } from "../facts/prose";

/** 年度总体目标 and 完成情况 as the form has them. */
export function goalBlocks({ goal }: Form, expected: string): readonly Block[] {
  return [
    ...told(`${expected}：`, goal.expected, "年度总体目标，自评表上没有填写"),
    ...told("完成情况：", goal.actual, "年度总体目标的完成情况，自评表上没有填写"),
  ];
}

function told(label: string, cell: FormCell | null, missing: string): readonly Block[] {
  const [first, ...more] = linesOf(cell?.text ?? "");
  if (first === undefined) return [paragraph(label, gap(missing))];
  const last = more.pop();
  return last === undefined
    ? [paragraph(label, ended(first))]
    : [paragraph(label, first), ...more.map((line) => paragraph(line)), paragraph(ended(last))];
}
