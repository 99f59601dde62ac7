import { headingName } from "../../checks/reading/headed";

/** One word for one level, however forms and rulebooks print it: 服务对象满意度指标 is 满意度. */
const LEVELS: readonly (readonly [RegExp, string])[] = [
  [/执行率|预算执行/u, "执行率"],
  [/满意/u, "满意度"],
  [/产出|项目完成/u, "产出"],
  [/成本/u, "成本"],
  [/效益|效果/u, "效益"],
];

/** The execution rate's level. */
export const RATE = "执行率";
/** 绩效, 绩效目标: a rulebook's word for all rows of the indicator table together. */
export const ALL_ROWS = /^绩效(?:目标)?$/u;

/** The level that a printed name means; names that no common form has stand for themselves. */
export function levelOf(name: string): string {
  const bare = headingName(name).replace(/指标$/u, "");
  return LEVELS.find(([words]) => words.test(bare))?.[1] ?? bare;
}

/** 数量指标 as a level of its own, where it is a part of 产出. */
const OF_OUTPUT = /^(?:数量|质量|时效)/u;

/**
 * Which of the known levels a row gets its points from; "" where none. Tables that put 满意度指标, or
 * all three of the official levels, below another one (湖南; 实施效果指标) are weighed by the lower.
 */
export function weighedAs<Row extends { readonly level1: string; readonly level2?: string }>(
  rows: readonly Row[],
  known: ReadonlySet<string>,
): (row: Row) => string {
  const apart = new Set(rows.map(({ level1 }) => levelOf(level1)));
  return ({ level1, level2 = "" }) => {
    const own = levelOf(level1);
    const below = levelOf(level2);
    const isLower = below === "产出" || (below === "满意度" && !apart.has(below));
    if (isLower && known.has(below) && (own === "效益" || !known.has(own))) return below;
    if (known.has(own)) return own;
    const isOutput = own === "成本" || OF_OUTPUT.test(level1.trim());
    return isOutput && known.has("产出") ? "产出" : "";
  };
}
