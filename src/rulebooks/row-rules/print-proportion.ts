import type { Proportion } from "../row-rule";
import { printMeasure } from "./print-amount";

const NAME = "完成率";

/** 满意度达到95%得满分，否则得分=满意度×10分；低于60%不得分。 */
export function printProportion(rule: Proportion): string {
  const { name = NAME, below, full, nothingUnder, points } = rule;
  const limit = full === "target" ? "目标值" : full && printMeasure(full);
  const all = points === null ? "满分" : `${points}分`;
  const under = nothingUnder && `${printMeasure(nothingUnder)}${mark(nothingUnder)}以下`;
  const clauses = [
    ...(limit === null ? [] : [`${name}达到${limit}得${all}`]),
    ...(below === "none" ? [] : [`${limit === null ? "" : "否则"}${printFormula(rule)}`]),
    ...(under === null ? [] : [`${name}${under}不得分`]),
  ];
  return `${clauses.join("；")}。`;
}

function printFormula({ name = NAME, below, full, points }: Proportion): string {
  if (below === "open") return `按${name}计算得分`;
  const part = full && full !== "target" && below === "of-limit" ? `/${full.number}%` : "";
  return `得分=${name}${part}×${points === null ? "该指标分值" : `${points}分`}`;
}

function mark({ included }: NonNullable<Proportion["nothingUnder"]>): string {
  if (included === null) return "";
  return included ? "（含）" : "（不含）";
}
