import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { fold } from "../../values";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { isScored } from "../reading/standing-scores";
import { shown } from "../reading/row-facts";
import type { FormView } from "../view";

/** E9, E17: what became of the year's goal is left empty, or the goal itself stands there again. */
export const goalActual: FormCheck = {
  id: "goal-actual",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("总体目标或完成情况没有写", "The goal, or what became of it, is not told"),
  outcomes: ["warning"],
  message: said("年度总体目标的{what}", "The year's goal: {what}"),
  why: said(
    "完成情况要写结果；空着或照抄目标，看不出目标是否实现。",
    "It has to give results; empty or copied, nobody sees whether the goal was reached.",
  ),
  citation: partOfForm("年度总体目标", "预期目标；实际完成情况"),
  falseAlarms: [
    said("目标写的就是全年实际做的事，一字不差。", "A goal that says word for word what was done."),
  ],
  examples: {
    bad: [
      bad("预期目标空着", "project", { B13: "" }, "B13"),
      bad("完成情况空着", "project", { F13: "" }, "F13"),
      bad(
        "完成情况照抄了目标",
        "project",
        { F13: "为符合条件的困难群众提供法律援助，全年办理案件不少于 500 件。" },
        "F13",
      ),
    ],
    good: [
      good("写了完成情况", "project"),
      good("目标和完成情况都空着", "project", { B13: "", F13: "" }),
      good("两句短话相同", "project", { B13: "办好案件。", F13: "办好案件。" }),
      good("没有这一栏的表", "scorecard"),
    ],
  },
  run,
};

/** A shorter goal may well be what was done. */
const SENTENCE = 12;

function run(view: FormView): Hit[] {
  const { expected, actual } = view.form.goal;
  if (!expected || !actual || expected.cell === actual.cell || !isScored(view)) return [];
  const [goal, done] = [fold(expected.text), fold(actual.text)];
  if (goal === "" && /\p{Script=Han}/u.test(done)) return [goalEmpty(expected, actual)];
  const what = problemOf(goal, done);
  if (!what || !/\p{Script=Han}/u.test(goal)) return [];
  return [
    {
      at: actual,
      with: [expected],
      values: { what },
      seen: shown(actual.text),
      expected: said("全年实际完成的情况", "what was really done"),
    },
  ];
}

function goalEmpty(expected: FormCell, actual: FormCell): Hit {
  return {
    at: expected,
    with: [actual],
    values: { what: NO_GOAL },
    seen: "",
    expected: said("年初批复的总体目标", "the goal that was approved"),
  };
}

function problemOf(goal: string, done: string): Said | null {
  if (done === "") return EMPTY;
  const isCopied = done === goal && goal.length >= SENTENCE;
  return isCopied ? COPIED : null;
}

const EMPTY = said(
  "实际完成情况空着。请写全年实际做了什么、做到多少。",
  "what became of it is left empty. Write what was done and how much.",
);
const COPIED = said(
  "实际完成情况与预期目标一字不差，是照抄的。请写全年实际做了什么、做到多少。",
  "what became of it repeats the goal word for word. Write what was done and how much.",
);
const NO_GOAL = said(
  "预期目标空着，实际完成情况却写了。请填年初批复的目标。",
  "the goal is empty beside what was done. Fill in the goal that was approved.",
);
