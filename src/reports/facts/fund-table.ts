import type { Form } from "../../forms/form";
import type { Decimal } from "../../scoring/decimal";
import type { ReportCell, ReportTable } from "../document";
import { centred, figure, words } from "./cells";
import { moneyLines, rateOf, wanText, type MoneyLine } from "./money";
import { lineName } from "./tell-money";

const COLUMNS = [
  ["initial", "年初预算数\n（万元）"],
  ["annual", "全年预算数\n（万元）"],
  ["executed", "全年执行数\n（万元）"],
] as const;

/** The fund block line by line in 万元; null where no amount is filled in. */
export function fundTable(form: Form, caption: string): ReportTable | null {
  const lines = moneyLines(form).filter(hasAmounts);
  const columns = COLUMNS.filter(([column]) => lines.some((line) => line[column] !== null));
  if (lines.length === 0) return null;
  return {
    kind: "table",
    caption,
    widths: [6, ...columns.map(() => 4), 3],
    headerRows: 1,
    rows: [
      ["资金来源或用途", ...columns.map(([, name]) => name), "执行率"].map(centred),
      ...lines.map((line): ReportCell[] => [
        words(lineName(line)),
        ...columns.map(([column]) => figure(amount(line[column]))),
        figure(rateOf(line) ?? "—"),
      ]),
    ],
  };
}

function hasAmounts({ initial, annual, executed }: MoneyLine): boolean {
  return [initial, annual, executed].some((one) => one !== null && !one.eq(0));
}

function amount(number: Decimal | null): string {
  return number === null ? "—" : wanText(number).replace(/万元$/u, "");
}
