import { said } from "../../language/said";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { writes } from "../reading/fix";
import { scoredLine } from "../reading/fund";
import { percentText } from "../reading/rate-text";
import type { FormView } from "../view";

/** E3: the rate is scored, and its own cell is empty. */
export const rateMissing: FormCheck = {
  id: "rate-missing",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("有执行率得分，执行率没有填", "The execution rate is scored and not written"),
  outcomes: ["warning"],
  message: said(
    "执行率一格空着，却有得分 {score}。按金额执行率是 {rate}，请填上。",
    "The rate’s cell is empty while it scores {score}. The amounts give {rate}; write it.",
  ),
  why: said(
    "没有执行率，看不出执行率的得分从何而来。",
    "Without the rate nobody can tell where its score comes from.",
  ),
  citation: partOfForm("项目资金：执行率", "执行率"),
  falseAlarms: [],
  examples: {
    bad: [
      bad("执行率空着，得分 9.85", "project", { H8: "" }, "H8"),
      bad("执行率写成一横", "project", { H8: "—" }, "H8"),
    ],
    good: [
      good("执行率和得分都还没填", "project", { H8: "", I8: "", H23: "" }),
      good("其中各行不写执行率", "project", { H9: "", H10: "", H11: "" }),
    ],
  },
  run,
};

const EMPTY = /^[-—–―－/\\]*$/u;

function run(view: FormView): Hit[] {
  const { form, rate } = view;
  const reading = scoredLine(view);
  const cell = reading?.line.rate;
  if (!cell || !EMPTY.test(cell.text) || !reading.rate || !rate?.standing) return [];
  const text = percentText(reading.rate);
  return [
    {
      at: cell,
      with: [rate.cell, reading.line.executed, reading.budget?.cell],
      values: { score: rate.standing, rate: text },
      seen: cell.text,
      expected: said("{text}", "{text}", { text }),
      fix: writes(form.sheet, cell, text, said(`执行率填 ${text}`, `Write ${text}`)),
    },
  ];
}
