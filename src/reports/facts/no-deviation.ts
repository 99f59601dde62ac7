import type { Block } from "../document";
import { gap, paragraph } from "./blocks";
import type { Item } from "./items";

/** What stands in place of a list of deviations: nothing deviates, or it cannot be told yet. */
export function noDeviation(items: readonly Item[]): Block {
  const open = items.filter(
    ({ applies, score, rows }) =>
      applies && score === null && rows.some(({ cell }) => cell !== null),
  );
  if (open.length > 0)
    return paragraph(
      gap(`偏离绩效目标的情况；尚有${String(open.length)}项没有得分，评完后才能确定`),
    );
  return items.length === 0
    ? paragraph(gap("偏离绩效目标的情况；自评表上没有指标"))
    : paragraph("各项指标没有扣分，也没有未达到指标值的情况。");
}
