import type { NotUnderstood } from "../../forms/form";
import { filledWith, listed, putTogether } from "../../language/put-together";
import { said, type Said } from "../../language/said";
import type { GridCell } from "../../sheet/grid";
import { readAmount } from "../../values";
import { ALL_FORMS, type FormCheck, type Hit } from "../check";
import { reviewPractice } from "../citations";
import { bad, good } from "../examples/example";
import type { Outcome } from "../finding";
import { cellsIn } from "../reading/cells-in";
import { shown } from "../reading/row-facts";
import { areaOf, unreadParts, type UnreadCell, type UnreadColumn } from "../reading/unread-parts";
import type { FormView } from "../view";

const HALF_YEAR = {
  ...{ F9: "上半年要办到的", F10: "≥4000人次", F11: "≥24人", F12: "≥90%", F13: "≤5天" },
  ...{ F14: "≤25万元", F15: "'100%", F16: "", F17: "", F18: "" },
};

/** A9: what of the form was not read was not checked either; silence must not look like consent. */
export const notRead: FormCheck = {
  id: "not-read",
  on: "form",
  kinds: ALL_FORMS,
  title: said("有内容没有读懂，没有检查", "Part of the form was not read"),
  outcomes: ["question", "warning"],
  message: said("这些内容没有检查：{what}{why}", "Not checked: {what} {why}"),
  why: said(
    "没有读取的内容也没有检查；不说出来，“没有发现问题”就会被当成已经查过。",
    "What was not read was not checked; unsaid, a clean report would seem to cover it.",
  ),
  citation: reviewPractice("识别范围", "没有读取的栏目和金额，要改名重查，或由人核对"),
  falseAlarms: [
    said(
      "单位自己加的、与自评无关的数字列。",
      "A column of figures that an office added for itself.",
    ),
  ],
  examples: {
    bad: [
      bad("指标值一列用了没见过的列名", "project", { E14: "今年要办到的" }, "E14", "warning"),
      bad("得分一列用了没见过的列名", "project", { H14: "自己打几分" }, "H14", "warning"),
      bad("说明一列用了没见过的列名", "project", { I14: "我们的话" }, "I14"),
      bad("目标表里分时段的指标值", "target", HALF_YEAR, "F9"),
      bad(
        "看不出另加的一列数字是什么",
        "project",
        { I14: "镇里的数", I15: "500", I16: "'97%", I17: "'95%", J14: "偏差原因分析及改进措施" },
        "I14",
      ),
      bad("资金部分的执行数一列", "project", { F7: "钱花了多少" }, "F7", "warning"),
    ],
    good: [
      good("全部读懂", "project"),
      good("另加了一列文字，与计分无关", "common", {
        ...{ J11: "放在哪里", J12: "合同、验收单", J13: "评查报告" },
      }),
      good("资金栏另有财政部门的复核得分", "project", { J7: "复核得分", J8: "9.85" }),
      good("另加的一列只有短横", "common", { J11: "镇里的数", J12: "—", J13: "/" }),
    ],
  },
  run,
};

function run(view: FormView): Hit[] {
  const parts = unreadParts(view);
  const cells = parts.filter((part) => part.kind === "cell");
  return [
    ...parts.flatMap((part) => (part.kind === "column" ? ofColumn(view, part) : [])),
    ...ofFundCells(view, cells),
    ...ofOthers(view, cells),
    ...ofDivided(view),
  ];
}

/** Targets of places or grades, where a row has none of its own: nobody measured any of them. */
function ofDivided(view: FormView): Hit[] {
  const further = view.form.indicators.flatMap(({ target, furtherTargets }) =>
    target && target.text !== "" ? [] : furtherTargets.filter((one) => one.target.text !== ""),
  );
  const names = [...new Set(further.map(({ name }) => shown(name.text)))];
  const what = said("“{names}”各列的指标值，共 {count} 格。", "{count} targets under “{names}”.", {
    names: names.join("、"),
    count: further.length,
  });
  const things = further.map(({ target: { cell, text } }) => ({ cell, text, why: DIVIDED }));
  return hitOf(view, things, "question", what);
}

const DIVIDED = said(
  "分成几列的指标值没有逐格检查单位和能否衡量，请人工核对。",
  "Targets in several columns were not checked one by one for units and whether they can be measured; please look at them.",
);

/** A column matters where it could be one that the form lacks, or holds figures that nobody read. */
function ofColumn(view: FormView, { thing, of, filled, holdsValues }: UnreadColumn): Hit[] {
  const { values, words } = of === "fund" ? lacksOfFund(view) : lacksOfRows(view);
  const lacks = holdsValues ? values : words;
  // what a reviewer wrote of the rate is the reviewer's
  if (of === "fund" && REVIEWED.test(thing.text)) return [];
  if (filled.length === 0 || (lacks.length === 0 && !holdsValues)) return [];
  const column = said("“{name}”一列填了 {count} 格。", "{count} filled cells under “{name}”.", {
    name: shown(thing.text),
    count: filled.length,
  });
  if (lacks.length === 0) return hitOf(view, [thing], "question", column);
  const lacking = filledWith(LACKING, { lacks: listed(lacks) });
  const what = putTogether(lacking.zh + column.zh, () => `${lacking.en} ${column.en}`);
  return hitOf(view, [thing], holdsValues ? "warning" : "question", what);
}

