import type { FormCell, TotalRow } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { gradeOf } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { gradeWord, readGradeBoxes } from "../../rulebooks";
import { printedTotalPoints } from "../reading/points";
import { standingScores, standingTotal } from "../reading/standing-scores";
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
      bad("方框一个也没有勾", "common", { I19: "□优 □良 □中 □差" }, "I19"),
      bad("方框勾了两个", "common", { I19: "☑优 ☑良 □中 □差" }, "I19"),
      bad("等级栏里只有一横", "common", { I19: "", A20: "自评等级", B20: "—" }, "B20"),
    ],
    good: [
      good("总分也还没有", "common", { I19: "", A20: "评价等级", H19: "" }),
      good("还有一行没有得分，总分只是公式加到现在的数", "project", {
        I23: "",
        H15: "",
        H23: "=SUM(H15:H22)+I8|68",
      }),
      good("等级已填", "common"),
      good("方框勾了一个", "common", { I19: "☑优 □良 □中 □差" }),
      good("勾在字的后面", "common", { I19: "优（√） 良（ ） 中（ ） 差（ ）" }),
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
  if (!place || !total || isPartial(view, total)) return [];
  const marks = printedTotalPoints(view) ?? new Decimal(100);
  const { grade, gradeCitation } = gradeOf(total, marks, assessment.rulebook);
  if (!grade) return [];
  const word = gradeWord(grade, assessment.rulebook.grades);
  const { at, write, outcome, what } = place;
  return [
    {
      at,
      with: [form.total?.score, write],
      outcome,
      values: {
        what,
        total: plain(total),
        grade: word,
      },
      seen: write?.text ?? (outcome === "warning" ? at.text : ""),
      expected: said("{word}", "{word}", { word }),
      citation: gradeCitation,
      fix: write && writes(form.sheet, write, word, said(`等级填“${word}”`, `Write ${word}`)),
    },
  ];
}

/** A formula's total before every row has its score tells no grade yet. */
function isPartial(view: FormView, total: Decimal): boolean {
  const { sum, openRows } = standingScores(view);
  return openRows > 0 && total.lte(sum);
}

interface Place {
  readonly what: Said;
  readonly at: FormCell;
  /** Where the grade goes; null where no cell is free for it. */
  readonly write: FormCell | null;
  readonly outcome: "warning" | "question";
}

/** The form's grade cell where it is empty; else, where the form prints the grades, its total. */
function emptyPlace({ form, assessment }: FormView): Place | null {
  const { total } = form;
  const boxes = total && boxesOf(total);
  if (boxes) return boxes;
  if (total?.grade) {
    const { grade } = total;
    const isBlank = /^[-—–/\s]*$/u.test(grade.text);
    return isBlank ? { at: grade, write: grade, outcome: "warning", what: EMPTY } : null;
  }
  const isPrinted = assessment.rulebook.grades.some(({ citation }) => citation.cell !== undefined);
  const isNowhere = (total?.last?.text ?? "") === "";
  return total?.score && isPrinted && isNowhere
    ? { at: total.score, write: total.last, outcome: "question", what: NOWHERE }
    : null;
}

/** Boxes of which none is ticked, or more than one; null where one is, or there are no boxes. */
function boxesOf({ grade, last }: TotalRow): Place | null {
  const at = grade ?? last;
  const boxes = at && readGradeBoxes(at.text);
  if (!boxes || boxes.ticked.length === 1) return null;
  const what = boxes.ticked.length === 0 ? UNTICKED : SEVERAL;
  return { at, write: null, outcome: "warning", what };
}

const EMPTY = said("等级一格空着", "The grade cell is empty");
const UNTICKED = said("等级的方框一个也没有勾", "None of the boxes of the grade is ticked");
const SEVERAL = said("等级的方框勾了不止一个", "More than one box of the grade is ticked");
const NOWHERE = said("表上印有等级标准，没有写等级", "The form prints the grades and names none");
