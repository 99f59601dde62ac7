import type { ReportCell, ReportTable, Run } from "../document";
import type { Form, Indicator } from "../../forms/form";
import { gap } from "../facts/blocks";
import { centred, flushLeft } from "./cell";
import { cellText } from "./target-text";

interface Column {
  readonly title: string;
  readonly width: number;
  readonly content: (row: Indicator) => string | Run;
  /** Whether equal neighbours are one merged cell. */
  readonly merged?: boolean;
  /** How many columns of the printed grid it covers: 绩效指标描述 stands over two, as the upper part has seven. */
  readonly span?: number;
}

const always = (): boolean => true;

/** The columns as Hebei prints them; those a form does not have are left out, its points come before the basis. */
const COLUMNS: readonly (Column & { readonly has: (row: Indicator) => boolean })[] = [
  { title: "一级指标", width: 13, content: level("level1"), merged: true, has: always },
  { title: "二级指标", width: 13, content: level("level2"), merged: true, has: always },
  { title: "三级指标", width: 19, content: level("level3"), has: always },
  {
    title: "绩效指标描述",
    width: 19,
    span: 2,
    content: ({ description }) => cellText(description),
    has: ({ description }) => description !== null,
  },
  {
    title: "指标值",
    width: 18,
    content: ({ target, furtherTargets }) =>
      cellText(target) || (furtherTargets.length > 0 ? "" : gap("指标值")),
    has: ({ target, furtherTargets }) => target !== null || furtherTargets.length === 0,
  },
  {
    title: "分值",
    width: 8,
    content: ({ points }) => cellText(points),
    has: ({ points }) => points !== null,
  },
  {
    title: "指标值确定依据",
    width: 18,
    content: ({ basis }) => cellText(basis),
    has: ({ basis }) => basis !== null,
  },
];

/** The indicators of a 绩效目标表; 一级 and 二级 merged over the rows that share them. */
export function indicatorTable({ indicators }: Form): ReportTable {
  const columns = [
    ...COLUMNS.filter(({ has }) => indicators.some(has)),
    ...furtherColumns(indicators),
  ];
  return {
    kind: "table",
    caption: null,
    widths: columns.flatMap(({ width, span = 1 }) => Array<number>(span).fill(width / span)),
    headerRows: 1,
    rows: [
      columns.map(({ title, span }) => centred(title, spanOf(span))),
      ...indicators.map((row, at) =>
        columns.flatMap((column, index) =>
          cellOf(column, columns.slice(0, index), row, at, indicators),
        ),
      ),
    ],
  };
}

function level(column: "level1" | "level2" | "level3"): Column["content"] {
  return (row) => cellText(row[column]);
}

/** One column for each further target: a township's part, a standard of 优. */
function furtherColumns(indicators: readonly Indicator[]): Column[] {
  const names = new Set(
    indicators.flatMap(({ furtherTargets }) => furtherTargets.map(({ name }) => cellText(name))),
  );
  return [...names].map((title) => ({
    title,
    width: 12,
    content: ({ furtherTargets }) =>
      cellText(furtherTargets.find(({ name }) => cellText(name) === title)?.target),
  }));
}

function cellOf(
  column: Column,
  left: readonly Column[],
  row: Indicator,
  at: number,
  rows: readonly Indicator[],
): readonly ReportCell[] {
  const content = column.content(row);
  if (!column.merged) {
    const isLong = typeof content === "string" && content.length > 12;
    return [(isLong ? flushLeft : centred)(content, spanOf(column.span))];
  }
  const same = (other: Indicator | undefined): boolean =>
    other !== undefined &&
    [...left, column].every((one) => !one.merged || one.content(other) === one.content(row));
  if (content !== "" && same(rows[at - 1])) return [];
  let end = at + 1;
  while (content !== "" && same(rows[end])) end++;
  return [centred(content, end - at > 1 ? { rowSpan: end - at } : {})];
}

function spanOf(span = 1): { readonly colSpan?: number } {
  return span > 1 ? { colSpan: span } : {};
}
