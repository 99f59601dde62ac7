import type { Run } from "../document";
import { gradeWord } from "../../rulebooks";
import { plain } from "../../scoring/decimal";
import { gap, text } from "./blocks";
import { marksText } from "./items";
import type { Result } from "./result";

/** 自评得分89.3分（满分100分），等级为“良”; gaps where it is open or where the form says otherwise. */
export function tellResult(result: Result): readonly Run[] {
  if (!result.isScored) return [text("自评表不设分值和得分，不评定等级。")];
  const { total, fullMarks, grade, otherSum } = result;
  if (!total)
    return [text("自评总分尚未得出"), gap("自评总分和等级；先在表上补齐各行得分"), text("。")];
  return [
    text(`自评得分${marksText(total)}（满分${marksText(fullMarks)}）`),
    text(grade ? `，${byShare(result)}等级为“${gradeWord(grade)}”。` : "。"),
    ...(otherSum
      ? [gap(`表上总分是${plain(total)}，各行得分合计${plain(otherSum)}，请核对后改一致`)]
      : []),
    ...otherGrade(result),
  ];
}

/** Grade limits are out of 100: on other full marks the share counts (RULES 2.6). */
function byShare({ fullMarks }: Result): string {
  return fullMarks.eq(100) ? "" : "按得分占满分的比例，";
}

/** The word that stands on the form, where the rule gives another: said, with its source. */
function otherGrade({ grade, otherGrade: other, total, citation }: Result): readonly Run[] {
  if (!grade || !other || !total || !citation) return [];
  const source = `《${citation.title}》${citation.clause}`;
  return [
    gap(
      `表上等级写的是“${other}”，${plain(total)}分按${source}应为“${gradeWord(grade)}”，请核对后改表或改此处`,
    ),
  ];
}
