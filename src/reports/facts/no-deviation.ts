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
  if (items.length === 0) return paragraph(gap("偏离绩效目标的情况；自评表上没有指标"));
  const unpointed = items.filter(({ applies, points }) => applies && points === null);
  if (unpointed.length === 0) return paragraph("各项指标没有扣分，也没有未达到指标值的情况。");
  // without points of its own nobody can tell whether a row lost some
  return paragraph(
    "能与指标值对照的指标，没有未达到的情况。",
    gap(`有${String(unpointed.length)}项没有各自的分值，是否扣分、扣分的原因请核对后写明`),
  );
}
