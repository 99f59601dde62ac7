import { said } from "../../language/said";
import { Decimal } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { explanations } from "../reading/explanations";
import { totalLine } from "../reading/fund";
import { percentText } from "../reading/rate-text";
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
  citation: partOfForm("项目资金", "偏差原因分析及改进措施"),
  falseAlarms: [
    said("原因写在随表报送的报告里。", "The reason stands in the report that goes with the form."),
  ],
  examples: {
    bad: [
      bad("执行率 80%，没有一处说明", "project", LOW, "H8"),
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
      good("执行率误填成 100%：由执行率的检查报告", "project", { ...LOW, H8: "100%", I8: "10" }),
      good("正好 90%", "project", { ...LOW, F8: "90.00", H8: "90%", I8: "9" }),
    ],
  },
  run,
};

/** What a reason for unspent money speaks of. */
const MONEY = /执行率|预算|资金|经费|结转|结余|支付|支出|付款|拨付|补贴|尾款|质保金/u;

function run(view: FormView): Hit[] {
  const reading = totalLine(view.form);
  const { under, printed, citation } = view.assessment.rulebook.rateExplanation;
  const rate = reading?.rate ?? reading?.printed;
  if (!reading || !rate || rate.gte(under)) return [];
  // a wrong rate that looks high enough is to be corrected first
  if (reading.printed?.gte(under)) return [];
  const { inFund, elsewhere, hasPlace } = explanations(view);
  if (inFund.length > 0 || elsewhere.some((text) => MONEY.test(text))) return [];
  const { line } = reading;
  const limit = percentText(new Decimal(under));
  return [
    {
      at: line.rate ?? line.executed ?? line.nameCell,
      with: [line.executed, reading.budget?.cell],
      values: {
        rate: percentText(rate),
        limit,
        where: hasPlace
          ? said("原因一栏", "the column for reasons")
          : said("随表的说明里", "a note that goes with it"),
      },
      seen: line.rate?.text ?? percentText(rate),
      expected: said("不低于 {limit}，或说明原因", "at least {limit}, or a reason", { limit }),
      outcome: printed ? "error" : hasPlace ? "warning" : "question",
      citation,
    },
  ];
}
