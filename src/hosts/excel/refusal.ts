import type { CellContent, Edit } from "../../sheet/edit";
import { HostError } from "../../sheet/host-error";
import { holds, sameContent } from "./cell-content";
import { listCells } from "./cell-list";
import { officeCode, toHostError } from "./errors";
import { lockedCells } from "./locks";
import { roundTrip, type Patience } from "./round-trip";
import type { Run } from "./runs";
import type { Outcome } from "./write-batch";
import type { WrittenRun } from "./written-run";

/** Why a batch must not stand; null where all is well. */
export function failureOf({ runs, error }: Outcome): HostError | null {
  if (error !== null) return toHostError(error, { sheet: stoppedAt(runs)?.sheet ?? "" });
  const stale = cellsWhere(runs, "before", (now, edit) => !sameContent(now, edit.before));
  if (stale.length > 0) return new HostError("changed-meanwhile", { cells: listCells(stale) });
  const wrong = cellsWhere(runs, "after", (now, edit) => !holds(now, edit.after));
  return wrong.length > 0 ? new HostError("write-unverified", { cells: listCells(wrong) }) : null;
}

/**
 * Codes with which Excel refuses before it has written anything. Any other may mean that only the
 * answer was lost.
 */
const NEVER_STARTED: ReadonlySet<string> = new Set([
  "ActivityLimitReached",
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "ItemNotFound",
  "RequestPayloadSizeLimitExceeded",
  "WriteNotSupportedWhenModalDialogOpen",
]);

/** Whether Excel refused before it had written anything. */
export function neverStarted(error: unknown): boolean {
  return NEVER_STARTED.has(officeCode(error) ?? "");
}

/** Whether Excel may have written some of the batch. */
export function mayHaveWritten({ runs, error }: Outcome): boolean {
  const looked = runs.some(({ before }) => before !== null);
  return looked || error === null || !neverStarted(error);
}

/** The run at which Excel stopped. */
function stoppedAt(runs: readonly WrittenRun[]): Run | null {
  return runs.find(({ after }) => after === null)?.run ?? null;
}

/** Completes a failure with what Excel does not tell: which sheet is missing, which cells locked. */
export async function explained(
  failure: HostError,
  { runs, protectedSheets, error }: Outcome,
  patience: Patience,
): Promise<HostError> {
  const code = officeCode(error);
  const stopped = stoppedAt(runs);
  if (code === "AccessDenied" && stopped && protectedSheets.has(stopped.sheet)) {
    const { sheet } = stopped;
    const onSheet = runs.map(({ run }) => run).filter((run) => run.sheet === sheet);
    const cells = listCells(await lockedCells(onSheet, patience));
    return new HostError("protected", { sheet, cells }, { cause: error });
  }
  if (code !== "ItemNotFound") return failure;
  return toHostError(error, { sheet: await missingSheets(runs, patience) });
}

async function missingSheets(runs: readonly WrittenRun[], patience: Patience): Promise<string> {
  const names = [...new Set(runs.map(({ run }) => run.sheet))];
  return roundTrip(patience, {}, async (context) => {
    const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
    await context.sync();
    return names.filter((_name, index) => sheets[index]?.isNullObject).join("、");
  });
}

function cellsWhere(
  runs: readonly WrittenRun[],
  look: "before" | "after",
  isWrong: (now: CellContent, edit: Edit) => boolean,
): string[] {
  return runs.flatMap((written) =>
    written.run.edits
      .filter((edit, row) => {
        const now = written[look]?.[row];
        return now === undefined || isWrong(now, edit);
      })
      .map(({ cell }) => cell),
  );
}
