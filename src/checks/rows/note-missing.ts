import { said } from "../../language/said";
import { hasNote } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { noteOfForm, reviewPractice } from "../citations";
import { bad, good, type Example } from "../examples/example";
import { asksForReasons, certaintyOf, deviationOf } from "../reading/deviation";
import { noteElsewhere } from "../reading/note-elsewhere";
import { eachCell, nameOf } from "../reading/row-facts";
import { askedNote, rateNote } from "../reading/rate-note";
import { isTakenOff } from "../reading/taken-off";
import { whyNote } from "../reading/why-note";
import type { FormView, RowView } from "../view";

/** The note column is called 备注, and no printed rule speaks of reasons. */
const REMARKS_FORM = { I14: "备注", A27: "3.请如实填写。", I17: "" };

const RATE_AT_93 = { D16: "预算执行率", E16: "'100%", F16: "'93%", H16: "9.3" };

/** Two rows with one points and one score cell: the second missed its target and says why. */
const SHARED_NOTE: Example = {
  about: "两行合用分值和得分，说明写在没有完成的那一行",
  sheets: [
    {
      base: "project",
      merges: ["G16:G17", "H16:H17"],
      set: { G16: "20", G17: "", H16: "19.5", H17: "" },
    },
  ],
};

/** E7: points deducted or a target missed, and no word on it. */
export const noteMissing: FormCheck = {
  id: "note-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("偏离目标没有说明原因", "Deviation without a note"),
  outcomes: ["error", "warning", "question"],
  message: said(
    "“{row}”{why}，{place}空着。{next}",
    "{row}: {why}, and the {place} is empty. {next}",
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
      bad(
        "定性指标扣了 1 分，没有说明",
        "project",
        { E20: "明显提升", F20: "提升", H20: "14" },
        "I20",
      ),
      bad("没有完成目标，却给满分，也没有说明", "project", { H17: "10", I17: "" }, "I17"),
      bad("只有“备注”一栏，表上没有要求写原因", "project", REMARKS_FORM, "I17", "question"),
      bad(
        "只有“备注”一栏，填表说明要求写原因",
        "project",
        { ...REMARKS_FORM, A27: "3.扣分的指标请在备注中说明扣分原因。" },
        "I17",
      ),
      bad(
        "预算执行率 85%，低于 90%",
        "project",
        { D16: "预算执行率", E16: "'100%", F16: "'85%", H16: "8.5" },
        "I16",
        "warning",
      ),
      bad(
        "表内印明执行率低于 95% 需说明原因",
        "project",
        { ...RATE_AT_93, A29: "5.预算执行率未达到95%的需说明原因。" },
        "I16",
      ),
      bad(
        "控制率按越低越好看没有完成，得了满分",
        "project",
        { D19: "“三公”经费控制率", E19: "'80%", F19: "'100%" },
        "I19",
        "question",
      ),
    ],
    good: [
      good("成本写成“≥”而没有超支：由方向的检查问一次", "project", { E19: "≥100万元" }),
      good("得分是负数：由得分的检查报告", "project", { H15: "-15" }),
      good("98% 已达标却扣 1 分：由得分的检查报告", "project", { H16: "9" }),
      good("扣分的行有说明，满分的行空着", "project"),
      good("预算执行率 95%，不低于 90%", "project", {
        ...{ D16: "预算执行率", E16: "'100%", F16: "'95%", H16: "9.5" },
      }),
      good("执行率在第一栏，写着分值", "project", {
        ...{ D16: "部门预算执行率（10分）", E16: "'100%", F16: "'90%", H16: "9" },
      }),
      SHARED_NOTE,
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
  const note = askedNote(row, view);
  if (!note || note.text.trim() !== "" || noteElsewhere(view, row)) return null;
  if (isTakenOff(row, view)) return null;
  if (isNotedWithOthers(row, view)) return null;
  const rate = rateNote(row, view);
  const { indicator } = row;
  const isAsked = asksForReasons(view, note);
  const demand = rate?.citation ?? view.assessment.rulebook.note;
  const certainty = certaintyOf(row, view);
  return {
    at: note,
    with: [row.cell, indicator.points, indicator.target, indicator.actual],
    values: {
      row: nameOf(row),
      why: whyNote(row, deviationOf(row)),
      ...(isAsked ? DEMANDED : REMARKS),
    },
    seen: "",
    expected: said("偏离原因和改进措施", "a reason and a remedy"),
    outcome: certainty === "error" ? (rate?.outcome ?? certainty) : certainty,
    citation: isAsked ? demand : GOOD_ORDER,
  };
}

/**
 * Whether the points were lost by rows that share this row's score, and the note stands on one of
 * them. A row that missed its own target has its own to write.
 */
function isNotedWithOthers({ met, indicator }: RowView, view: FormView): boolean {
  const { score } = indicator;
  if (met === false || !score) return false;
  return view.rows.some(
    (other) =>
      other.indicator !== indicator &&
      other.indicator.score?.cell === score.cell &&
      hasNote(other.indicator.note),
  );
}

const DEMANDED = {
  place: said("偏差原因栏", "note"),
  next: said("请写明偏离的原因和改进措施。", "Write why it deviates and what will be done."),
};

const GOOD_ORDER = reviewPractice("备注", "扣了分或没有完成目标的指标，宜写明原因");

/** The form has a column for remarks only: whether the place wants a reason there, it does not say. */
const REMARKS = {
  place: said("备注栏", "remarks cell"),
  next: said(
    "本表没有偏差原因栏；当地要求说明的，请写在备注里，不要求的可以不写。",
    "The form has no column for reasons; where they are asked for, write them under 备注.",
  ),
};
