import { said, type Said } from "../../language/said";
import type { Citation } from "../../rulebooks/rulebook";

/** A level of the weights that no row of the table belongs to. */
export function levelMissing(
  { level, points, citation }: { level: string; points: string; citation: Citation },
  sum: string,
): Said {
  return said(
    "没有适用的“{level}”指标，它的 {points} 分没有分配，分值合计 {sum}。请补充指标，或按“{title}”的规定调整各级分值，凑足 100。",
    "No row of “{level}” applies; its {points} points were not given out and the sum is {sum}. Add an indicator, or adjust the points as “{title}” provides, to make 100.",
    { level, points, sum, title: citation.title },
  );
}

export function allMissing(): Said {
  return said(
    "没有可以分配分值的指标，分值空着。",
    "There is no indicator to give points to; the points are left empty.",
  );
}

/** 成本指标 as a level of its own, which the weights do not name. */
export function costWithOutput(points: string): Said {
  return said(
    "“成本指标”单列为一级指标，权重规定没有单列成本，与“产出”合用 {points} 分；本地另有规定的请改。",
    "成本指标 is a level of its own, which the weights do not name: it shares the {points} points of 产出. Change it where other rules hold.",
    { points },
  );
}

export function rowsUnknown(levels: readonly string[]): Said {
  const names = [...new Set(levels)].map((name) => name || "（空）").join("、");
  return said(
    "一级指标{names}不在权重规定里，{count} 行没有分配分值，请填写。",
    "The weights do not know the level-1 indicator {names}; {count} rows got no points. Please fill them in.",
    { names, count: levels.length },
  );
}

export function noWeights(): Said {
  return said(
    "这张表适用的规则没有规定各级指标的权重，分值请自行填写。",
    "The rules for this form set no weights; please fill in the points.",
  );
}

/** The points that stand leave nothing for the level's open rows. */
export function overfull(level: string, points: string, kept: string, rows: number): Said {
  return said(
    "“{level}”应占 {points} 分，已填的行合计 {kept} 分，另外 {rows} 行没有分值可分，请调整。",
    "“{level}” has {points} points, the rows already filled hold {kept}; {rows} rows are left without. Please adjust.",
    { level, points, kept, rows },
  );
}

/** How the points were spread, and by what source. */
export function spreadBy(
  levels: readonly { level: string; points: string }[],
  source: string,
): Said {
  const weights = levels.map(({ level, points }) => `${level}${points}分`).join("、");
  return said(
    "分值按“{weights}”分配（依据：{source}），同级平均，余数归最后一行；可以修改。",
    "Points are {weights} ({source}), even within a level, the rest to the last row. You may change them.",
    { weights, source },
  );
}
