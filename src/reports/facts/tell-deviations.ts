import type { Block, Run } from "../document";
import { plain } from "../../scoring/decimal";
import { gap, heading, paragraph, text } from "./blocks";
import type { Deviation } from "./deviations";
import { marksText, nameOf } from "./items";
import { amountsText } from "./tell-money";
import type { Amounts } from "./money";
import { ended } from "./prose";
import { itemMarks } from "./tell-marks";
import { factsOf } from "./tell-row";

/**
 * The list of deviations, numbered: name with 设置分值 and 自评分, by how much, why, and what will be
 * done; a gap for each half of the note that the form lacks.
 */
export function tellDeviations(
  deviations: readonly Deviation[],
  level: 3 | 4,
  money: Amounts,
): readonly Block[] {
  return deviations.flatMap((deviation, at) => [
    heading(level, at + 1, `${deviation.item.name}${itemMarks(deviation.item)}`),
    paragraph("偏离情况：", ...howFar(deviation, money), "。"),
    paragraph("偏离原因：", reasonOf(deviation)),
    paragraph("改进措施：", remedyOf(deviation)),
  ]);
}

/** What was promised, what was achieved, and what it cost. */
export function howFar(deviation: Deviation, money: Amounts): readonly Run[] {
  const { lost, over } = deviation;
  const clauses = [
    ...whatFalls(deviation, money),
    ...over.map(({ times }) => [text(`完成值是指标值的${plain(times, 1)}倍`)]),
    ...(lost ? [[text(`扣${marksText(lost)}`)]] : []),
  ].filter((clause) => clause.length > 0);
  return clauses.flatMap((clause, at) => (at > 0 ? [text("，"), ...clause] : clause));
}

/** Amounts, or what one row promised and achieved; of rows scored together, which fall short. */
function whatFalls({ item, unmet }: Deviation, money: Amounts): readonly (readonly Run[])[] {
  if (item.isRate) return [[text(amountsText(money))].filter((run) => run.text !== "")];
  if (item.rows.length === 1) return item.rows.flatMap(factsOf);
  return unmet.length === 0 ? [] : [[text(`${unmet.map(nameOf).join("、")}未达到指标值`)]];
}

/** The reason that the note gives, or a gap. */
export function reasonOf({ note, lost, over, unmet, item }: Deviation): Run {
  if (note.reason !== null) return text(ended(note.reason));
  if (over.length > 0 && unmet.length === 0) return gap("超额完成的原因，年初指标值是否定得偏低");
  const isMet =
    lost !== null && item.rows.every(({ met, status }) => met === true && status === "computed");
  return gap(
    isMet ? "偏离原因；按表上的数已达到指标值，如是计分有误请先改表" : "偏离原因，自评表上没有写明",
  );
}

/** The remedy that the note gives, or a gap. */
export function remedyOf({ note, over, unmet }: Deviation): Run {
  if (note.remedy !== null) return text(ended(note.remedy));
  if (note.undivided) return gap("改进措施；自评表把原因和措施写在一句里，见上文，请分开");
  if (over.length > 0 && unmet.length === 0) return gap("下年度设定指标值的打算");
  return gap("改进措施，自评表上没有写明");
}
