import type { Block } from "../document";
import { gap, heading, paragraph } from "../facts/blocks";
import { levelTable } from "../facts/level-table";
import { outlineOf } from "../facts/outline";
import { tellResult } from "../facts/tell-result";
import type { Subject } from "./subject";

/** 三、综合评价情况及评价结论（附相关评分表）. */
export function conclusion({ items, result }: Subject): readonly Block[] {
  return [
    heading(1, 3, "综合评价情况及评价结论（附相关评分表）"),
    paragraph(...tellResult(result)),
    ...(result.isScored
      ? [levelTable(items, outlineOf(items), result, "项目支出绩效评分汇总表")]
      : []),
    paragraph(gap("对项目总体绩效的文字评价")),
  ];
}
