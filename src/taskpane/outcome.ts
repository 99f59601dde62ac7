import type { Said } from "../language/said";
import type { Edit } from "../sheet/edit";
import { groupLeft } from "./left-groups";
import type { Evaluated, Sight } from "./sight";

/** What is left to the person: rows that wait for a judgement, and deviating rows without a note. */
export interface LeftCounts {
  readonly toJudge: number;
  readonly withoutNote: number;
  /** Cells that would have been written and that the sheet's protection locks. */
  readonly locked: readonly string[];
}

/** What a recalculation did to one sheet. */
export interface Written extends LeftCounts {
  readonly kind: "written";
  readonly sheet: string;
  readonly edits: readonly Edit[];
  /** Why the empty note cells could not be marked; null when they are, or need not be. */
  readonly marksFailed: Said | null;
}

/** What a recalculation did to one sheet of several. */
export interface WrittenSheet extends LeftCounts {
  readonly sheet: string;
  readonly edits: readonly Edit[];
}

/** What a recalculation of the whole workbook did, sheet by sheet; empty where no form was found. */
export interface WrittenAll extends LeftCounts {
  readonly kind: "writtenAll";
  readonly sheet: string;
  readonly edits: readonly Edit[];
  readonly sheets: readonly WrittenSheet[];
  readonly marksFailed: Said | null;
}

/** What a person's answer to one row wrote. */
export interface AnswerWritten extends LeftCounts {
  readonly kind: "answered";
  readonly sheet: string;
  /** Sheet row of the indicator, zero-based; null for the execution rate. */
  readonly row: number | null;
  /** The answer itself; empty where it stood there already. */
  readonly answer: readonly Edit[];
  /** Everything written: the answer, and the scores, total and grade that follow from it. */
  readonly edits: readonly Edit[];
  /** Other scores wait for 一键重算, so that nothing but the answer was written. */
  readonly unwritten: boolean;
  readonly marksFailed: Said | null;
}

export interface Undone {
  readonly kind: "undone";
  readonly sheet: string;
  readonly restored: readonly Edit[];
  /** Cells that somebody changed since the recalculation and that were therefore kept. */
  readonly kept: readonly Edit[];
}

/** What the last action did to the workbook. `sheet` is the one that was in view. */
export type Outcome = Written | WrittenAll | AnswerWritten | Undone;

/** What these forms leave to the person. */
export function leftIn(forms: readonly Evaluated[]): LeftCounts {
  const groups = forms.map(groupLeft);
  return {
    toJudge: groups.flatMap(({ judge }) => judge).length,
    withoutNote: groups.flatMap(({ note }) => note).length,
    locked: forms.flatMap(({ plan }) =>
      plan.left.filter(({ reason }) => reason === "locked").map(({ cell }) => cell),
    ),
  };
}

/** What a recalculation did, with what it left to the person in these forms. */
export function writtenOutcome(
  sheet: string,
  edits: readonly Edit[],
  forms: readonly Evaluated[],
): Written {
  return { kind: "written", sheet, edits, ...leftIn(forms), marksFailed: null };
}

/** What a recalculation of these sheets did. `sheet` is the one in view. */
export function writtenAllOutcome(
  sheet: string,
  edits: readonly Edit[],
  sights: readonly Sight[],
): WrittenAll {
  return {
    kind: "writtenAll",
    sheet,
    edits,
    ...leftIn(sights.flatMap(({ evaluated }) => evaluated)),
    sheets: sights.map(({ sheet: name, evaluated }) => ({
      sheet: name,
      edits: edits.filter((edit) => edit.sheet === name),
      ...leftIn(evaluated),
    })),
    marksFailed: null,
  };
}
