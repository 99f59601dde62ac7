import { HostError } from "../../sheet/host-error";
import type { Echoes } from "./echoes";
import { neverStarted } from "./refusal";
import type { RowModel, RowOutcome } from "./row-batch";
import {
  filledCells,
  isSameLook,
  queueRowLook,
  rowCells,
  wholeRow,
  type RowLook,
} from "./row-look";
import { roundTrip, type Patience } from "./round-trip";

/**
 * Takes a row out again that must not stand. Where Excel's answer was lost, it is asked first whether
 * the row has come; what cannot be told stays. Throws HostError `half-written`.
 */
export async function takeRowBack(
  sheet: string,
  model: RowModel,
  outcome: RowOutcome,
  patience: Patience,
  echoes: Echoes,
): Promise<void> {
  const { before, isInserted, error } = outcome;
  if (before === null && neverStarted(error)) return;
  const look = before ?? model.look;
  const cells = rowCells(model.look.extent, model.below + 1);
  try {
    if (!isInserted && !(await hasCome(sheet, model.below, look, patience))) return;
    const now = await deleteRow(sheet, model.below, patience, echoes);
    if (!isSameLook(now, look)) throw new HostError("half-written", { cells });
  } catch (cause) {
    throw new HostError("half-written", { cells }, { cause });
  }
}

/** Whether the row is there. Throws where something else has changed and nobody can tell. */
async function hasCome(
  sheet: string,
  below: number,
  look: RowLook,
  patience: Patience,
): Promise<boolean> {
  return roundTrip(patience, { sheet }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    const [above, made] = [queueRowLook(target, below), queueRowLook(target, below + 1)];
    await context.sync();
    const now = above();
    const row = made();
    if (!now || !row) throw new HostError("not-responding");
    if (isSameLook(now, look)) return false;
    const isOurs =
      now.extent.bottom === look.extent.bottom + 1 && filledCells(row, below + 1).length === 0;
    if (!isOurs) throw new HostError("changed-meanwhile", { cells: rowCells(look.extent, below) });
    return true;
  });
}

async function deleteRow(
  sheet: string,
  below: number,
  patience: Patience,
  echoes: Echoes,
): Promise<RowLook> {
  return roundTrip(patience, { sheet }, async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    echoes.expect(sheet, wholeRow(below + 1));
    target.getRange(wholeRow(below + 1)).delete("Up");
    const seen = queueRowLook(target, below);
    await context.sync();
    const look = seen();
    if (!look) throw new HostError("not-responding");
    return look;
  });
}
