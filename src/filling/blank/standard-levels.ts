/** 一级 and 二级指标 of the national forms (财预〔2020〕10号), in their order. */
const STANDARD_LEVELS: readonly (readonly [level1: string, level2: readonly string[]])[] = [
  ["产出指标", ["数量指标", "质量指标", "时效指标", "成本指标"]],
  ["效益指标", ["经济效益指标", "社会效益指标", "生态效益指标", "可持续影响指标"]],
  ["满意度指标", ["服务对象满意度指标"]],
];

/** What a blank form prints under each 二级指标, for a person to name or to repeat. */
export const TEMPLATE_NAMES = ["指标1：", "指标2：", "……"] as const;

export interface TemplateRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
}

/** The rows of a blank form with the national levels, every indicator still to be named. */
export const STANDARD_ROWS: readonly TemplateRow[] = STANDARD_LEVELS.flatMap(([level1, levels]) =>
  levels.flatMap((level2) => TEMPLATE_NAMES.map((level3) => ({ level1, level2, level3 }))),
);
