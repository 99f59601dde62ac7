import { parseA1, rangeToA1 } from "../../sheet/address";
import type { Edit } from "../../sheet/edit";
import { HostError } from "../../sheet/host-error";

/** Edits of cells that stand below each other without a gap, written with one request. */
export interface Run {
  readonly sheet: string;
  /** A1 range of the cells. */
  readonly range: string;
  /** From top to bottom. */
  readonly edits: readonly Edit[];
}

/** The client itself splits what is longer, and then a failure could leave half a run. */
const LONGEST = 500;

interface Placed {
  readonly edit: Edit;
  readonly row: number;
  readonly column: number;
}

/** Gathers edits into runs; sheets in the order of their first edit. */
export function runsOf(edits: readonly Edit[]): Run[] {
  const sheets = [...new Set(edits.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    columnRuns(edits.filter((edit) => edit.sheet === sheet).map(place)).map((run) => ({
      sheet,
      range: rangeOf(run),
      edits: run.map(({ edit }) => edit),
    })),
  );
}

function place(edit: Edit): Placed {
  const ref = parseA1(edit.cell);
  if (!ref) throw new HostError("unknown", { detail: edit.cell });
  return { edit, ...ref };
}

function columnRuns(placed: readonly Placed[]): Placed[][] {
  const ordered = [...placed].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: Placed[][] = [];
  for (const next of ordered) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const joins = last && last.column === next.column && last.row + 1 === next.row;
    if (run && joins && run.length < LONGEST) run.push(next);
    else runs.push([next]);
  }
  return runs;
}

function rangeOf(run: readonly Placed[]): string {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) throw new HostError("unknown", { detail: "E29" });
  return rangeToA1({
    top: first.row,
    left: first.column,
    bottom: last.row,
    right: last.column,
  });
}
