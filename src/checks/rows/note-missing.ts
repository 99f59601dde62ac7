import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { certaintyOf, deviationOf, noteCellOf } from "../reading/deviation";
import { noteElsewhere } from "../reading/note-elsewhere";
import { eachCell, nameOf } from "../reading/row-facts";
import { whyNote } from "../reading/why-note";
import type { FormView, RowView } from "../view";

/** E7: points deducted or a target missed, and no word on it. */
export const noteMissing: FormCheck = {
  id: "note-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("偏离目标没有说明原因", "Deviation without a note"),
  outcomes: ["error", "question"],
  message: said(
    "“{row}”{why}，偏差原因栏空着。请写明偏离的原因和改进措施。",
    "{row}: {why}, and the note is empty. Write why it deviates and what will be done.",
  ),
  why: said(
    "扣了分或没有完成目标的指标都要说明原因，这是退回最多的问题。",
    "Every row that loses points or misses its target needs its reason; most forms are returned for this.",
  ),
  citation: noteOfForm(
    3,
    "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
  ),
  falseAlarms: [
    said(
      "原因写在表外的报告里时，表内仍会提示。",
      "A reason that stands in the report alone is still missed on the form.",
    ),
  ],
  examples: {
    bad: [
      bad("扣了 0.4 分，没有说明", "project", { I17: "" }, "I17"),
      bad("98% 已达标却扣 1 分，没有说明", "project", { H16: "9" }, "I16"),
      bad("没有完成目标，却给满分，也没有说明", "project", { H17: "10", I17: "" }, "I17"),
      bad(
        "控制率按越低越好看没有完成，得了满分",
        "project",
        { D19: "“三公”经费控制率", E19: "'80%", F19: "'100%" },
        "I19",
        "question",
      ),
    ],
    good: [
      good("扣分的行有说明，满分的行空着", "project"),
      good("满分的行不需要说明", "project", { I16: "无" }),
      good("把完成值当系数而少给的分，改正即可", "project", { H16: "9.8" }),
      good("比较符号写反，要先改正", "project", { D16: "群众投诉率", E16: "≥5%", F16: "'2%" }),
      good("说明栏填的是“无”，由另一项检查指出", "project", { I17: "无" }),
      good("原因写在完成值里，由另一项检查提问", "project", {
        F17: "96%，因年末结案材料仍在流转，未及归档",
        I17: "",
      }),
    ],
  },
  run: (view) => eachCell(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const note = noteCellOf(row);
  if (!note || note.text.trim() !== "" || noteElsewhere(view, row)) return null;
  const { indicator } = row;
  return {
    at: note,
    with: [row.cell, indicator.points, indicator.target, indicator.actual],
    values: { row: nameOf(row), why: whyNote(row, deviationOf(row)) },
    seen: "",
    expected: said("偏离原因和改进措施", "a reason and a remedy"),
    outcome: certaintyOf(row),
    citation: view.assessment.rulebook.note,
  };
}
