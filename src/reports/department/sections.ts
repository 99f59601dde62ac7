import type { Item } from "../facts/items";
import { headingName } from "../../checks/reading/headed";

/** The chapters of 附件1-3 that indicators belong to; `other` is what no name places. */
export type Chapter = "output" | "effect" | "management" | "other";

/** A heading of 附件1-3 and the names that belong under it. */
export interface Section {
  readonly title: string;
  /** A level-2 name. */
  readonly level2: RegExp;
  /** A level-3 name, for rows whose level-2 name says less (产出, 财务管理). */
  readonly level3: RegExp;
}

const CHAPTERS: readonly (readonly [Chapter, RegExp])[] = [
  ["output", /产出/u],
  ["effect", /效果|效益|满意/u],
  ["management", /管理|预决算|结转结余/u],
];

/** 三（一）1–4. */
export const OUTPUT: readonly Section[] = [
  { title: "产出数量", level2: /数量/u, level3: /产出数量|数量指标/u },
  { title: "产出质量", level2: /质量/u, level3: /产出质量|质量指标/u },
  { title: "产出进度", level2: /进度|时效/u, level3: /产出进度|进度指标|时效指标/u },
  { title: "产出成本", level2: /成本/u, level3: /产出成本|成本指标/u },
];

/** 三（二）1–5. */
export const EFFECT: readonly Section[] = [
  { title: "经济效益", level2: /经济/u, level3: /经济效益/u },
  { title: "社会效益", level2: /社会/u, level3: /社会效益/u },
  { title: "环境效益", level2: /环境|生态/u, level3: /环境效益|生态效益/u },
  { title: "可持续性影响", level2: /可持续/u, level3: /可持续/u },
  { title: "服务对象满意度", level2: /满意/u, level3: /满意/u },
];

/** 四（一）1–3. */
export const FINANCE: readonly Section[] = [
  { title: "财务管理制度健全性", level2: /制度健全/u, level3: /制度健全|健全性/u },
  { title: "资金使用合规性和安全性", level2: /资金使用/u, level3: /资金使用|合规/u },
  { title: "会计基础信息完善性", level2: /会计|基础信息/u, level3: /会计|基础信息/u },
];

/** 四（二）to（五）. */
export const MANAGEMENT: readonly Section[] = [
  { title: "资产管理", level2: /资产/u, level3: /资产管理/u },
  { title: "绩效管理", level2: /绩效管理/u, level3: /绩效管理/u },
  { title: "结转结余率", level2: /结转结余/u, level3: /结转结余/u },
  { title: "部门预决算差异率", level2: /预决算差异/u, level3: /预决算差异/u },
];

const SECTIONS: readonly (readonly [Chapter, readonly Section[]])[] = [
  ["output", OUTPUT],
  ["effect", EFFECT],
  ["management", [...FINANCE, ...MANAGEMENT]],
];

/** The items of each chapter, in the order of the sheet; the execution rate has a chapter of its own. */
export function byChapter(items: readonly Item[]): ReadonlyMap<Chapter, readonly Item[]> {
  const chapters = new Map<Chapter, Item[]>();
  for (const item of items.filter(({ isRate }) => !isRate)) {
    const chapter = chapterOf(item);
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), item]);
  }
  return chapters;
}

/**
 * By the level-1 name; where that names no chapter (整体绩效目标实现情况), by the level-2 name. One that
 * joins two things (产出及效率) says less than the level-2 name under it (履职效益). A row of 过程, or of a
 * form without levels, goes by its own name where one heading is called so (结转结余率, 群众满意度).
 */
function chapterOf(item: Item): Chapter {
  const isJoined = /及|与|和|、/u.test(nameAt(item, "level1"));
  const levels = isJoined ? (["level2", "level1"] as const) : (["level1", "level2"] as const);
  for (const level of levels) {
    const found = CHAPTERS.filter(([, words]) => words.test(nameAt(item, level)));
    if (found.length === 1) return found[0]?.[0] ?? "other";
  }
  const name = nameAt(item, "level3");
  const [only, ...more] = SECTIONS.filter(([, all]) => all.some(({ level3 }) => level3.test(name)));
  return only && more.length === 0 ? only[0] : "other";
}

/** The section whose words the item's names hold; null where none or several claim it. */
export function sectionOf(item: Item, sections: readonly Section[]): Section | null {
  const level2 = sections.filter((section) => section.level2.test(nameAt(item, "level2")));
  const level3 = sections.filter((section) => section.level3.test(nameAt(item, "level3")));
  // the level-2 name is the form's own word for what a row is about
  const found = level2.length > 0 ? level2 : level3;
  return found.length === 1 ? (found[0] ?? null) : null;
}

function nameAt(item: Item, level: "level1" | "level2" | "level3"): string {
  const of = item.rows[0]?.of;
  return of?.kind === "indicator" ? headingName(of.indicator[level]?.text ?? "") : "";
}
