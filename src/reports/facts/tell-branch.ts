import type { Run } from "../document";
import { gap, text } from "./blocks";
import type { Item } from "./items";
import type { Branch } from "./outline";
import { hasFacts, tellItem } from "./tell-row";
import { isScored, marksInBrackets } from "./tell-marks";

/** A level-1 or level-2 indicator as a paragraph: its name with 设置分值 and 自评分, then the facts of its rows. */
export function tellBranch(branch: Branch, number: string): readonly Run[] {
  const { name, items, marks } = branch;
  return [
    text(`${number}${name}${marksInBrackets(marks, isScored(branch))}。`),
    ...tellItems(items, name),
  ];
}

/** The facts of the rows under a heading that has told their common name and marks. */
export function tellItems(items: readonly Item[], under: string): readonly Run[] {
  const [only, ...others] = items;
  const alone = only !== undefined && others.length === 0;
  const told = items.flatMap((item) =>
    tellItem(item, { name: alone && sameName(item.name, under), marks: alone }),
  );
  return items.some(hasFacts) ? told : [...told, gap(`${under}的主要做法和完成情况`)];
}

function sameName(one: string, other: string): boolean {
  const bare = (name: string): string => name.replace(/\s|指标$/gu, "");
  return bare(one) === bare(other);
}
