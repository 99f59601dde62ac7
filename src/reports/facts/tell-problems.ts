import type { Form } from "../../forms/form";
import type { Block } from "../document";
import { heading, paragraph } from "./blocks";
import { closingLines, tellClosing } from "./closing";
import type { Deviation } from "./deviations";
import type { Item } from "./items";
import type { Amounts } from "./money";
import { noDeviation } from "./no-deviation";
import { howFar, reasonOf, remedyOf } from "./tell-deviations";
import { itemMarks } from "./tell-marks";

/**
 * What deviates, by how much and why, numbered, with what the form says of problems in words; what
 * will be done stands in the next chapter.
 */
export function tellProblems({ form, deviations, items, money }: Told): readonly Block[] {
  const inWords = closingLines(form, "problems");
  const isToldBelow = inWords.length > 0 && hasNoNotes(form);
  if (deviations.length === 0)
    return [noDeviation(items), ...tellClosing(form, "problems", "工作中存在的其他问题")];
  return [
    ...deviations.flatMap((deviation, at) => [
      heading(3, at + 1, `${deviation.item.name}${itemMarks(deviation.item)}`),
      paragraph("偏离情况：", ...howFar(deviation, money), "。"),
      ...(isToldBelow ? [] : [paragraph("偏离原因：", reasonOf(deviation))]),
    ]),
    ...inWords.map((line) => paragraph(line)),
  ];
}

interface Told {
  readonly form: Form;
  readonly deviations: readonly Deviation[];
  readonly items: readonly Item[];
  readonly money: Amounts;
}

/** What the notes promise for each deviation; a gap where neither a note nor the form promises any. */
export function tellRemedies({
  form,
  deviations,
}: Pick<Told, "form" | "deviations">): readonly Block[] {
  if (hasNoNotes(form) && closingLines(form, "measures").length > 0) return [];
  return deviations.map((deviation, at) =>
    paragraph(`${String(at + 1)}.${deviation.item.name}：`, remedyOf(deviation)),
  );
}

/** 湖北's and 四川's forms have one place for reasons and one for remedies, below the table. */
function hasNoNotes(form: Form): boolean {
  return form.indicators.every(({ note }) => note === null);
}
