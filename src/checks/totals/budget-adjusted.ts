import { said } from "../../language/said";
import { printedCitation } from "../../rulebooks/printed/cite";
import { plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import { explanations } from "../reading/explanations";
import { totalLine } from "../reading/fund";
import type { FormView } from "../view";

const RULE = "5.年中发生预算调整的（追加或调减），应单独说明理由。";
const MORE = { E8: "120.00", F8: "118.20", E9: "120.00", F9: "118.20" };

/** R7: the budget was adjusted and nothing says why, on a form that demands it. */
export const budgetAdjusted: FormCheck = {
  id: "budget-adjusted",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("预算调整没有说明理由", "An adjusted budget without a reason"),
  outcomes: ["warning"],
  message: said(
    "年初预算 {initial}，全年（调整后）预算 {annual}，{way} {difference}，表上没有说明理由。请补写调整的原因和依据。",
    "The initial budget of {initial} became {annual} ({way} {difference}) and nothing says why. Add reason and basis.",
  ),
  why: said(
    "本表要求：年中追加或调减预算的，应单独说明理由。",
    "The form demands a reason for every adjustment during the year.",
  ),
  citation: partOfForm("项目资金：全年预算数", "年初预算数……全年预算数"),
  falseAlarms: [said("理由另附文件说明。", "The reason is given in a document of its own.")],
  examples: {
    bad: [
      bad("追加 20 万元，没有说明", "project", { ...MORE, A29: RULE }, "E8"),
      bad("年初没有预算，年中追加", "project", { A29: RULE, D8: "0.00", D9: "0.00" }, "E8"),
    ],
    good: [
      good("表内没有这个要求", "project", MORE),
      good("没有调整", "project", { A29: RULE }),
      good("偏差原因里说明了追加", "project", {
        ...MORE,
        A29: RULE,
        I15: "年中按某财预〔2021〕8号追加办案补贴 20 万元。",
      }),
    ],
  },
  run,
};

const DEMAND = /预算调整.{0,24}(说明|理由)|(追加|调减).{0,12}(说明|理由)/u;
const WORD = /追加|追减|调增|调减|调整|压减|收回|增加预算|下达/u;

function run(view: FormView): Hit[] {
  const total = totalLine(view.form);
  const demand = view.form.printedNotes.find(({ text }) => DEMAND.test(text.replace(/\s/gu, "")));
  const { initial, annual } = total?.amounts ?? { initial: null, annual: null };
  const at = total?.line.annualBudget;
  if (!demand || !at || !initial || !annual || initial.eq(annual)) return [];
  const { inFund, notes, narrative } = explanations(view);
  if (inFund.length > 0 || [...notes, ...narrative].some((text) => WORD.test(text))) return [];
  const more = annual.gt(initial);
  return [
    {
      at,
      with: [total.line.initialBudget],
      values: {
        initial: total.line.initialBudget?.text ?? plain(initial),
        annual: at.text,
        way: more ? said("追加", "more by") : said("调减", "less by"),
        difference: plain(annual.minus(initial).abs()),
      },
      seen: at.text,
      expected: said("调整的理由", "the reason of the adjustment"),
      citation: printedCitation(demand.text, [demand.cell]),
    },
  ];
}
