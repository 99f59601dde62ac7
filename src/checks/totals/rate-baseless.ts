import { said, type Said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { figuresBesideEmptyTotal, totalLine, type LineReading } from "../reading/fund";
import type { FormView } from "../view";

/** E3: a score for an execution rate that nobody can compute. */
export const rateBaseless: FormCheck = {
  id: "rate-baseless",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("没有执行率却有得分", "A score without an execution rate"),
  outcomes: ["warning", "question"],
  message: said(
    "执行率得了 {score} 分，但{why}，算不出执行率。请补填金额，或核对这 {score} 分该不该得。",
    "The rate scores {score}, but {why}, so there is no rate. Fill in the amounts, or settle the score.",
  ),
  why: said("得分要能从金额算出来。", "A score has to follow from the amounts."),
  citation: partOfForm("项目资金", "全年预算数……全年执行数……执行率……得分"),
  falseAlarms: [
    said(
      "本年没有预算的项目，按规定执行率得满分。",
      "Places where a project without a budget gets full marks.",
    ),
  ],
  examples: {
    bad: [
      bad(
        "金额、执行率都空着，得了 10 分",
        "project",
        { D8: "", E8: "", F8: "", H8: "", ...appropriation(""), I8: "10" },
        "I8",
      ),
      bad(
        "预算和执行都是 0，得了 10 分",
        "project",
        { D8: "0", E8: "0", F8: "0", H8: "100%", ...appropriation("0"), I8: "10" },
        "I8",
        "question",
      ),
    ],
    good: [
      good("金额齐全", "project"),
      good("只有执行率，没有金额", "project", { D8: "", E8: "", F8: "", ...appropriation("") }),
      good("没有预算，也没有得分", "project", {
        D8: "0",
        E8: "0",
        F8: "0",
        H8: "",
        ...appropriation("0"),
        I8: "0",
      }),
    ],
  },
  run,
};

/** 其中：当年财政拨款 with the same amounts. */
function appropriation(amount: string) {
  return { D9: amount, E9: amount, F9: amount, H9: "" };
}

function run({ form, rate }: FormView): Hit[] {
  const reading = totalLine(form);
  const cell = reading?.line.score;
  const standing = rate?.standing ?? null;
  if (!reading || !cell || reading.rate || rate?.status === "unreadable") return [];
  if (standing === null || new Decimal(standing).eq(0)) return [];
  const why = figuresBesideEmptyTotal(form).length > 0 ? null : whyNot(reading);
  if (!why) return [];
  return [
    {
      at: cell,
      with: [reading.line.annualBudget, reading.line.executed, reading.line.rate],
      values: { score: standing, why },
      seen: cell.text,
      expected: said("能算出的得分", "a score that follows"),
      outcome: why === ZERO ? "question" : "warning",
    },
  ];
}

function whyNot({ budget, amounts, printed }: LineReading): Said | null {
  const { executed } = amounts;
  if (budget?.amount.eq(0)) return executed === null || executed.eq(0) ? ZERO : null;
  return printed ? null : EMPTY;
}

const ZERO = said("预算数和执行数都是 0", "budget and executed amount are 0");
const EMPTY = said("预算数或执行数没有填", "budget or executed amount is missing");
