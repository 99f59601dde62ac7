import { said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { gradeOf } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { GRADE_WORDS } from "../reading/grade-words";
import { printedTotalPoints } from "../reading/points";
import { standingTotal } from "../reading/standing-scores";
import type { FormView } from "../view";

/** The form asks for a grade, the total is there, the grade is not. */
export const gradeMissing: FormCheck = {
  id: "grade-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("等级没有填", "The grade is missing"),
  outcomes: ["warning"],
  message: said(
    "等级一格空着，总分 {total} 按规定是“{grade}”。请填上等级。",
    "The grade cell is empty; a total of {total} is {grade}. Write it.",
  ),
  why: said("表上设有等级栏，空着就不完整。", "The form has a cell for the grade."),
  citation: noteOfForm(
    4,
    "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
  ),
  falseAlarms: [said("等级由财政部门填写的表。", "Forms whose grade the finance bureau fills in.")],
  examples: {
    bad: [
      bad("有等级栏，没有填", "common", { I19: "", A20: "评价等级" }, "B20"),
      bad("等级栏里只有一横", "common", { I19: "", A20: "自评等级", B20: "—" }, "B20"),
    ],
    good: [
      good("总分也还没有", "common", { I19: "", A20: "评价等级", H19: "" }),
      good("等级已填", "common"),
      good("表上没有等级栏", "common", { I19: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form, assessment } = view;
  const cell = form.total?.grade;
  const total = standingTotal(view)?.total;
  if (!cell || !total || !/^[-—–/\s]*$/u.test(cell.text)) return [];
  const marks = printedTotalPoints(view) ?? new Decimal(100);
  const { grade, gradeCitation } = gradeOf(total, marks, assessment.rulebook);
  if (!grade) return [];
  const [word] = GRADE_WORDS[grade];
  return [
    {
      at: cell,
      with: [form.total?.score],
      values: { total: plain(total), grade: word },
      seen: cell.text,
      expected: said("{word}", "{word}", { word }),
      citation: gradeCitation,
      fix: writes(form.sheet, cell, word, said(`等级填“${word}”`, `Write ${word}`)),
    },
  ];
}
