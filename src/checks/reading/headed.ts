import type { FormCell, Indicator } from "../../forms/form";
import { Decimal } from "../../scoring/decimal";
import { grouped } from "../../scoring/grouped";
import { once } from "../../values/once";
import { pointsBeside } from "./points-beside";
import { sumPoints, type PointsSum } from "./points";
import type { FormView, RowView } from "../view";

/** Rows under one heading that prints points: 产出指标(50分), 效果（30）, 年度绩效目标1(40分). */
export interface Headed {
  /** The cell that prints the points: the heading, or the one beside it. */
  readonly cell: FormCell;
  /** The heading with its points, as printed. */
  readonly quote: string;
  readonly name: string;
  readonly points: Decimal;
  readonly rows: readonly RowView[];
}

type Heading = "block" | "level1" | "level2";

const IN_BRACKETS = /\((\d{1,3}(?:\.\d+)?)(?:分|%)?\)/gu;
const AT_END = /(?:^|[^\d.])(\d{1,3}(?:\.\d+)?)分$/u;

/** The points that a heading prints; null where it prints none, or more than one number. */
export function headingPoints(text: string): Decimal | null {
  const bare = bareText(text);
  const [first, ...others] = [...bare.matchAll(IN_BRACKETS)];
  if (others.length > 0) return null;
  const number = first?.[1] ?? AT_END.exec(bare)?.[1];
  return number === undefined ? null : new Decimal(number);
}

/** A heading without white space, numbers and brackets: 产出指标. */
export function headingName(text: string): string {
  return bareText(text)
    .replace(/\([^()]*\)/gu, "")
    .replace(/(?<!\d)\d+(?:\.\d+)?分$/u, "");
}

function bareText(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}

/** Rows that stand under the same heading; a block parts equal names of different goals. */
export function rowsUnder(view: FormView, heading: Heading): ReadonlyMap<string, RowView[]> {
  return ROWS_UNDER[heading](view);
}

const ROWS_UNDER = {
  block: once((view: FormView) => groupsOf(view, "block")),
  level1: once((view: FormView) => groupsOf(view, "level1")),
  level2: once((view: FormView) => groupsOf(view, "level2")),
};

function groupsOf(view: FormView, heading: Heading): ReadonlyMap<string, RowView[]> {
  const under = view.rows.filter(({ indicator }) => (indicator[heading]?.text ?? "") !== "");
  return grouped(under, ({ indicator }) =>
    [...parents(indicator, heading), bareText(indicator[heading]?.text ?? "")].join("|"),
  );
}

function parents({ block, level1 }: Indicator, heading: Heading): string[] {
  if (heading === "block") return [];
  // a lost merge repeats the block's heading beside each row
  return [bareText(block?.text ?? ""), ...(heading === "level2" ? [level1?.text ?? ""] : [])];
}

/** All headings of the form that print points, in their text or beside it, each with its rows. */
export function headed(view: FormView, heading: Heading): Headed[] {
  return [...rowsUnder(view, heading).values()].flatMap((rows) => {
    const cell = rows[0]?.indicator[heading];
    const printed = cell ? printedPoints(view, cell, rows, heading) : null;
    return cell && printed?.points.gt(0)
      ? [{ ...printed, name: headingName(cell.text), rows }]
      : [];
  });
}

function printedPoints(
  view: FormView,
  cell: FormCell,
  rows: readonly RowView[],
  heading: Heading,
): Pick<Headed, "cell" | "quote" | "points"> | null {
  const quote = cell.text.replace(/\s+/gu, "");
  const points = headingPoints(cell.text);
  if (points) return { cell, quote, points };
  // a heading that is written again in every row has its number there again too
  const isOne = rows.every(({ indicator }) => indicator[heading]?.cell === cell.cell);
  const beside = heading === "block" || !isOne ? null : pointsBeside(view, cell);
  return beside && { ...beside, quote: `${quote} ${beside.cell.text}` };
}

/** A heading whose rows carry other points than it prints. */
export interface HeadingGap extends Headed {
  readonly sum: PointsSum;
}

/** Wrong headings, the innermost where one wrong group makes the one around it wrong too. */
export function headingGaps(view: FormView): HeadingGap[] {
  const inner = headed(view, "level2").flatMap(gapOf);
  const outer = headed(view, "level1").flatMap(gapOf);
  const wrong = new Set(inner.flatMap(({ rows }) => rows));
  const around = outer.filter(({ rows }) => !rows.some((row) => wrong.has(row)));
  return [...around, ...inner];
}

function gapOf(group: Headed): HeadingGap[] {
  const sum = sumPoints(group.rows.map(({ indicator }) => indicator));
  const cannotTell = sum.unreadable || sum.sum.eq(0);
  return cannotTell || sum.sum.eq(group.points) ? [] : [{ ...group, sum }];
}
