/** Names of level 1 that official forms have, of projects and departments. */
const LEVEL1 =
  /产出|效益|效果|效应|效能|效率|满意|成本|决策|过程|管理|履职|职责|能力|影响|投入|规划|执行|绩效|预算|可持续|综合|共性|个性|资金/u;

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
