import type { FormCell } from "../../forms/form";
import { said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { SCORED_FORMS, type FormCheck, type Hit } from "../check";
import { partOfForm } from "../citations";
import { bad, good } from "../examples/example";
import {
  AMOUNT_COLUMNS,
  figuresBesideEmptyTotal,
  fundLines,
  sameLine,
  totalLine,
  type LineReading,
} from "../reading/fund";
import { compareParts } from "../reading/parts";
import type { FormView } from "../view";

/** E4: the lines of the fund block do not make its total. */
export const fundSum: FormCheck = {
  id: "fund-sum",
  on: "form",
  kinds: SCORED_FORMS,
  title: said("资金各项之和与总额不符", "The fund lines do not make the total"),
  outcomes: ["error", "question"],
  message: said(
    "{column}：“{total}”填的是 {sum}，其中各项（{lines}）相加是 {parts}，相差 {difference}。请核对各行金额。",
    "{column}: {total} says {sum}, its lines ({lines}) make {parts}, a difference of {difference}. Check the lines.",
  ),
  why: said(
    "资金总额等于当年财政拨款、上年结转和其他资金之和。",
    "The fund total is the sum of appropriation, carry-over and other funds.",
  ),
  citation: partOfForm("项目资金", "年度资金总额，其中：当年财政拨款、上年结转资金、其他资金"),
  falseAlarms: [
    said(
      "其中只列了一部分资金来源，或者一行是另一行的明细。",
      "The lines name only some of the sources, or one line is a detail of another.",
    ),
  ],
  examples: {
    bad: [
      bad("执行数各项之和少 3.5", "project", { F9: "95.00", H9: "95%" }, "F8"),
      bad("还有一项空着，已填的合不上总额", "project", { D9: "90.00", D10: "" }, "D8", "question"),
      bad("基本支出、项目支出、其他相加不等于资金总体", "scorecard", { C6: "400.00" }, "C4"),
    ],
    good: [
      good("空着的各项按 0 算正好合上", "project", { D10: "", E10: "", F10: "", D11: "" }),
      good("四舍五入差 0.01 万元", "project", { D9: "60.00", D10: "39.99" }),
      good("其中各行全空着", "common", { D7: "", E7: "", F7: "", H7: "", D8: "", E8: "", F8: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const total = totalLine(view.form);
  if (!total || figuresBesideEmptyTotal(view.form).length > 0) return [];
  const parts = fundLines(view.form).filter(({ line }) => !sameLine(line, total.line));
  return AMOUNT_COLUMNS.flatMap((column) => judge(column, total, parts, view) ?? []);
}

function judge(
  { column, amount, zh, en }: (typeof AMOUNT_COLUMNS)[number],
  total: LineReading,
  parts: readonly LineReading[],
  { form }: FormView,
): Hit | null {
  const cell = total.line[column];
  const whole = total.amounts[amount];
  if (!cell || !whole) return null;
  const found = compareParts(
    whole,
    parts.map((part) => ({ amount: part.amounts[amount], role: part.line.role })),
    form.kind === "department-scorecard",
  );
  if (found === "agrees") return null;
  const given = parts.filter((part) => part.amounts[amount] !== null);
  const sum = given.reduce((all, part) => all.plus(part.amounts[amount] ?? 0), new Decimal(0));
  const cells: FormCell[] = given.flatMap(({ line }) => line[column] ?? []);
  return {
    at: cell,
    with: cells,
    values: {
      column: said(zh, en),
      total: total.line.name,
      sum: cell.text,
      lines: cells.map(({ text }) => text).join(" + "),
      parts: plain(sum),
      difference: plain(sum.minus(whole).abs()),
    },
    seen: cell.text,
    expected: said("{sum}", "{sum}", { sum: plain(sum) }),
    outcome: found === "differs" ? "error" : "question",
  };
}
