import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { convert, fold, isCostRow, isMoney } from "../../values";
import type { Value } from "../../values/value";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { fundLines, figuresBesideEmptyTotal, sameLine, totalLine } from "../reading/fund";
import { nameOf } from "../reading/row-facts";
import { isFactorApart } from "../reading/unit-factor";
import type { FormView, RowView } from "../view";

/** E4, E18: the cost indicator and the fund block speak of different amounts. */
export const fundCost: FormCheck = {
  id: "fund-cost",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("成本指标与资金栏金额不一致", "The cost indicator differs from the fund block"),
  outcomes: ["question"],
  message: said(
    "“{row}”的{side}是 {amount}，资金栏的{column}是 {fund}{factor}。请核对是否应当一致。",
    "The {side} of {row} is {amount}, the fund block’s {column} {fund}{factor}. Should they agree?",
  ),
  why: said(
    "同一个项目的总成本就是资金执行数，两处不同会被追问。",
    "A project’s total cost is what was executed; two different figures are asked about.",
  ),
  citation: reviewPractice("成本指标", "总成本类指标与资金栏的预算数、执行数一致"),
  falseAlarms: [
    said(
      "成本指标只管项目的一部分，或含其他年度的支出。",
      "A cost indicator for part of the project, or with other years’ expenses.",
    ),
  ],
  examples: {
    bad: [
      bad("总成本填 90 万元，执行数 252.2 万元", "common", { F15: "90万元" }, "F15"),
      bad("元写成了万元，差一万倍", "project", { E19: "≤1000000万元", F19: "985000万元" }, "F19"),
      bad(
        "成本指标就叫项目的名字",
        "project",
        { D19: "法律援助案件办理经费", F19: "90万元" },
        "F19",
      ),
      bad("总成本目标不是预算数", "common", { E15: "≤300万元" }, "E15"),
    ],
    good: [
      good("完成值错写成元：由单位倍数的检查提示", "project", { F19: "985000万元" }),
      good("与执行数一致", "common"),
      good("四舍五入到一位小数", "common", { F15: "252.2万元", F6: "252.23" }),
      good("单位不同、金额相同", "common", { E15: "≤2600000元", F15: "2522000元" }),
      good("某一项支出的成本，不是总成本", "project", { E19: "≤50万元", F19: "48万元" }),
      good("单价", "department"),
    ],
  },
  run,
};

/** Names that mean all the money of the project. */
const TOTAL =
  /总成本|项目成本|总投资|总费用|总支出|总金额|总额|经费支出|项目经费|资金总|预算控制|控制在预算/u;
/** 50 yuan: what rounding to 0.01 万元 twice can make; more where the cell shows fewer places. */
const SLACK = "0.005";
const FACTOR = 10000;

interface Side {
  readonly cell: FormCell;
  readonly said: Said;
  readonly amount: Decimal;
  /** What its own rounding may have taken or added, 万元. */
  readonly slack: Decimal;
  readonly column: Said;
  /** Amounts of the fund block that it may agree with. */
  readonly funds: readonly Decimal[];
}

function run(view: FormView): Hit[] {
  const amounts = fundAmounts(view.form);
  return (
    view.rows
      .filter(({ status }) => status !== "notApplicable")
      .filter(isCost)
      // target and actual a factor apart: that row's own units are wrong, which unit-factor says
      .filter((row) => !isFactorApart(row))
      .flatMap((row) => {
        const isAll = isOfAll(row, view);
        const hits = sidesOf(row, amounts).flatMap((side) => judge(side, row, isAll) ?? []);
        return hits.slice(0, 1);
      })
  );
}

function isCost({ indicator: { level2, level3 } }: RowView): boolean {
  return isCostRow({ level2: level2?.text ?? "", name: level3?.text ?? "" });
}

