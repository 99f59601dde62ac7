import { filledWith } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import { noteMeant } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { asksForReasons, demandOf } from "../reading/deviation";
import { askedNote } from "../reading/rate-note";
import { halvesOf, onlyFigures, pointsElsewhere, saysNothing } from "../reading/note-words";
import { eachCell, nameOf } from "../reading/row-facts";
import type { FormView, RowView } from "../view";

/** A note with only one of its halves. */
export const noteHalf: FormCheck = {
  id: "note-half",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("偏差说明只写了一半", "Half a note"),
  outcomes: ["warning", "question"],
  message: said(
    "“{row}”的说明只看到{has}，没有看到{lacks}。{next}",
    "The note of {row} gives the {has}; no {lacks} was found in it. {next}",
  ),
  why: said(
    "表内要求既说明偏离的原因，又写拟采取的措施，缺一半会被要求补充。",
    "The form asks for the reason and for what will be done; half of it comes back.",
  ),
  citation: noteOfForm(
    3,
    "请在“偏差原因分析及改进措施”中说明偏离目标、不能完成目标的原因及拟采取的措施。",
  ),
  falseAlarms: [
    said(
      "措施或原因用了少见的说法时，可能看不出来。",
      "A reason or remedy in unusual words may not be recognised.",
    ),
  ],
  examples: {
    bad: [
      bad("只有原因", "project", { I17: "年末结案的 20 件案件材料仍在流转，未及归档。" }, "I17"),
      bad("只有措施", "project", { I17: "下年起结案后 30 日内归档，每季度抽查一次。" }, "I17"),
      bad(
        "措施后面写的是“无”",
        "project",
        { I17: "偏离原因：材料仍在流转；改进措施：无。" },
        "I17",
      ),
      bad("只把数字又说了一遍", "project", { I17: "完成96%，比目标低4个百分点，得9.6分。" }, "I17"),
      bad(
        "后半句看不出是不是措施",
        "project",
        { I17: "受援人住址变动，材料已分片建档。" },
        "I17",
        "question",
      ),
    ],
    good: [
      good("原因、措施都有，且写了标题", "project"),
      good("没有写标题，两半都有", "project", {
        I17: "受疫情影响部分案件材料未及归档，下一步将逐案督促归档。",
      }),
      good("只有“备注”一栏，没有要求写原因和措施", "project", {
        ...{ I14: "备注", A27: "3.请如实填写。" },
        I17: "年末结案的 20 件案件材料仍在流转，未及归档。",
      }),
      good("措施只写了下一年的日期", "project", {
        I17: "原卷宗室漏水，材料受损；2022年6月底前补齐归档。",
      }),
      good("先写情况，再写一句措施", "project", { I17: "受援人住址变动；补办归档手续。" }),
      good("与上一行的说明相同", "project", {
        ...{ H16: "9", I16: "受援人住址变动；补办送达手续。", I17: "同上" },
      }),
      good("满分的行只写一句", "project", { I16: "按计划完成" }),
      good("本列只要求写未完成原因", "project", {
        I14: "未完成原因分析",
        I17: "年末结案的 20 件案件材料仍在流转，未及归档。",
        A27: "3.请如实填写。",
      }),
    ],
  },
  run: (view) => eachCell(view, find),
};

function find(row: RowView, view: FormView): Hit | null {
  const note = askedNote(row, view);
  if (!note || saysNothing(note) || pointsElsewhere(note.text)) return null;
  const notes = view.form.indicators.map((one) => one.note);
  // 同上 says what the note above it says, and is judged there
  if (noteMeant(note, notes) !== note) return null;
  if (!asksForReasons(view, note)) return null;
  const { reason, remedy, mayRemedy } = halvesOf(note.text, view.form.year);
  const isBare = onlyFigures(note.text, nameOf(row));
  const demand = demandOf(view, note);
  if (!isBare && (remedy ? reason : demand === "reason")) return null;
  const [has, lacks] = isBare
    ? [FIGURES, demand === "reason" ? REASON : BOTH]
    : remedy
      ? [REMEDY, REASON]
      : [REASON, REMEDY];
  const isUnsure = !isBare && !remedy && mayRemedy;
  return {
    at: note,
    with: [row.cell, row.indicator.points],
    values: { row: nameOf(row), has, lacks, next: isUnsure ? CONFIRM : add(lacks) },
    seen: note.text,
    expected: said("偏离原因和改进措施", "a reason and a remedy"),
    outcome: isUnsure ? "question" : "warning",
    citation: view.assessment.rulebook.note,
  };
}

const CONFIRM = said(
  "后半句就是措施的，不用改；没有写的，请补写。",
  "Where its last clause is the remedy, it may stay; else add one.",
);

const ADD = said("请补写{lacks}。", "Add the {lacks}.");

function add(lacks: Said): Said {
  return filledWith(ADD, { lacks });
}

const FIGURES = said("数字", "figures again");
const BOTH = said("偏离原因和改进措施", "reason or remedy");
const REASON = said("偏离原因", "reason");
const REMEDY = said("改进措施", "remedy");
