import type { RowView } from "../view";

/** The parts of a form that level-1 indicators name. */
export type Level = "output" | "benefit" | "satisfaction" | "process";

const LEVEL1: readonly (readonly [Level, RegExp])[] = [
  ["process", /^(?:项目)?(?:决策|过程|投入|管理)/u],
  ["satisfaction", /满意/u],
  ["output", /产出/u],
  ["benefit", /效益|效果/u],
];

const LEVEL2: readonly (readonly [Level, RegExp])[] = [
  ["satisfaction", /满意/u],
  ["output", /^(?:产出)?(?:数量|质量|时效|成本)(?:指标)?$/u],
  ["benefit", /(?:经济|社会|生态|环境)效益|可持续/u],
];

/** Rows of 决策, 过程 and 管理 are judged by what their names and criteria say, without a target. */
export function isProcess({ indicator }: RowView): boolean {
  return levelOfLevel1(indicator.level1?.text ?? "") === "process";
}

const bare = (text: string): string => text.replace(/\s/gu, "").replace(/[(（].*$/u, "");

/** 产出及效率, 产出与效果: a heading of several levels. */
const JOINED = /(?:产出|效率|效益|效果|满意[度率]?)(?:指标)?[及与和、]./u;

/** What a level-1 name is about; null where it says none of these, or two of them. */
export function levelOfLevel1(text: string): Level | null {
  if (JOINED.test(bare(text))) return null;
  const found = LEVEL1.filter(([, words]) => words.test(bare(text)));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** Which level-1 indicator a level-2 name belongs to; null where it is not known. */
export function levelOfLevel2(text: string): Level | null {
  return LEVEL2.find(([, words]) => words.test(bare(text)))?.[0] ?? null;
}
