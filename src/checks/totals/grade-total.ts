import { said } from "../../language/said";
import type { Grade } from "../../rulebooks/rulebook";
import { Decimal, plain } from "../../scoring/decimal";
import { gradeOf } from "../../scoring/total";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { gradeWords } from "../../rulebooks";
import { readGrade } from "../reading/grade-words";
import { printedTotalPoints } from "../reading/points";
import { standingScores, standingTotal } from "../reading/standing-scores";
import type { FormView } from "../view";

const LETTERS = "注：90分以上为A，80-90分为B，60-80分为C，60分以下为D。";

/** E15: the grade word does not fit the total. */
export const gradeTotal: FormCheck = {
  id: "grade-total",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("等级与总分不符", "The grade does not fit the total"),
  outcomes: ["error"],
  message: said(
    "总分 {total} 按规定是“{right}”（{limit} 分起），表上写的是“{grade}”。请改等级，或核对总分。",
    "A total of {total} is {right} (from {limit}); the form says {grade}. Correct the grade, or check the total.",
  ),
  why: said(
    "等级由总分决定，差一分也不能上一个等级。",
    "The grade follows from the total; not even one point short gives the better one.",
  ),
  citation: noteOfForm(
    4,
    "90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
  ),
  falseAlarms: [
    said(
      "当地的等级分数线不同，又没有印在表上。",
      "Local grade limits that are not printed on the form.",
    ),
  ],
  examples: {
    bad: [
      bad("89.3 分称为优", "common", { H12: "10.6", H19: "89.3" }, "I19"),
      bad("89.85 分称为优", "common", { H12: "11.15", H19: "89.85" }, "I19"),
      bad("98.7 分只评了良", "common", { I19: "良" }, "I19"),
      bad("勾选的是优", "common", { H12: "10.6", H19: "89.3", I19: "☑优 □良 □中 □差" }, "I19"),
      bad("表上印的是 A、B、C、D", "common", { A20: LETTERS, I19: "B" }, "I19"),
      bad("勾在字后面，选的是良", "common", { I19: "优□ 良☑ 中□ 差□" }, "I19"),
    ],
    good: [
      good("正好 90 分是优", "common", { H12: "11.3", H19: "90" }),
      good("一行还没有得分，补上就够得上写的等级：缺的是那一行", "common", {
        H12: "",
        H19: "87.6",
      }),
      good("写作“优秀”", "common", { I19: "评价等级：优秀" }),
      good("总分写错、等级按各行之和是对的：由总分的检查报告", "common", { H19: "79.7" }),
      good("表上印的是 A、B、C、D，填得对", "common", { A20: LETTERS, I19: "A级" }),
      good("表内没有等级", "project"),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const { form, assessment } = view;
  // ticked boxes at the end of the total row are no grade word to the reader of forms
  const cell = form.total?.grade ?? form.total?.last;
  const total = standingTotal(view)?.total;
  const grade = cell ? readGrade(cell.text, assessment.rulebook.grades) : null;
  if (!cell || !grade || !total) return [];
  const marks = printedTotalPoints(view) ?? new Decimal(100);
  const right = gradeOf(total, marks, assessment.rulebook);
  if (!right.grade || fitsSomehow(view, grade, total, marks)) return [];
  const { grades } = assessment.rulebook;
  const [word] = gradeWords(right.grade, grades);
  const limit = grades.find((band) => band.grade === right.grade)?.from ?? "";
  const plainWord = gradeWords(grade, grades).some((one) => one === cell.text);
  return [
    {
      at: cell,
      with: [form.total?.score, form.total?.points],
      values: { total: plain(total), right: word, limit, grade: cell.text },
      seen: cell.text,
      expected: said("{word}", "{word}", { word }),
      citation: right.gradeCitation,
      fix: plainWord
        ? writes(form.sheet, cell, word, said(`等级改为“${word}”`, `Write ${word}`))
        : null,
    },
  ];
}

/** The total or the full marks may be what is wrong: then other checks report them. */
function fitsSomehow(view: FormView, grade: Grade, total: Decimal, marks: Decimal): boolean {
  const { rulebook, fullMarks } = view.assessment;
  const { sum, open } = standingScores(view);
  // what rows without score may still bring
  const sums = [total, sum, sum.plus(open)];
  return sums.some((one) =>
    [marks, new Decimal(fullMarks)].some((full) => gradeOf(one, full, rulebook).grade === grade),
  );
}
