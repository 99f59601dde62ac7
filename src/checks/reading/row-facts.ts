import type { FormCell } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { roundHalfUp } from "../../scoring/decimal";
import { stripListMark } from "../../values";
import { once } from "../../values/once";
import type { Hit } from "../check";
import type { FormView, RowView } from "../view";
import { numbersOf } from "./row-numbers";

const LONGEST = 30;

/** What a cell shows, on one line and short enough for a sentence. */
export function shown(text: string | undefined): string {
  const line = (text ?? "").replace(/\s+/gu, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** The row's name as a sentence calls it, without list marks. */
export function nameOf({ indicator, name }: RowView): string {
  const { level3, level2, score } = indicator;
  const own = stripListMark(level3?.text ?? "") || stripListMark(name);
  // a row without a name is known by its level, or by where it stands
  return shown(own || (level2?.text ?? "")) || (level3?.cell ?? score?.cell ?? "");
}

/** What a value's cell shows that holds no value: a dash, the template's own words, or nothing. */
export function standsOf({ text }: FormCell, isDash: boolean): Said {
  if (isDash) return said("只有“{text}”", "is “{text}”", { text });
  return text.trim() === ""
    ? said("空着", "is empty")
    : said("还是模板的“{text}”", "still has the template’s “{text}”", { text: shown(text) });
}

/** A cell with something in it, or null. */
export function filled(cell: FormCell | null): FormCell | null {
  return cell && cell.text.trim() !== "" ? cell : null;
}

/** Whether most rows have their actuals: what is empty besides was passed over. */
export const mostlyFilled = once(({ rows }: FormView): boolean => {
  const filledIn = rows.filter(({ indicator }) => filled(indicator.actual)).length;
  return filledIn * 2 > rows.length;
});

/** Runs a check row by row, over the rows that apply. */
export function eachRow(view: FormView, find: (row: RowView, view: FormView) => Hit | null): Hit[] {
  const hits: Hit[] = [];
  // every check of rows runs through here
  for (const row of view.rows) {
    const hit = row.status === "notApplicable" ? null : find(row, view);
    if (hit) hits.push(hit);
  }
  return hits;
}

const firstRows = once(
  ({ rows }: FormView) =>
    new Map(
      [...rows].reverse().flatMap((row) => (row.cell ? [[row.cell.cell, row] as const] : [])),
    ),
);

/** Whether the row has values of its own and its score stands in one merged cell with a row above. */
function isScoredAbove(row: RowView, view: FormView): boolean {
  if (row.status !== "notApplicable" || !row.cell || row.target?.kind === "notApplicable")
    return false;
  return firstRows(view).get(row.cell.cell) !== row;
}

/** Whether target and actual of a row are to be looked at, wherever it is scored. */
export function hasValues(row: RowView, view: FormView): boolean {
  return row.status !== "notApplicable" || isScoredAbove(row, view);
}

/** Runs a check of targets and actuals over every row that has them, those without a score of their own too. */
export function eachValue(
  view: FormView,
  find: (row: RowView, view: FormView) => Hit | null,
): Hit[] {
  return onceEach(
    view.rows.flatMap((row) => (hasValues(row, view) ? (find(row, view) ?? []) : [])),
  );
}

/** Like eachRow, where rows may share the cell (merged): each cell is reported once. */
export function eachCell(
  view: FormView,
  find: (row: RowView, view: FormView) => Hit | null,
): Hit[] {
  return onceEach(eachRow(view, find));
}

function onceEach(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ at }) => {
    const isNew = !seen.has(at.cell);
    seen.add(at.cell);
    return isNew;
  });
}

/** How many decimals a printed number shows. */
export function decimalsOf(text: string): number {
  return /\.(\d+)/u.exec(text.normalize("NFKC"))?.[1]?.replace(/0+$/u, "").length ?? 0;
}

const places = new WeakMap<FormView, number>();

/** The most decimals that any score of the indicator table shows: the form's own rounding. */
export function placesOf(view: FormView): number {
  // every row asks, and long forms have thousands of them
  const known = places.get(view);
  if (known !== undefined) return known;
  const most = view.rows.reduce(
    (all, { standing }) => Math.max(all, decimalsOf(standing ?? "")),
    0,
  );
  places.set(view, Math.min(2, most));
  return Math.min(2, most);
}

/**
 * How the score that stands compares with the rule's: 1 above, −1 below, 0 equal within the form's
 * rounding (7.12). Null where one of them is missing.
 */
export function againstRule(row: RowView, view: FormView): -1 | 0 | 1 | null {
  const { score, standing, points } = numbersOf(row);
  if (!score || !standing || !points) return null;
  // rounding up to full marks would hide that the target was missed
  const hides = standing.eq(points) && row.met === false;
  const isRounded = isRoundedRule(row, view) && !hides;
  if (standing.eq(score) || isRounded) return 0;
  return standing.gt(score) ? 1 : -1;
}

/** Whether the score is the rule's, rounded as roughly as the form's other scores are. */
export function isRoundedRule(row: RowView, view: FormView): boolean {
  const { standing, unrounded, points } = numbersOf(row);
  if (!standing || !unrounded || !points) return false;
  const capped = unrounded.gt(points) ? points : unrounded;
  const own = decimalsOf(row.standing ?? "");
  // a score that nobody rounded is the rule's all the same
  return (
    roundHalfUp(capped, placesOf(view)).eq(standing) ||
    (own > 2 && roundHalfUp(capped, own).eq(standing))
  );
}

/** Whether points are off for a target that was set too low (2.4). */
export function isDeducted(row: RowView): boolean {
  if (!row.deviates || row.met !== true) return false;
  const { score, points } = numbersOf(row);
  return score !== null && points !== null && score.lt(points);
}
