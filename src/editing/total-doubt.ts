import { said, type Said } from "../language/said";
import type { Form } from "../forms/form";
import { holdsWords, standingNumber, type Assessment } from "../scoring";
import { Decimal, plain, sameNumber, sum } from "../scoring/decimal";

/**
 * Why a total that was worked out is not to be written over what the form has; null where it is.
 *
 * Where the points that were read are not those that the total row prints, a row may not have been
 * read: nobody's total gives way to a sum without it, and no total is begun that lacks points. Words
 * in the cell are somebody's, or a label's.
 */
export function doubtOfTotal(form: Form, { pointsMismatch, total, rows }: Assessment): Said | null {
  const cell = form.total?.score;
  if (!cell || total === null || cell.formula !== null) return null;
  if (holdsWords(cell)) return said(WORDS.zh, WORDS.en, { total, text: cell.text });
  const standing = standingNumber(cell);
  if (!pointsMismatch) {
    if (standing === null) return null;
    return unreadIn(form, standing, total) ?? skippedIn(standing, total, rows);
  }
  if (standing !== null && sameNumber(standing, total)) return null;
  const { sum, should, printed } = pointsMismatch;
  const values = { total, sum, should, standing: standing ?? "" };
  if (standing !== null) return said(STANDS.zh, STANDS.en, values);
  const lacksPoints = printed && new Decimal(sum).lt(should);
  return lacksPoints ? said(LACKS.zh, LACKS.en, values) : null;
}

/** Without points nothing tells whether a part that was not read carries some of the total. */
function unreadIn({ notUnderstood, indicators }: Form, standing: string, total: string) {
  const [first] = notUnderstood;
  const isKnown = !first || indicators.some(({ points }) => points !== null);
  if (isKnown || sameNumber(standing, total)) return null;
  return said(UNREAD.zh, UNREAD.en, { standing, total, cell: first.cell });
}

const UNREAD = said(
  "表内有没读懂的内容（如 {cell}），也没有读到分值，看不出各行得分是否齐全；各行得分相加是 {total}，表上的总分 {standing} 没有改动，请核对。",
  "Part of the form was not understood (such as {cell}) and no points were read, so some scores may be missing. They add up to {total}; the total {standing} on the sheet was left. Please check.",
);

/** Rows that do not apply and were scored all the same: somebody counted them, and that stays theirs. */
function skippedIn(standing: string, total: string, rows: Assessment["rows"]): Said | null {
  const scored = rows.flatMap(({ status, of }) => {
    const score = status === "notApplicable" && of.kind === "indicator" ? of.indicator.score : null;
    const number = standingNumber(score);
    return score && number !== null && new Decimal(number).gt(0) ? [{ score, number }] : [];
  });
  const counted = sum(scored.map(({ number }) => number));
  if (scored.length === 0 || !sameNumber(standing, counted.plus(total).toString())) return null;
  const cells = scored.map(({ score }) => score.cell).join("、");
  return said(SKIPPED.zh, SKIPPED.en, { standing, total, cells, counted: plain(counted) });
}

const SKIPPED = said(
  "表上的总分 {standing} 含不适用的行得的 {counted} 分（{cells}），没有改动；不计这些行是 {total}，请核对。",
  "The total {standing} on the sheet counts {counted} given to rows that do not apply ({cells}) and was left. Without them it is {total}; please check.",
);
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
