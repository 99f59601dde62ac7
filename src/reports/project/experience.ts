import type { Block } from "../document";
import { gap, heading, paragraph } from "../facts/blocks";
import { tellProblems, tellRemedies } from "../facts/tell-problems";
import type { Subject } from "./subject";

/** 五 to 七: what went well, what deviated and why, what will be done, and the rest. */
export function experience({ deviations, items, money }: Subject): readonly Block[] {
  return [
    heading(1, 5, "主要经验及做法、存在的问题及原因分析"),
    heading(2, 1, "主要经验及做法"),
    paragraph(gap("主要经验及做法")),
    heading(2, 2, "存在的问题及原因分析"),
    ...tellProblems(deviations, items, money),
    heading(1, 6, "有关建议"),
    ...tellRemedies(deviations),
    paragraph(gap("其他有关建议")),
    heading(1, 7, "其他需要说明的问题"),
    paragraph(gap("其他需要说明的问题，没有则写“无”")),
  ];
}
