import { HostError } from "../../sheet/host-error";
import { structureRefusal } from "../../sheet/structure-refusals";
import type { NewSheet } from "../../sheet/new-sheet";
import { laidOut } from "../laid-out-sheet";
import { listCells } from "./cell-list";
import type { Echoes } from "./echoes";
import { toHostError } from "./errors";
import { neverStarted } from "./refusal";
import { roundTrip, type Patience } from "./round-trip";
import { sheetBatch, type Insertion } from "./sheet-batch";
import type { SheetNames } from "./sheet-names";

/**
 * Adds a sheet behind the last one, built and looked at in one round trip. Where Excel stops
 * half-way or a cell does not read back, the half-made sheet is taken out again. Throws HostError.
 */
export async function insertSheet(
  given: NewSheet,
  patience: Patience,
  names: SheetNames,
  echoes: Echoes,
): Promise<void> {
  const sheet = laidOut(given);
  const outcome = await roundTrip(
    patience,
    { sheet: sheet.name },
    (context) => sheetBatch(context, sheet, echoes),
    // Excel came round after we had given up and said that nothing was changed: make it true
    (late) => {
      takeBack(late, sheet.name, patience).catch((error: unknown) => {
        patience.onLost(toHostError(error));
      });
    },
  );
  const failure = failureOf(outcome, sheet.name);
  if (failure) {
    await takeBack(outcome, sheet.name, patience);
    throw failure;
  }
  if (outcome.id !== null) names.learn(outcome.id, sheet.name);
}

/** Why an insertion must not stand; null where all is well. */
function failureOf(outcome: Insertion, sheet: string): HostError | null {
  const { error: cause, nameIsTaken, structureIsProtected, wrong } = outcome;
  if (cause !== null) {
    if (nameIsTaken) return structureRefusal("sheet-exists", { sheet }, { cause });
    if (structureIsProtected) return structureRefusal("structure-protected", {}, { cause });
    return toHostError(cause, { sheet });
  }
  return wrong.length > 0 ? new HostError("write-unverified", { cells: listCells(wrong) }) : null;
}

/**
 * Takes the new sheet out by its id. Where Excel's answer was lost, a sheet of this name may be new
 * or the person's own: it stays, and the person is told. Throws HostError `half-written`.
 */
async function takeBack(outcome: Insertion, name: string, patience: Patience): Promise<void> {
  const { id, nameIsTaken } = outcome;
  const untouched = id === null && (nameIsTaken || neverStarted(outcome.error));
  if (untouched) return;
  try {
    await roundTrip(patience, {}, async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItemOrNullObject(id ?? name);
      if (id !== null) sheet.delete();
      sheet.load("id");
      await context.sync();
      if (id === null && !sheet.isNullObject) throw new HostError("half-written", { cells: name });
    });
  } catch (cause) {
    throw new HostError("half-written", { cells: name }, { cause });
  }
}