const LACKING = said("本表没有读到{lacks}；", "The form has no {lacks} that could be read.");

const REVIEWED = /(?:复核|复评|审核|评审|抽查).{0,4}(?:得?分|意见)/u;

interface Lacks {
  /** Columns of figures that the form lacks. */
  readonly values: readonly Said[];
  /** Columns that hold words. */
  readonly words: readonly Said[];
}

const COLUMNS = {
  target: said("指标值", "target"),
  actual: said("完成值", "actual"),
  points: said("分值", "points"),
  score: said("得分", "score"),
  note: said("偏差原因", "deviation note"),
};

function lacksOfRows({ form }: FormView): Lacks {
  const lacking = (columns: readonly (keyof typeof COLUMNS)[]) =>
    columns
      .filter((column) => form.indicators.every((row) => row[column] === null))
      .map((column) => COLUMNS[column]);
  if (form.kind === "target-table") return { values: lacking(["target"]), words: [] };
  return {
    values: lacking(["target", "actual", "points", "score"]),
    words: lacking(["target", "actual", "note"]),
  };
}

function lacksOfFund({ form }: FormView): Lacks {
  const lines = form.fund?.lines ?? [];
  const noBudget = lines.every((line) => !line.annualBudget && !line.initialBudget);
  const noExecuted = form.kind !== "target-table" && lines.every((line) => !line.executed);
  const values = [
    ...(noBudget ? [said("预算数", "budget")] : []),
    ...(noExecuted ? [said("执行数", "executed amount")] : []),
  ];
  return { values, words: [] };
}

/** Amounts among the words of the fund block: one finding for them all. */
function ofFundCells(view: FormView, cells: readonly UnreadCell[]): Hit[] {
  const amounts = cells.flatMap(({ of, thing }) => (of === "fund" ? [thing] : []));
  return hitOf(view, amounts.filter(hasAmount), "question");
}

/** A fund block of which nothing was read; a text across the table that may be a row of it. */
function ofOthers(view: FormView, cells: readonly UnreadCell[]): Hit[] {
  return cells.flatMap(({ of, thing }): Hit[] => {
    if (of === "fund") return [];
    if (of !== "fund block") return hasNumber(thing) ? hitOf(view, [thing], "question") : [];
    const outcome = view.form.kind === "target-table" ? "question" : "warning";
    return holdsAmounts(view, thing) ? hitOf(view, [thing], outcome) : [];
  });
}

function hasNumber({ text }: NotUnderstood): boolean {
  return /\d/u.test(text.normalize("NFKC"));
}

/** A number of money: 30日内, 〔2023〕5号, 第3条 and 62所 are of something else. */
const AMOUNT =
  /(?<![\d〔(第.])\d[\d,]*(?:\.\d+)?(?:[万亿千百]*元|[万亿](?!\p{Script=Han})|(?![\d.%]|\p{Script=Han}))/u;

function hasAmount({ text }: NotUnderstood): boolean {
  return AMOUNT.test(text.normalize("NFKC").replace(/\s/gu, ""));
}

/** Whether somebody filled the block: in a blank one there is nothing to be missed. */
function holdsAmounts(view: FormView, thing: NotUnderstood): boolean {
  const area = areaOf(view, thing);
  if (!area) return false;
  const last = Math.max(area.bottom, area.top + 1);
  const isAmount = ({ text, value }: GridCell) =>
    typeof value === "number" || readAmount({ text }) !== null;
  return cellsIn(view).some((cell) => cell.row >= area.top && cell.row <= last && isAmount(cell));
}

/** How many cells a sentence names. */
const MOST = 12;

/** One finding for several things that could not be read for the same reason; none for none. */
function hitOf(
  view: FormView,
  things: readonly NotUnderstood[],
  outcome: Outcome,
  what?: Said,
): Hit[] {
  const [first] = things;
  if (!first) return [];
  const names = things.slice(0, MOST).map(({ cell }) => cell);
  const cells = { cells: names.join("、"), count: things.length };
  const { sheet } = view.form;
  return [
    {
      at: { sheet, cell: first.cell, text: first.text },
      outcome,
      values: {
        what:
          what ??
          (things.length > MOST
            ? said("{cells} 等 {count} 格。", "{cells} and others, {count} cells.", cells)
            : said("{cells}。", "{cells}.", cells)),
        why: first.why,
      },
      seen: things
        .slice(0, MOST)
        .map(({ text }) => shown(text))
        .join("、"),
      expected: said("读得懂的栏目", "columns and cells that can be read"),
    },
  ];
}
