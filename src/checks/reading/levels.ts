import { byText } from "../../values/by-text";
import type { RowView } from "../view";

/** The parts of a form that level-1 indicators name. */
export type Level = "output" | "benefit" | "satisfaction" | "process" | "cost" | "rate";

/** The words by which one part of a form is known, at both levels. */
interface LevelWords {
  readonly level: Level;
  /** How a sentence calls it. */
  readonly short: string;
  /** What its level-1 names hold. */
  readonly level1: RegExp;
  /** Level-1 names that its level-2 indicators may stand under. */
  readonly over?: RegExp;
  /** What its level-2 names hold. */
  readonly level2?: RegExp;
  /** Its level-2 names by the very words of 附件1-1, which stand nowhere else. */
  readonly official?: RegExp;
  /** Its name on the official form. */
  readonly named?: string;
}

/**
 * Every list of level words is this one. 数量, 质量, 时效 and (before 2023) 成本 under 产出; the six
 * parts of a department's evaluation (履职效能, 社会效应, 可持续发展能力 …) beside the official names.
 */
export const LEVELS: readonly LevelWords[] = [
  { level: "process", short: "过程", level1: /^(?:项目)?(?:决策|过程|投入|管理)/u },
  { level: "rate", short: "执行率", level1: /执行率|预算执行/u },
  {
    level: "satisfaction",
    short: "满意度",
    level1: /满意/u,
    // some places print 满意度 among the benefits
    over: /满意|效益|效果|效应/u,
    level2: /满意/u,
    official: /^服务对象满意度?指?标?$/u,
    named: "满意度指标",
  },
  {
    level: "output",
    short: "产出",
    level1: /产出/u,
    // 项目完成指标 is what the forms of 四川 and 新疆 print for it
    over: /产出|履职|职责|任务|^(?:项目)?完成(?:情况)?(?:指标)?$/u,
    level2: /^(?:产出)?(?:数量|质量|时效|成本)(?:指标)?$/u,
    official: /^(数量|质量|时效)指标?$/u,
    named: "产出指标",
  },
  {
    level: "benefit",
    short: "效益",
    level1: /效益|效果|效应/u,
    over: /效益|效果|效应|影响/u,
    level2: /(?:经济|社会|生态|环境)效益|可持续/u,
    official: /^(经济|社会|生态)效益指标?$/u,
    named: "效益指标",
  },
  { level: "cost", short: "成本", level1: /成本/u },
];

/** Rows of 决策, 过程 and 管理 are judged by what their names and criteria say, without a target. */
export function isProcess({ indicator }: RowView): boolean {
  return levelOfLevel1(indicator.level1?.text ?? "") === "process";
}

const bare = (text: string): string => text.replace(/\s/gu, "").replace(/[(（].*$/u, "");

/** 产出及效率, 产出与效果: a heading of several levels. */
const JOINED = /(?:产出|效率|效益|效果|满意[度率]?)(?:指标)?[及与和、]./u;

/** What a level-1 name is about; null where it says none of these, or two of them. */
export const levelOfLevel1 = byText((text): Level | null => {
  const name = bare(text);
  if (JOINED.test(name)) return null;
  const found = LEVELS.filter(({ level1 }) => level1.test(name));
  // 产出成本, 管理及预算执行: the cost and the rate are parts of what is named beside them
  const wide = found.filter(({ level }) => level !== "cost" && level !== "rate");
  const [only, ...others] = wide.length > 0 ? wide : found;
  return only && others.length === 0 ? only.level : null;
});

/** Which level-1 indicator a level-2 name belongs to; null where it is not known. */
export const levelOfLevel2 = byText((text): Level | null => {
  const name = bare(text);
  return LEVELS.find(({ level2 }) => level2?.test(name))?.level ?? null;
});

/** The word for a level. */
export function shortName(level: Level): string {
  return LEVELS.find((one) => one.level === level)?.short ?? "";
}
