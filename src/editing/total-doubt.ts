import { said, type Said } from "../language/said";
import type { Form } from "../forms/form";
import { holdsWords, standingNumber, type Assessment } from "../scoring";
import { Decimal, sameNumber } from "../scoring/decimal";

/**
 * Why a total that was worked out is not to be written over what the form has; null where it is.
 *
 * Where the points that were read are not those that the total row prints, a row may not have been
 * read: nobody's total gives way to a sum without it, and no total is begun that lacks points. Words
 * in the cell are somebody's, or a label's.
 */
export function doubtOfTotal(form: Form, { pointsMismatch, total }: Assessment): Said | null {
  const cell = form.total?.score;
  if (!cell || total === null || cell.formula !== null) return null;
  if (holdsWords(cell)) return said(WORDS.zh, WORDS.en, { total, text: cell.text });
  const standing = standingNumber(cell);
  if (!pointsMismatch || (standing !== null && sameNumber(standing, total))) return null;
  const { sum, should, printed } = pointsMismatch;
  const values = { total, sum, should, standing: standing ?? "" };
  if (standing !== null) return said(STANDS.zh, STANDS.en, values);
  const lacksPoints = printed && new Decimal(sum).lt(should);
  return lacksPoints ? said(LACKS.zh, LACKS.en, values) : null;
}

const WORDS = said(
  "总分的单元格写有“{text}”，不是数，没有改动；各行得分相加是 {total}，请核对后填写。",
  "The cell of the total holds “{text}”, which is no number, and was left. The scores add up to {total}; please check and enter it.",
);
const LACKS = said(
  "各行分值合计 {sum}，少于总分行的 {should}，可能有一行没有读到；各行得分相加是 {total}，总分没有写入，请核对后填写。",
  "The rows’ points add up to {sum}, less than the {should} of the total row: a row may not have been read. The scores add up to {total}; the total was not written. Please check and enter it.",
);
const STANDS = said(
  "各行分值合计 {sum}，不是 {should}，可能有一行没有读到；各行得分相加是 {total}，表上的总分 {standing} 没有改动，请核对。",
  "The rows’ points add up to {sum}, not {should}: a row may not have been read. The scores add up to {total}; the total {standing} on the sheet was left. Please check.",
);
