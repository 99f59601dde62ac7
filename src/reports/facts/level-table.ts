import { plain, type Decimal } from "../../scoring/decimal";
import { rateText } from "../../scoring/rules/execution-rate";
import type { ReportCell, ReportTable, Run } from "../document";
import { gap } from "./blocks";
import { centred, words } from "./cells";
import { marksOf, type Item, type Marks } from "./items";
import type { Branch } from "./outline";
import type { Result } from "./result";

/** The execution rate and each part of the table with its points, its score and the share of it. */
export function levelTable(
  items: readonly Item[],
  parts: readonly Branch[],
  result: Result,
  caption: string,
): ReportTable {
  const rate = items.filter(({ isRate, applies }) => isRate && applies);
  return {
    kind: "table",
    caption,
    widths: [5, 2, 2, 2],
    headerRows: 1,
    rows: [
      ["评价内容", "分值", "得分", "得分率"].map(centred),
      ...(rate.length > 0 ? [row("预算执行率", marksOf(rate))] : []),
      ...parts.map(({ name, marks }) => row(name || "绩效指标", marks)),
      cells("合计", result.fullMarks, result.total),
    ],
  };
}

function row(name: string, { points, score, open, scored }: Marks): ReportCell[] {
  if (open.length > 0) return cells(name, points, null);
  // 不涉及 in all its rows: no share of its points was missed
  return scored === 0 ? notScored(name, points) : cells(name, points, score);
}

function notScored(name: string, points: Decimal | null): ReportCell[] {
  return [words(name), centred(points ? plain(points) : "—"), centred("不计分"), centred("—")];
}

function cells(name: string, points: Decimal | null, score: Decimal | null): ReportCell[] {
  return [
    words(name),
    centred(points ? plain(points) : "—"),
    centred(score ? plain(score) : gap("得分")),
    centred(share(points, score)),
  ];
}

function share(points: Decimal | null, score: Decimal | null): string | Run {
  return points?.gt(0) && score ? rateText(score.div(points)) : "—";
}
