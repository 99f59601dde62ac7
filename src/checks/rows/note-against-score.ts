import { said } from "../../language/said";
import { hasNote } from "../../scoring";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { noteCellOf } from "../reading/deviation";
import { noteElsewhere } from "../reading/note-elsewhere";
import { tellsUndone } from "../reading/note-words";
import { eachCell, nameOf, shown } from "../reading/row-facts";
import { numbersOf } from "../reading/row-numbers";
import { once } from "../../values/once";
import type { FormView, RowView } from "../view";

/** E18: the note says that something was not done, and the row has full marks and meets its target. */
export const noteAgainstScore: FormCheck = {
  id: "note-against-score",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("说明说没有完成，却得了满分", "The note says undone, the score says full marks"),
  outcomes: ["question"],
  message: said(
    "“{row}”达到了指标值，得了满分，说明里却说“{words}”。请核对完成值和得分；说明是别的指标的，请移过去。",
    "{row} meets its target with full marks, and its note says “{words}”. Check actual and score, or move the note.",
  ),
  why: said(
    "说明和得分前后矛盾，审核时会追问哪一个是真的。",
    "Note and score contradict each other; a reviewer asks which is true.",
  ),
  citation: reviewPractice("偏差原因分析", "偏差说明应与完成值、得分一致"),
  falseAlarms: [
    said(
      "说明讲的是资金没有支付完，指标本身完成了。",
      "A note about money not yet paid, for a target that was met.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "完成值达标，说明却说有几件未完成",
        "project",
        { I15: "因卷宗移送较晚，有 30 件未完成，下年继续办理。" },
        "I15",
      ),
    ],
    good: [
      good("扣了分的行说明没有完成", "project"),
      good("满分的行说没有未完成的", "project", { I15: "按计划完成，无未完成事项。" }),
      good("满分的行说资金没有付完", "project", { I15: "任务已完成，尾款未支付完成，下年支付。" }),
    ],
  },
  run: (view) => eachCell(view, find),
};

/** Notes that belong to a row above or below: that row is asked about. */
const slippedTo = once(
  (view: FormView): ReadonlySet<string> =>
    new Set(
      view.rows.flatMap((row) => (noteCellOf(row) ? (noteElsewhere(view, row)?.cell ?? []) : [])),
    ),
);

function find(row: RowView, view: FormView): Hit | null {
  const { note } = row.indicator;
  const { points, standing } = numbersOf(row);
  if (!note || !hasNote(note) || row.met !== true || row.status !== "computed") return null;
  if (!points || !standing?.eq(points)) return null;
  const clause = tellsUndone(note.text);
  if (clause === null || slippedTo(view).has(note.cell)) return null;
  return {
    at: note,
    with: [row.indicator.actual, row.cell],
    values: { row: nameOf(row), words: shown(clause) },
    seen: note.text,
    expected: said("与得分一致的说明", "a note that fits the score"),
  };
}
