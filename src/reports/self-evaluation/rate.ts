import type { Block } from "../document";
import { gap, paragraph, text } from "../facts/blocks";
import type { Item } from "../facts/items";
import { itemMarks } from "../facts/tell-marks";

/** The execution rate's own marks: it scores beside the table and belongs to no level-1 indicator. */
export function rateBlocks(items: readonly Item[]): readonly Block[] {
  return items
    .filter(({ isRate, applies }) => isRate && applies)
    .map((item) => {
      const marks = itemMarks(item).slice(1, -1);
      if (item.score) return paragraph(`预算执行率${marks}。`);
      const told = marks === "" ? "：" : `${marks}，`;
      return paragraph(text(`预算执行率${told}`), gap("预算执行率的得分"), text("。"));
    });
}
