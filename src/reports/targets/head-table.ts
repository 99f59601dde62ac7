import type { ReportCell, ReportTable, Run } from "../document";
import { plannedIn, yearLine } from "../../filling/carry/year-line";
import type { Form, FundRole } from "../../forms/form";
import { gap } from "../facts/blocks";
import { projectName } from "../facts/forms";
import { centred, flushLeft } from "./cell";
import { cellText, goalLines } from "./target-text";

type Row = readonly ReportCell[];

/** Label, then six columns of values, as the form draws them. */
const COLUMNS = 7;
const VALUES = COLUMNS - 1;
const WIDTHS = [16, 14, 14, 14, 14, 14, 14];

/** The upper part of a 绩效目标表: whose, which project, how much, when it is spent, what for. */
export function headTable(form: Form): ReportTable {
  return {
    kind: "table",
    caption: null,
    widths: WIDTHS,
    headerRows: 0,
    rows: [unitRow(form), projectRow(form), ...budgetRows(form), ...planRows(form), goalRow(form)],
  };
}

function unitRow(form: Form): Row {
  const unit = cellText(form.fields.unit) || cellText(form.fields.department);
  return [
    flushLeft(unit || gap("预算单位的编码和名称"), { colSpan: COLUMNS - 2 }),
    {
      runs: centred(moneyUnit(form)).runs,
      align: "right",
      colSpan: 2,
    },
  ];
}

/** What the amounts are in; nothing where each of them says its own unit. */
function moneyUnit({ fund }: Form): string | Run {
  if (fund?.unit) return `单位：${fund.unit}`;
  const planned = (fund?.lines ?? []).flatMap((line) => plannedIn(line) ?? []);
  return planned.length > 0 && planned.every(({ unit }) => unit !== null) ? "" : gap("金额单位");
}

function projectRow(form: Form): Row {
  const name = projectName(form) || gap("项目名称");
  const { projectCode } = form.fields;
  return projectCode
    ? [
        centred("项目编码"),
        centred(cellText(projectCode), { colSpan: 2 }),
        centred("项目名称"),
        centred(name, { colSpan: 3 }),
      ]
    : [centred("项目名称"), centred(name, { colSpan: VALUES })];
}

function budgetRows(form: Form): Row[] {
  const amount = (role: FundRole): string => {
    const line = yearLine(form, role);
    return cellText(line?.annualBudget) || cellText(line?.initialBudget);
  };
  const purpose = form.fund?.purpose;
  return [
    [
      centred(purpose ? "预算规模及资金用途" : "预算规模", { rowSpan: purpose ? 2 : 1 }),
      centred("预算数"),
      centred(amount("total") || gap("预算数")),
      centred("其中：财政资金"),
      centred(amount("appropriation")),
      centred("其他资金"),
      centred(amount("other")),
    ],
    ...(purpose ? [[flushLeft(cellText(purpose) || gap("资金用途"), { colSpan: VALUES })]] : []),
  ];
}

/** 资金支出计划, the dates side by side over the shares; a form that has none prints none. */
function planRows({ fund }: Form): Row[] {
  const payments = (fund?.payments ?? []).slice(0, VALUES);
  if (payments.length === 0) return [];
  const spans = spread(payments.length);
  const row = (texts: readonly string[]): ReportCell[] =>
    texts.map((content, at) => centred(content, { colSpan: spans[at] ?? 1 }));
  return [
    [
      centred("资金支出计划（%）", { rowSpan: 2 }),
      ...row(payments.map(({ label }) => cellText(label))),
    ],
    row(payments.map(({ share }) => cellText(share))),
  ];
}

/** Six columns over a number of dates, what is left over to the outer ones. */
function spread(dates: number): readonly number[] {
  const each = Math.floor(VALUES / dates);
  const wide = VALUES - each * dates;
  const first = Math.ceil(wide / 2);
  return Array.from({ length: dates }, (_, at) =>
    at < first || at >= dates - (wide - first) ? each + 1 : each,
  );
}

function goalRow(form: Form): Row {
  const goal = goalLines(form).join("\n");
  return [centred("绩效目标"), flushLeft(goal || gap("绩效目标"), { colSpan: VALUES })];
}
