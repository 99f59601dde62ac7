import { said, type Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import type { Form } from "../forms/form";
import { aboveFullMarks, type Assessment } from "../scoring";
import { leaves, NOTHING, type Part } from "./draft-plan";
import { doubtOfTotal } from "./total-doubt";
import { writeNumber } from "./write-number";

const NAME = "总分";
/** How many open rows one sentence names. */
const NAMED = 5;

/**
 * Writes the total, or the formula that gives it, once every row that counts has a score; until then
 * says what is missing. `scores` are the edits of the rows, from which a formula that stands follows.
 */
export function totalEdits(
  form: Form,
  assessment: Assessment,
  formula: string | null,
  scores: readonly Edit[],
): Part {
  const cell = form.total?.score;
  if (!cell) return noCell(form, assessment);
  if (assessment.total === null) return leaves(cell, "incomplete", NAME, missing(assessment));
  const unsure = doubtOfTotal(form, assessment);
  if (unsure) return leaves(cell, "incomplete", NAME, unsure);
  const followsWrites = scores.length > 0;
  const number = assessment.total;
  return writeNumber({ sheet: form.sheet, cell, number, name: NAME, formula, followsWrites });
}

function noCell(form: Form, { total }: Assessment): Part {
  const beside = form.total?.points ?? form.total?.last ?? null;
  if (!beside || total === null) return NOTHING;
  return leaves(
    beside,
    "no-cell",
    NAME,
    said(
      "表内没有填总分的单元格，总分 {total} 没有写入。",
      "The form has no cell for the total {total}; it was not written.",
      { total },
    ),
  );
}

function missing({ rows, provisional, fullMarks }: Assessment): Said {
  const open = rows.filter((row) => row.counts === null && row.status !== "notApplicable");
  if (open.length === 0) return aboveFullMarks(provisional, fullMarks);
  const names = open.slice(0, NAMED).map((row) => row.cell?.cell ?? row.name);
  return said(
    "还有 {count} 行没有得分（{names}{more}），总分暂不写入；目前合计 {provisional}。",
    "{count} rows have no score yet ({names}{more}), so the total is not written; so far {provisional}.",
    {
      count: open.length,
      names: names.join("、"),
      more: open.length > NAMED ? "……" : "",
      provisional,
    },
  );
}
