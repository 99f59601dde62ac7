/**
 * Which level-1 indicator each level-2 name of the official forms belongs under, by the words of
 * 附件1-1: 数量, 质量, 时效 and (before 2023) 成本 under 产出.
 */
export const LEVEL2_OF: readonly {
  readonly level1: RegExp;
  readonly named: string;
  readonly level2: RegExp;
}[] = [
  { level1: /产出|履职|职责|任务/u, named: "产出指标", level2: /^(数量|质量|时效)指标?$/u },
  { level1: /效益|效果|影响/u, named: "效益指标", level2: /^(经济|社会|生态)效益指标?$/u },
  // some places print 满意度 among the benefits
  { level1: /满意|效益|效果/u, named: "满意度指标", level2: /^服务对象满意度?指?标?$/u },
];

/** Names of level 1 that official forms have, of projects and departments. */
const LEVEL1 =
  /产出|效益|效果|满意|成本|决策|过程|管理|履职|职责|能力|影响|投入|规划|执行|绩效|预算|可持续|综合|共性|个性|资金/u;

/** Names of level 2 that no official form has, and the one that is meant. */
export const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^(进度|时间|时限|期限|及时性)指标$/u, "时效指标"],
  [/^(服务对象)?满意度?标$/u, "服务对象满意度指标"],
  [/^(产量|产出数量)指标$/u, "数量指标"],
  [/^(持续影响|可持续|可持续发展)指标$/u, "可持续影响指标"],
  [/^(数量|质量|时效|成本|(经济|社会|生态)效益|可持续影响|服务对象满意度)(指|标)$/u, "$1指标"],
];

/** A name of the table's left columns without numbers, brackets and white space. */
export function bareLevel(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/gu, "")
    .replace(/\([^()]*\)/gu, "")
    .replace(/(?<!\d)\d+(?:\.\d+)?[分%]?$/u, "");
}

export function isOfficialLevel1(text: string): boolean {
  return LEVEL1.test(bareLevel(text));
}
