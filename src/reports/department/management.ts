import type { Block } from "../document";
import { heading } from "../facts/blocks";
import { byChapter, FINANCE, MANAGEMENT } from "./sections";
import type { Subject } from "./subject";
import { tellSections, tellUnplaced } from "./tell-sections";

/** 四、预算管理情况分析. */
export function management({ items }: Subject): readonly Block[] {
  const own = byChapter(items).get("management") ?? [];
  return [
    heading(1, 4, "预算管理情况分析"),
    ...tellUnplaced("其他管理指标", own, [...FINANCE, ...MANAGEMENT]),
    heading(2, 1, "财务管理"),
    ...tellSections(own, FINANCE, 3),
    ...tellSections(own, MANAGEMENT, 2, 2),
  ];
}
