import { findForms } from "../forms";
import type { Form } from "../forms/form";
import { said, type Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import type { Grid } from "../sheet/grid";
import type { NewSheet } from "../sheet/new-sheet";
import { sheetNameFor } from "./blank/sheet-name";
import { drawSelfEvaluation } from "./blank/self-evaluation/draw";
import { carryInto } from "./carry/carry-into";
import { headFrom } from "./carry/head";
import { matchProject } from "./carry/match-project";
import { selfEvaluationFrom, type CarryOptions } from "./carry/self-evaluation-from";
import { ownUnitEdits, ownUnitRemarks, withOwnUnit, type OwnUnit } from "./own-unit";

/** What carrying all target tables of a workbook comes to. */
export interface WorkbookCarry {
  /** A 附件1-1 for each project that has none yet, in the order of the target tables. */
  readonly sheets: readonly NewSheet[];
  /** Empty cells to be filled of the 附件1-1 that are there already. */
  readonly edits: readonly Edit[];
  readonly remarks: readonly Said[];
}

export interface WorkbookCarryOptions extends CarryOptions {
  /** Fills what target table and form leave empty of the head. */
  readonly ownUnit?: OwnUnit | null;
}

/**
 * Every target table of the workbook's visible sheets becomes a 附件1-1: the project's own where it is
 * there, filled in its empty cells alone, or a new sheet.
 * Tells how far it has got after each sheet and table, so that it can be stopped.
 */
export function* carryInSteps(
  grids: readonly Grid[],
  options: WorkbookCarryOptions = {},
): Generator<{ readonly done: number; readonly total: number }, WorkbookCarry> {
  const visible = grids.filter(({ visibility }) => visibility === "visible");
  const forms: Form[] = [];
  for (const [done, grid] of visible.entries()) {
    // as many target tables again as there are sheets, at most
    yield { done, total: visible.length * 2 };
    forms.push(...findForms(grid).forms);
  }
  const targets = forms.filter(({ kind }) => kind === "target-table");
  const total = visible.length + targets.length;
  let carry: WorkbookCarry = { sheets: [], edits: [], remarks: [] };
  for (const [done, target] of targets.entries()) {
    yield { done: visible.length + done, total };
    const own = matchProject(forms, target);
    const taken = [...grids.map(({ sheet }) => sheet), ...carry.sheets.map(({ name }) => name)];
    const one =
      own === null
        ? carryToNew(target, taken, options)
        : carryToOwn(own, target, gridOf(grids, own), options);
    carry = joined(carry, one);
  }
  return carry;
}

/** Into the project's own form. */
function carryToOwn(
  own: Form,
  target: Form,
  grid: Grid | null,
  { ownUnit = null }: WorkbookCarryOptions,
): WorkbookCarry {
  const { edits, left } = carryInto(own, target, grid);
  const { head } = headFrom(target, target.year);
  return {
    sheets: [],
    edits: [...edits, ...ownUnitEdits(own, head, ownUnit)],
    remarks: left.map(({ cell, why }) => about(`${own.sheet}!${cell}`, why)),
  };
}

/** Into a new sheet. */
function carryToNew(
  target: Form,
  taken: readonly string[],
  { ownUnit = null, ...options }: WorkbookCarryOptions,
): WorkbookCarry {
  const { content, notes, remarks } = selfEvaluationFrom(target, options);
  const head = withOwnUnit(content.head, ownUnit);
  const sheetName = sheetNameFor(head.projectName || target.sheet, taken);
  const kind = "project-self-evaluation";
  return {
    sheets: [drawSelfEvaluation({ ...content, head }, { kind, sheetName, notes })],
    edits: [],
    remarks: [...ownUnitRemarks(content.head, head), ...remarks].map((one) =>
      about(sheetName, one),
    ),
  };
}

function joined(a: WorkbookCarry, b: WorkbookCarry): WorkbookCarry {
  return {
    sheets: [...a.sheets, ...b.sheets],
    edits: [...a.edits, ...b.edits],
    remarks: [...a.remarks, ...b.remarks],
  };
}

function gridOf(grids: readonly Grid[], form: Form): Grid | null {
  return grids.find(({ sheet }) => sheet === form.sheet) ?? null;
}

function about(place: string, { zh, en }: Said): Said {
  return said(`${place}：${zh}`, `${place}: ${en}`);
}
