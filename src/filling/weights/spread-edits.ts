import type { Form, FormCell, Indicator } from "../../forms/form";
import { said, type Said } from "../../language/said";
import { readPoints } from "../../scoring";
import { plain, sum } from "../../scoring/decimal";
import type { Edit } from "../../sheet/edit";
import { contextOf, targetOf } from "../carry/row-target";
import { edit, type LeftCell } from "../cells";
import { levelOf, RATE } from "./level";
import { weightsOf } from "./official-weights";
import { spreadBy } from "./say";
import { spreadPoints, type SpreadOptions } from "./spread-points";

export interface SpreadEditsOptions extends SpreadOptions {
  /** Also where points stand already; else only empty 分值 cells are filled. */
  readonly replace?: boolean;
}

/** The edits that spread the points on a sheet, the cells left alone, and what is to be said. */
export interface SpreadEdits {
  readonly edits: readonly Edit[];
  readonly left: readonly LeftCell[];
  readonly remarks: readonly Said[];
}

/**
 * Fills the 分值 cells of a form that stands on a sheet, that of the execution rate included, by the
 * weights that hold for the form. Cells with formulas and locked cells are left and said; a merged
 * cell gets the points of all its rows.
 */
export function spreadEdits(form: Form, options: SpreadEditsOptions = {}): SpreadEdits {
  const rows = form.indicators.filter(({ points }) => points !== null);
  if (rows.length === 0) return { edits: [], left: [], remarks: [NO_COLUMN] };
  const weights = weightsOf(form);
  const spread = spreadPoints(
    rows.map((row) => ({
      level1: row.level1?.text ?? "",
      level2: row.level2?.text ?? "",
      applies: applies(row, form),
      points: options.replace ? keptByForce(row) : standing(row),
    })),
    weights,
    options,
  );
  const wanted = new Map<string, { cell: FormCell; name: string; points: string[] }>();
  rows.forEach((row, at) => {
    const cell = row.points;
    const points = spread.points[at] ?? "";
    if (!cell || points === "") return;
    const one = wanted.get(cell.cell) ?? { cell, name: row.level3?.text ?? "", points: [] };
    wanted.set(cell.cell, { ...one, points: [...one.points, points] });
  });
  const rate = rateCell(form, weights);
  if (rate) wanted.set(rate.cell.cell, rate);
  const parts = [...wanted.values()].map((one) => fill(form.sheet, one, options.replace ?? false));
  const [source] = weights;
  return {
    edits: parts.flatMap((part) => (part && "after" in part ? [part] : [])),
    left: parts.flatMap((part) => (part && "why" in part ? [part] : [])),
    remarks: [...(source ? [spreadBy(weights, source.citation.title)] : []), ...spread.remarks],
  };
}

function applies(row: Indicator, form: Form): boolean {
  return targetOf(row, contextOf(row, form)).kind !== "notApplicable";
}

/** Points that stand in the row's own cell; a merged cell's are those of all its rows. */
function standing({ points, pointsSharedBy }: Indicator): string {
  const read = readPoints(points);
  if (points?.text === "" || read.kind !== "points") return "";
  return plain(read.number.div(pointsSharedBy));
}

/** Even when points are replaced, a formula or a locked cell keeps its own. */
function keptByForce(row: Indicator): string {
  return row.points?.formula !== null || row.points.locked ? standing(row) : "";
}

function rateCell(form: Form, weights: ReturnType<typeof weightsOf>) {
  const cell = form.fund?.lines.find(({ role }) => role === "total")?.points ?? null;
  const points = weights.find(({ level }) => levelOf(level) === RATE)?.points;
  return cell && points ? { cell, name: RATE, points: [points] } : null;
}

function fill(
  sheet: string,
  { cell, name, points }: { cell: FormCell; name: string; points: readonly string[] },
  replace: boolean,
): Edit | LeftCell | null {
  const number = plain(sum(points), 20);
  const stands = readPoints(cell);
  if (stands.kind === "points" && stands.number.eq(number)) return null;
  if (cell.formula !== null) return { cell: cell.cell, name, why: FORMULA };
  if (cell.text !== "" && !replace) return null;
  if (cell.locked) return { cell: cell.cell, name, why: locked(number) };
  return edit(sheet, cell, Number(number));
}

const NO_COLUMN = said(
  "本表没有逐行的分值栏，分值不用分配。",
  "The form has no points column; there is nothing to spread.",
);
const FORMULA = said("分值是公式，保留不动。", "The points are a formula and are kept.");
const locked = (number: string): Said =>
  said(
    "单元格受保护，没有写入；按分配应为 {number} 分。请取消保护，或请设表人填写。",
    "The cell is protected and was not written; its share is {number}. Unprotect it or ask its owner.",
    { number },
  );
