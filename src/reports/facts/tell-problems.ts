import type { Block } from "../document";
import { gap, heading, paragraph } from "./blocks";
import type { Deviation } from "./deviations";
import type { Item } from "./items";
import type { Amounts } from "./money";
import { noDeviation } from "./no-deviation";
import { howFar, reasonOf, remedyOf } from "./tell-deviations";
import { itemMarks } from "./tell-marks";

/** What deviates, by how much and why, numbered; what will be done stands in the next chapter. */
export function tellProblems(
  deviations: readonly Deviation[],
  items: readonly Item[],
  money: Amounts,
): readonly Block[] {
  if (deviations.length === 0) return [noDeviation(items), paragraph(gap("工作中存在的其他问题"))];
  return deviations.flatMap((deviation, at) => [
    heading(3, at + 1, `${deviation.item.name}${itemMarks(deviation.item)}`),
    paragraph("偏离情况：", ...howFar(deviation, money), "。"),
    paragraph("偏离原因：", reasonOf(deviation)),
  ]);
}

/** What the notes promise for each deviation; a gap where a note promises nothing. */
export function tellRemedies(deviations: readonly Deviation[]): readonly Block[] {
  return deviations.map((deviation, at) =>
    paragraph(`${String(at + 1)}.${deviation.item.name}：`, remedyOf(deviation)),
  );
}
