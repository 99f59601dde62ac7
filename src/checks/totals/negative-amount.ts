import type { FormCell } from "../../forms/form";
import { listed } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import { grouped } from "../../scoring/grouped";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import { AMOUNT_COLUMNS, fundLines } from "../reading/fund";
import { isNegativeCount } from "../reading/measured";
import { nameOf } from "../reading/row-facts";
import type { FormView } from "../view";

/** A negative amount of money or count of things, which there cannot be. */
export const negativeAmount: FormCheck = {
  id: "negative-amount",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("金额或数量是负数", "An amount is negative"),
  outcomes: ["warning"],
  message: said(
    "“{name}”的{column}是 {text}，是负数。请核对，多半是多了一个负号；冲销、收回的，请写明。",
    "{name}: the {column} is {text}, below zero. Check it; mostly the sign is a slip. Say so where money was returned.",
  ),
  why: said(
    "预算、执行和完成的数量没有负的，负数会让合计和执行率一起错。",
    "Budgets, payments and counts are not negative; sums and rates go wrong with them.",
  ),
  citation: reviewPractice("数字格式", "金额、数量不应为负数；冲销或收回的应当说明"),
  falseAlarms: [
    said("当年收回以前年度资金，执行数确为负数。", "Money of earlier years that was returned."),
  ],
  examples: {
    bad: [
      bad("其中一行的执行数多了负号", "project", { F9: "-98.50", H9: "-98.50%" }, "F9"),
      bad("总额和财政拨款是同一个负数：一条", "project", { F8: "-98.50", F9: "-98.50" }, "F8"),
      bad("一行的三个数都多了负号：一条", "project", { D10: "-3", E10: "-3", F10: "-3" }, "D10"),
      bad("完成值多了负号", "project", { F15: "-512件", H15: "15" }, "F15"),
    ],
    good: [
      good("都是正数", "project"),
      good("变动率可以是负的", "project", {
        ...{ D19: "“三公”经费变动率", E19: "≤0%", F19: "-2.5%" },
      }),
      good("比上年减少的数写成负数", "project", {
        ...{ D15: "库存较上年变化", E15: "≤0件", F15: "-12件" },
      }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const amounts = fundLines(view.form).flatMap(({ line, amounts }) => {
    const wrong = AMOUNT_COLUMNS.flatMap(({ column, amount, zh, en }) => {
      const cell = line[column];
      return cell && amounts[amount]?.lt(0) ? [{ cell, name: said(zh, en) }] : [];
    });
    return wrong.length > 0 ? [{ line: line.name, wrong }] : [];
  });
  // 其中：当年财政拨款 mostly holds what the total holds, and then the same slip
  const same = grouped(amounts, ({ wrong }) =>
    wrong.map(({ cell }) => `${String(cell.column)} ${cell.text}`).join("|"),
  );
  const rows = view.rows.flatMap((row) => {
    const { actual } = row.indicator;
    return actual && isNegativeCount(row)
      ? hitOf([{ line: nameOf(row), wrong: [{ cell: actual, name: said("完成值", "actual") }] }])
      : [];
  });
  return [...[...same.values()].flatMap(hitOf), ...rows];
}

/** Negative amounts of one line. */
interface Negative {
  readonly line: string;
  readonly wrong: readonly { readonly cell: FormCell; readonly name: Said }[];
}

/** Lines that hold the same negative amounts. */
function hitOf(lines: readonly Negative[]): Hit[] {
  const wrong = lines[0]?.wrong ?? [];
  const at = wrong[0]?.cell;
  if (!at) return [];
  const text = [...new Set(wrong.map(({ cell }) => cell.text))].join("、");
  return [
    {
      at,
      with: lines.flatMap((one) => one.wrong.map(({ cell }) => cell)),
      values: {
        name: lines.map(({ line }) => line).join("、"),
        column: listed(wrong.map(({ name }) => name)),
        text,
      },
      seen: text,
      expected: said("不小于 0", "at least 0"),
    },
  ];
}
