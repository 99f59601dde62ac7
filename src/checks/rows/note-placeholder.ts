import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { asksForReasons, certaintyOf, deviationOf } from "../reading/deviation";
import { saysNothing } from "../reading/note-words";
import { askedNote } from "../reading/rate-note";
import { noteElsewhere } from "../reading/note-elsewhere";
import { eachCell, nameOf } from "../reading/row-facts";
import { isTakenOff } from "../reading/taken-off";
import { whyNote } from "../reading/why-note";
import type { FormView, RowView } from "../view";

/** E8: the note of a deviating row says 0, 无 or /. */
export const notePlaceholder: FormCheck = {
  id: "note-placeholder",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("偏差原因栏只填了占位字", "The note is a placeholder"),
  outcomes: ["error", "question"],
  message: said(
    "“{row}”{why}，偏差原因栏只填了“{note}”，等于没有说明。请写明偏离的原因和改进措施。",
    "{row}: {why}, and the note only says “{note}”. Write why it deviates and what will be done.",
  ),
  why: said(
    "扣了分又写“无”，前后矛盾，会被退回。",
    "Points are off and the note says none: the form contradicts itself.",
  ),
  citation: noteOfForm(
    3,
    "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
  ),
  falseAlarms: [],
  examples: {
    bad: [
      bad("扣了分，说明填“无”", "project", { I17: "无" }, "I17"),
      bad("扣了分，说明填 0", "project", { I17: "0" }, "I17"),
      bad("扣了分，说明只画一道斜线", "project", { I17: "/" }, "I17"),
      bad("扣了分，说明却写“已完成”", "project", { I17: "指标已全部完成，无偏差。" }, "I17"),
      bad("扣了分，说明还是“xxx”", "project", { I17: "xxx" }, "I17"),
      bad(
        "原因还留着待填的空",
        "project",
        { I17: "偏离原因：比指标值低 4 个百分点。【请填写原因】；改进措施：【请填写改进措施】" },
        "I17",
      ),
    ],
    good: [
      good("扣分的行写了原因和措施", "project"),
      good("满分的行写“已完成”", "project", { I15: "已完成" }),
      good("满分的行填“无”没有问题", "project", { I15: "无", I16: "0", I22: "—" }),
      good("“备注”栏填“无”，就是没有备注", "project", {
        ...{ I14: "备注", A27: "3.请如实填写。" },
        I17: "无",
      }),
      good("说明空着，由另一项检查指出", "project", { I17: "" }),
    ],
  },
  run: (view) => eachCell(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const note = askedNote(row, view);
  if (!note || note.text.trim() === "" || !saysNothing(note) || noteElsewhere(view, row))
    return null;
  if (isTakenOff(row, view)) return null;
  // 无 under 备注 says that there is no remark
  if (!asksForReasons(view, note)) return null;
  const { indicator } = row;
  return {
    at: note,
    with: [row.cell, indicator.points, indicator.target, indicator.actual],
    values: { row: nameOf(row), why: whyNote(row, deviationOf(row)), note: note.text },
    seen: note.text,
    expected: said("偏离原因和改进措施", "a reason and a remedy"),
    outcome: certaintyOf(row, view),
    citation: view.assessment.rulebook.note,
  };
}
