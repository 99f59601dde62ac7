import type { PrintedKind } from "./kind";
import { notRead } from "./kind";
import { printedText, type PrintedText } from "./text";

/** The points that a form's own print gives one level-1 indicator (产出指标 50). */
export interface LevelWeight {
  readonly name: string;
  readonly points: string;
}

const SENTENCE = /一级指标.{0,4}(?:分值|权重).{0,6}(?:设置|设定|确定|为)/u;
/** Level-1 indicators as forms name them, longest first. */
const LEVELS: readonly string[] = [
  "服务对象满意度指标",
  "社会效益指标",
  "满意度指标",
  "部门管理指标",
  "履职效果指标",
  "能力建设指标",
  "绩效目标指标",
  "效益指标",
  "产出指标",
  "成本指标",
  "过程指标",
  "决策指标",
  "管理指标",
  "绩效指标",
  "当年预算执行情况",
  "整体绩效目标实现情况",
  "预算管理情况",
  "(?:项目|部门)?(?:预算)?(?:资金)?(?:预算)?执行率",
];
const WEIGHT = new RegExp(
  String.raw`(${LEVELS.join("|")})(?:为|占|:)?(\d+(?:\.\d+)?)(?:分|%)`,
  "gu",
);

/** 产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分. */
export const levelWeights: PrintedKind = {
  name: "level-weights",
  sentence: SENTENCE,
  read: (text) => {
    const quote = text.sentences.find((one) => SENTENCE.test(one) || weightsIn(one).length > 1);
    if (quote === undefined) return null;
    if (weightsIn(text.whole).length === 0) return notRead;
    // the weights bind the points a person sets, not how a row is scored: nothing to change here
    return { understood: true, quote, apply: (rulebook) => rulebook };
  },
};

/** The level-1 weights that a printed note sets, in its order; empty where it sets none. */
export function readLevelWeights(note: string): LevelWeight[] {
  return weightsIn(printedText(note).whole);
}

function weightsIn(text: PrintedText["whole"]): LevelWeight[] {
  return [...text.matchAll(WEIGHT)].map((match) => ({
    name: match[1] ?? "",
    points: match[2] ?? "",
  }));
}
