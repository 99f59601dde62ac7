import { findForms } from "../forms";
import type { Form } from "../forms/form";
import { said, type Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { NewSheet } from "../sheet/new-sheet";
import { sheetNameFor } from "./blank/sheet-name";
import { drawSelfEvaluation } from "./blank/self-evaluation/draw";
import { carryInto } from "./carry/carry-into";
import { matchProject } from "./carry/match-project";
import { selfEvaluationFrom, type CarryOptions } from "./carry/self-evaluation-from";

/** What carrying all target tables of a workbook comes to. */
export interface WorkbookCarry {
  /** A 附件1-1 for each project that has none yet, in the order of the target tables. */
  readonly sheets: readonly NewSheet[];
  /** Empty cells to be filled of the 附件1-1 that are there already. */
  readonly edits: readonly Edit[];
  readonly remarks: readonly Said[];
}

/**
 * Every target table of the workbook's visible sheets becomes a 附件1-1: the project's own where it is
 * there, filled in its empty cells alone, or a new sheet.
 */
export function carryWorkbook(grids: readonly Grid[], options: CarryOptions = {}): WorkbookCarry {
  const names = grids.map(({ sheet }) => sheet);
  const forms = grids
    .filter(({ visibility }) => visibility === "visible")
    .flatMap((grid) => findForms(grid).forms);
  const sheets: NewSheet[] = [];
  const edits: Edit[] = [];
  const remarks: Said[] = [];
  for (const target of forms.filter(({ kind }) => kind === "target-table")) {
    const own = matchProject(forms, target);
    if (own !== null) {
      const { edits: filled, left } = carryInto(own, target, gridOf(grids, own));
      edits.push(...filled);
      remarks.push(...left.map(({ cell, why }) => about(`${own.sheet}!${cell}`, why)));
      continue;
    }
    const { content, notes, remarks: ofTable } = selfEvaluationFrom(target, options);
    const taken = [...names, ...sheets.map(({ name }) => name)];
    const sheetName = sheetNameFor(content.head.projectName || target.sheet, taken);
    sheets.push(drawSelfEvaluation(content, { kind: "project-self-evaluation", sheetName, notes }));
    remarks.push(...ofTable.map((remark) => about(sheetName, remark)));
  }
  return { sheets, edits, remarks };
}

function gridOf(grids: readonly Grid[], form: Form): Grid | null {
  return grids.find(({ sheet }) => sheet === form.sheet) ?? null;
}

function about(place: string, { zh, en }: Said): Said {
  return said(`${place}：${zh}`, `${place}: ${en}`);
}
