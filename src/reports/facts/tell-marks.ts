import { plain } from "../../scoring/decimal";
import type { Branch } from "./outline";
import { marksText, type Item, type Marks } from "./items";

/** （设置分值10.8分，自评分8.81分）; what is still open is said; empty on a form without points and scores. */
export function marksInBrackets({ points, score, open, scored }: Marks, isScored = true): string {
  if (!isScored) return "";
  const set = points ? [`设置分值${marksText(points)}`] : [];
  return `（${[...set, gotten({ score, open, scored })].join("，")}）`;
}

function gotten({ score, open, scored }: Pick<Marks, "score" | "open" | "scored">): string {
  if (scored === 0) return open.length === 0 ? "不计分" : "尚未评分";
  if (open.length === 0) return `自评分${marksText(score)}`;
  return `已有得分${plain(score)}分，尚有${String(open.length)}项没有得分`;
}

/** The same for one item, as deviations print it. */
export function itemMarks({ points, score }: Item): string {
  const told = [
    ...(points ? [`设置分值${marksText(points)}`] : []),
    ...(score ? [`自评分${marksText(score)}`] : []),
  ];
  return told.length === 0 ? "" : `（${told.join("，")}）`;
}

/** Whether any item of the branch has a score cell. */
export function isScored({ items }: Branch): boolean {
  return items.some(({ rows }) => rows.some(({ cell }) => cell !== null));
}
