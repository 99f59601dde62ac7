import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { textAt, type GridCell } from "../../sheet/grid";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { FormView, RowView } from "../view";
import { cellsIn, placeOf, withoutCopies } from "../reading/cells-in";
import { noteCellOf } from "../reading/deviation";
import { saysNothing } from "../reading/note-words";
import { isLeftover, isShortOrder, isUnfilled } from "../reading/instruction";

/** E17: instruction text or a system's placeholder still stands in a cell. */
export const leftoverInstruction: FormCheck = {
  id: "leftover-instruction",
  on: "form",
  kinds: ALL_FORMS,
  title: said("留有填写提示或占位文字", "Instructions or placeholders are left in"),
  outcomes: ["warning"],
  message: said(
    "“{text}”是模板的提示或占位文字，不是填报内容。请改写成实际内容或删去。",
    "“{text}” is the template's own instruction or placeholder. Write the content or delete it.",
  ),
  why: said(
    "提示文字没有删，说明这一格没有人填过。",
    "Left-over instructions show that nobody has filled the cell.",
  ),
  citation: reviewPractice("填报内容", "表内不得留有填写提示和占位文字"),
  falseAlarms: [
    said(
      "内容本身以“例如”开头，或项目名称里带有×。",
      "Content that really begins with 例如, or a project's name that has × in it.",
    ),
  ],
  examples: {
    bad: [
      bad("系统占位的“目标内容1”没有改", "target", { B8: "1.目标内容1" }, "B8"),
      bad("提示文字还在", "project", { F13: "（请填写全年实际完成情况）" }, "F13"),
      bad(
        "要求和字数限制还在：对照……，说明……（100字以内）",
        "project",
        { F13: "对照年度目标，说明相关任务目标的完成情况（100字以内）" },
        "F13",
      ),
      bad(
        "“改进措施”一栏还是模板的话",
        "twenty-eighty",
        {
          C18: "针对项目自评中发现的问题，提出下一步改进完善的意见及有关政策性建议。（200字以内）",
        },
        "C18",
      ),
      bad(
        "只有半句：分析……（200字以内）",
        "twenty-eighty",
        { C17: "分析存在的问题及原因（200字以内）" },
        "C17",
      ),
      bad("预期目标还是“请填写”", "project", { B13: "请填写年度预期目标" }, "B13"),
      bad("年份还是××", "common", { A2: "（××年度）" }, "A2"),
    ],
    good: [
      good("完成值还是“填写”，得了分：由完成值的检查报告", "project", {
        F17: "（填写实际完成值）",
      }),
      good("扣了分，说明还是“xxx”：由说明的检查报告", "project", { I17: "xxx" }),
      good("附注里说明怎样填，不算", "project"),
      good("项目名称还是××：由表头的检查报告", "project", { C4: "××项目" }),
      good("栏目名称写着字数，是表式自带的", "twenty-eighty", {
        A17: "偏差大或目标未完成原因分析（200字以内）",
        A18: "提出改进措施及结果应用方案（200字以内）",
      }),
      good("对填写内容的说明，不是填写提示", "project", {
        A29: "5.预算执行率=预算执行数/调整后预算数，预算执行率未达到90%的需说明原因（100字以内）。",
      }),
      good("写好的内容里提到字数", "project", {
        F13: "对照年度目标，全年办理案件 512 件，编印普法读本一册，全书约 800 字。",
      }),
      good("乘号用在算式里", "project", { D15: "办理案件（500×1）数量" }),
      good("规格里的 x", "project", { D15: "购置A4x2复印机台数" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  // a gap in the note of a deviating row is the note's own finding
  const gaps = view.rows.flatMap((row) => noteCellOf(row) ?? []).filter(saysNothing);
  // an empty field of the head is the head's, and a value that a score hangs on the row's
  const fields = Object.values(view.form.fields).filter(({ text }) => isUnfilled(text));
  const values = view.rows.flatMap(missingValue);
  const notes = new Set(
    [...view.form.printedNotes, ...gaps, ...fields, ...values].map(({ cell }) => cell),
  );
  return withoutCopies(cellsIn(view))
    .filter(({ value }) => typeof value !== "number")
    .filter(({ address }) => !notes.has(address))
    .filter((cell) => isLeftover(cell.text) || (isShortOrder(cell.text) && isInAnswer(view, cell)))
    .map((cell) => ({
      at: placeOf(view.form.sheet, cell),
      values: { text: cell.text.length > 40 ? `${cell.text.slice(0, 40)}…` : cell.text },
      seen: cell.text,
      expected: said("实际内容", "the content itself"),
    }));
}

/** The target or actual of a scored row in which nobody has written: the first of them is reported. */
function missingValue({ indicator, target, actual, standing }: RowView): FormCell[] {
  if (standing === null) return [];
  if (target?.kind === "missing") return indicator.target ? [indicator.target] : [];
  return actual?.kind === "missing" && indicator.actual ? [indicator.actual] : [];
}

/** Whether a single order is where an answer should be: at the table's right edge, behind a label. */
function isInAnswer({ form, grid }: FormView, { row, column }: GridCell): boolean {
  const { left, right } = form.area;
  const merged = grid.merges?.find(({ top, left: first }) => top === row && first === column);
  const isLast = (merged?.right ?? column) >= right;
  const before = Array.from({ length: column - left }, (_, at) => textAt(grid, row, left + at));
  return isLast && before.some((text) => text.trim() !== "");
}
