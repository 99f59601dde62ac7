import type { FormCell } from "../../forms/form";
import { listed } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import { Decimal, plain } from "../../scoring/decimal";
import { grouped } from "../../scoring/grouped";
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
      bad(
        "年初和全年预算数同样少了 10：一条",
        "project",
        { D9: "90.00", E9: "90.00", F9: "98.50" },
        "D8",
      ),
      bad("还有一项空着，已填的合不上总额", "project", { D9: "90.00", D10: "" }, "D8", "question"),
      bad("基本支出、项目支出、其他相加不等于资金总体", "scorecard", { C6: "400.00" }, "C4"),
    ],
    good: [
      good("空着的各项按 0 算正好合上", "project", { D10: "", E10: "", F10: "", D11: "" }),
      good("四舍五入差 0.01 万元", "project", { D9: "60.00", D10: "39.99" }),
      good("其中一行多了负号：由负数的检查报告", "project", { F9: "-98.50" }),
      good("其中各行全空着", "common", { D7: "", E7: "", F7: "", H7: "", D8: "", E8: "", F8: "" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const total = totalLine(view.form);
  if (!total || figuresBesideEmptyTotal(view.form).length > 0) return [];
  const parts = fundLines(view.form).filter(({ line }) => !sameLine(line, total.line));
  const gaps = AMOUNT_COLUMNS.flatMap((column) => judge(column, total, parts, view) ?? []);
  // 年初 and 全年 mostly hold the same lines, and then the same slip: one that was left empty
  return [...grouped(gaps, ({ same }) => same).values()].flatMap((some) => hitOf(some) ?? []);
}

/** A column that its lines do not make. */
interface Gap {
  readonly hit: Hit;
  readonly cell: FormCell;
  readonly column: Said;
  /** Equal for columns that hold the same figures. */
  readonly same: string;
}

function hitOf([first, ...others]: readonly Gap[]): Hit | null {
  if (!first) return null;
  const gaps = [first, ...others];
  const all = (name: string) => [...new Set(gaps.map(({ hit }) => hit.values?.[name]))].join("、");
  return {
    ...first.hit,
    with: gaps.flatMap((gap) => [...(gap.hit.with ?? []), gap.cell]),
    values: {
      ...first.hit.values,
      column: listed(gaps.map(({ column }) => column)),
      sum: all("sum"),
      difference: all("difference"),
    },
  };
}

function judge(
  { column, amount, zh, en }: (typeof AMOUNT_COLUMNS)[number],
  total: LineReading,
  parts: readonly LineReading[],
  { form }: FormView,
): Gap | null {
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
  // a minus that is too many is found by itself
  if (given.some((part) => part.amounts[amount]?.lt(0))) return null;
  const cells: FormCell[] = given.flatMap(({ line }) => line[column] ?? []);
  const lines = cells.map(({ text }) => text).join(" + ");
  const hit: Hit = {
    at: cell,
    with: cells,
    values: {
      total: total.line.name,
      sum: cell.text,
      lines,
      parts: plain(sum),
      difference: plain(sum.minus(whole).abs()),
    },
    seen: cell.text,
    expected: said("{sum}", "{sum}", { sum: plain(sum) }),
    outcome: found === "differs" ? "error" : "question",
  };
  return { hit, cell, column: said(zh, en), same: [lines, found].join("|") };
}
