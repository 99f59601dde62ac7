import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { askedNote } from "../reading/rate-note";
import { nameOf, shown } from "../reading/row-facts";
import type { FormView } from "../view";

/** Shorter notes (受疫情影响) may well be true of several rows. */
const LONG = 16;

/** The same long note on two deviating rows. */
export const noteCopied: FormCheck = {
  id: "note-copied",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("几行的偏差说明一字不差", "The same note on several rows"),
  outcomes: ["warning"],
  message: said(
    "“{row}”的说明与“{other}”（{cell}）一字不差。各项指标偏离的原因多不相同，请按本行的情况改写。",
    "The note of {row} is word for word that of {other} ({cell}). Reasons mostly differ; write this row's own.",
  ),
  why: said(
    "照抄的说明看不出本项指标为什么没有完成。",
    "A copied note does not tell why this very indicator was missed.",
  ),
  citation: reviewPractice("偏差原因分析", "逐项指标说明偏离的原因，不照抄其他指标的说明"),
  falseAlarms: [
    said(
      "几项指标确因同一件事没有完成时，说明相同也对。",
      "Several rows may truly be missed for one and the same reason.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "两行扣分，说明相同",
        "project",
        {
          H15: "14",
          I15: "偏离原因：工作推进偏慢；改进措施：下年加快进度，按季度检查。",
          I17: "偏离原因：工作推进偏慢；改进措施：下年加快进度，按季度检查。",
        },
        "I17",
      ),
      bad(
        "只差一个空格和标点",
        "project",
        {
          I17: "偏离原因:受降雨影响推迟完工;改进措施:下年提前安排。",
          H21: "14",
          I21: "偏离原因：受降雨影响，推迟完工；改进措施： 下年提前安排。",
        },
        "I21",
      ),
    ],
    good: [
      good("只有一行有说明", "project"),
      good("短说明可以相同", "project", { H15: "14", I15: "受疫情影响", I17: "受疫情影响" }),
      good("满分的行写同样的话不必提示", "project", {
        I15: "按年初计划如期完成，没有发生偏差，无需改进。",
        I16: "按年初计划如期完成，没有发生偏差，无需改进。",
      }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const first = new Map<string, { note: FormCell; name: string }>();
  return view.rows.flatMap((row): Hit[] => {
    const note = askedNote(row, view);
    const text = bare(note?.text ?? "");
    if (!note || text.length < LONG) return [];
    const other = first.get(text);
    if (!other) first.set(text, { note, name: nameOf(row) });
    if (!other || other.note.cell === note.cell) return [];
    return [
      {
        at: note,
        with: [other.note],
        values: { row: nameOf(row), other: other.name, cell: other.note.cell },
        seen: shown(note.text),
        expected: said("本行自己的原因和措施", "this row's own reason and remedy"),
      },
    ];
  });
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s\p{P}]/gu, "");
}
