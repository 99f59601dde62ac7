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
