import type { Item } from "../facts/items";
import { outlineOf, type Branch, type Trunk } from "../facts/outline";

/** The parts of chapter 四 of 附件1-2; `other` is what no name places. */
export type Area = "decision" | "process" | "output" | "benefit" | "other";

const LEVEL1: readonly (readonly [Area, RegExp])[] = [
  ["decision", /决策|立项|投入/u],
  ["process", /过程|管理/u],
  ["output", /产出|成本/u],
  ["benefit", /效益|效果|满意/u],
];

const LEVEL2: readonly (readonly [Area, RegExp])[] = [
  ["decision", /立项|绩效目标|资金投入/u],
  ["process", /资金管理|业务管理|财务管理|组织实施/u],
  ["output", /数量|质量|时效|进度|成本/u],
  ["benefit", /经济|社会|生态|环境|可持续|满意/u],
];

/** A level-1 indicator (or the part of it) that belongs to one area. */
export type Share = Pick<Trunk, "name" | "branches">;

/** The indicator table by areas, each branch in exactly one, in the order of the sheet. */
export function byArea(items: readonly Item[]): ReadonlyMap<Area, readonly Share[]> {
  const areas = new Map<Area, Share[]>();
  for (const trunk of outlineOf(items))
    for (const branch of trunk.branches.filter(saysSomething)) {
      const area = areaOf(trunk, branch);
      const shares = areas.get(area) ?? [];
      const last = shares.at(-1);
      areas.set(
        area,
        last?.name === trunk.name
          ? [...shares.slice(0, -1), { ...last, branches: [...last.branches, branch] }]
          : [...shares, { name: trunk.name, branches: [branch] }],
      );
    }
  return areas;
}

/** A branch whose rows are all left out (/, no points) stands in the table alone. */
function saysSomething({ items }: Branch): boolean {
  return items.some(({ applies, points }) => applies || points !== null);
}

/** By the level-1 name; where that names no area, or several, by the level-2 name. */
function areaOf(trunk: Trunk, branch: Branch): Area {
  return named(LEVEL1, trunk.name) ?? named(LEVEL2, branch.name) ?? "other";
}

function named(words: readonly (readonly [Area, RegExp])[], name: string): Area | null {
  const found = words.filter(([, word]) => word.test(name));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}
