import { findForms } from "../forms";
import type { Form } from "../forms/form";
import { toA1 } from "../sheet/address";
import { isEmptyGrid, type Grid } from "../sheet/grid";
import type { Mark } from "../sheet/host";
import type { Progress } from "./breath";
import { evaluate } from "./evaluate";
import type { ScoringSettings } from "./scoring-settings";
import type { Elsewhere, SessionState, Sight } from "./session-state";

/** Reads one sheet: its forms, their scores, and what a recalculation would write. */
export function lookAt(grid: Grid, settings: ScoringSettings): Sight {
  const { forms, remarks } = findForms(grid);
  const evaluated = forms.filter(isScored).map((form) => evaluate(form, settings));
  const nothing = isEmptyGrid(grid)
    ? "empty-sheet"
    : forms.length === 0
      ? "no-form"
      : "target-table";
  return {
    sheet: grid.sheet,
    evaluated,
    nothing: evaluated.length > 0 ? null : nothing,
    remarks,
  };
}

/**
 * Reads every visible sheet, one a step: those with forms to score, in order. Hidden sheets are not
 * what anybody sends, and are left.
 */
export function* lookAtAll(
  grids: readonly Grid[],
  settings: ScoringSettings,
): Generator<Progress, Sight[]> {
  const visible = grids.filter((grid) => grid.visibility === "visible");
  const sights: Sight[] = [];
  for (const [done, grid] of visible.entries()) {
    yield { done, total: visible.length };
    sights.push(lookAt(grid, settings));
  }
  return sights.filter(({ evaluated }) => evaluated.length > 0);
}

/** A target table sets the year's targets; nobody scores it. */
function isScored(form: Form): boolean {
  return form.kind !== "target-table";
}

/** The forms to score on all visible sheets; asked for where the sheet in front has none. */
export function formsElsewhere(grids: readonly Grid[]): Elsewhere[] {
  return grids
    .filter((grid) => grid.visibility === "visible")
    .flatMap((grid) => findForms(grid).forms)
    .filter(isScored)
    .map((form) => ({
      sheet: form.sheet,
      title: form.fields.projectName?.text || form.title?.text || "",
      kind: form.kind,
      cell: toA1({ row: form.area.top, column: form.area.left }),
    }));
}

/** The empty note cells of all forms on a sheet: a host replaces the marks of a sheet at once. */
export function marksOf(sight: Pick<Sight, "sheet" | "evaluated">): Mark[] {
  return sight.evaluated.flatMap(({ plan }) =>
    plan.marks.map((cell) => ({ sheet: sight.sheet, cell })),
  );
}

/** Sheets that may carry marks: the one in view, and every form's once the workbook was checked. */
export function sheetsWithMarks({ sheet, evaluated, checked }: SessionState): Set<string> {
  const forms = checked?.inspection.view.forms.map(({ form }) => form.sheet) ?? [];
  return new Set([...(sheet !== null && evaluated.length > 0 ? [sheet] : []), ...forms]);
}