/** Actual first: where both differ it is what was spent that is asked about. */
function sidesOf({ indicator, target, actual }: RowView, amounts: FundAmounts): Side[] {
  const side = (
    cell: FormCell | null,
    value: Value | null,
    [zh, en]: readonly [string, string],
    column: Said,
    funds: readonly Decimal[],
  ): Side[] => {
    const amount = inWan(value);
    return cell && amount && funds.length > 0
      ? [{ cell, said: said(zh, en), ...amount, column, funds }]
      : [];
  };
  return [
    ...side(indicator.actual, actual, ["完成值", "actual"], EXECUTED, amounts.executed),
    ...side(indicator.target, target, ["指标值", "target"], BUDGET, amounts.budgets),
  ];
}

const EXECUTED = said("执行数", "executed amount");
const BUDGET = said("预算数", "budget");

interface FundAmounts {
  readonly executed: readonly Decimal[];
  readonly budgets: readonly Decimal[];
}

/** Amounts of the total line in 万元; of its lines where the total line is empty. */
function fundAmounts(form: FormView["form"]): FundAmounts {
  const unit = form.fund?.unit ?? "万元";
  const instead = figuresBesideEmptyTotal(form);
  const total = totalLine(form);
  const lines =
    instead.length > 0
      ? instead
      : fundLines(form).filter((one) => total && sameLine(one.line, total.line));
  const of = (column: "initial" | "annual" | "executed"): Decimal[] => {
    const given = lines.flatMap(({ amounts }) => amounts[column] ?? []);
    const sum = given.reduce((all, one) => all.plus(one), new Decimal(0));
    const wan = convert(sum.toFixed(), unit, "万元");
    return given.length > 0 && wan !== null && sum.gt(0) ? [new Decimal(wan)] : [];
  };
  return { executed: of("executed"), budgets: [...of("annual"), ...of("initial")] };
}

function inWan(value: Value | null): Pick<Side, "amount" | "slack"> | null {
  if (value?.kind !== "quantity" || !isMoney(value.unit)) return null;
  const wan = convert(value.number, value.unit, "万元");
  if (wan === null || new Decimal(wan).lte(0)) return null;
  // 132.9 of 132.912: half of its last place, where it has places
  const half = /\.\d+$/u.test(value.number) ? value.number.replace(/\d/gu, "0") + "5" : "0";
  const slack = new Decimal(convert(half, value.unit, "万元") ?? 0);
  return { amount: new Decimal(wan), slack: slack.gt(SLACK) ? slack : new Decimal(SLACK) };
}

/** Whether the row is about all the money of the project: 总成本, or the project's own name. */
function isOfAll({ indicator, name }: RowView, { form }: FormView): boolean {
  const own = fold(indicator.level3?.text ?? "").replace(/(?:支出|成本|金额|预算)+$/u, "");
  const project = fold(form.fields.projectName?.text ?? "");
  return TOTAL.test(`${indicator.level3?.text ?? ""}${name}`) || (own !== "" && own === project);
}

function judge(side: Side, row: RowView, isAll: boolean): Hit | null {
  const { amount, slack, funds, cell } = side;
  const [fund] = funds;
  if (!fund || funds.some((one) => one.minus(amount).abs().lte(slack))) return null;
  const apart = funds.some((one) => isFactor(one, amount) || isFactor(amount, one));
  if (!apart && !isAll) return null;
  const values = { fund: plain(fund) };
  return {
    at: cell,
    with: [row.indicator.target, row.indicator.actual],
    values: {
      row: nameOf(row),
      side: side.said,
      amount: cell.text,
      column: side.column,
      fund: said("{fund} 万元", "{fund} 万元", values),
      factor: apart
        ? said(
            "，相差一万倍，像是元和万元写混了",
            ", a factor of 10,000, as if 元 and 万元 were mixed",
          )
        : "",
    },
    seen: cell.text,
    expected: said("{fund} 万元", "{fund} 万元", values),
  };
}

/** Within one part in a hundred of ten thousand times. */
function isFactor(small: Decimal, large: Decimal): boolean {
  return large.div(small).div(FACTOR).minus(1).abs().lte("0.01");
}
