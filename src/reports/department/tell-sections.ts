import type { Block } from "../document";
import { gap, heading, paragraph } from "../facts/blocks";
import { marksOf, type Item } from "../facts/items";
import { tellItems } from "../facts/tell-branch";
import { isScored, marksInBrackets } from "../facts/tell-marks";
import { sectionOf, type Section } from "./sections";

/** Headings of one level with the items that belong under each; a gap under those that have none. */
export function tellSections(
  items: readonly Item[],
  sections: readonly Section[],
  level: 2 | 3,
  from = 1,
): readonly Block[] {
  return sections.flatMap((section, at) => {
    const own = items.filter((item) => sectionOf(item, sections) === section);
    return [
      heading(level, from + at, section.title),
      own.length > 0
        ? tellGroup(section.title, own)
        : paragraph(
            gap(`${section.title}情况；表上没有写明属于这一项的指标，没有设置的写“未设置”`),
          ),
    ];
  });
}

/** The items that no section claims, told before the headings so that a person can place them. */
export function tellUnplaced(
  name: string,
  items: readonly Item[],
  sections: readonly Section[],
): readonly Block[] {
  const rest = items.filter((item) => sectionOf(item, sections) === null);
  return rest.length > 0 ? [tellGroup(name, rest)] : [];
}

/** 产出（设置分值30分，自评分29.47分）。 and the facts of its rows. */
function tellGroup(name: string, items: readonly Item[]): Block {
  const group = { name, items, marks: marksOf(items) };
  return paragraph(
    `${name}${marksInBrackets(group.marks, isScored({ ...group }))}。`,
    ...tellItems(items, name),
  );
}
