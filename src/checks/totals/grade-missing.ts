import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { gradeOf } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { gradeWord } from "../../rulebooks";
import { printedTotalPoints } from "../reading/points";
import { standingTotal } from "../reading/standing-scores";
import type { FormView } from "../view";

/** The form asks for a grade, the total is there, the grade is not. */
export const gradeMissing: FormCheck = {
  id: "grade-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("等级没有填", "The grade is missing"),
  outcomes: ["warning", "question"],
  message: said(
    "{what}，总分 {total} 按规定是“{grade}”。请填上等级。",
    "{what}; a total of {total} is {grade}. Write it.",
  ),
  why: said(
    "表上设有等级栏，或印有等级标准，没有写等级就不完整。",
    "The form has a cell for the grade, or prints the limits of the grades.",
  ),
  citation: noteOfForm(
    4,
    "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
  ),
  falseAlarms: [said("等级由财政部门填写的表。", "Forms whose grade the finance bureau fills in.")],
  examples: {
    bad: [
      bad("有等级栏，没有填", "common", { I19: "", A20: "评价等级" }, "B20"),
      bad("表上印了等级标准，没有写等级", "project", { I23: "" }, "H23", "question"),
      bad("等级栏里只有一横", "common", { I19: "", A20: "自评等级", B20: "—" }, "B20"),
    ],
    good: [
      good("总分也还没有", "common", { I19: "", A20: "评价等级", H19: "" }),
      good("等级已填", "common"),
      good("表上没有等级栏，也没印等级标准", "common", { I19: "" }),
      good("印了等级标准，等级写在总分后面", "project"),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form, assessment } = view;
  const place = emptyPlace(view);
  const total = standingTotal(view)?.total;
  if (!place || !total) return [];
  const marks = printedTotalPoints(view) ?? new Decimal(100);
  const { grade, gradeCitation } = gradeOf(total, marks, assessment.rulebook);
  if (!grade) return [];
  const word = gradeWord(grade);
  const { at, write, outcome } = place;
  return [
    {
      at,
      with: [form.total?.score, write],
      outcome,
      values: {
        what: outcome === "warning" ? EMPTY : NOWHERE,
        total: plain(total),
        grade: word,
      },
      seen: write?.text ?? "",
      expected: said("{word}", "{word}", { word }),
      citation: gradeCitation,
      fix: write && writes(form.sheet, write, word, said(`等级填“${word}”`, `Write ${word}`)),
    },
  ];
}

interface Place {
  readonly at: FormCell;
  /** Where the grade goes; null where no cell is free for it. */
  readonly write: FormCell | null;
  readonly outcome: "warning" | "question";
}

/** The form's grade cell where it is empty; else, where the form prints the grades, its total. */
function emptyPlace({ form, assessment }: FormView): Place | null {
  const { total } = form;
  if (total?.grade) {
    const { grade } = total;
    const isBlank = /^[-—–/\s]*$/u.test(grade.text);
    return isBlank ? { at: grade, write: grade, outcome: "warning" } : null;
  }
  const isPrinted = assessment.rulebook.grades.some(({ citation }) => citation.cell !== undefined);
  const isNowhere = (total?.last?.text ?? "") === "";
  return total?.score && isPrinted && isNowhere
    ? { at: total.score, write: total.last, outcome: "question" }
    : null;
}

const EMPTY = said("等级一格空着", "The grade cell is empty");
const NOWHERE = said("表上印有等级标准，没有写等级", "The form prints the grades and names none");
