import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { deviationOf } from "../reading/deviation";
import { askedNote } from "../reading/rate-note";
import { noteElsewhere as placeOf } from "../reading/note-elsewhere";
import { eachCell, nameOf, shown } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** E8: the reason of a deviating row seems to stand somewhere else. */
export const noteElsewhere: FormCheck = {
  id: "note-elsewhere",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("原因好像写在了别处", "The reason seems to stand elsewhere"),
  outcomes: ["question"],
  message: said(
    "“{row}”偏离了目标，{problem}请把原因和改进措施写进 {note}。",
    "{row} deviates; {problem} Write reason and remedy into {note}.",
  ),
  why: said(
    "审核只看偏差原因栏，写在别处等于没写。",
    "Reviewers read the note column; a reason elsewhere counts as none.",
  ),
  citation: noteOfForm(
    3,
    "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
  ),
  falseAlarms: [
    said(
      "同一行的备注恰好含有“由于”“影响”等字样时，可能不是原因。",
      "A remark in the row may hold such words and be about something else.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "原因写在完成值里",
        "project",
        { F17: "96%，因年末结案材料仍在流转，未及归档", I17: "" },
        "F17",
      ),
      bad("原因写在表格右边", "project", { I17: "", J17: "由于年末结案较多，材料未及归档" }, "J17"),
      bad(
        "原因写在表下的备注里",
        "common",
        {
          I14: "",
          A19: "备注",
          B19: "由于汛期连续降雨，两处管网改造推迟完工",
          F19: "",
          H19: "",
          I19: "",
          A20: "总分",
          F20: "100",
          H20: "98.7",
          I20: "优",
        },
        "B19",
      ),
      bad(
        "说明错写到下一行，那一行没有偏离",
        "project",
        { I17: "", I18: "因卷宗移送较晚，有 20 件未办结归档；下年起按月催办。" },
        "I18",
      ),
      bad("只写“详见自评报告”", "project", { I17: "详见自评报告" }, "I17"),
    ],
    good: [
      good("原因写在该写的地方", "project"),
      good("满分的行，完成值里提到影响", "project", {
        F20: "320万元，受案件类型影响，高于上年",
      }),
      good("右边只有一个经办人签名", "project", { I17: "", J17: "经办人已核对" }),
    ],
  },
  run: (view) => eachCell(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const note = askedNote(row, view);
  const place = note && placeOf(view, row);
  if (!place || deviationOf(row) === null) return null;
  return {
    at: place,
    with: [note, row.cell],
    values: { row: nameOf(row), note: note.cell, problem: problemOf(place, note) },
    seen: place.text,
    expected: said("写在 {cell}", "in {cell}", { cell: note.cell }),
    citation: view.assessment.rulebook.note,
  };
}

function problemOf(place: { cell: string; text: string }, note: FormCell): Said {
  const values = { cell: place.cell, text: shown(place.text) };
  return place.cell === note.cell
    ? said("偏差原因栏只写了“{text}”。", "its note only says “{text}”.", values)
    : said(
        "偏差原因栏没有写原因，{cell} 的“{text}”却像是原因。",
        "its note gives no reason, and “{text}” in {cell} looks like one.",
        values,
      );
}
