import type { Block } from "../document";
import { paragraph } from "../facts/blocks";
import type { Item } from "../facts/items";
import { itemMarks } from "../facts/tell-marks";
import { tellItem } from "../facts/tell-row";

/** The execution rate's own marks: it scores beside the table and belongs to no level-1 indicator. */
export function rateBlocks(items: readonly Item[]): readonly Block[] {
  return items
    .filter(({ isRate, applies }) => isRate && applies)
    .map((item) =>
      item.score
        ? paragraph(`预算执行率${itemMarks(item).slice(1, -1)}。`)
        : paragraph(...tellItem(item, { name: false, marks: false })),
    );
}
