import type { Block } from "../document";
import { heading } from "../facts/blocks";
import { tellClosing } from "../facts/closing";
import { tellProblems, tellRemedies } from "../facts/tell-problems";
import type { Subject } from "./subject";

/** 五 to 七: what went well, what deviated and why, what will be done, and the rest. */
export function experience(subject: Subject): readonly Block[] {
  const { form } = subject;
  return [
    heading(1, 5, "主要经验及做法、存在的问题及原因分析"),
    heading(2, 1, "主要经验及做法"),
    ...tellClosing(form, "experience", "主要经验及做法"),
    heading(2, 2, "存在的问题及原因分析"),
    ...tellProblems(subject),
    heading(1, 6, "有关建议"),
    ...tellRemedies(subject),
    ...tellClosing(form, "measures", "其他有关建议"),
    heading(1, 7, "其他需要说明的问题"),
    ...tellClosing(form, "other", "其他需要说明的问题，没有则写“无”"),
  ];
}
