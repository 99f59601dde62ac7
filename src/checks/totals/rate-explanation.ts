import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { explanations, type Explanations } from "../reading/explanations";
import { figuresBesideEmptyTotal, totalLine } from "../reading/fund";
import { percentText } from "../reading/rate-text";
import { speaksOfMoney, tellsUnspent } from "../reading/unspent-reason";
import { askedNote, rateNote } from "../reading/rate-note";
import type { FormView } from "../view";

const LOW = { F8: "80.00", H8: "80%", I8: "8", F9: "80.00", H9: "80%", H23: "97.6" };
const RULE = "5.预算执行率=预算执行数/调整后预算数,预算执行率未达到90%的需说明原因(100字以内)。";

/** R7: the execution rate is low and nothing on the form says why. */
export const rateExplanation: FormCheck = {
  id: "rate-explanation",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("执行率低，没有说明原因", "A low execution rate without a reason"),
  outcomes: ["warning", "error", "question"],
  message: said(
    "执行率 {rate} 低于 {limit}，表上没有说明原因。请在{where}写明为什么没有执行完、下一步怎么办。",
    "The rate of {rate} is under {limit} and nothing says why. Write reason and remedy in {where}.",
  ),
  why: said(
    "资金没有用完，审核的人首先会问为什么。",
    "Money that was not spent is the first thing a reviewer asks about.",
  ),
  citation: reviewPractice("预算执行率", "预算执行率低于90%的，写明没有执行完的原因和下一步安排"),
  falseAlarms: [
    said("原因写在随表报送的报告里。", "The reason stands in the report that goes with the form."),
  ],
  examples: {
    bad: [
      bad("执行率 80%，没有一处说明", "project", LOW, "H8"),
      bad(
        "总体目标里提到了资金，没有说为什么没有用完",
        "project",
        { ...LOW, F13: "已完成相关经费支付，执行数 80 万元，完成预算的 80%。" },
        "H8",
      ),
      bad(
        "资金栏下面说的是管理合规",
        "project",
        { ...LOW, A12: "使用规范性", B12: "严格按下达的预算执行，没有擅自调整。" },
        "H8",
      ),
      bad(
        "表下隔了一行的话，是别的材料的",
        "common",
        {
          ...{ F6: "72.00", H6: "80%", I6: "8", F7: "72.00", H7: "80%" },
          A21: "执行率未达90%的原因：管网尾款待结算审计后支付，资金结转下年使用。",
        },
        "H6",
      ),
      bad("表内印明低于 90% 需说明原因", "project", { ...LOW, A29: RULE }, "H8", "error"),
      bad(
        "评分表没有可写原因的地方",
        "scorecard",
        { D4: "1600.00", E4: "80%", G4: "16" },
        "E4",
        "question",
      ),
    ],
    good: [
      good("执行率 98.5%", "project"),
      good("某一行的偏差原因说到了资金", "project", {
        ...LOW,
        I19: "因部分案件补贴在下年年初支付，资金结余 20 万元；下年按季度支付。",
      }),
      good("总体目标完成情况里说了原因", "project", {
        ...LOW,
        F13: "全年办理案件 512 件。因部分案件未结案，20 万元补贴资金转到下年支付。",
      }),
      good("表下一行写了原因", "common", {
        ...{ F6: "72.00", H6: "80%", I6: "8", F7: "72.00", H7: "80%" },
        A20: "执行率未达90%的原因：管网尾款待结算审计后支付，资金结转下年使用。",
      }),
      good("资金栏下面一行写了原因", "project", {
        ...LOW,
        A12: "",
        B12: "执行率80%的原因：20 万元尾款待结算审计后，转到下年支付。",
      }),
      good("指标里也有预算执行率一行：在那一行问一次", "project", {
        ...LOW,
        ...{ D17: "预算执行率", E17: "'100%", F17: "'80%", H17: "8", I17: "" },
      }),
      good("“说明”一行写了原因", "project", {
        ...LOW,
        A24: "说明",
        A25: "2.预算执行率80%：20 万元尾款待下年年初结算后支付。",
      }),
      good("执行率误填成 100%：由执行率的检查报告", "project", { ...LOW, H8: "100%", I8: "10" }),
      good("正好 90%", "project", { ...LOW, F8: "90.00", H8: "90%", I8: "9" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const reading = totalLine(view.form);
  const { under, printed, citation } = view.assessment.rulebook.rateExplanation;
  const rate = reading?.rate ?? reading?.printed;
  if (!reading || !rate || rate.gte(under)) return [];
  // zeros in the total row beside figures in its parts: what the rate is, nobody knows yet
  if (figuresBesideEmptyTotal(view.form).length > 0) return [];
  // a wrong rate that looks high enough is to be corrected first
  if (reading.printed?.gte(under)) return [];
  const told = explanations(view);
  if (isExplained(told, view)) return [];
  const { line } = reading;
  const limit = percentText(new Decimal(under));
  return [
    {
      at: line.rate ?? line.executed ?? line.nameCell,
      with: [line.executed, reading.budget?.cell],
      values: {
        rate: percentText(rate),
        limit,
        where: told.hasPlace
          ? said("原因一栏", "the column for reasons")
          : said("随表的说明里", "a note that goes with it"),
      },
      seen: line.rate?.text ?? percentText(rate),
      expected: said("不低于 {limit}，或说明原因", "at least {limit}, or a reason", { limit }),
      outcome: printed ? "error" : told.hasPlace ? "warning" : "question",
      // the usual limit is nobody's rule unless the form or its place prints it
      citation: printed ? citation : null,
    },
  ];
}

/** Whether the rate is a row of the table too, which is asked for its reason there. */
function isAskedInTable(view: FormView): boolean {
  return view.rows.some(
    (row) => rateNote(row, view)?.isAsked === true && askedNote(row, view)?.text.trim() === "",
  );
}

function isExplained({ inFund, notes, narrative }: Explanations, view: FormView): boolean {
  const isTold = inFund.length > 0 || notes.some(speaksOfMoney) || narrative.some(tellsUnspent);
  return isTold || isAskedInTable(view);
}
