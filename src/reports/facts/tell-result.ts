import type { Run } from "../document";
import { plain, type Decimal } from "../../scoring/decimal";
import { gap, text } from "./blocks";
import { marksText } from "./items";
import type { Provisional, Result } from "./result";

/** 自评得分89.3分（满分100分），等级为“良”; gaps where it is open or where the form says otherwise. */
export function tellResult(result: Result): readonly Run[] {
  if (!result.isScored) return [text("自评表不设分值和得分，不评定等级。")];
  const { total, fullMarks, gradeWord, otherSum, provisional } = result;
  if (provisional) return notFinal(provisional, fullMarks);
  if (!total)
    return [text("自评总分尚未得出"), gap("自评总分和等级；先在表上补齐各行得分"), text("。")];
  return [
    text(`自评得分${marksText(total)}（满分${marksText(fullMarks)}）`),
    ...(gradeWord
      ? [text(`，${byShare(result)}等级为“${gradeWord}”。`)]
      : [gap("等级，请按表上的等级划分评定"), text("。")]),
    ...(otherSum
      ? [gap(`表上总分是${plain(total)}，各行得分合计${plain(otherSum)}，请核对后改一致`)]
      : []),
    ...otherGrade(result),
  ];
}

/** What the pane calls 暂计, and the total that stands on the sheet all the same. */
function notFinal({ sum, open, standing }: Provisional, fullMarks: Decimal): readonly Run[] {
  const state = open > 0 ? "已有得分暂计" : "各行得分相加是";
  const written = standing && !standing.eq(sum) ? [`表上总分写的是${marksText(standing)}`] : [];
  const next =
    open > 0
      ? [`还有${String(open)}项没有得分`, "补齐后再定总分和等级"]
      : ["超过满分，请核对各行得分，再定总分和等级"];
  return [
    text(`自评总分尚未得出，${state}${marksText(sum)}（满分${marksText(fullMarks)}）`),
    gap([...written, ...next].join("，")),
    text("。"),
  ];
}

/** Grade limits are out of 100: on other full marks the share counts (RULES 2.6). */
function byShare({ fullMarks }: Result): string {
  return fullMarks.eq(100) ? "" : "按得分占满分的比例，";
}

/** The word that stands on the form, where the rule gives another: said, with its source. */
function otherGrade({ gradeWord, otherGrade: other, total, citation }: Result): readonly Run[] {
  if (!gradeWord || !other || !total || !citation) return [];
  const source = `《${citation.title}》${citation.clause}`;
  return [
    gap(
      `表上等级写的是“${other}”，${plain(total)}分按${source}应为“${gradeWord}”，请核对后改表或改此处`,
    ),
  ];
}
