import { said } from "../../../language/said";
import { toA1 } from "../../../sheet/address";
import type { Indicator, NotUnderstood } from "../../form";
import type { Columns } from "../header/columns";
import { EXACT, FULL, rowPoints } from "./form-points";
import type { Header } from "../header/header-cell";

interface Points {
  readonly indicators: readonly Indicator[];
  readonly notUnderstood: readonly NotUnderstood[];
}

type ColumnsOf = (header: Header) => Columns;

function partOnly(header: Header, columnsOf: ColumnsOf): NotUnderstood[] {
  return (columnsOf(header).byRole.get("points") ?? []).slice(0, 1).map(({ row, left, text }) => ({
    cell: toA1({ row, column: left }),
    text,
    why: said(
      "“{text}”这一列只有前后几张表中的一部分有，其余各行没有逐行的分值，合不成整张表的分值，所以没有采用；各行得分照常读取。",
      "Only some of the tables have the column “{text}”; the other rows have no points of their own, so these make no full marks and were not used. All scores were read.",
      { text: text.replace(/\s+/g, "") },
    ),
  }));
}

/**
 * The rows of a form of several tables. Where one that is scored has no points column (广水: 决策 and
 * 管理 have one, 产出 and 效益 print theirs in the headings), the others' points are a part of the
 * whole that nobody can sum up: they are left out and said, and every row keeps its score.
 */
export function withoutPartPoints(
  indicators: readonly Indicator[],
  headers: readonly Header[],
  columnsOf: ColumnsOf,
): Points {
  const hasPoints = (header: Header) => columnsOf(header).byRole.has("points");
  const headerOf = ({ row }: Indicator) => headers.findLast(({ bottom }) => bottom < row);
  const isBare = (indicator: Indicator) => {
    const header = headerOf(indicator);
    return header !== undefined && !hasPoints(header) && indicator.score !== null;
  };
  const sum = headers.every(hasPoints) ? null : rowPoints({ indicators });
  if (sum === null || sum >= FULL - EXACT || !indicators.some(isBare))
    return { indicators, notUnderstood: [] };
  return {
    indicators: indicators.map((indicator) => ({ ...indicator, points: null })),
    notUnderstood: headers.flatMap((header) => partOnly(header, columnsOf)).slice(0, 1),
  };
}
